"""Amounts of which one may count what the other does not: a rank beside a number, a whole beside a part of it."""

from reconcile.folding import fold
from reconcile.model import Comparison, Relation, Value
from reconcile.values.amounts import Quantity, encloses
from reconcile.values.counting import Counted
from reconcile.values.outcome import incomparable, outcome
from reconcile.values.unit_relations import Pair

DISJOINT = "disjoint"
_LINKS = frozenset({"of", "in", "from", "to", "for", "among", "on", "at", "by", "per"})
"""Words between a measure and what it is a measure of."""


def of_a_rank(values: tuple[Value, Value], pair: Pair) -> Comparison | None:
    """Return the outcome for a place in an order beside a number that may be one; `7 floors` are not the 7th floor."""
    rank, other = (pair.left, pair.right) if pair.left.unit == "rank" else (pair.right, pair.left)
    ranked, number = values if rank is pair.left else values[::-1]
    if other.counted and not other.unit:
        reason = f"{ranked.text} is a place in an order, {number.text} a number of things"
        return incomparable(*values, "rank", reason)
    if other.unit or rank.point is None or rank.point != other.point:
        return None
    return outcome(
        *values, Relation.COMPATIBLE, "rank", f"{number.text} may be the place in an order that {ranked.text} is"
    )


def scoped(values: tuple[Value, Value], finer: int, what: str) -> Comparison:
    """Return that the left (-1) or the right side says more closely what its number is of; 0: one of them may."""
    if not finer:
        one, other = sorted(value.text for value in values)
        return outcome(*values, Relation.COMPATIBLE, "scope", f"{one} and {other} may count the same")
    closer, relation = (values[0], Relation.REFINES) if finer < 0 else (values[1], Relation.REFINED_BY)
    return outcome(*values, relation, "scope", f"{closer.text} says more closely what is {what}")


def of_one_measure(values: tuple[Value, Value], finer: int) -> Comparison:
    """Return the outcome for one measure, where the left (-1) or the right side has words behind it.

    `25% of voters` says of what; what bears the measure says nothing of it (`a 10-mile stretch`).
    """
    told = values[0] if finer < 0 else values[1]
    if _LINKS.isdisjoint(fold(told.text).split()):
        return outcome(*values, Relation.VARIANT, "wording", f"{values[0].text} is {values[1].text}")
    return scoped(values, finer, "measured")


def measures_alike(pair: Pair) -> bool:
    """Return whether both sides give one number in units, so that only what is measured is left open."""
    units = bool(pair.left.unit) and bool(pair.right.unit)
    return units and pair.left.total == pair.right.total and numerically_equal(pair.left, pair.right)


def of_two_scopes(values: tuple[Value, Value], pair: Pair, counted: Counted) -> Comparison:
    """Return the outcome for different things counted: incomparable, but none of a whole is none of its parts."""
    left, right = values
    whole, part = (pair.right, pair.left) if counted.finer < 0 else (pair.left, pair.right)
    if counted.finer and whole.low == whole.high == 0 and part.low is not None and part.low > 0:
        reason = f"{left.text} and {right.text}: none of all, some of a part"
        return outcome(left, right, Relation.DIFFERS, DISJOINT, reason)
    return incomparable(left, right, counted.basis, f"{left.text} and {right.text} count different things")


def numerically_equal(left: Quantity, right: Quantity) -> bool:
    """Return whether two amounts in one unit are the same numbers."""
    return encloses(left, right) and encloses(right, left)
