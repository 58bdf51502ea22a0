"""The proleptic Gregorian calendar for years of any size, in day ordinals (1 = 0001-01-01), without clock or zone."""

from reconcile.timespan import TimeSpan

_BEFORE_MONTH = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_MONTH_DAYS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year: int) -> bool:
    """Return whether `year` (astronomical: 0 is 1 BC) has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """Return the number of days of month 1-12."""
    return 29 if month == 2 and is_leap(year) else _MONTH_DAYS[month]


def is_date(year: int, month: int, day: int) -> bool:
    """Return whether the calendar has this day."""
    return 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)


def ordinal(year: int, month: int, day: int) -> int:
    """Return the day ordinal of a date of the calendar."""
    past = year - 1
    leap_day = month > 2 and is_leap(year)
    return past * 365 + past // 4 - past // 100 + past // 400 + _BEFORE_MONTH[month] + leap_day + day


def civil(day: int) -> tuple[int, int, int]:
    """Return year, month and day of a day ordinal."""
    year = day * 400 // 146097  # at most one off, as 400 years have 146097 days
    while ordinal(year + 1, 1, 1) <= day:
        year += 1
    while ordinal(year, 1, 1) > day:
        year -= 1
    month = 12
    while ordinal(year, month, 1) > day:
        month -= 1
    return year, month, day - ordinal(year, month, 1) + 1


def weekday(day: int) -> int:
    """Return the weekday of a day ordinal, Monday being 0."""
    return (day - 1) % 7


def within(text: str, first: int, last: int) -> TimeSpan:
    """Return the span of something that begins and ends somewhere within `first..last`: a day, month, year."""
    return TimeSpan(text, first, last, first, last)


def year_span(text: str, year: int, until: int | None = None) -> TimeSpan:
    """Return the span of a year, or of the years `year..until`."""
    return within(text, ordinal(year, 1, 1), ordinal((year if until is None else until) + 1, 1, 1) - 1)


def month_span(text: str, year: int, month: int) -> TimeSpan:
    """Return the span of month 1-12 of a year."""
    first = ordinal(year, month, 1)
    return within(text, first, first + days_in_month(year, month) - 1)


def day_span(text: str, day: int) -> TimeSpan:
    """Return the span of one day ordinal."""
    return TimeSpan(text, day, day, day, day)


def from_to(text: str, start: TimeSpan | None, end: TimeSpan | None) -> TimeSpan:
    """Return the interval that begins in `start` and ends in `end`; None is an open side (`..`)."""
    sides = [side for side in (start, end) if side is not None]
    return TimeSpan(
        text,
        start.first if start else None,
        start.first_until if start else None,
        end.last_from if end else None,
        end.last if end else None,
        open_start=start is None or start.open_start,
        open_end=end is None or end.open_end,
        approximate=any(side.approximate for side in sides),
        uncertain=any(side.uncertain for side in sides),
        inferred=any(side.inferred for side in sides),
    )
