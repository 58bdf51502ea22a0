"""How coarsely a number is given that somebody brought from one unit of measure to another.

`100 miles` beside `160 km` are no two counts: whoever converts writes as many figures as the source had, so that the
zeros at the end of a measure, or its five, tell how finely it was meant. Where one unit is a whole number of the other
(tonnes and kilograms, hours and minutes) a conversion comes out even, and no zero tells anything.
"""

from fractions import Fraction

from reconcile.values.amounts import Quantity
from reconcile.values.words.units import UNITS

_FIGURES = 2
"""Significant figures that a measure of three digits or more has at least: `100 miles` are no 150."""
_FIVE = 5
_EXACT_KINDS = frozenset({"temperature", "points", "ratio", "information"})
"""Kinds in which nobody rounds to tens (a degree is a degree) or every conversion is one of the point."""
_TENTH = Fraction(1, 10)


def with_written_steps(left: Quantity, right: Quantity) -> tuple[Quantity, Quantity]:
    """Return two amounts in one base unit, each with the step that its figures say in the unit it was written in."""
    ours, theirs = UNITS[left.unit], UNITS[right.unit]
    ratio = Fraction(ours.factor) / Fraction(theirs.factor)
    if ours.dimension in _EXACT_KINDS or 1 in (ratio.numerator, ratio.denominator):
        return left, right
    return _stepped(left, Fraction(ours.factor)), _stepped(right, Fraction(theirs.factor))


def _stepped(amount: Quantity, factor: Fraction) -> Quantity:
    point = amount.point
    if point is None or not point:
        return amount
    written = _written_step(abs(point) / factor, amount.step / factor)
    return amount._replace(step=written * factor)


def _written_step(value: Fraction, step: Fraction) -> Fraction:
    """Return how finely a number in figures is given; a part in words (`half a mile`) is as fine as `0.5` would be."""
    if step == 0:
        return _TENTH if value.denominator > 1 else step
    if step != 1 or value.denominator > 1:
        return step
    digits = str(value.numerator)
    zeros = len(digits) - len(digits.rstrip("0"))
    if zeros:
        return Fraction(10 ** min(zeros, max(1, len(digits) - _FIGURES)))
    return Fraction(_FIVE if len(digits) > 1 and value % _FIVE == 0 else 1)
