"""Where a report goes: stdout in one format, and files in any."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reconcile.commands.output import (
    Color,
    UnwritableError,
    encoded,
    glyphs,
    is_colored,
    terminal_width,
    write,
    write_pieces,
    write_styled,
)
from reconcile.errors import UsageError
from reconcile.model import Reconciliation
from reconcile.reports import Format, named
from reconcile.reports.options import Options


class Target(NamedTuple):
    """A file to write and its format."""

    format: Format
    path: str


class Looks(NamedTuple):
    """How stdout is to look."""

    options: Options
    colored: bool


def parse_outputs(outputs: Sequence[str]) -> list[Target]:
    """Return the targets of `FORMAT:PATH`. Raises UsageError for an unknown format or a missing path."""
    return [Target(named(name), path) for name, path in map(split_output, outputs)]


def split_output(output: str) -> tuple[str, str]:
    """Return format and path of `FORMAT:PATH`. Raises UsageError where one is missing."""
    name, colon, path = output.partition(":")
    if not colon or not path:
        raise UsageError(f"-o {output}: write FORMAT:PATH", "for example -o json:report.json")
    return name, path


def wish(quotes: bool, near: bool, width: int | None, color: Color) -> Looks:
    """Return how stdout is to look, from the options and the stream itself."""
    options = Options(quotes=quotes, near=near, width=width or terminal_width(), glyphs=glyphs())
    return Looks(options, is_colored(color))


def deliver(reconciliation: Reconciliation, shown: Format, targets: Sequence[Target], looks: Looks | None) -> None:
    """Write the files, and stdout unless it is to stay silent. A file holds the bytes that a pipe would get.

    Raises:
        UnwritableError: a file cannot be written.
    """
    plain = Options(near=looks.options.near, quotes=looks.options.quotes) if looks else Options()
    for target in targets:
        save(target.path, target.format.pieces(reconciliation, plain))
    if looks is None:
        return
    if shown.name != "text":
        write_pieces(shown.pieces(reconciliation, looks.options))
    elif looks.colored:
        from reconcile.reports.text import text_lines

        write_styled(text_lines(reconciliation, looks.options))
    else:
        write(shown.render(reconciliation, looks.options))


def save(path: str, pieces: Iterable[str]) -> None:
    """Write a file in UTF-8. Raises UnwritableError if that cannot be done."""
    try:
        with open(path, "wb") as file:
            file.writelines(encoded(pieces))
    except OSError as error:
        raise UnwritableError(f"cannot write {path}: {error.strerror}") from error
