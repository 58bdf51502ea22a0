"""Days given by words that depend on the day of publication: `today`, `Sunday`, `last weekend`, `two days ago`."""

from collections.abc import Sequence

from reconcile.timespan import TimeSpan
from reconcile.values.calendar import civil, month_span, weekday, within, year_span
from reconcile.values.token_order import Token

_STEPS = {"last": -1, "past": -1, "this": 0, "next": 1}


def relative_day(text: str, found: Sequence[Token], today: int) -> TimeSpan | None:
    """Return the days that the words mean when read on the day `today`, None when they mean none.

    A bare weekday is the latest one up to and including today, as news reports what has happened; a comparison may
    still allow for the week after (see `span_comparison`). Weeks begin on Monday, a weekend is Saturday and Sunday.
    """
    slots = dict(found)
    steps = [_STEPS[kind] for kind, _ in found if kind in _STEPS]
    kinds = frozenset(slots.keys() - _STEPS.keys())
    if len(slots) < len(found):
        return None
    if kinds == {"relative"} and not steps:
        day = today + int(slots["relative"])
        return within(text, day, day)
    if kinds == {"day", "unit", "ago"} and not steps:
        return _ago(text, int(slots["day"]), str(slots["unit"]).removesuffix("s"), today)
    if kinds == {"month"} and len(steps) == 1:
        return _month(text, int(slots["month"]), steps[0], today)
    if kinds == {"weekday"}:
        return _weekday(text, int(slots["weekday"]), steps, today)
    if kinds == {"unit"} and (steps or slots["unit"] == "weekend"):
        latest = 0 if steps or weekday(today) > 4 else -1  # a weekend without `last` or `next` is the latest begun
        return _unit(text, str(slots["unit"]), sum(steps) + latest, today)
    return None


def _ago(text: str, count: int, unit: str, today: int) -> TimeSpan | None:
    """Return the day so many days ago, the days around so many weeks ago, or the month or year so many of them ago."""
    if unit in ("day", "week"):
        day, around = (today - count, 0) if unit == "day" else (today - 7 * count, 3)
        return within(text, day - around, day + around)
    return _unit(text, unit, -count, today) if unit in ("month", "year") else None


def _month(text: str, month: int, step: int, today: int) -> TimeSpan:
    """Return the latest such month that has begun before this one, the one of this year, or the next to begin."""
    year, current, _ = civil(today)
    if step < 0:
        year -= month >= current
    elif step > 0:
        year += month <= current
    return month_span(text, year, month)


def _weekday(text: str, wanted: int, steps: list[int], today: int) -> TimeSpan:
    back = (weekday(today) - wanted) % 7
    if -1 in steps:
        day = today - (back or 7)
    elif 1 in steps:
        day = today + 7 - back
    elif steps:
        day = today + (7 - back) % 7
    else:
        day = today - back
    return within(text, day, day)


def _unit(text: str, unit: str, step: int, today: int) -> TimeSpan | None:
    year, month, _ = civil(today)
    monday = today - weekday(today)
    if unit == "week":
        return within(text, monday + 7 * step, monday + 7 * step + 6)
    if unit == "weekend":
        saturday = monday + 5 + 7 * step
        return within(text, saturday, saturday + 1)
    if unit == "month":
        months = year * 12 + month - 1 + step
        return month_span(text, months // 12, months % 12 + 1)
    return year_span(text, year + step) if unit == "year" else None
