"""Whether two different numbers are one number given more and less finely."""

from fractions import Fraction

from reconcile.model import Comparison, Relation, Value
from reconcile.values.amounts import Quantity, overlaps
from reconcile.values.converted_steps import with_written_steps
from reconcile.values.outcome import outcome

_CLOSE = 20
"""A rounding that moves a number by more than a twentieth of it (`2 million` for 2.3 million) proves little: both can
hold, but they are not taken for the same figure."""
_ROUND_ZEROS = 1000
"""Figures that end in three zeros may be rounded (`3,000` for 2,986); with fewer they are taken to be exact, because
counts of people such as 20 and 19 do conflict."""
_CONVERTED_CLOSE = 10
"""Two whole numbers of units that do not come out even cannot meet more closely (`two miles`, `3 km`)."""
_CUT_OFF = 100
"""A converted number may be cut off instead of rounded (`29,032 feet`, 8,848.95 metres, as 8,848); so little apart."""
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

    The coarser one is that with the larger step as written; half a step either way counts. `converted` says that they
    were written in two units of one kind and brought to the base unit. Also recognises a number
    whose scale word is missing (`2.35` beside `$2.35 billion` or `2,349,343,540`).
    """
    (left, right), (ours, theirs) = values, amounts
    one, other = ours.point, theirs.point
    if converted:
        return _converted(left, right, ours, theirs)
    if one is None or other is None:
        return _bound(left, right, ours, theirs)
    if "rank" in (ours.unit, theirs.unit):
        return None
    return _points(left, right, ours, theirs) or _without_scale(left, right, ours, theirs)


def _converted(left: Value, right: Value, ours: Quantity, theirs: Quantity) -> Comparison | None:
    """Return the outcome for numbers in two units: each is as coarse as its last digit that is no zero.

    What is written decides more than how far apart they are: `two miles` can be no other whole number of km than 3.
    """
    widths = with_written_steps(ours, theirs)
    one, other = ours.point, theirs.point
    if one is None or other is None:
        return _bound(left, right, *widths)
    apart, size = abs(one - other), min(abs(one), abs(other))
    step = max(width.step for width in widths)
    if apart * _FAR > size or apart * (1 if apart * _CUT_OFF <= size else 2) > step:
        return None
    stated = max(ours.step, theirs.step) == step
    close = apart * (_CONVERTED_CLOSE if stated else _CLOSE) <= size
    return _rounded(left, right, left_coarser=widths[0].step >= widths[1].step, close=close)


def close_when_converted(left: Quantity, right: Quantity) -> bool:
    """Return whether two numbers in one base unit are one measure, as finely as both are written."""
    values = Value("", "quantity", left), Value("", "quantity", right)
    found = _converted(*values, left, right) if left.point != right.point else None
    return left.point == right.point or (found is not None and found.relation is Relation.VARIANT)


def _points(left: Value, right: Value, ours: Quantity, theirs: Quantity) -> Comparison | None:
    steps = _step(ours), _step(theirs)
    one, other = ours.point or Fraction(0), theirs.point or Fraction(0)
    if steps[0] == steps[1] or abs(one - other) * 2 > max(steps):
        return None
    stated = ours.step if steps[0] > steps[1] else theirs.step
    close = abs(one - other) * _CLOSE <= min(abs(one), abs(other)) and stated == max(steps)
    return _rounded(left, right, left_coarser=steps[0] > steps[1], close=close)


def _rounded(left: Value, right: Value, *, left_coarser: bool, close: bool) -> Comparison:
    coarse, fine = (left, right) if left_coarser else (right, left)
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
