"""Ends of family names and patronymics: one stem with two of them makes two names (`Tkachenko`, `Tkachuk`).

Ends are spelling classes (`transliteration.canonical`), put together from general knowledge of the naming of Eastern
Europe and Greece.
"""

from functools import lru_cache
from typing import NamedTuple

_ROWS = """
ov ev
ova eva
in
ina
ski ovski evski inski
ska ovska evska inska
enko
Cuk uk iuk
opulos opoulos
akis
idis iadis
oviC eviC
ovna evna
"""
_KINDS = {end: number for number, row in enumerate(_ROWS.strip().splitlines(), 1) for end in row.split()}
_LONGEST = max(map(len, _KINDS))
_GENDERS = frozenset({(1, 2), (2, 1), (3, 4), (4, 3), (5, 6), (6, 5)})
PATRONYMICS = frozenset({_KINDS["oviC"], _KINDS["ovna"]})
_SHORTEST = 2


class Ending(NamedTuple):
    """The end of a name by its kind, 0 for none, and what stands before it."""

    kind: int
    stem: str


@lru_cache(maxsize=1 << 15)
def ending(form: str) -> Ending:
    """Return the longest known end of a spelling class that leaves two letters."""
    for length in range(min(_LONGEST, len(form) - _SHORTEST), 1, -1):
        kind = _KINDS.get(form[-length:])
        if kind:
            return Ending(kind, form[:-length])
    return Ending(0, form)


def gendered(one: Ending, other: Ending) -> bool:
    """Return whether two ends are a man's and a woman's form of one family name (`Sidorov`, `Sidorova`)."""
    return (one.kind, other.kind) in _GENDERS
