"""Where what a command found goes: stdout in one format, and files in any."""

import os
from collections.abc import Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

from reconcile.commands.output import (
    Color,
    UnwritableError,
    encoded,
    glyphs,
    is_colored,
    stdout_encoding,
    terminal_width,
    write,
    write_pieces,
    write_styled,
)
from reconcile.errors import UsageError
from reconcile.reports.formats import Format, Formats, named
from reconcile.reports.options import Glyphs, Options

Found = TypeVar("Found")


class Target(NamedTuple, Generic[Found]):
    """A file to write and its format."""

    format: Format[Found]
    path: str


class Looks(NamedTuple):
    """How stdout is to look; a silent one stays empty."""

    options: Options
    colored: bool = False
    silent: bool = False


def parse_outputs(outputs: Sequence[str], formats: Formats[Found]) -> list[Target[Found]]:
    """Return the targets of `FORMAT:PATH`. Raises UsageError for an unknown format or a missing path."""
    return [Target(named(name, formats), path) for name, path in map(_split, outputs)]


def _split(output: str) -> tuple[str, str]:
    name, colon, path = output.partition(":")
    if not colon or not path:
        raise UsageError(f"-o {output}: write FORMAT:PATH", "for example -o json:report.json")
    return name, path


def looks(wanted: Options, color: Color, quiet: int = 0) -> Looks:
    """Return how stdout is to look: what is wanted, as the stream itself allows."""
    width = wanted.width or terminal_width()
    options = wanted._replace(width=width, glyphs=glyphs(), encoding=stdout_encoding())
    return Looks(options, is_colored(color), quiet > 1)


def deliver(found: Found, shown: Format[Found], targets: Sequence[Target[Found]], looks: Looks) -> None:
    """Write the files, and stdout unless it is to stay silent. A file holds the bytes that a pipe would get.

    Raises:
        UnwritableError: a file cannot be written.
    """
    plain = looks.options._replace(width=None, glyphs=Glyphs(), encoding="utf-8")
    for target in targets:
        save(target.path, target.format.pieces(found, plain))
    if looks.silent:
        return
    if shown.lines is None:
        write_pieces(shown.pieces(found, looks.options))
    elif looks.colored:
        write_styled(shown.lines(found, looks.options))
    else:
        write(shown.render(found, looks.options))


def save(path: str, pieces: Iterable[str]) -> None:
    """Write a file in UTF-8. Raises UnwritableError if that cannot be done."""
    try:
        with open(path, "wb") as file:
            file.writelines(encoded(pieces))
    except OSError as error:
        raise UnwritableError(f"cannot write {path}: {error.strerror}") from error


def repository_prefix(root: str) -> str:
    """Return the path of a project's folder from the root of its git repository, with `/` behind; often empty."""
    top = home = os.path.abspath(root)
    while not _is_top(top):
        above = os.path.dirname(top)
        if above == top:
            return ""
        top = above
    return "" if top == home else os.path.relpath(home, top).replace(os.sep, "/") + "/"


def _is_top(folder: str) -> bool:
    """Return whether a folder is the root of a repository, or a bare repository itself."""
    is_bare = os.path.isfile(os.path.join(folder, "HEAD")) and os.path.isdir(os.path.join(folder, "objects"))
    return is_bare or os.path.lexists(os.path.join(folder, ".git"))
