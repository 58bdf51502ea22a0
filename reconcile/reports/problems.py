"""A problem as text: place, code and sentence, the line itself with a caret, and what to type instead."""

import unicodedata

from reconcile.errors import Problem
from reconcile.reports.characters import cells

_INDENT = "    "
_WINDOW = 100
"""Code points of a long line that are shown on each side of the place."""
_CUT = "..."


def format_problem(problem: Problem) -> str:
    """Return `path:line:col: CODE message`, the source line with carets under the place, and the hint.

    The carets stand under the right cells for tabs, wide and combining characters; characters that a terminal would
    obey instead of showing them are shown as `?`. Lines are joined by a line break, without one at the end.
    """
    lines = [str(problem)]
    if problem.source_line:
        lines += _excerpt(problem)
    if problem.hint:
        lines.append(f"{_INDENT}hint: {problem.hint}")
    return "\n".join(lines)


def format_concise(problem: Problem) -> str:
    """Return `path:line:col: CODE[severity] message` on one line."""
    return f"{problem.location}: {problem.code}[{problem.severity.value}] {problem.message}"


def _excerpt(problem: Problem) -> list[str]:
    """Return the source line, or the part of a long one around the place, and the line of carets below it."""
    line, start = _shown(problem.source_line), problem.location.column - 1
    end = max(problem.location.end_column - 1, start + 1)
    first, last = max(start - _WINDOW, 0), min(max(end, start + 1), start + _WINDOW) + _WINDOW
    before = (_CUT if first else "") + line[first:start]
    after = line[end:last] + (_CUT if len(line) > last else "")
    marked = line[start : min(end, last)]
    gap = "".join("\t" if character == "\t" else " " * cells(character) for character in before)
    return [_INDENT + before + marked + after, _INDENT + gap + "^" * max(cells(marked), 1)]


def _shown(line: str) -> str:
    """Return a line with control characters, which could move the cursor or hide text, as question marks."""
    if line.isascii() and line.isprintable():
        return line
    return "".join("?" if unicodedata.category(c) in ("Cc", "Zl", "Zp") and c != "\t" else c for c in line)
