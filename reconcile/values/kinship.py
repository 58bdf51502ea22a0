"""Whether two values could answer one question, judged by what they measure and not by whether they are equal."""

from fractions import Fraction

from reconcile.model import Value
from reconcile.values.amounts import Quantity, in_base_unit

_NEARLY = Fraction(3, 20)
_SMALL = 10


def unit_of(value: Value) -> str:
    """Return the unit of measure or currency of an amount as written, or nothing."""
    return value.parsed.unit if isinstance(value.parsed, Quantity) else ""


def nearly_equal(left: Value, right: Value) -> bool:
    """Return whether two amounts lie within 15 % of each other, as two reports of one figure often do.

    Amounts in different units that do not convert are not, nor are small ones: any two counts up to ten are close.
    """
    if not isinstance(left.parsed, Quantity) or not isinstance(right.parsed, Quantity):
        return False
    ours, theirs = in_base_unit(left.parsed), in_base_unit(right.parsed)
    here, there = _middle(ours), _middle(theirs)
    if here is None or there is None or ours.unit != theirs.unit or min(here, there) <= _SMALL:
        return False
    return abs(here - there) <= _NEARLY * max(here, there)


def _middle(amount: Quantity) -> Fraction | None:
    """Return the number that stands for an amount: the middle of an interval, or its one bound."""
    if amount.low is None or amount.high is None:
        return amount.low if amount.high is None else amount.high
    return (amount.low + amount.high) / 2
