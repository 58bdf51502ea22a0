"""What a text of a date can be read as: a dated span, a day of no stated year, several readings, or none yet."""

from typing import NamedTuple

from reconcile.timespan import TimeSpan
from reconcile.values.calendar import civil, days_in_month, is_date, ordinal, weekday
from reconcile.values.clock import Clock

REFERENCE_YEAR = 2000
"""A leap year, so that every day of a calendar exists in it."""


class Yearless(NamedTuple):
    """Days of a calendar without a year.

    `span` places them in the reference year (its end may pass into the next); `weekday` is the one stated beside a
    single day, Monday being 0.
    """

    text: str
    span: TimeSpan
    weekday: int | None = None


class Alternatives(NamedTuple):
    """A text with several readings of equal right: `03/04/2021`."""

    text: str
    spans: tuple[TimeSpan, ...]


class Unresolved(NamedTuple):
    """A date that rests on an unknown day or year; `key` is equal for equal wording, `reason` says what is missing."""

    text: str
    key: str
    reason: str


Day = TimeSpan | Yearless | Alternatives | Unresolved


class Moment(NamedTuple):
    """A time of day, on a day where one is given; a side that is None is not stated."""

    text: str
    day: Day | None
    clock: Clock | None


DateReading = TimeSpan | Yearless | Alternatives | Unresolved | Moment


def in_year(days: Yearless, year: int) -> TimeSpan | None:
    """Return the days in `year`, uncertain where the stated weekday disagrees; None for 29 February in most years."""
    span = days.span
    if span.first is not None and span.first == span.last and not is_date(year, *civil(span.first)[1:]):
        return None
    first, first_until, last_from, last = (None if day is None else _moved(day, year) for day in span[1:5])
    moved = span._replace(first=first, first_until=first_until, last_from=last_from, last=last)
    return checked(moved, days.weekday)


def checked(span: TimeSpan, stated: int | None) -> TimeSpan:
    """Return `span`, uncertain where the stated weekday is not that of its day."""
    if stated is None or span.first is None or weekday(span.first) == stated:
        return span
    return span._replace(uncertain=True)


def _moved(day: int, year: int) -> int:
    written, month, day_of_month = civil(day)
    moved = year + written - REFERENCE_YEAR
    return ordinal(moved, month, min(day_of_month, days_in_month(moved, month)))


def nearest(days: Yearless, published: TimeSpan | None) -> TimeSpan | None:
    """Return the days in the year that puts them nearest to the publication, None where that is not decided."""
    if published is None or published.first is None or published.last is None:
        return None
    found = {_nearest_to(days, day) for day in (published.first, published.last)}
    span = found.pop()
    if found or span is None:
        return None
    return span._replace(inferred=True, uncertain=span.uncertain or published.uncertain)


def _nearest_to(days: Yearless, day: int) -> TimeSpan | None:
    year = civil(day)[0]
    placed = [span for span in (in_year(days, near) for near in (year, year - 1, year + 1)) if span]
    return min(placed, key=lambda span: _distance(span, day), default=None)


def _distance(span: TimeSpan, day: int) -> int:
    first, last = span.first, span.last
    return max(0 if first is None else first - day, 0 if last is None else day - last, 0)
