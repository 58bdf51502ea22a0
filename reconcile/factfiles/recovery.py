"""What is left of a file behind an error of syntax: enough to report its other mistakes in the same run.

A fault within one value is masked, letter for letter, so that all places stay; whatever follows is read as it stands.
Any other fault costs the claim or decision it stands in, or the head of the file; from then on no more syntax errors
are reported, as they might follow from the first. If even that cannot be read, nothing is.
"""

import re
from collections.abc import Sequence

import yaml

from reconcile.errors import Problem
from reconcile.factfiles.documents import Document
from reconcile.factfiles.hazards import report_marks
from reconcile.factfiles.nodes import Node, TooDeepError, compose
from reconcile.factfiles.syntax import SEVERAL, UNCLOSED, place_of, report_syntax, words_of

_ATTEMPTS = 20
_LARGEST = 1_000_000
"""Code points of a file that is read anew for each of its faults; beyond, it would take seconds."""
_ONE_CHARACTER = (
    "found undefined alias",
    "while scanning an alias",
    "while scanning an anchor",
    "found character that cannot start any token",
)
_QUOTED = r"((?:\s*- )?\s*[^\s'\":]+:\s+)(['\"]).*\2"
"""A key and the quoted value that it began with, which was closed before its line ended."""
_FORBIDDEN = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]"
_DATES = frozenset({"RF107", "RF110"})
"""What may be wrong only because the day of publication could not be read."""


def recover(document: Document, error: yaml.YAMLError) -> Node | None:
    """Return the root of what can be read of a file whose first error is `error`, None if nothing can.

    Errors behind a masked fault are reported; the document then keeps quiet about the lines that were masked or lost.
    """
    document.is_broken = True
    if len(document.text) > _LARGEST or "\r" in document.text.replace("\r\n", ""):
        return None
    lines, certain, first = document.text.split("\n"), True, document.problems[-1]
    for _ in range(_ATTEMPTS):
        if isinstance(error, TooDeepError):
            return None
        masked = _masked(document, lines, error)
        certain = certain and masked is not None
        left = masked or _without_part(document, lines, error)
        if left is None or left == lines:
            return None
        lines = left
        try:
            root = compose("\n".join(lines).encode("utf-8"))
        except yaml.YAMLError as later:
            error = later
            if certain:
                report_syntax(document, error)
            elif first in document.problems:
                _report_cause(document, first, error)
        else:
            _report_marks(document, lines)
            return root
    return None


def _report_cause(document: Document, first: Problem, error: yaml.YAMLError) -> None:
    """Report an unclosed quotation mark above in the place of the first error, which its closing elsewhere led to."""
    if words_of(error).startswith(UNCLOSED) and place_of(document, error).line < first.location.line:
        document.problems.remove(first)
        report_syntax(document, error)


def _report_marks(document: Document, lines: Sequence[str]) -> None:
    """Report the marks that the scanner did not reach before."""
    report_marks(document, "\n".join(lines).encode("utf-8"))
    document.problems[:] = dict.fromkeys(document.problems)


def _masked(document: Document, lines: list[str], error: yaml.YAMLError) -> list[str] | None:
    """Return the lines without the fault if it lies within one value, with `_` in its place, else None."""
    if isinstance(error, yaml.reader.ReaderError):
        return _without_forbidden(document, lines)
    place, words = place_of(document, error), words_of(error)
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    before, behind = line[: place.column - 1], line[place.column - 1 :]
    marked = words.startswith(_ONE_CHARACTER) and behind[:1] not in ("", "\t")
    if marked or (behind.startswith(":") and ": " in before):
        changed = f"{before}_{behind[1:]}"
    elif "escape character" in words:
        at = place.column - (1 if behind.startswith("\\") else 2)
        changed = f"{line[:at]}_{line[at + 1 :]}"
    elif "expected key" in words and (value := re.match(_QUOTED, before)):
        changed = line[: value.end(1)] + re.sub("['\"]", "_", line[value.end(1) :])
    else:
        return None
    document.lost.add(place.line)
    return [*lines[: place.line - 1], changed, *lines[place.line :]]


def _without_forbidden(document: Document, lines: list[str]) -> list[str]:
    """Return the lines with all control characters masked."""
    pattern = re.compile(_FORBIDDEN)
    document.lost.update(number for number, line in enumerate(lines, 1) if pattern.search(line))
    return [pattern.sub("_", line) for line in lines]


def _without_part(document: Document, lines: list[str], error: yaml.YAMLError) -> list[str] | None:
    """Return the lines without the claim, the decision or the head around a fault; None where it stands elsewhere."""
    part = _part(document, lines, error)
    if part is None:
        return None
    document.lost.update(number + 1 for number in part)
    return ["" if number in part else line for number, line in enumerate(lines)]


def _part(document: Document, lines: list[str], error: yaml.YAMLError) -> range | None:
    """Return the numbers, from 0, of the lines to go without; what only follows from that is not to be reported."""
    at = place_of(document, error).line - 1
    tops = [number for number, line in enumerate(lines) if re.match(r"[^\s#\-]", line)]
    top = max((number for number in tops if number <= at), default=-1)
    below = next((number for number in tops if number > top), len(lines))
    if words_of(error).startswith(SEVERAL):
        return range(at, len(lines))
    if top < 0 or lines[top].startswith("claims:"):
        document.lost.add(top + 1)
        return _item(lines, at, range(top + 1, below))
    if lines[top].startswith("source:"):
        document.lost.add((tops[0] if tops[0] < top else below) + 1)
        document.doubtful = _DATES
        return range(top, below)
    return None


def _item(lines: list[str], at: int, block: range) -> range | None:
    """Return the lines of the item of a list around a line; None if none begins above."""
    dashes = [number for number in block if re.match(" *- ", lines[number])]
    indent = lines[dashes[0]].partition("-")[0] if dashes else ""
    items = [number for number in dashes if lines[number].startswith(f"{indent}- ")]
    first = max((number for number in items if number <= at), default=None)
    return None if first is None else range(first, min((n for n in items if n > first), default=block.stop))
