"""Where the problems go: stdout in one format, and files in any."""

import os
from collections.abc import Sequence
from typing import NamedTuple, Protocol

from reconcile.commands.output import (
    Color,
    glyphs,
    is_colored,
    stdout_encoding,
    terminal_width,
    write,
    write_exactly,
    write_styled,
)
from reconcile.commands.writing import save, split_output
from reconcile.reports.checkup import Checkup
from reconcile.reports.options import Options
from reconcile.reports.problem_formats import ProblemFormat, named_problem_format


class Target(NamedTuple):
    """A file to write and its format."""

    format: ProblemFormat
    path: str


class Wish(Protocol):
    """How stdout is to look: in colours or not, and how quiet."""

    @property
    def color(self) -> Color:
        """When to write colours."""

    @property
    def quiet(self) -> int:
        """1: no totals; 2: nothing."""


def parse_outputs(outputs: Sequence[str]) -> list[Target]:
    """Return the targets of `FORMAT:PATH`. Raises UsageError for an unknown format or a missing path."""
    return [Target(named_problem_format(name), path) for name, path in map(split_output, outputs)]


def deliver(checkup: Checkup, shown: ProblemFormat, targets: Sequence[Target], wish: Wish) -> None:
    """Write the files, and stdout unless it is to stay silent. A file holds the bytes that a pipe would get.

    Raises:
        UnwritableError: a file cannot be written.
    """
    for target in targets:
        save(target.path, [target.format.render(checkup, Options(summary=not wish.quiet))])
    if wish.quiet > 1:
        return
    options = Options(width=terminal_width(), glyphs=glyphs(), summary=not wish.quiet, encoding=stdout_encoding())
    if shown.lines is None:
        write_exactly(shown.render(checkup, options))
    elif is_colored(wish.color):
        write_styled(shown.lines(checkup, options))
    else:
        write(shown.render(checkup, options))


def repository_prefix(root: str) -> str:
    """Return the path of a project's folder from the root of its git repository, with `/` behind; often empty."""
    top = home = os.path.abspath(root)
    while not os.path.lexists(os.path.join(top, ".git")):
        above = os.path.dirname(top)
        if above == top:
            return ""
        top = above
    return "" if top == home else os.path.relpath(home, top).replace(os.sep, "/") + "/"
