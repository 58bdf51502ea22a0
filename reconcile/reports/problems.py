"""A problem as text: place, code and sentence, the line with carets, what to type instead, what can be mended."""

import unicodedata
from collections.abc import Iterable, Iterator
from itertools import takewhile

from reconcile.errors import Problem, Severity
from reconcile.reports.characters import cells, visible
from reconcile.reports.layout import Line, Span, flow, plain, unbroken
from reconcile.reports.options import Options

_WINDOW = 100
"""Cells of a long line that are shown on each side of the place where nothing limits the width."""
_LEAST = 8
"""The same on a terminal that is too narrow for anything."""
_CUT = "..."
_TAB = "    "
_BREAK = "\u2424"
"""The picture of a line break, for the invisible characters that end a line for some programs."""


def format_problem(problem: Problem, encoding: str = "utf-8") -> str:
    """Return `path:line:col: CODE[severity] message`, the source line with carets below it, and the hint.

    Lines are joined by a line break, without one at the end. `encoding` is that of the stream.
    """
    return plain(problem_lines(problem, Options(encoding=encoding))).rstrip("\n")


def format_concise(problem: Problem) -> str:
    """Return `path:line:col: CODE[severity] message` on one line."""
    return plain([concise_line(problem)]).rstrip("\n")


def concise_line(problem: Problem) -> Line:
    """Return `path:line:col: CODE[severity] message` as one styled line."""
    return unbroken(_head(problem))


def problem_lines(problem: Problem, options: Options) -> Iterator[Line]:
    """Yield the styled lines of a problem: its sentence, the source line numbered and marked, hint and fix.

    The carets stand under the right cells for wide and combining characters; tabs are drawn as four spaces, and
    characters that a terminal would obey as their pictures. On a terminal nothing is wider than `options.width`.
    """
    yield from flow(_head(problem), options.width, "", "    ")
    margin = " " * (len(str(problem.location.line)) + 2) if problem.source_line else "    "
    if problem.source_line:
        yield from _excerpt(problem, margin, options)
    if problem.hint:
        yield from _remark("hint", problem.hint, margin, options)
    if problem.fix:
        yield from _remark("--fix", problem.fix.title, margin, options)


def totals(problems: Iterable[Problem]) -> str:
    """Return how many problems there are of each severity, the gravest first: `2 errors, 1 hint`."""
    found = [problem.severity for problem in problems]
    return ", ".join(number(found.count(each), each.value) for each in Severity if each in found)


def number(count: int, noun: str) -> str:
    """Return a number of things: `1 error`, `2 errors`."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _head(problem: Problem) -> Iterator[Span]:
    yield Span(f"{problem.location}: ", "strong")
    yield Span(f"{problem.code}[{problem.severity.value}]", problem.severity.value)
    yield Span(f" {problem.message}".replace("\n", " "))


def _remark(name: str, text: str, margin: str, options: Options) -> Iterator[Line]:
    """Yield a remark below the excerpt; one of several lines keeps them, each aligned with the first."""
    hang = f"{margin}  {' ' * len(name)}  "
    for number, line in enumerate(text.split("\n")):
        spans = [Span(line)] if number else [Span("= ", "gutter"), Span(f"{name}: ", "strong"), Span(line)]
        yield from flow(spans, options.width, hang if number else margin, hang)


def _excerpt(problem: Problem, margin: str, options: Options) -> Iterator[Line]:
    """Yield the source line, or the part of a long one around the place, and the line of carets below it."""
    line, start = problem.source_line, problem.location.column - 1
    end = max(problem.location.end_column - 1, start + 1)
    parts = [_drawn(part, options.encoding) for part in (line[:start], line[start:end], line[end:])]
    before, marked, after = _fitting(parts, len(margin) + 2, options.width)
    number = Span(f"{problem.location.line:>{len(margin) - 1}} | ", "gutter")
    yield number, Span(before), Span(marked, "strong"), Span(after)
    carets = Span("^" * max(cells(marked), 1), problem.severity.value)
    yield Span(f"{margin}| ", "gutter"), Span(" " * cells(before)), carets


def _fitting(parts: list[str], gutter: int, width: int | None) -> tuple[str, str, str]:
    """Return what is shown before, at and behind the place, cut where it does not fit."""
    before, marked, after = parts
    if width is not None and cells(before) + cells(marked) + cells(after) <= width - gutter:
        return before, marked, after
    rooms = _rooms(parts, width - gutter - 2 * len(_CUT)) if width is not None else (_WINDOW, _WINDOW, _WINDOW)
    left, held, right = _first(before[::-1], rooms[0])[::-1], _first(marked, rooms[1]), _first(after, rooms[2])
    return (
        (_CUT if left != before else "") + left,
        held,
        (right if held == marked else "") + (_CUT if right != after or held != marked else ""),
    )


def _rooms(parts: list[str], width: int) -> tuple[int, int, int]:
    """Return the cells for what stands before, at and behind the place: it comes first, its sides share the rest."""
    before, marked, after = map(cells, parts)
    held = min(marked, max(2 * width // 3, _LEAST))
    rest = max(width - held, _LEAST)
    left = min(before, max(rest // 2, rest - after))
    return left, held, rest - left


def _first(text: str, room: int) -> str:
    """Return the beginning of a text that takes at most so many cells."""
    if len(text) <= room // 2:
        return text
    used = 0

    def fits(character: str) -> bool:
        nonlocal used
        used += cells(character)
        return used <= room

    return "".join(takewhile(fits, text))


def _drawn(text: str, encoding: str) -> str:
    """Return a part of a source line as it can be shown; what the stream cannot write, as it will be escaped."""
    if not (text.isascii() and text.isprintable()):
        text = "".join(_TAB if c == "\t" else _BREAK if _breaks_line(c) else visible(c, kept="") for c in text)
    return text.encode(encoding, "backslashreplace").decode(encoding)


def _breaks_line(character: str) -> bool:
    return character == "\x85" or unicodedata.category(character) in ("Zl", "Zp")
