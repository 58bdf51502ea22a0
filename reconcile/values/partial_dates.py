"""The parts of an English date (day, month, year, weekday, relative words), each side of a range filling the other."""

from collections.abc import Sequence
from typing import NamedTuple

from reconcile.timespan import TimeSpan
from reconcile.values.calendar import days_in_month, is_date, ordinal, within, year_span
from reconcile.values.clock import Clock, part_of_day, take_clock
from reconcile.values.date_tokens import Token
from reconcile.values.day_readings import REFERENCE_YEAR, Alternatives, Day, Unresolved, Yearless, checked, nearest
from reconcile.values.edtf import parse_edtf
from reconcile.values.relative_days import relative_day

_THIRDS = {"early": (0, 4), "mid": (3, 7), "late": (6, 10)}
"""Tenths of a month, year or decade that early, mid and late span: thirds that overlap, as their users disagree."""
_CALENDAR = frozenset({"day", "ordinal", "month", "year", "weekday", "part", "era", "iso", "numeric"})
_PERIOD = frozenset({"decade", "ordinal", "unit", "year", "part", "season", "quarter", "day", "era"})


class Partial(NamedTuple):
    """One side of a range, or a whole date, as far as it is written; `period` is the span of a decade or season."""

    text: str
    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    part: str = ""
    clock: Clock | None = None
    period: TimeSpan | None = None
    relative: tuple[Token, ...] = ()
    choices: tuple[TimeSpan, ...] = ()


def read_partial(text: str, found: Sequence[Token]) -> Partial | None:
    """Return the parts that the tokens name, or None when they do not make a date or a time of day."""
    taken = take_clock(found)
    if not taken:
        return None
    clock, rest = taken
    slots = dict(rest)
    if len(slots) < len(rest):
        return None
    if not rest:
        return Partial(text, clock=clock)
    partial = _numeric(text, slots) or _period(text, slots) or _calendar(text, slots) or _relative(text, rest)
    return _with_clock(partial, clock) if partial else None


def _with_clock(partial: Partial, clock: Clock | None) -> Partial | None:
    single = partial.day is not None or partial.weekday is not None
    if partial.part and single:
        return None if clock else partial._replace(part="", clock=part_of_day(partial.part))
    return partial._replace(clock=clock)


def _numeric(text: str, slots: dict[str, int | str]) -> Partial | None:
    """Read `19/03/2021`: a date with dots has the day first; with slashes both orders are kept where both are dates."""
    written = slots.get("numeric")
    if not isinstance(written, str) or not slots.keys() <= {"numeric", "weekday"}:
        return None
    left, right, year = (int(part) for part in written.replace(".", "/").split("/"))
    orders = [(right, left)] if "." in written else [(right, left), (left, right)]
    dates = sorted({order for order in orders if is_date(year, *order)})
    if len(dates) == 2:
        days = [ordinal(year, *date) for date in dates]
        return Partial(text, choices=tuple(within(text, day, day) for day in days))
    return Partial(text, dates[0][1], dates[0][0], year, _number(slots, "weekday")) if dates else None


def _number(slots: dict[str, int | str], kind: str) -> int | None:
    found = slots.get(kind)
    return found if isinstance(found, int) else None


def _calendar(text: str, slots: dict[str, int | str]) -> Partial | None:
    if not slots.keys() <= _CALENDAR or ("day" in slots and "ordinal" in slots):
        return None
    weekday, part = _number(slots, "weekday"), str(slots.get("part", ""))
    if "iso" in slots:
        year, month, day = (*(int(piece) for piece in str(slots["iso"]).split("-")), None)[:3]
        plain = slots.keys() <= {"iso", "weekday", "part"}
        return Partial(text, day, month, year, weekday, part) if plain else None
    day, month, year = _number(slots, "day"), _number(slots, "month"), _number(slots, "year")
    day = _number(slots, "ordinal") if day is None else day
    if "era" in slots:
        day, year = _era(day, month, year, str(slots["era"]))
    if month is None and year is None and (day is None or weekday is None):
        return Partial(text, day) if day is not None and len(slots) == 1 else None
    return Partial(text, day, month, year, weekday, part)


def _era(day: int | None, month: int | None, year: int | None, era: str) -> tuple[int | None, int | None]:
    if year is None and month is None:
        day, year = None, day
    return day, (1 - year if era.startswith("bc") and year else year)


def _period(text: str, slots: dict[str, int | str]) -> Partial | None:
    """Read decades, centuries, seasons, quarters and halves of a year."""
    if not slots.keys() <= _PERIOD:
        return None
    named = slots.keys() - {"part"}
    span = None
    if named == {"decade"}:
        start = int(slots["decade"])
        span = year_span(text, start, start + (99 if start % 100 == 0 and start < 2000 else 9))
    elif named in ({"ordinal", "unit"}, {"ordinal", "unit", "era"}) and slots["unit"] == "century":
        span = _century(text, int(slots["ordinal"]), str(slots.get("era", "")))
    elif "year" in slots:
        code = _part_of_year(slots)
        span = parse_edtf(f"{slots['year']:04}-{code}") if code else None
    part = str(slots.get("part", ""))
    return Partial(text, part=part, period=span._replace(text=text)) if span else None


def _century(text: str, number: int, era: str) -> TimeSpan:
    if era.startswith("bc"):
        return year_span(text, 1 - 100 * number, 100 - 100 * number)
    return year_span(text, 100 * number - 99, 100 * number)


def _part_of_year(slots: dict[str, int | str]) -> int | None:
    named = slots.keys() - {"year", "part"}
    number = _number(slots, "ordinal") or _number(slots, "day") or 0
    if named == {"season"}:
        return _number(slots, "season")
    if (named == {"ordinal", "unit"} and slots["unit"] == "quarter") or named == {"quarter", "day"}:
        return 32 + number if 1 <= number <= 4 else None
    if named == {"ordinal", "unit"} and slots["unit"] == "half":
        return 39 + number if 1 <= number <= 2 else None
    return None


def _relative(text: str, found: Sequence[Token]) -> Partial | None:
    part = "".join(str(word) for kind, word in found if kind == "part")
    words = tuple(token for token in found if token[0] != "part")
    weekday = next((word for kind, word in words if kind in ("weekday", "relative")), None)
    if relative_day(text, words, 1) is None:
        return None
    return Partial(text, part=part, relative=words, weekday=weekday if isinstance(weekday, int) else None)


def fill(left: Partial, right: Partial) -> tuple[Partial, Partial]:
    """Return both sides of a range, each with the month and year that only the other one states.

    A filled-in year is one less where the range would otherwise run backwards (`30 December to 2 January 2021`).
    """
    if _bare(left) or _bare(right):
        return left, right
    month, year = right.month, left.year
    if left.month is None and left.day is not None:
        left = left._replace(month=month, year=left.year if left.year is not None else right.year)
    elif right.month is None and right.day is not None and left.month is not None:
        right = right._replace(month=left.month)
    if right.year is None and year is not None:
        right = right._replace(year=year + _backwards(left, right))
    elif left.year is None and right.year is not None and left.month is not None:
        left = left._replace(year=right.year - _backwards(left, right))
    return left, right


def _bare(side: Partial) -> bool:
    return side.period is not None or bool(side.relative) or bool(side.choices)


def _backwards(left: Partial, right: Partial) -> bool:
    return (left.month or 0, left.day or 0) > (right.month or 13, right.day or 32)


def resolve(partial: Partial, published: TimeSpan | None, infer: bool) -> Day | None:
    """Return the day that the parts make, None when the calendar has no such day.

    `infer` says whether a missing year is taken from the publication here, and not later for a whole range.
    """
    if partial.choices:
        return Alternatives(partial.text, partial.choices)
    if partial.relative:
        return _resolved(partial, published)
    if partial.period:
        return third(partial.period, partial.part)
    if partial.month is None and partial.year is None:
        return None
    placed = _placed(partial)
    if placed is None or partial.year is not None:
        return placed
    days = Yearless(partial.text, placed, partial.weekday)
    return (nearest(days, published) or days) if infer else days


def _placed(partial: Partial) -> TimeSpan | None:
    year = REFERENCE_YEAR if partial.year is None else partial.year
    if partial.month is None:
        return None if partial.day else third(year_span(partial.text, year), partial.part)
    if partial.day is None:
        first = ordinal(year, partial.month, 1)
        return third(within(partial.text, first, first + days_in_month(year, partial.month) - 1), partial.part)
    if not is_date(year, partial.month, partial.day):
        return None
    day = ordinal(year, partial.month, partial.day)
    return checked(within(partial.text, day, day), None if partial.year is None else partial.weekday)


def _resolved(partial: Partial, published: TimeSpan | None) -> Day | None:
    if published is None or published.first is None or published.first != published.last:
        key = " ".join(f"{kind}:{word}" for kind, word in partial.relative)
        return Unresolved(partial.text, f"{partial.part} {key}".strip(), "relative to an unknown day")
    span = relative_day(partial.text, partial.relative, published.first)
    if span is None:
        return None
    span = third(span, partial.part)
    return span._replace(inferred=True, uncertain=published.uncertain, approximate=published.approximate)


def third(span: TimeSpan, part: str) -> TimeSpan:
    """Return the early, mid or late part of a span, in whole days; the span itself without such a word."""
    if not part or span.first is None or span.last is None:
        return span
    start, end = _THIRDS[part]
    days = span.last - span.first + 1
    return within(span.text, span.first + days * start // 10, span.first + max(days * end // 10, 1) - 1)
