"""Whether two amounts count the same things: `30 people` and `30 killed` may, `7 men` and `7 women` do not."""

from functools import lru_cache
from typing import NamedTuple

from reconcile.values.amounts import Quantity
from reconcile.values.words.units import CASUALTY_WORDS, PERSON_KINDS


class Counted(NamedTuple):
    """How what is counted on two sides relates.

    `basis` is empty for the same things, `unit not given` where a side names none, `scope` where one side is a part of
    the other (`soldiers`, `people`), `unit` for different things. `apart` says that not even equal numbers agree.
    """

    basis: str
    apart: bool = False


_SAME, _OPEN, _SCOPE = Counted(""), Counted("unit not given"), Counted("scope")
_OTHER, _OTHER_SCOPE = Counted("unit", apart=True), Counted("scope", apart=True)


def compare_counted(left: Quantity, right: Quantity) -> Counted:
    """Return how the things counted relate; symmetric."""
    if left.counted == right.counted:
        return _SAME
    return _relate(frozenset(left.counted), frozenset(right.counted))


@lru_cache(maxsize=1 << 14)
def _relate(left: frozenset[str], right: frozenset[str]) -> Counted:
    if left == right:
        return _SAME
    fates = left & CASUALTY_WORDS, right & CASUALTY_WORDS
    if all(fates) and fates[0] != fates[1]:
        return _OTHER_SCOPE if fates[0] < fates[1] or fates[1] < fates[0] else _OTHER
    ours, theirs = left - {"person"}, right - {"person"}
    if not left or not right:
        return _OPEN
    kinds = ours & PERSON_KINDS, theirs & PERSON_KINDS
    if kinds[0] != kinds[1] and (not kinds[0] or not kinds[1]):
        general = right if kinds[0] else left
        return _SCOPE if "person" in general else _OTHER if not _nested(ours, theirs) else _SCOPE
    if not ours or not theirs or ours == theirs:
        return _OPEN
    return _SCOPE if _nested(ours, theirs) else _OTHER


def _nested(left: frozenset[str], right: frozenset[str]) -> bool:
    return left <= right or right <= left
