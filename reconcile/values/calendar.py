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


def easter(year: int) -> int:
    """Return the day of Easter in the western churches (Gregorian computus, Meeus/Jones/Butcher)."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    return ordinal(year, 3, 22) + moon + week - 7 * late


def orthodox_easter(year: int) -> int:
    """Return the day of Easter in the Orthodox churches (Julian computus, Meeus), in the Gregorian calendar."""
    moon = (19 * (year % 19) + 15) % 30
    week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + week + 114, 31)
    return julian(year, month, day + 1)


def julian(year: int, month: int, day: int) -> int:
    """Return the day ordinal of a date of the Julian calendar, from March of 1 BC on."""
    past = year if month > 2 else year - 1
    return ordinal(year, month, day) + past // 100 - past // 400 - 2


def nth_weekday(year: int, month: int, wanted: int, number: int) -> int | None:
    """Return the first (1), second, ... or last (-1) weekday of a month, Monday being 0; None if it has none."""
    first = ordinal(year, month, 1)
    last = first + days_in_month(year, month) - 1
    if number < 0:
        return last - (weekday(last) - wanted) % 7
    day = first + (wanted - weekday(first)) % 7 + 7 * (number - 1)
    return day if day <= last else None


def iso_week(text: str, year: int, week: int) -> TimeSpan | None:
    """Return the Monday to Sunday of a week of ISO 8601, whose first week has the first Thursday of the year."""
    monday = ordinal(year, 1, 4) - weekday(ordinal(year, 1, 4)) + 7 * (week - 1)
    return within(text, monday, monday + 6) if week >= 1 and civil(monday + 3)[0] == year else None


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
