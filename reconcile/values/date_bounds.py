"""What words around a date make of it: `after`, `before`, `since`, `by`, `until`, `about`, `possibly`."""

from reconcile.timespan import TimeSpan
from reconcile.values.clock import DAY_SECONDS, Clock, about
from reconcile.values.day_readings import Alternatives, DateReading, Day, Moment, Unresolved, Yearless


def bounded(reading: DateReading, word: str) -> DateReading | None:
    """Return the time `after`, `before`, `since`, `by` or `until` a reading, None where that cannot be said.

    `after 1900` begins on the first day of 1901 or later, `since 1900` somewhere in 1900; `until` ends in what is
    named, `by` ends there or sooner, `before` ends on the day before it or sooner.
    """
    match reading:
        case TimeSpan():
            return _bounded_span(reading, word)
        case Yearless():
            span = _bounded_span(reading.span, word)
            return Yearless(reading.text, span) if span else None
        case Unresolved():
            return reading._replace(key=f"{word} {reading.key}")
        case Moment(text, None, clock):
            limits = _bounded_clock(clock, word) if clock else None
            return Moment(text, None, limits) if limits else None
    return None


def _bounded_span(span: TimeSpan, word: str) -> TimeSpan | None:
    if span.first is None or span.last is None:
        return None
    if word == "after":
        days: tuple[int | None, ...] = (span.last + 1, None, None, None)
    elif word == "since":
        days = (span.first, span.first_until, None, None)
    else:
        days = (
            None,
            None,
            span.last_from if word == "until" else None,
            span.first - 1 if word == "before" else span.last,
        )
    later = word in ("after", "since")
    first, first_until, last_from, last = days
    return span._replace(
        first=first,
        first_until=first_until,
        last_from=last_from,
        last=last,
        open_start=not later,
        open_end=later,
        season=0,
    )


def _bounded_clock(clock: Clock, word: str) -> Clock | None:
    if word in ("after", "since"):
        first, last = (clock.last + 1 if word == "after" else clock.first), DAY_SECONDS - 1
    else:
        first, last = 0, (clock.first - 1 if word == "before" else clock.last)
    return Clock(first, last, clock.offset) if first <= last else None


def approximately(reading: DateReading) -> DateReading:
    """Return the reading marked approximate; of a time of day alone the time itself is widened."""
    match reading:
        case Moment(text, day, clock):
            return Moment(text, day, about(clock) if clock else None)
        case Yearless():
            return reading._replace(span=reading.span._replace(approximate=True))
        case TimeSpan():
            return reading._replace(approximate=True)
        case Alternatives():
            return reading._replace(spans=tuple(span._replace(approximate=True) for span in reading.spans))
    return reading._replace(key=f"about {reading.key}")


def uncertainly(reading: DateReading) -> DateReading:
    """Return the reading marked uncertain, as by `?` or `possibly`."""
    if isinstance(reading, Moment):
        return reading._replace(day=_uncertain_day(reading.day) if reading.day else None)
    return _uncertain_day(reading)


def _uncertain_day(day: Day) -> Day:
    match day:
        case TimeSpan():
            return day._replace(uncertain=True)
        case Yearless():
            return day._replace(span=day.span._replace(uncertain=True))
        case Alternatives():
            return day._replace(spans=tuple(span._replace(uncertain=True) for span in day.spans))
    return day
