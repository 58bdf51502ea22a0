"""Times that are spent in each period: 35 hours a week, 8 hours a day."""

from reconcile.model import Relation
from reconcile.values.length_comparison import Found, compare_lengths
from reconcile.values.lengths import Length
from reconcile.values.rates import allowed_share, exact_share

_BASIS = "rate"
_DIFFERENT = (Relation.DIFFERS, _BASIS, "{0} and {1} are different rates")


def compare_periods(lengths: tuple[Length, Length], per: tuple[str, str]) -> Found:
    """Return how a time in each of one period relates to one in each of another, or to a time as such."""
    left, right = lengths
    found = compare_lengths(left, right)[0]
    if not all(per):
        if found in (Relation.VARIANT, Relation.SAME):
            return Relation.COMPATIBLE, _BASIS, "only one of {0} and {1} says in which period"
        return Relation.INCOMPARABLE, _BASIS, "only one of {0} and {1} is the time in a period"
    if found is Relation.VARIANT:
        return _DIFFERENT
    for (small, large), (short, long) in ((per, lengths), (per[::-1], lengths[::-1])):
        share = exact_share(small, large) if large in ("month", "quarter", "year") else None
        span = (share, share) if share and share > 1 else allowed_share(small, large)
        if span and short.low == short.high and long.low == long.high and short.low:
            if span[0] <= long.low / short.low <= span[1]:
                return Relation.COMPATIBLE, _BASIS, "{0} and {1} can both hold, the periods being of different length"
            return _DIFFERENT
    return Relation.INCOMPARABLE, _BASIS, "{0} and {1} are times in different periods"
