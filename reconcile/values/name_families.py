"""Which given or family name a word is a spelling of, as far as it is a known one.

Two words that are both known and stand in no common row are two names, however alike they look (`Khalid`, `Khalil`).
The rows are looked up by spelling class; `words/known_forms.py` holds the classes of all rows, worked out beforehand.
"""

from collections.abc import Iterable
from functools import cache
from types import ModuleType
from typing import NamedTuple

from reconcile.values.name_endings import PATRONYMICS, ending


class Family(NamedTuple):
    """The rows of names that a word stands in."""

    rows: frozenset[int]
    """Of one name in its spellings and pet forms; empty for a word that is no known name."""
    kindred: frozenset[int]
    """Of one name in several languages, and of the name that a compound is built with."""
    father: bool = False
    """Whether it is a given name of the Islamic world, where a child puts its own name before its father's."""
    western: bool = False
    """Whether it is a given name of Western Europe, where vowels are hardly ever respelled."""
    english: bool = False
    """Whether it is an English word, which is hardly ever respelled."""
    given: bool = False
    """Whether it is a given name, perhaps a family name as well (`Stewart`)."""


UNKNOWN = Family(frozenset(), frozenset())
_SERVANT = UNKNOWN._replace(given=True)
_ENDINGS = {"udin": 1, "ula": 2}
_BEGINNINGS = {"abd": 3, "abu": 4, "um": 5}
_ENDS, _BEGINS = tuple(_ENDINGS), tuple(_BEGINNINGS)
_STEP = 100_000
_PATRONYMIC = 10
_VOWELS = "aeiouEy"
_SHORTEST = 2
_MOTHER = 5


def family(form: str) -> Family:
    """Return the rows of the word with this spelling class.

    A compound (`Rahmatullah`, `Abdul Rahim`, `Abu Khalid`) has rows of its own, which only the same compound of the
    same name shares.
    """
    tables = _tables()
    rows, kindred = tables.KNOWN.get(form), tables.KINDRED.get(form)
    if rows or kindred:
        return _simple(rows or (), kindred or ())
    if form.endswith(_ENDS) or form.startswith(_BEGINS):
        return _compound(form)
    return _patronymic(form) if form[-2:] in _PATRONYMIC_ENDS else UNKNOWN


_PATRONYMIC_ENDS = frozenset({"iC", "na"})


@cache
def _tables() -> ModuleType:
    """Return the rows by spelling class; loaded on first use, to keep the start-up short."""
    from reconcile.values.words import known_forms

    return known_forms


def _simple(rows: Iterable[int], kindred: Iterable[int]) -> Family:
    own = frozenset(rows)
    father = any(row < _tables().FATHERS for row in own)
    western = bool(own) and all(row in _tables().WESTERN for row in own)
    given = father or any(row < _tables().WESTERN.stop for row in own)
    return Family(own, own.union(-1 - row for row in kindred), father, western, given=given)


def _compound(form: str) -> Family:
    """Return the rows of a name that is built with another one, which is kin to it."""
    kind, stem = _parts(form)
    rows = _tables().KNOWN.get(stem, ())
    if not rows:
        return _SERVANT if form.startswith(_BEGINS[0]) else UNKNOWN
    own = frozenset(kind * _STEP + row for row in rows)
    return Family(own, frozenset(rows) if kind != _MOTHER else UNKNOWN.kindred, given=True)


def _parts(form: str) -> tuple[int, str]:
    """Return the kind of a compound name and what it is built with."""
    for end, kind in _ENDINGS.items():
        if form.endswith(end) and len(form) > len(end) + _SHORTEST:
            return kind, form[: -len(end)]
    for beginning, kind in _BEGINNINGS.items():
        if form.startswith(beginning) and len(form) > len(beginning) + _SHORTEST:
            return kind, form[len(beginning) :]
    return 0, ""


def _patronymic(form: str) -> Family:
    """Return the rows of the father's name that a patronymic is made of, as rows of their own."""
    end = ending(form)
    if end.kind not in PATRONYMICS:
        return UNKNOWN
    rows = _tables().STEMS.get(end.stem.rstrip(_VOWELS), ())
    return Family(frozenset(_PATRONYMIC * end.kind * _STEP + row for row in rows), UNKNOWN.kindred)


def thing_family(word: str) -> Family:
    """Return the rows of an English word that things are named with: its own, and that of words made of it."""
    from reconcile.values.words.thing_words import DERIVED, WORDS

    rows = frozenset({WORDS[word]}) if word in WORDS else UNKNOWN.rows
    kindred = frozenset({DERIVED[word]}) if word in DERIVED else UNKNOWN.kindred
    return Family(rows, kindred, english=True) if rows or kindred else UNKNOWN
