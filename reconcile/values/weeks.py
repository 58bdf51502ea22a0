"""Weeks and weekends: of the year by number, around or up to a day, and counted within a month."""

from reconcile.timespan import TimeSpan
from reconcile.values.calendar import civil, iso_week, within
from reconcile.values.calendar_rules import shaped
from reconcile.values.day_readings import (
    Alternatives,
    DateReading,
    Read,
    Unresolved,
    Yearless,
    days_of_rule,
    spans_of,
    yearless_rule,
)
from reconcile.values.periods import month_number
from reconcile.values.token_order import WEEK, Tokens, kinds_of
from reconcile.values.words.dates import MONTH_NAMES, ORDINALS

_LONGEST_WEEKEND, _LONGEST_WEEK = 4, 8
_NUMBERS = tuple(ORDINALS)


def read_weeks(text: str, found: Tokens, read: Read) -> DateReading | None:
    """Return the week or weekend that the tokens name, None where they name none."""
    return _week_of_year(text, found) or _week_of(text, found, read) or _week_of_month(text, found)


def _week_of_year(text: str, found: Tokens) -> DateReading | None:
    """Read `2025-W42`, `2025-W42-1`, `week 42 of 2025` as weeks of ISO 8601."""
    slots = dict(found)
    written = str(slots.get("isoweek", ""))
    if len(found) == 1 and "-" in written:
        return _iso(text, int(written[:4]), int(written[5:7]), written[7:])
    named = slots.keys() == {"isoweek", "day", "year"} or found[0] == ("unit", "week")
    if len(found) != 3 or not named or not {"day", "year"} <= slots.keys():
        return None
    return _iso(text, int(slots["year"]), int(slots["day"]), "")


def _iso(text: str, year: int, week: int, day: str) -> TimeSpan | None:
    span = iso_week(text, year, week)
    if span is None or span.first is None or not day:
        return span
    return within(text, span.first + int(day) - 1, span.first + int(day) - 1)


def _week_of(text: str, found: Tokens, read: Read) -> DateReading | None:
    """Read the week or weekend of, beginning or ending on a date; a weekend may also give its days."""
    if len(found) < 2 or (found[-1] != ("unit", "weekend") and found[0] not in (("unit", "week"), ("unit", "weekend"))):
        return None
    unit, rest = (found[0], found[1:]) if found[0][0] == "unit" else (found[-1], found[:-1])
    side = {"since": "from", "ending": "to"}.get(rest[0][0], "of")
    inner = read(rest if side == "of" else rest[1:])
    shape = f"{unit[1]} {side}"
    match inner:
        case TimeSpan():
            return _week_around(text, inner, shape)
        case Yearless(rule="") if inner.span.first is not None and inner.span.first == inner.span.last:
            _, month, day = civil(inner.span.first)
            return yearless_rule(text, f"{shape} {day} {MONTH_NAMES[month - 1]}", None)
        case Yearless(rule="") if shape == "weekend of":
            return inner._replace(text=text)
        case Unresolved():
            return inner._replace(text=text, key=f"{shape} {inner.key}")
    return None


def _week_around(text: str, inner: TimeSpan, shape: str) -> DateReading | None:
    if inner.first is None or inner.last is None:
        return None
    length = inner.last - inner.first + 1
    if length > 1:
        longest = _LONGEST_WEEKEND if shape == "weekend of" else _LONGEST_WEEK
        return inner._replace(text=text) if length <= longest else None
    weeks = (within(text, *days) for days in shaped(shape, inner.first))
    spans = tuple(week._replace(inferred=inner.inferred, uncertain=inner.uncertain) for week in weeks)
    if len(spans) > 1:
        return Alternatives(text, spans, "week", "does not say on which day the week begins")
    return spans[0] if spans else None


def _week_of_month(text: str, found: Tokens) -> DateReading | None:
    """Read `first weekend of May 2025`, and `second week of May 2025`, which is counted in more than one way."""
    if kinds_of(found)[1:3] != ["unit", "month"] or found[0][0] not in ("ordinal", "last") or len(found) > 4:
        return None
    number, unit, month = found[0], found[1][1], MONTH_NAMES[int(found[2][1]) - 1]
    nth = "last" if number[0] == "last" else _NUMBERS[int(number[1]) - 1] if int(number[1]) < 6 else ""
    year = found[3][1] if kinds_of(found)[3:] == ["year"] else None
    if not nth or unit not in ("week", "weekend") or (year is None and (len(found) > 3 or unit == "week")):
        return None
    if unit == "weekend":
        rule = f"{nth} saturday of {month} .. {nth} saturday of {month} + 1"
        return days_of_rule(text, rule, int(year)) if year is not None else yearless_rule(text, rule, None)
    return _counted_week(text, nth, month, int(year or 0))


def _counted_week(text: str, nth: str, month: str, year: int) -> DateReading | None:
    """Count weeks of a month by sevens, and by the Mondays from its first or its first whole week on."""
    monday = f"{nth} monday of {month}"
    first = month_number(year, MONTH_NAMES.index(month))
    number = 5 if nth == "last" else ORDINALS[nth]
    sevens = (first + WEEK * (number - 1), first + WEEK * number - 1)
    if nth == "last":
        end = month_number(year, MONTH_NAMES.index(month) + 1) - 1
        sevens = (end - WEEK + 1, end)
    held = days_of_rule(text, f"{monday} .. {monday} + 6", year)
    starts = [held.first] if isinstance(held, TimeSpan) and held.first else []
    shifts = (0,) if nth == "last" else (0, WEEK)
    weeks = [(start - shift, start - shift + 6) for start in starts for shift in shifts]
    spans = spans_of(text, tuple(dict.fromkeys([sevens, *weeks])))
    return Alternatives(text, spans, "week", "does not say how the weeks of the month are counted")
