"""A table of pairs to compare: CSV with a header, two columns of values, and whatever else stands in it."""

import csv
import io
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import NamedTuple, TextIO

from reconcile.errors import NothingFoundError, UsageError

_USUAL = {"left": ("left", "name1"), "right": ("right", "name2")}


class Pair(NamedTuple):
    """Two values as written, and the row they stand in."""

    left: str
    right: str
    row: Mapping[str, str]
    line: int = 0


class Pairs:
    """The pairs of a table in their order, with its header."""

    def __init__(self, path: str, file: TextIO, columns: Mapping[str, str]) -> None:
        self.path = path
        self._reader = csv.reader(file, strict=True)
        self.header = next(self._reader, [])
        self._left, self._right = (self._column(side, columns.get(side, "")) for side in ("left", "right"))
        expected = columns.get("expect", "")
        if expected and expected not in self.header:
            raise UsageError(f"{path} has no column {expected!r}", f"its columns are {', '.join(self.header)}")

    def __iter__(self) -> Iterator[Pair]:
        """Yield the pairs. Raises UsageError where a row has more or fewer cells than the header."""
        for cells in self._rows():
            line = self._reader.line_num
            if len(cells) != len(self.header):
                raise UsageError(f"{self.path}:{line}: {len(cells)} cells under a header of {len(self.header)}")
            row = dict(zip(self.header, cells, strict=True))
            yield Pair(row[self._left], row[self._right], row, line)

    def _rows(self) -> Iterator[list[str]]:
        try:
            yield from (cells for cells in self._reader if cells)
        except csv.Error as error:
            hint = "a cell with a quotation mark stands in quotation marks, and the mark is doubled"
            raise UsageError(f"{self.path}:{self._reader.line_num}: {error}", hint) from error

    def _column(self, side: str, asked: str) -> str:
        found = next((name for name in ((asked,) if asked else _USUAL[side]) if name in self.header), "")
        if not found:
            wanted = asked or " or ".join(_USUAL[side])
            raise UsageError(
                f"{self.path} has no column {wanted!r}", f"name one with --{side}: {', '.join(self.header)}"
            )
        return found


@contextmanager
def open_pairs(path: str, columns: Mapping[str, str]) -> Iterator[Pairs]:
    """Give the pairs of a file or, for `-`, of stdin; `columns` names those for left, right and what is expected.

    Raises:
        NothingFoundError: there is no such file.
        UsageError: it is not UTF-8, not CSV, or lacks a column.
    """
    try:
        if path == "-":
            yield Pairs("stdin", io.TextIOWrapper(sys.stdin.buffer, "utf-8-sig", newline=""), columns)
        else:
            with open(path, encoding="utf-8-sig", newline="") as file:
                yield Pairs(path, file, columns)
    except UnicodeDecodeError as error:
        raise UsageError(f"{path} is not UTF-8", "save it as UTF-8") from error
    except OSError as error:
        raise NothingFoundError(f"cannot read {path}: {error.strerror}", "check the path") from error
