"""Two rates by different measures: brought to one where they convert, else by how much of one fits the other."""

from fractions import Fraction

from reconcile.model import Relation
from reconcile.values.amounts import Quantity, dimension, in_base_unit, scaled
from reconcile.values.rates import allowed_share, exact_share
from reconcile.values.unit_relations import Pair

_WORKED = frozenset({"currency", "time"})
"""What people earn or work: an hour's pay is not paid for all hours of a day."""
_Names = tuple[tuple[str, ...], tuple[str, ...]]


def converted(pair: Pair, names: _Names) -> Pair | None:
    """Return both rates by one measure, that of the later name whichever side it is on; None without a way."""
    (ours,), (theirs,) = names
    if ours > theirs:
        found = converted(Pair(pair.right, pair.left), names[::-1])
        return Pair(found.right, found.left) if found else None
    worked = bool({dimension(pair.left.unit), dimension(pair.right.unit)} & _WORKED)
    share = _share_of_units(ours, theirs) if worked and _hours_or_days(ours, theirs) else exact_share(ours, theirs)
    share = share or _share_of_units(ours, theirs)
    return Pair(scaled(pair.left, share), pair.right) if share else None


def _hours_or_days(left: str, right: str) -> bool:
    return allowed_share(left, right) is not None or allowed_share(right, left) is not None


def _share_of_units(left: str, right: str) -> Fraction | None:
    """Return how many of one unit of measure are one of another, None for periods and for different kinds."""
    kinds = dimension(left), dimension(right)
    if kinds[0] != kinds[1] or kinds[0] in ("", "time", "months", "currency"):
        return None
    one, other = (in_base_unit(Quantity(Fraction(1), Fraction(1), unit=name)).low for name in (left, right))
    return other / one if one and other else None


def compare_spans(pair: Pair, names: _Names) -> tuple[Relation, str]:
    """Return whether a rate by one period can be another by a longer one (8 hours a day, 40 a week), and why."""
    for small, large, short, long in (
        (names[0], names[1], pair.left, pair.right),
        (names[1], names[0], pair.right, pair.left),
    ):
        span = allowed_share(small[0], large[0]) if len(small) == len(large) == 1 else None
        if span and short.point and long.point and short.unit == long.unit:
            if span[0] <= long.point / short.point <= span[1]:
                return Relation.COMPATIBLE, "can both hold, the periods being of different length"
            return Relation.DIFFERS, "cannot both hold, whatever the length of the periods"
    return Relation.INCOMPARABLE, "are counted by different things"
