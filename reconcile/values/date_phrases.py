"""Dates said around another date: `weekend of 18-19 October`, `first half of May`, `two days after Easter`.

Each reader looks at the tokens, says None where they are not its own, and hands the date inside to `read`.
"""

from reconcile.timespan import TimeSpan
from reconcile.values.calendar import civil, ordinal, weekday, within, year_span
from reconcile.values.clock import part_of_day
from reconcile.values.day_readings import (
    Alternatives,
    DateReading,
    Moment,
    Read,
    Unresolved,
    Yearless,
    narrowed,
    yearless_rule,
)
from reconcile.values.fiscal_years import read_fiscal
from reconcile.values.open_years import read_clipped, read_pair
from reconcile.values.periods import fraction, month_number
from reconcile.values.seasons import two_year_season
from reconcile.values.token_order import WEEK, Token, Tokens, kinds_of
from reconcile.values.weeks import read_weeks
from reconcile.values.words.feasts import feasts

_PLAIN = frozenset(
    {"day", "month", "year", "weekday", "iso", "numeric", "part", "time", "meridian", "zone", "to", "era"}
)
"""Kinds of which a date alone, or a range with one day on a side, is made."""
_PARTS = {"half": 2, "quarter": 4}
_NIGHTS = (("daypart", "night"), ("daypart", "overnight"), ("daypart", "latenight"))
_LEAP_DAY = (2, 29)
_DAYS = {"day": 1, "days": WEEK}


def read_phrase(text: str, found: Tokens, read: Read) -> DateReading | None:
    """Return what the tokens say where they are a date said around another, else None."""
    kinds = kinds_of(found)
    if _PLAIN.issuperset(kinds) and kinds.count("day") < 2:
        return None
    readers = (read_clipped, read_weeks, _night, _season, _turn, read_fiscal, _part_of)
    readings = (reader(text, found, read) for reader in (*readers, _first_days, _shifted, _listed, read_pair))
    return next((reading for reading in readings if reading), None)


def _night(text: str, found: Tokens, read: Read) -> DateReading | None:
    """Read the night from one day to the next (`night of 18-19 October`); its day is the one on which it begins."""
    nights = [token for token in found if token in _NIGHTS]
    if len(nights) != 1 or "to" not in kinds_of(found):
        return None
    rest = [token for token in found if token not in _NIGHTS and token[0] != "from"]
    inner, clock = read(rest), part_of_day(str(nights[0][1]))
    match inner:
        case TimeSpan(first=int(first), last=int(last)) if last == first + 1:
            return Moment(text, inner._replace(text=text, last=first, last_from=first), clock)
        case Yearless(rule="", span=TimeSpan(first=int(first), last=int(last))) if last == first + 1:
            return Moment(text, inner._replace(span=inner.span._replace(last=first, last_from=first)), clock)
        case Unresolved():
            return Moment(text, inner, clock)
    return None


def _season(text: str, found: Tokens, read: Read) -> DateReading | None:
    """Read `winter 2024-25`, which only the north has, and `summer 2024-25`, which only the south has."""
    rest = [token for token in found if token[0] != "season"]
    if len(found) != 4 or kinds_of(rest) not in (["year", "to", "day"], ["year", "to", "year"]):
        return None
    year, until = int(rest[0][1]), int(rest[2][1])
    code = next(int(word) for kind, word in found if kind == "season")
    return two_year_season(text, code, year) if until in _next(year) else None


def _next(year: int) -> tuple[int, int]:
    return year + 1, (year + 1) % 100


def _turn(text: str, found: Tokens, read: Read) -> DateReading | None:
    """Read the turn of a year, and of a century or the millennium, which is about its first year."""
    if kinds_of(found)[:1] != ["turn"]:
        return None
    units, rest = [word for kind, word in found if kind == "unit"], [t for t in found[1:] if t[0] != "unit"]
    if units == ["year"] or (not units and rest):
        return _turn_of_year(text, rest)
    if units == ["century"] and kinds_of(rest) == ["ordinal"]:
        years = (100 * int(rest[0][1]) - 100, 100 * int(rest[0][1]))
        spans = tuple(year_span(text, year)._replace(approximate=True) for year in years)
        return Alternatives(text, spans, "turn", "can be the beginning or the end of the century", ranked=True)
    if units == ["century"] and not rest:
        spans = tuple(year_span(text, year)._replace(approximate=True) for year in (1800, 1900, 2000))
        return Alternatives(text, spans, "century", "does not say the century", coarse=True)
    return year_span(text, 2000)._replace(approximate=True) if units == ["millennium"] and not rest else None


def _turn_of_year(text: str, rest: Tokens) -> DateReading | None:
    kinds = kinds_of(rest)
    if not rest:
        return yearless_rule(text, "25 december of the year before .. 7 january", None)
    if kinds in (["year", "to", "day"], ["year", "to", "year"]) and int(rest[2][1]) in _next(int(rest[0][1])):
        return _around_new_year(text, int(rest[0][1]) + 1)
    if kinds != ["year"]:
        return None
    spans = tuple(_around_new_year(text, int(rest[0][1]) + later) for later in (0, 1))
    return Alternatives(text, spans, "turn", "can be the beginning or the end of the year")


def _around_new_year(text: str, year: int) -> TimeSpan:
    return within(text, ordinal(year, 1, 1) - 7, ordinal(year, 1, 7))


def _part_of(text: str, found: Tokens, read: Read) -> DateReading | None:
    """Read `first half of May`, `last quarter of 2024`, `second half of the 1990s`."""
    if kinds_of(found)[1:2] != ["unit"] or found[0][0] not in ("ordinal", "last") or len(found) < 3:
        return None
    parts = _PARTS.get(str(found[1][1]))
    inner = read(found[2:]) if parts else None
    if not parts or not isinstance(inner, TimeSpan | Yearless):
        return None
    number = parts if found[0][0] == "last" else int(found[0][1])
    span = fraction(inner if isinstance(inner, TimeSpan) else inner.span, number, parts)
    if span is None or (isinstance(inner, Yearless) and inner.rule):
        return None
    return span._replace(text=text) if isinstance(inner, TimeSpan) else Yearless(text, span._replace(text=text))


def _first_days(text: str, found: Tokens, read: Read) -> DateReading | None:
    """Read `first three months of 2024`, `last 10 days of May 2025`, `last day of May`, `first days of May`."""
    counted = kinds_of(found)[1:3] == ["day", "unit"]
    if found[0] not in (("ordinal", 1), ("last", "last")) or not (counted or kinds_of(found)[1:2] == ["unit"]):
        return None
    unit, rest = str(found[2 if counted else 1][1]), found[3 if counted else 2 :]
    inner = read(rest) if rest and (counted or unit in ("day", "days")) else None
    if isinstance(inner, Yearless) and not inner.rule and unit == "day":
        span = inner.span
        day = _first_days(text, found, lambda _: span)
        told = isinstance(day, TimeSpan) and day.first is not None and civil(day.first)[1:] != _LEAP_DAY
        return Yearless(text, day) if told and isinstance(day, TimeSpan) else None
    if not isinstance(inner, TimeSpan) or inner.first is None or inner.last is None:
        return None
    count = int(found[1][1]) if counted else _DAYS[unit]
    days = _days_from(inner, count, unit.removesuffix("s"), found[0][0] == "ordinal")
    return within(text, *days) if days and inner.first <= days[0] <= days[1] <= inner.last else None


def _days_from(span: TimeSpan, count: int, unit: str, first: bool) -> tuple[int, int] | None:
    """Return so many days, weeks, months or years from the beginning, or up to the end, of a span."""
    start, end = span.first or 0, span.last or 0
    if unit in ("day", "week"):
        length = count * (WEEK if unit == "week" else 1)
        return (start, start + length - 1) if first else (end - length + 1, end)
    if unit not in ("month", "year") or civil(start)[2] != 1 or civil(end + 1)[2] != 1:
        return None
    months = count * (12 if unit == "year" else 1)
    year, month, _ = civil(start if first else end + 1)
    other = month_number(year, month - 1 + (months if first else -months))
    return (start, other - 1) if first else (other, end)


def _shifted(text: str, found: Tokens, read: Read) -> DateReading | None:
    """Read `the day after Christmas Day 2024`, `two weeks before 1 May 2025`, in whole days."""
    counted = found[0][0] == "day"
    kinds = kinds_of(found)[counted:]
    if kinds[:1] != ["unit"] or kinds[1:2] not in (["after"], ["before"]):
        return None
    length = {"day": 1, "days": 1, "week": WEEK, "weeks": WEEK}.get(str(found[counted][1]))
    rest = [_one_day(token) for token in found[counted + 2 :]]
    inner = read(rest) if length and (counted or length == 1) else None
    days = (length or 0) * (int(found[0][1]) if counted else 1) * (1 if kinds[1] == "after" else -1)
    match inner:
        case TimeSpan():
            return _moved(text, inner, days)
        case Alternatives():
            return narrowed(inner, [_moved(text, span, days) for span in inner.spans if isinstance(span, TimeSpan)])
    return None


def _one_day(token: Token) -> Token:
    """Return the day itself for a feast that names the days around it: the day after Christmas is that of its day."""
    day = f"{token[1]} day" if token[0] == "feast" else ""
    return ("feast", day) if day in feasts() else token


def _listed(text: str, found: Tokens, read: Read) -> DateReading | None:
    """Read `18, 19 and 20 October` as the days from first to last, and the weekdays of `Saturday and Sunday, 18-19`."""
    kinds = kinds_of(found)
    if kinds[:6] == ["weekday", "to", "weekday", "day", "to", "day"]:
        inner = read(found[3:])
        if not isinstance(inner, TimeSpan) or inner.first is None or inner.last is None:
            return None
        agree = (weekday(inner.first), weekday(inner.last)) == (found[0][1], found[2][1])
        return inner if agree else inner._replace(uncertain=True)
    count = next((place for place, kind in enumerate(kinds) if kind != "day"), 0)
    if count < 2 or kinds[count : count + 2] != ["to", "day"] or found[count][1] == "or":
        return None
    days = [int(word) for kind, word in found[: count + 2] if kind == "day"]
    row = days == list(range(days[0], days[0] + len(days)))
    return read([found[0], ("to", "-"), *found[count + 1 :]]) if row else None


def _moved(text: str, span: TimeSpan, days: int) -> TimeSpan | None:
    if span.first is None or span.first != span.last:
        return None
    moved = span.first + days
    return span._replace(text=text, first=moved, first_until=moved, last_from=moved, last=moved)
