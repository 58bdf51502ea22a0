"""Tolerances that a project states for a predicate: how far two of its values may lie apart and still both hold.

A share (`5%`) is measured against the larger of the two nearest ends, so that it is the same from either side. An
amount (`20`, `50 km`) and a span of time (`2 days`) are measured between the nearest ends.
"""

from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from reconcile.model import Comparison, Predicate, Relation, Value
from reconcile.timespan import TimeSpan, widened
from reconcile.values.amounts import Quantity, dimension, in_base_unit
from reconcile.values.clock import DAY_SECONDS, Clock
from reconcile.values.day_readings import Day, Moment, Yearless
from reconcile.values.duration_comparison import Duration
from reconcile.values.duration_phrases import phrase_words, read_length
from reconcile.values.lengths import Seconds
from reconcile.values.outcome import outcome
from reconcile.values.quantity_phrases import read_quantity

BASIS = "tolerance"
_CONVERTIBLE = frozenset({"ratio", "points"})
_Interval = tuple[Fraction | None, Fraction | None]


class Tolerance(NamedTuple):
    """A tolerance as stated: a share of the value, or an amount in a unit, or both an amount and a span in seconds."""

    share: Fraction | None = None
    amount: Quantity | None = None
    seconds: Seconds | None = None


@lru_cache(maxsize=256)
def read_tolerance(text: str) -> Tolerance | None:
    """Return the tolerance that `text` states, None for anything but one number, with or without a unit, over zero.

    A span of months or years is the longest that so many can last.
    """
    amount, span = read_quantity(text), read_length(phrase_words(text))
    if amount is None or amount.point is None or amount.point <= 0 or amount.total is not None:
        return None
    if dimension(amount.unit) == "ratio":
        return Tolerance(share=(in_base_unit(amount).point or Fraction(0)) / 100)
    return Tolerance(amount=amount, seconds=span[0].high if span and not span[1] else None)


def applies(tolerance: Tolerance, kind: str) -> bool:
    """Return whether a tolerance can be measured between values of a type."""
    match kind:
        case "quantity":
            return True
        case "duration":
            return tolerance.share is not None or tolerance.seconds is not None
        case "date":
            return tolerance.seconds is not None
    return False


def near_amounts(left: Value, right: Value, pair: tuple[Quantity, Quantity], predicate: Predicate | None) -> bool:
    """Return whether two amounts in one unit that share no number lie within the tolerance of their predicate."""
    stated = _stated(predicate)
    gap = _gap(pair[0][:2], pair[1][:2])
    if stated is None or gap is None:
        return False
    if stated.share is not None:
        return gap <= stated.share * _size(pair[0][:2], pair[1][:2])
    allowed = _allowed(stated.amount, left.parsed, right.parsed, pair[0].unit) if stated.amount else None
    return allowed is not None and gap <= allowed


def near_durations(left: Duration, right: Duration, predicate: Predicate | None) -> bool:
    """Return whether two lengths of time that do not meet lie within the tolerance of their predicate."""
    stated = _stated(predicate)
    ours, theirs = _interval(left.low or 0, left.high), _interval(right.low or 0, right.high)
    gap = _gap(ours, theirs)
    if stated is None or gap is None:
        return False
    if stated.share is not None:
        return gap <= stated.share * _size(ours, theirs)
    return stated.seconds is not None and gap <= stated.seconds


def near_times(left: Moment, right: Moment, predicate: Predicate | None) -> bool:
    """Return whether two times that share none lie within the tolerance of their predicate.

    Days count from one to the next: 25 and 27 October are two days apart. Hours count where both sides give them.
    """
    stated = _stated(predicate)
    if stated is None or stated.seconds is None or type(left.day) is not type(right.day):
        return False
    ours, theirs = _days(left.day), _days(right.day)
    if left.clock and right.clock:
        zoned = left.clock.offset is not None and right.clock.offset is not None
        gap = _gap(_seconds(ours, left.clock, zoned), _seconds(theirs, right.clock, zoned))
        return gap is not None and gap <= stated.seconds
    gap = _gap(ours, theirs)
    return gap is not None and DAY_SECONDS * gap <= stated.seconds


def tolerated(left: Value, right: Value, predicate: Predicate | None) -> Comparison:
    """Return the outcome for two values within the tolerance of their predicate: both can hold, and why."""
    stated = predicate.tolerance if predicate else ""
    reason = f"{left.text} and {right.text} are within {stated} (configured)"
    return outcome(left, right, Relation.COMPATIBLE, BASIS, reason)


def _stated(predicate: Predicate | None) -> Tolerance | None:
    return read_tolerance(predicate.tolerance) if predicate and predicate.tolerance else None


def _interval(low: Seconds | None, high: Seconds | None) -> _Interval:
    return None if low is None else Fraction(low), None if high is None else Fraction(high)


def _gap(left: _Interval, right: _Interval) -> Fraction | None:
    """Return how far apart two intervals lie, None where an end that is open or unknown lies between them."""
    for (_, end), (start, _) in ((left, right), (right, left)):
        if end is not None and start is not None and end <= start:
            return start - end
    return None


def _size(left: _Interval, right: _Interval) -> Fraction:
    """Return the larger of the two ends that lie nearest to each other, without its sign."""
    for (_, end), (start, _) in ((left, right), (right, left)):
        if end is not None and start is not None and end <= start:
            return max(abs(end), abs(start))
    return Fraction(0)


def _allowed(amount: Quantity, left: object, right: object, unit: str) -> Fraction | None:
    """Return a stated amount in the unit that two others are compared in, None where it cannot be said in it.

    A number without a unit only fits sides that were written in one unit. Differences convert without an offset.
    """
    point = amount.point or Fraction(0)
    written = {side.unit for side in (left, right) if isinstance(side, Quantity)}
    if len(written) == 1 and amount.unit in ("", *written):
        return point
    kinds = {dimension(amount.unit), dimension(unit)}
    if not amount.unit or "currency" in kinds or (len(kinds) > 1 and kinds != _CONVERTIBLE):
        return None
    in_base = _factor(amount.unit) * point
    return in_base / _factor(unit) if len(written) == 1 else in_base


def _factor(unit: str) -> Fraction:
    """Return how many base units one unit is, apart from where its scale begins."""
    zero, one = (in_base_unit(Quantity(Fraction(n), Fraction(n), unit=unit)).low for n in (0, 1))
    return (one or Fraction(0)) - (zero or Fraction(0))


def _days(day: Day | None) -> _Interval:
    """Return the first and the last day of a reading that has them, as wide as `about` makes it."""
    match day:
        case TimeSpan():
            span = widened(day)
        case Yearless():
            span = widened(day.span)
        case _:
            return None, None
    return _interval(span.first, span.last)


def _seconds(days: _Interval, clock: Clock, zoned: bool) -> _Interval:
    """Return the first and the last second of hours on one day, or on any; none where several days are meant."""
    if days[0] != days[1]:
        return None, None
    start = DAY_SECONDS * (days[0] or Fraction(0)) - (60 * clock.offset if zoned and clock.offset else 0)
    return start + clock.first, start + clock.last
