"""What a text of a date can be read as: a dated span, a day of no stated year, several readings, or none yet."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from reconcile.timespan import TimeSpan
from reconcile.values.calendar import civil, days_in_month, is_date, ordinal, weekday, within
from reconcile.values.calendar_rules import Days, days_by_rule, is_fixed
from reconcile.values.clock import Clock
from reconcile.values.token_order import Tokens

REFERENCE_YEAR = 2000
"""A leap year, so that every day of a calendar exists in it."""

DAY_OR_MONTH = "day or month first"


class Yearless(NamedTuple):
    """Days of a calendar without a year.

    `span` places them in the reference year (its end may pass into the next); `weekday` is the one stated beside a
    single day, Monday being 0. `rule` is the formula of days that move from year to year (`easter`), else empty.
    """

    text: str
    span: TimeSpan
    weekday: int | None = None
    rule: str = ""


class Alternatives(NamedTuple):
    """A text with several readings: `03/04/2021`, `Thanksgiving 2024`, `'98`.

    `basis` says what is left open and `note` tells it. Usually no reading goes before another; where `ranked`, the
    first is meant unless the story says otherwise; where `coarse`, the text leaves out what tells them apart (a
    century), so that each reading is finer than the text.
    """

    text: str
    spans: tuple["TimeSpan | Yearless", ...]
    basis: str = DAY_OR_MONTH
    note: str = "can have the day or the month first"
    ranked: bool = False
    coarse: bool = False


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
Read = Callable[[Tokens], DateReading | None]
"""What reads the date that stands inside a phrase."""


def days_of_rule(text: str, rule: str, year: int) -> TimeSpan | Alternatives | None:
    """Return the days that a formula gives in a year, several readings where it has them."""
    spans = spans_of(text, days_by_rule(rule, year))
    if len(spans) < 2:
        return spans[0] if spans else None
    if rule.startswith("week"):
        return Alternatives(text, spans, "week", "does not say on which day the week begins")
    note = "is kept on different days by country or church"
    return Alternatives(text, spans, "feast", note, ranked="||" in rule)


def spans_of(text: str, readings: Sequence[Days]) -> tuple[TimeSpan, ...]:
    """Return the span of each reading: one day, or several from a first to a last one."""
    return tuple(
        within(text, *days) if days[0] == days[1] else TimeSpan(text, days[0], days[0], days[1], days[1])
        for days in readings
    )


def yearless_rule(text: str, rule: str, stated: int | None) -> Yearless | None:
    """Return the days of a formula without a year; a formula that gives the same days each year is no rule any more."""
    spans = spans_of(text, days_by_rule(rule, REFERENCE_YEAR))
    return Yearless(text, spans[0], stated, "" if is_fixed(rule) else rule) if spans else None


def narrowed(reading: Alternatives, spans: Sequence[Day | None]) -> TimeSpan | Yearless | Alternatives | None:
    """Return an ambiguous reading with other spans; one that is left is the reading, none is none."""
    kept = tuple(span for span in spans if isinstance(span, TimeSpan | Yearless))
    if len(set(kept)) < 2:
        return kept[0] if kept else None
    return reading._replace(spans=kept)


def in_year(days: Yearless, year: int) -> TimeSpan | Alternatives | None:
    """Return the days in `year`, with the stated weekday where it disagrees; None for 29 February in most years."""
    if days.rule:
        placed = days_of_rule(days.text, days.rule, year)
        return checked(placed, days.weekday) if isinstance(placed, TimeSpan) else placed
    span = days.span
    if span.first is not None and span.first == span.last and not is_date(year, *civil(span.first)[1:]):
        return None
    first, first_until, last_from, last = (None if day is None else _moved(day, year) for day in span[1:5])
    moved = span._replace(first=first, first_until=first_until, last_from=last_from, last=last)
    return checked(moved, days.weekday)


def checked(span: TimeSpan, stated: int | None) -> TimeSpan:
    """Return `span`, uncertain where the stated weekday is not that of its day."""
    if stated is None or span.first is None or span.first != span.last or weekday(span.first) == stated:
        return span
    return span._replace(uncertain=True, wrong_weekday=stated)


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
    placed = [in_year(days, near) for near in (year, year - 1, year + 1)]
    if any(isinstance(found, Alternatives) for found in placed):
        return None
    spans = [span for span in placed if isinstance(span, TimeSpan)]
    return min(spans, key=lambda span: _distance(span, day), default=None)


def _distance(span: TimeSpan, day: int) -> int:
    first, last = span.first, span.last
    return max(0 if first is None else first - day, 0 if last is None else day - last, 0)
