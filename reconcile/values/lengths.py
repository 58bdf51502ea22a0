"""Lengths of time as closed ranges of seconds: exact for weeks, a range of days for months, years and working days."""

from collections.abc import Callable
from fractions import Fraction
from math import ceil, floor
from typing import NamedTuple

from reconcile.values.words.durations import (
    BARE_PLURALS,
    DAY,
    FIXED_UNITS,
    MONTH_UNITS,
    SECOND,
    WORKING_UNITS,
)

# Fewest and most days of so many consecutive months; each row follows from the Gregorian calendar.
_MONTH_DAYS = (
    (0, 0),
    (28, 31),
    (59, 62),
    (89, 92),
    (120, 123),
    (150, 153),
    (181, 184),
    (212, 215),
    (242, 245),
    (273, 276),
    (303, 306),
    (334, 337),
)


Seconds = int | Fraction
"""Whole seconds as int; only what was written in seconds with decimals has parts of one."""


class Count(NamedTuple):
    """One exact length as it was counted: months, seconds and working days, each on its own.

    `weeks` says that the seconds are whole weeks, `step` how finely a decimal was written, in seconds (0: not at all).
    """

    months: Fraction
    seconds: Fraction
    working: Fraction = Fraction(0)
    weeks: bool = False
    step: Fraction = Fraction(0)


class Length(NamedTuple):
    """A range of seconds, both ends included; `high` None is without end. `unit` is the smallest unit named.

    `exact` is what was counted where it is one length, None for a range.
    """

    low: Seconds
    high: Seconds | None
    unit: int = DAY
    exact: Count | None = None


_NONE = Fraction(0)


def length_of(low: Fraction | int, high: Fraction | int, unit: str, step: Fraction = _NONE) -> Length:
    """Return the seconds that `low` to `high` units last; `step` is that of a decimal, in units."""
    one = Fraction(low) if low == high else None
    if unit in FIXED_UNITS:
        size = FIXED_UNITS[unit]
        count = Count(_NONE, one * size, weeks=size >= 7 * DAY, step=step * size) if one is not None else None
        return Length(_whole(low * size, floor, size), _whole(high * size, ceil, size), size, count)
    if unit in WORKING_UNITS:
        count = Count(_NONE, _NONE, one) if one is not None else None
        return Length(_fewest_days(low) * DAY, _most_days(high) * DAY, DAY, count)
    months = MONTH_UNITS[unit]
    shortest, longest = month_days(low * months)[0], month_days(high * months)[1]
    count = Count(one * months, _NONE) if one is not None else None
    return Length(shortest * DAY, longest * DAY, month_days(months)[0] * DAY, count)


def _whole(seconds: Fraction | int, rounded: Callable[[Fraction | int], int], unit: int) -> Seconds:
    """Return seconds as int, rounded where they are not whole, but for parts of a second that was written."""
    return Fraction(seconds) if unit == SECOND and Fraction(seconds).denominator > 1 else rounded(seconds)


def _fewest_days(working: Fraction | int) -> int:
    """Return how few days so many working days may take: no weekend before the sixth."""
    days = ceil(working)
    return days + 2 * max((days - 1) // 5, 0)


def _most_days(working: Fraction | int) -> int:
    """Return how many days so many working days may take: with a weekend and a holiday in every five begun."""
    days = ceil(working)
    return days + 3 * ceil(Fraction(days, 5))


def month_days(months: Fraction | int) -> tuple[int, int]:
    """Return the fewest and the most days of so many consecutive months; half a month is 14 to 16 days."""
    whole = floor(months)
    years, over = divmod(whole, 12)
    fewest = 365 * years + max(years // 4 - (years + 99) // 100, 0) + _MONTH_DAYS[over][0]
    most = 365 * years + (years + 3) // 4 + _MONTH_DAYS[over][1]
    return fewest + floor(28 * (months - whole)), most + ceil(31 * (months - whole))


def bare_plural(unit: str) -> Length | None:
    """Return the length of `hours` without a number, None where the word alone says no length."""
    if unit not in BARE_PLURALS:
        return None
    two = length_of(2, 2, unit)
    return Length(two.low, BARE_PLURALS[unit] - 1, two.unit)


def added(left: Length, right: Length) -> Length:
    """Return both lengths together."""
    high = None if left.high is None or right.high is None else left.high + right.high
    return Length(left.low + right.low, high, right.unit, _counted_together(left.exact, right.exact))


def _counted_together(left: Count | None, right: Count | None) -> Count | None:
    if left is None or right is None:
        return None
    step = max(left.step, right.step)
    return Count(left.months + right.months, left.seconds + right.seconds, left.working + right.working, step=step)


def limited(length: Length, bound: str) -> Length:
    """Return the range that `at least`, `more than`, `at most`, `less than`, `about`, `almost` make of a length.

    `about` reaches a quarter of the unit or a tenth of the length to each side, whichever is more (so that neither
    `about 36 hours` nor `about a month` is too narrow); `almost` reaches as far downwards, and stays below; `just over`
    as far upwards. What is exceeded is so by a second, or by a thousandth where seconds are counted.
    """
    if length.high is None or not bound:
        return length
    grain: Seconds = Fraction(1, 1000) if length.unit == SECOND else 1
    reach = Fraction(length.high, 10) if length.unit == SECOND else max(length.unit // 4, length.high // 10)
    low, high = length.low, length.high
    ends: dict[str, tuple[Seconds, Seconds | None]] = {
        "at least": (low, None),
        "more than": (low + grain, None),
        "at most": (0, high),
        "less than": (0, max(high - grain, 0)),
        "about": (max(low - reach, 0), high + reach),
        "almost": (max(low - reach, 0), max(high - grain, 0)),
        "just over": (low + grain, high + reach),
    }
    return length._replace(low=ends[bound][0], high=ends[bound][1], exact=None) if bound in ends else length
