"""Tables of two values and how a careful reader relates them: `type,left,right,expected,note`."""

import csv
from pathlib import Path
from typing import NamedTuple

from reconcile.factfiles.builtin import builtin_vocabulary
from reconcile.values import Setting, compare, read
from reconcile.vocabulary import lexicon_of

_SETTING = Setting(lexicon_of(builtin_vocabulary()))


class Judged(NamedTuple):
    """A pair of values, the relations that are right, and the one that was found."""

    left: str
    right: str
    expected: frozenset[str]
    found: str

    @property
    def is_right(self) -> bool:
        """Whether the relation found is one of those expected."""
        return self.found in self.expected


def read_pairs(path: Path) -> list[Judged]:
    """Return the pairs of a table, compared under the built-in vocabulary."""
    with path.open(encoding="utf-8", newline="") as file:
        return [_judged(row) for row in csv.DictReader(file)]


def _judged(row: dict[str, str]) -> Judged:
    left, right = (read(row[side], row["type"], _SETTING).value for side in ("left", "right"))
    expected = frozenset(row["expected"].split("|"))
    return Judged(row["left"], row["right"], expected, compare(left, right, _SETTING).relation.value)
