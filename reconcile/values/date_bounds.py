"""What words around a date make of it: `after`, `before`, `since`, `by`, `until`, `about`, `possibly`."""

from reconcile.timespan import TimeSpan
from reconcile.values.clock import DAY_SECONDS, Clock, about
from reconcile.values.day_readings import Alternatives, DateReading, Day, Moment, Unresolved, Yearless, narrowed

_LATER = ("after", "since", "notbefore")


def bounded(reading: DateReading, word: str) -> DateReading | None:
    """Return the time a word (`after`, `notbefore`, `by`, ...) gives with a reading, None where that cannot be said.

    `after 1900` begins on the first day of 1901 or later, `not before 1900` on the first of 1900 or later, `since
    1900` somewhere in 1900; `until` ends in what is named, `by` ends there or sooner, `before` on the day before it or
    sooner.
    """
    match reading:
        case TimeSpan() | Yearless():
            return _bounded_day(reading, word)
        case Alternatives():
            return narrowed(reading, [_bounded_day(span, word) for span in reading.spans])
        case Unresolved():
            return reading._replace(key=f"{word} {reading.key}")
        case Moment(text, None, clock):
            limits = _bounded_clock(clock, word) if clock else None
            return Moment(text, None, limits) if limits else None
    return None


def _bounded_day(day: TimeSpan | Yearless, word: str) -> TimeSpan | Yearless | None:
    if isinstance(day, TimeSpan):
        return _bounded_span(day, word)
    span = None if day.rule else _bounded_span(day.span, word)
    return Yearless(day.text, span) if span else None


def _bounded_span(span: TimeSpan, word: str) -> TimeSpan | None:
    if span.first is None or span.last is None:
        return None
    if word == "after":
        days: tuple[int | None, ...] = (span.last + 1, None, None, None)
    elif word in ("since", "notbefore"):
        days = (span.first, span.first_until if word == "since" else None, None, None)
    else:
        days = (
            None,
            None,
            span.last_from if word == "until" else None,
            span.first - 1 if word == "before" else span.last,
        )
    later = word in _LATER
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
    if word in _LATER:
        first, last = (clock.last + 1 if word == "after" else clock.first), DAY_SECONDS - 1
    else:
        first, last = 0, (clock.first - 1 if word == "before" else clock.last)
        last = DAY_SECONDS - 1 if clock.first == 0 and word == "before" else last  # `before midnight`
    return Clock(first, last, clock.offsets) if first <= last else None


def approximately(reading: DateReading) -> DateReading:
    """Return the reading marked approximate; of a time of day alone the time itself is widened."""
    match reading:
        case Moment(text, day, clock):
            return Moment(text, day, about(clock) if clock else None)
        case Yearless() | TimeSpan():
            return _about_day(reading)
        case Alternatives():
            return reading._replace(spans=tuple(map(_about_day, reading.spans)))
    return reading._replace(key=f"about {reading.key}")


def _about_day(day: TimeSpan | Yearless) -> TimeSpan | Yearless:
    if isinstance(day, Yearless):
        return day._replace(span=day.span._replace(approximate=True))
    return day._replace(approximate=True)


def uncertainly(reading: DateReading) -> DateReading:
    """Return the reading marked uncertain, as by `?` or `possibly`."""
    if isinstance(reading, Moment):
        return reading._replace(day=_uncertain_day(reading.day) if reading.day else None)
    return _uncertain_day(reading)


def _uncertain_day(day: Day) -> Day:
    match day:
        case TimeSpan() | Yearless():
            return _uncertain_one(day)
        case Alternatives():
            return day._replace(spans=tuple(map(_uncertain_one, day.spans)))
    return day


def _uncertain_one(day: TimeSpan | Yearless) -> TimeSpan | Yearless:
    if isinstance(day, Yearless):
        return day._replace(span=day.span._replace(uncertain=True))
    return day._replace(uncertain=True)
