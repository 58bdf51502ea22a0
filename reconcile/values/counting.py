"""Whether two amounts count the same things: `30 people` and `30 killed` may, `7 men` and `7 women` do not."""

from functools import lru_cache
from typing import NamedTuple

from reconcile.values.amounts import Quantity
from reconcile.values.words.demonyms import DEMONYMS
from reconcile.values.words.people import FATES, PERSON_KINDS


class Counted(NamedTuple):
    """How what is counted on two sides relates.

    `basis` is empty for the same things, `wording` for the same in other words, `unit not given` where a side names
    none, `scope` where one side is a part of the other (`soldiers`, `people`), `unit` for different things. `apart`
    says that not even equal numbers agree. `finer` is -1 where the left side is the part, 1 where the right one is, and
    0 where it only may be one (`people`, and a noun that may be no person).
    """

    basis: str
    apart: bool = False
    finer: int = 0


_SAME, _OPEN, _WORDING = Counted(""), Counted("unit not given"), Counted("wording")
_OTHER, _MAYBE = Counted("unit", apart=True), Counted("scope")
_FATE_WORDS = frozenset(FATES)


def compare_counted(left: Quantity, right: Quantity) -> Counted:
    """Return how the things counted relate; mirrored when the sides are swapped."""
    if left.counted == right.counted:
        return _SAME
    return _relate(frozenset(left.counted), frozenset(right.counted))


@lru_cache(maxsize=1 << 14)
def _relate(left: frozenset[str], right: frozenset[str]) -> Counted:
    if left == right:
        return _SAME
    fates = _fate(left), _fate(right)
    if all(fates) and fates[0] != fates[1]:
        nested = fates[0] < fates[1] or fates[1] < fates[0]
        return Counted("scope", apart=True, finer=-1 if fates[0] < fates[1] else 1) if nested else _OTHER
    if not left or not right:
        return _OPEN
    found = _relate_kinds(left - {"person"}, right - {"person"}, (left, right))
    if found is not _OTHER or not all(fates):
        return found
    # One fate in two words: what else is counted decides.
    ours, theirs = left - _FATE_WORDS, right - _FATE_WORDS
    return _WORDING if ours == theirs else _relate(ours, theirs)


def _relate_kinds(ours: frozenset[str], theirs: frozenset[str], whole: tuple[frozenset[str], ...]) -> Counted:
    kinds = ours & PERSON_KINDS, theirs & PERSON_KINDS
    if kinds[0] != kinds[1] and (not kinds[0] or not kinds[1]):
        general = whole[1] if kinds[0] else whole[0]
        finer = -1 if kinds[0] else 1
        return Counted("scope", finer=finer) if "person" in general or _nested(ours, theirs) else _OTHER
    if not ours or not theirs:
        return _of_people(ours or theirs, *(whole if theirs else whole[::-1]), finer=1 if theirs else -1)
    if ours == theirs:
        return _OPEN
    return Counted("scope", finer=-1 if theirs < ours else 1) if _nested(ours, theirs) else _OTHER


def _of_people(told: frozenset[str], general: frozenset[str], close: frozenset[str], *, finer: int) -> Counted:
    """Return how what one side says of those counted relates to mere people, which the `general` side counts."""
    more = told - _FATE_WORDS
    if not more or "person" not in general:
        return _OPEN
    return Counted("scope", finer=finer) if "person" in close or not more.isdisjoint(DEMONYMS) else _MAYBE


def _fate(words: frozenset[str]) -> frozenset[str]:
    """Return what happened to those counted."""
    return frozenset(fate for word in words for fate in FATES.get(word, ()))


def _nested(left: frozenset[str], right: frozenset[str]) -> bool:
    return left <= right or right <= left
