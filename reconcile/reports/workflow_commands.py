"""Workflow commands of GitHub Actions: lines on stdout that become annotations of a run and of a pull request.

A step keeps ten annotations of a level and drops the rest without a word, so the gravest are written first, and what
is left out is counted in a notice.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reconcile.reports.characters import in_line, visible

LIMIT = 10
"""Annotations of one level that a step keeps."""
LEVELS = ("error", "warning")
"""The levels that become annotations of a line, the gravest first."""


_LONGEST, _LONGEST_TITLE = 16_000, 200
"""Characters of a message and of a title that are shown whole.

An annotation holds 64 kB, of which a character may take four bytes, and a title 255 characters.
"""


class Annotation(NamedTuple):
    """A message at a place; `level` is error or warning, anything else is only counted."""

    level: str
    path: str
    line: int
    column: int
    end_column: int
    title: str
    message: str


def annotations(found: Sequence[Annotation], left_out: str) -> str:
    """Return at most ten errors and ten warnings, the gravest first, and one notice of how many were left out.

    `left_out` ends that notice: where to see the rest.
    """
    shown = [one for level in LEVELS for one in [each for each in found if each.level == level][:LIMIT]]
    lines = [command(one.level, _whole(one.message, _LONGEST), _place(one)) for one in shown]
    rest = len(found) - len(shown)
    if rest:
        lines.append(command("notice", f"{rest} more {'finding' if rest == 1 else 'findings'}: {left_out}", ()))
    return "".join(line + "\n" for line in lines)


def command(name: str, message: str, properties: Iterable[tuple[str, object]]) -> str:
    """Return one workflow command; nothing in a message or a property can end it or begin another."""
    listed = ",".join(f"{key}={_property(str(value))}" for key, value in properties)
    return f"::{name}{' ' if listed else ''}{listed}::{_data(message)}"


def _whole(text: str, longest: int) -> str:
    left_out = len(text) - longest
    return f"{text[:longest]} ... and {left_out} more characters" if left_out > 0 else text


def _place(one: Annotation) -> tuple[tuple[str, object], ...]:
    return (
        ("file", one.path),
        ("line", one.line),
        ("endLine", one.line),
        ("col", one.column),
        ("endColumn", one.end_column),
        ("title", _whole(one.title, _LONGEST_TITLE)),
    )


def _data(text: str) -> str:
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return in_line(visible(escaped))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
