"""The relation of two lengths of time: their ranges of seconds, and before them what was counted on both sides."""

from fractions import Fraction

from reconcile.model import Relation
from reconcile.values.lengths import Count, Length
from reconcile.values.words.durations import DAY

_CLOSE = 20
"""Two lengths in different units that lie within a twentieth of each other may be one, given more and less finely."""
_YEAR = 12
_SHORTEST_MONTH, _LONGEST_MONTH = 28, 31

Found = tuple[Relation, str, str]
"""The relation, the slug of what decided it, and a sentence in which {0} and {1} stand for the two texts."""

_FOUND: dict[Relation, Found] = {
    Relation.DIFFERS: (Relation.DIFFERS, "disjoint", "{0} and {1} are different lengths"),
    Relation.VARIANT: (Relation.VARIANT, "length", "{0} and {1} are the same length"),
    Relation.COMPATIBLE: (Relation.COMPATIBLE, "overlap", "{0} and {1} can both hold"),
    Relation.REFINES: (Relation.REFINES, "within", "{0} lies within {1}"),
    Relation.REFINED_BY: (Relation.REFINED_BY, "within", "{1} lies within {0}"),
}


def compare_lengths(left: Length, right: Length) -> Found:
    """Return how two lengths relate; mirrored when the sides are swapped."""
    found = _compare_counts(left, right) if left.exact and right.exact else None
    if found:
        return found
    relation = compare_ranges(left, right)
    if relation is Relation.DIFFERS and left.exact and right.exact:
        return _rounded(left, right) or _FOUND[relation]
    return _FOUND[relation]


def compare_ranges(left: Length, right: Length) -> Relation:
    """Return how two ranges of seconds relate; equal ones are a VARIANT."""
    starts, ends = (left.low, right.low), (left.high, right.high)
    if left[:2] == right[:2]:
        return Relation.VARIANT
    if (ends[0] is not None and ends[0] < starts[1]) or (ends[1] is not None and ends[1] < starts[0]):
        return Relation.DIFFERS
    if starts[0] >= starts[1] and (ends[1] is None or (ends[0] is not None and ends[0] <= ends[1])):
        return Relation.REFINES
    if starts[1] >= starts[0] and (ends[0] is None or (ends[1] is not None and ends[1] <= ends[0])):
        return Relation.REFINED_BY
    return Relation.COMPATIBLE


def _compare_counts(left: Length, right: Length) -> Found | None:
    """Return what two exact counts say that ranges of seconds do not: working days, months, weeks for months."""
    ours, theirs = left.exact, right.exact
    if ours is None or theirs is None or ours[:3] == theirs[:3]:
        return None
    if ours.working or theirs.working:
        return _working(left, right, ours, theirs)
    if ours.months == theirs.months > 0:
        return Relation.DIFFERS, "disjoint", "{0} and {1} differ by what comes on top of the months"
    if _weeks_for_months(ours, theirs) or _weeks_for_months(theirs, ours):
        return Relation.COMPATIBLE, "weeks and months", "{0} and {1} may be one length, a month being some four weeks"
    return None


def _working(left: Length, right: Length, ours: Count, theirs: Count) -> Found:
    both = ours.working and theirs.working and not any((*ours[:2], *theirs[:2]))
    if both or compare_ranges(left, right) is Relation.DIFFERS:
        return Relation.DIFFERS, "disjoint", "{0} and {1} are different lengths"
    return Relation.COMPATIBLE, "working days", "{0} and {1} may be one length, days off counted or not"


def _weeks_for_months(weeks: Count, months: Count) -> bool:
    """Return whether whole weeks may stand for so many months, fewer than twelve."""
    if not weeks.weeks or weeks.months or months.seconds or not 0 < months.months < _YEAR:
        return False
    return _SHORTEST_MONTH * months.months <= weeks.seconds / DAY <= _LONGEST_MONTH * months.months


def _rounded(left: Length, right: Length) -> Found | None:
    """Return that two lengths may be one: a decimal rounded, or a coarser unit where they lie close together."""
    gap = max(right.low - (left.high or 0), left.low - (right.high or 0))
    shorter = min(left.low, right.low)
    step = max(length.exact.step if length.exact else Fraction(0) for length in (left, right))
    if 2 * gap <= step:
        relation = Relation.VARIANT if gap * _CLOSE <= shorter else Relation.COMPATIBLE
        return relation, "rounding", "{0} and {1} are one length when rounded"
    if left.unit != right.unit and gap * _CLOSE <= shorter and not step:
        return Relation.COMPATIBLE, "rounding", "{0} and {1} may be one length, given more and less finely"
    return None
