"""Lengths of time as closed ranges of whole seconds: exact for weeks, a range of days for months and years."""

from fractions import Fraction
from math import ceil, floor
from typing import NamedTuple

from reconcile.values.words.durations import BARE_PLURALS, DAY, FIXED_UNITS, MONTH_UNITS

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


class Length(NamedTuple):
    """A range of seconds, both ends included; `high` None is without end. `unit` is the smallest unit named."""

    low: int
    high: int | None
    unit: int = DAY


def length_of(low: Fraction | int, high: Fraction | int, unit: str) -> Length:
    """Return the seconds that `low` to `high` units last, rounded outwards where they are not whole."""
    if unit in FIXED_UNITS:
        seconds = FIXED_UNITS[unit]
        return Length(floor(low * seconds), ceil(high * seconds), seconds)
    months = MONTH_UNITS[unit]
    shortest, longest = month_days(low * months)[0], month_days(high * months)[1]
    return Length(shortest * DAY, longest * DAY, month_days(months)[0] * DAY)


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
    return Length(left.low + right.low, high, right.unit)


def limited(length: Length, bound: str) -> Length:
    """Return the range that `at least`, `more than`, `at most`, `less than`, `about`, `almost` make of a length.

    `about` reaches a quarter of the unit or a tenth of the length to each side, whichever is more (so that neither
    `about 36 hours` nor `about a month` is too narrow); `almost` reaches as far downwards, and stays below.
    """
    if length.high is None:
        return length
    reach = max(length.unit // 4, length.high // 10)
    match bound:
        case "at least":
            return length._replace(high=None)
        case "more than":
            return length._replace(low=length.low + 1, high=None)
        case "at most":
            return length._replace(low=0)
        case "less than":
            return length._replace(low=0, high=max(length.high - 1, 0))
        case "about":
            return length._replace(low=max(length.low - reach, 0), high=length.high + reach)
        case "almost":
            return length._replace(low=max(length.low - reach, 0), high=max(length.high - 1, 0))
    return length
