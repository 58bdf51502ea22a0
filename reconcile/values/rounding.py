"""Whether two different numbers are one number given more and less finely."""

from fractions import Fraction

from reconcile.model import Comparison, Relation, Value
from reconcile.values.amounts import Quantity, overlaps
from reconcile.values.outcome import outcome

_CLOSE = 20
"""A rounding that moves a number by more than a twentieth of it (`2 million` for 2.3 million) proves little: both can
hold, but they are not taken for the same figure."""
_ROUND_ZEROS = 1000
"""Figures that end in three zeros may be rounded (`3,000` for 2,986); with fewer they are taken to be exact, because
counts of people such as 20 and 19 do conflict."""
_FAR = 5
"""A mile is no kilometre, though both are given in whole ones: numbers in two units are at most a fifth apart."""
_OMITTED_SCALES = frozenset(10**zeros for zeros in (3, 5, 6, 7, 9, 12))
_LAKH = 10**5
_TELLING_DIGITS = 3
"""How many digits must agree before a missing `billion` is supposed; one less where the other side has the word."""


def compare_rounding(
    values: tuple[Value, Value], amounts: tuple[Quantity, Quantity], *, converted: bool
) -> Comparison | None:
    """Return VARIANT or COMPATIBLE where the coarser of two numbers in one unit is the finer one rounded, else None.

    The coarser one is that with the larger step as written; half a step either way counts. Also recognises a number
    whose scale word is missing (`2.35` beside `$2.35 billion` or `2,349,343,540`).
    """
    (left, right), (ours, theirs) = values, amounts
    one, other = ours.point, theirs.point
    if one is None or other is None:
        return _bound(left, right, ours, theirs)
    if "rank" in (ours.unit, theirs.unit) or (converted and abs(one - other) * _FAR > min(abs(one), abs(other))):
        return None
    return _points(left, right, ours, theirs) or _without_scale(left, right, ours, theirs)


def _points(left: Value, right: Value, ours: Quantity, theirs: Quantity) -> Comparison | None:
    steps = _step(ours), _step(theirs)
    one, other = ours.point or Fraction(0), theirs.point or Fraction(0)
    if steps[0] == steps[1] or abs(one - other) * 2 > max(steps):
        return None
    coarse, fine = (left, right) if steps[0] > steps[1] else (right, left)
    stated = ours.step if steps[0] > steps[1] else theirs.step
    close = abs(one - other) * _CLOSE <= min(abs(one), abs(other)) and stated == max(steps)
    relation = Relation.VARIANT if close else Relation.COMPATIBLE
    reason = f"{coarse.text} is {fine.text} rounded" if close else f"{coarse.text} may be {fine.text} rounded"
    return outcome(left, right, relation, "rounding", reason)


def _step(amount: Quantity) -> Fraction:
    """Return how coarsely a number is given, trailing zeros included."""
    value = amount.point
    if value and amount.step == 1 and value.denominator == 1 and value % _ROUND_ZEROS == 0:
        digits = str(value.numerator)
        return Fraction(10 ** (len(digits) - len(digits.rstrip("0"))))
    return amount.step


def _bound(left: Value, right: Value, ours: Quantity, theirs: Quantity) -> Comparison | None:
    """Return COMPATIBLE where a rounded number reaches into an interval that it lies just outside of."""
    if overlaps(ours, theirs) or not overlaps(_widened(ours), _widened(theirs)):
        return None
    return outcome(left, right, Relation.COMPATIBLE, "rounding", f"{left.text} and {right.text} meet when rounded")


def _widened(amount: Quantity) -> Quantity:
    value = amount.point
    if value is None or amount.step in (0, 1):
        return amount
    return amount._replace(low=value - amount.step / 2, high=value + amount.step / 2)


def _without_scale(left: Value, right: Value, ours: Quantity, theirs: Quantity) -> Comparison | None:
    """Return COMPATIBLE where a decimal without a unit has the digits of a larger number, perhaps rounded."""
    for bare, full in ((ours, theirs), (theirs, ours)):
        if bare.unit or bare.counted or not 0 < bare.step < 1 or not bare.point or not full.point:
            continue
        digits = str(bare.point / bare.step).rstrip("0")
        telling = _TELLING_DIGITS - (full.step > 1)
        if len(digits) >= telling and any(_is_scale(bare, full, scale) for scale in _OMITTED_SCALES):
            reason = f"{left.text} and {right.text} have the same digits; one gives no scale"
            return outcome(left, right, Relation.COMPATIBLE, "scale not given", reason)
    return None


def _is_scale(bare: Quantity, full: Quantity, scale: int) -> bool:
    """Return whether a number is a bare decimal times a scale, as finely as the decimal is given.

    Nobody leaves out a thousand beside a number written in full (`1.05` and `1,050`).
    """
    if full.step <= 1 and scale < _LAKH:
        return False
    apart: Fraction = abs((bare.point or Fraction(0)) * scale - (full.point or Fraction(0)))
    return 2 * apart <= bare.step * scale if full.step <= 1 else apart == 0
