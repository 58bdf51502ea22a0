"""One YAML file being read: its lines, its root node, and the problems found so far."""

from reconcile.errors import Fix, Location, Problem
from reconcile.factfiles.nodes import Node


class Document:
    """A file under its shown path, with its text; collects problems instead of raising at the first.

    `cuts` holds the places (line and column from 0) where a plain value would be cut by exactly one space and `#`.
    `is_broken` tells that parts of the file could not be read: the lines `lost` (from 1) are not reported on once more,
    nor are the codes `doubtful`, which may only follow from what was lost.
    """

    __slots__ = ("_lines", "cuts", "doubtful", "is_broken", "lost", "path", "problems", "root", "text")

    def __init__(self, path: str, text: str = "") -> None:
        self.path = path
        self.text = text
        self.root: Node | None = None
        self.cuts: frozenset[tuple[int, int]] = frozenset()
        self.is_broken = False
        self.lost: set[int] = set()
        self.doubtful: frozenset[str] = frozenset()
        self.problems: list[Problem] = []
        self._lines: list[str] | None = None

    def line(self, number: int) -> str:
        """Return the text of a line, counted from 1; empty past the end."""
        if self._lines is None:
            self._lines = self.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        return self._lines[number - 1] if 0 < number <= len(self._lines) else ""

    def location(self, node: Node) -> Location:
        """Return where a node is; one that spans lines ends with the text of its first line."""
        start, end = node.start_mark, node.end_mark
        line, column = start.line + 1, start.column + 1
        end_column = end.column + 1 if end.line == start.line else len(self.line(line).rstrip()) + 1
        return Location(self.path, line, column, max(end_column, column + 1))

    def place(self, line: int, column: int, width: int = 1) -> Location:
        """Return the place of `width` code points; line and column count from 1."""
        return Location(self.path, line, column, column + width)

    def offset_place(self, offset: int, width: int = 1) -> Location:
        """Return the place of a code-point offset into the text."""
        before = self.text[:offset].replace("\r\n", "\n").replace("\r", "\n")
        line_start = before.rfind("\n") + 1
        return self.place(before.count("\n") + 1, len(before) - line_start + 1, width)

    def report(
        self, code: str, where: Node | Location, hint: str = "", /, *, fix: Fix | None = None, **words: object
    ) -> None:
        """Add a problem; `words` fill the sentence of its code, `hint` replaces the usual one."""
        location = where if isinstance(where, Location) else self.location(where)
        if code in self.doubtful or location.line in self.lost:
            return
        found = problem(code, location, self.line(location.line), hint, **words)
        self.problems.append(found._replace(fix=fix) if fix else found)


def problem(code: str, location: Location, line: str, hint: str = "", /, **words: object) -> Problem:
    """Return the problem of a code at a place; `words` fill its sentence, `hint` replaces the usual one."""
    from reconcile.factfiles.codes import CODES

    entry = CODES[code]
    usual = hint or entry.hint.format(**words)
    return Problem(code, entry.severity, entry.message.format(**words), location, usual, line)
