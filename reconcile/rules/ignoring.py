"""Comments that silence a problem where it stands: `# reconcile: ignore CODE why`.

A comment holds for its own line, one that has the line to itself for the next line that is neither empty nor a comment.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reconcile.errors import Location, Problem, Severity
from reconcile.factfiles.codes import CODES, Code, Example
from reconcile.factfiles.documents import Document
from reconcile.factfiles.nodes import Node, ScalarNode

_CLAIM = "source: {title: A, published: 2031-05-01}\nclaims:\n  - subject: Team\n    predicate: start\n    type: date\n"

UNFINISHED = Code(
    "RF028",
    "unfinished-ignore",
    Severity.WARNING,
    "Ignore comment without a code or a reason",
    "this comment does not say {missing}, so it ignores nothing",
    "write the code and the reason: `# reconcile: ignore RF110 the article says no more`",
    "Whoever reads the file later has to know what was found here and why it may stay. Several codes are separated by "
    "commas.",
    Example(
        f"{_CLAIM}    value: soonish  # reconcile: ignore RF110\n",
        6,
        21,
        46,
        mended=f"{_CLAIM}    value: soonish  # reconcile: ignore RF110 the article says no more\n",
    ),
)
UNUSED = Code(
    "RF029",
    "unused-ignore",
    Severity.WARNING,
    "Ignore comment without effect",
    "this comment ignores {code}, {why}",
    "delete the code from the comment, or the comment",
    "A comment that outlives its problem would hide the next one. It holds for its own line, or, alone on a line, for "
    "the line below. Errors that keep a file from being read as facts cannot be ignored: no report can be made before "
    "they are corrected.",
    Example(
        f"{_CLAIM}    value: 2031-04-30  # reconcile: ignore RF110 the article says no more\n",
        6,
        24,
        74,
        mended=f"{_CLAIM}    value: 2031-04-30\n",
    ),
)
IGNORE_CODES = (UNFINISHED, UNUSED)
"""What is found of the comments themselves."""

_COMMENT = re.compile(r"(?:^|(?<=\s))#[ \t]*reconcile:[ \t]*ignore\b[ \t]*(.*?)\s*$")
_CODES = re.compile(r"(RF\d+(?:[ \t]*,[ \t]*RF\d+)*)?[ \t,:;-]*(.*)")


class Ignore(NamedTuple):
    """One comment: where it stands, the line it holds for, and what it says."""

    place: Location
    line: int
    codes: tuple[str, ...]
    reason: str


def can_be_ignored(code: str) -> bool:
    """Return whether a problem may stay: an error of reading may not, as no report can be made with it."""
    return code not in CODES or CODES[code].severity is not Severity.ERROR


def heeded(problems: Iterable[Problem], documents: Iterable[Document], looked_for: frozenset[str]) -> list[Problem]:
    """Return the problems that no comment silences, and what is wrong with the comments, in no order.

    A comment about a code that was not looked for may well be needed in another run, and is left alone.
    """
    held = [(document, ignore) for document in documents for ignore in _ignores(document)]
    if not held:
        return list(problems)
    silencing = {
        (ignore.place.path, ignore.line, code)
        for _, ignore in held
        if ignore.reason
        for code in ignore.codes
        if can_be_ignored(code)
    }
    kept, used = [], set()
    for problem in problems:
        mark = (problem.location.path, problem.location.line, problem.code)
        if mark in silencing:
            used.add(mark)
        else:
            kept.append(problem)
    for document, ignore in held:
        kept += (one for one in _faults(document, ignore, used, looked_for) if one.code in looked_for)
    return kept


def _faults(
    document: Document, ignore: Ignore, used: set[tuple[str, int, str]], looked_for: frozenset[str]
) -> Iterator[Problem]:
    if not (ignore.codes and ignore.reason):
        yield _problem(document, UNFINISHED, ignore, {"missing": "why" if ignore.codes else "which code it means"})
        return
    for code in ignore.codes:
        if not can_be_ignored(code):
            yield _problem(
                document, UNUSED, ignore, {"code": code, "why": "an error of reading, which cannot be ignored"}
            )
        elif code in looked_for and (ignore.place.path, ignore.line, code) not in used:
            yield _problem(document, UNUSED, ignore, {"code": code, "why": "which is not found here"})
        elif not _exists(code):
            yield _problem(document, UNUSED, ignore, {"code": code, "why": "which does not exist"})


def _exists(code: str) -> bool:
    from reconcile.rules import DOCUMENTED

    return code in DOCUMENTED


def _problem(document: Document, code: Code, ignore: Ignore, words: dict[str, str]) -> Problem:
    line = document.line(ignore.place.line)
    return Problem(code.code, code.severity, code.message.format(**words), ignore.place, code.hint, line)


def _ignores(document: Document) -> Iterator[Ignore]:
    """Yield the comments of a file that could be read; what merely looks like one within a text is none."""
    if document.root is None or "reconcile:" not in document.text:
        return
    lines = document.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for number, line in enumerate(lines, start=1):
        found = _COMMENT.search(line) if "reconcile:" in line else None
        if found and not _within_text(document.root, number - 1, found.start()):
            place = document.place(number, found.start() + 1, len(line.rstrip()) - found.start())
            holds = number if line[: found.start()].strip() else _below(lines, number)
            codes, reason = _read(found[1])
            yield Ignore(place, holds, codes, reason)


def _read(said: str) -> tuple[tuple[str, ...], str]:
    found = _CODES.fullmatch(said)
    if not found:
        return (), ""
    return tuple(code.strip() for code in (found[1] or "").split(",") if code.strip()), found[2]


def _below(lines: list[str], number: int) -> int:
    """Return the number of the next line with something to read on it."""
    for below in range(number, len(lines)):
        if lines[below].strip() and not lines[below].lstrip().startswith("#"):
            return below + 1
    return number


def _within_text(node: Node, line: int, column: int) -> bool:
    """Return whether a place, counted from 0, lies within a value."""
    start, end = node.start_mark, node.end_mark
    if not (start.line, start.column) <= (line, column) < (end.line, end.column):
        return False
    if type(node) is ScalarNode:
        return node.style not in ("|", ">") or line > start.line
    parts = [part for item in node.value for part in (item if isinstance(item, tuple) else (item,))]
    return any(_within_text(part, line, column) for part in parts)
