"""The parts of an English date (day, month, year, weekday, relative words), each side of a range filling the other."""

from collections.abc import Sequence
from typing import NamedTuple

from reconcile.timespan import TimeSpan
from reconcile.values.calendar import days_in_month, is_date, ordinal, within, year_span
from reconcile.values.clock import Clock, part_of_day, take_clock
from reconcile.values.day_readings import (
    REFERENCE_YEAR,
    Alternatives,
    Day,
    Unresolved,
    Yearless,
    checked,
    days_of_rule,
    narrowed,
    nearest,
    yearless_rule,
)
from reconcile.values.periods import Slots, read_period, third
from reconcile.values.relative_days import relative_day
from reconcile.values.token_order import Token
from reconcile.values.words.dates import MONTH_NAMES
from reconcile.values.words.feasts import feasts

_CALENDAR = frozenset({"day", "ordinal", "month", "year", "weekday", "part", "era", "iso", "numeric"})


class Partial(NamedTuple):
    """One side of a range, or a whole date, as far as it is written; `period` is a decade, a season, or open in order.

    `rule` is the formula of a feast or of `third Thursday of October`.
    """

    text: str
    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    part: str = ""
    clock: Clock | None = None
    period: Day | None = None
    relative: tuple[Token, ...] = ()
    rule: str = ""


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
    partial = _ruled(text, slots) or _numeric(text, slots) or _periodic(text, slots) or _calendar(text, slots)
    partial = partial or _relative(text, rest)
    return _with_clock(partial, clock) if partial else None


def _with_clock(partial: Partial, clock: Clock | None) -> Partial | None:
    single = partial.day is not None or partial.weekday is not None or partial.rule != "" or _is_day(partial.relative)
    if partial.part and single:
        return None if clock else partial._replace(part="", clock=part_of_day(partial.part))
    return partial._replace(clock=clock)


def _is_day(relative: tuple[Token, ...]) -> bool:
    return any(kind == "relative" for kind, _ in relative)


def _ruled(text: str, slots: Slots) -> Partial | None:
    """Read a feast, alone or beside the day that it fell on, and the weekday of a month that is counted."""
    year, weekday, part = _number(slots, "year"), _number(slots, "weekday"), str(slots.get("part", ""))
    if "nth" in slots and slots.keys() <= {"nth", "month", "year", "part"} and "month" in slots:
        rule = f"{slots['nth']} of {MONTH_NAMES[int(slots['month']) - 1]}"
        return Partial(text, year=year, part=part, rule=rule)
    if "feast" not in slots:
        return None
    rule = feasts()[str(slots["feast"])]
    if slots.keys() <= {"feast", "year", "weekday", "part"}:
        return Partial(text, year=year, weekday=weekday, part=part, rule=rule)
    dated = _numeric(text, rest := {kind: word for kind, word in slots.items() if kind != "feast"})
    dated = dated or _calendar(text, rest)
    return _beside_feast(text, dated, rule, str(slots["feast"])) if dated and dated.day is not None else None


def _beside_feast(text: str, dated: Partial, rule: str, feast: str) -> Partial:
    """Return the day, both it and the feast where they do not fall on one day."""
    day = resolve(dated, None, infer=False)
    if not isinstance(day, TimeSpan) or dated.year is None:
        return dated
    held = days_of_rule(text, rule, dated.year)
    spans = held.spans if isinstance(held, Alternatives) else (held,) if held else ()
    if any(isinstance(span, TimeSpan) and _covers(span, day) for span in spans):
        return dated
    return Partial(
        text, period=Alternatives(text, (day, *spans), "feast", f"gives a day on which {feast} did not fall")
    )


def _covers(span: TimeSpan, day: TimeSpan) -> bool:
    return None not in (span.first, span.last, day.first) and (span.first or 0) <= (day.first or 0) <= (span.last or 0)


def _numeric(text: str, slots: Slots) -> Partial | None:
    """Read `19/03/2021`: a date with dots has the day first; with slashes both orders are kept where both are dates."""
    written = slots.get("numeric")
    if not isinstance(written, str) or not slots.keys() <= {"numeric", "weekday"}:
        return None
    left, right, year = (int(part) for part in written.replace(".", "/").split("/"))
    orders = [(right, left)] if "." in written else [(right, left), (left, right)]
    dates = sorted({order for order in orders if is_date(year, *order)})
    if len(dates) == 2:
        days = [ordinal(year, *date) for date in dates]
        return Partial(text, period=Alternatives(text, tuple(within(text, day, day) for day in days)))
    return Partial(text, dates[0][1], dates[0][0], year, _number(slots, "weekday")) if dates else None


def _number(slots: Slots, kind: str) -> int | None:
    found = slots.get(kind)
    return found if isinstance(found, int) else None


def _periodic(text: str, slots: Slots) -> Partial | None:
    period = read_period(text, slots)
    return Partial(text, part=str(slots.get("part", "")), period=period) if period else None


def _calendar(text: str, slots: Slots) -> Partial | None:
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


def _relative(text: str, found: Sequence[Token]) -> Partial | None:
    part = "".join(str(word) for kind, word in found if kind == "part")
    words = tuple(token for token in found if token[0] != "part")
    if part and [kind for kind, _ in words] == ["unit"]:
        words = (("this", "this"), *words)  # `the end of the week`
    weekday = next((word for kind, word in words if kind == "weekday"), None)
    if relative_day(text, words, 1) is None:
        return None
    return Partial(text, part=part, relative=words, weekday=weekday if isinstance(weekday, int) else None)


def fill(left: Partial, right: Partial) -> tuple[Partial, Partial]:
    """Return both sides of a range, each with the month and year that only the other one states.

    A filled-in year is one less where the range would otherwise run backwards (`30 December to 2 January 2021`).
    """
    if left.rule and left.year is None:
        return left._replace(year=right.year), right
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
    return side.period is not None or bool(side.relative) or bool(side.rule)


def _backwards(left: Partial, right: Partial) -> bool:
    return (left.month or 0, left.day or 0) > (right.month or 13, right.day or 32)


def resolve(partial: Partial, published: TimeSpan | None, infer: bool) -> Day | None:
    """Return the day that the parts make, None when the calendar has no such day.

    `infer` says whether a missing year is taken from the publication here, and not later for a whole range.
    """
    if partial.relative:
        return _resolved(partial, published)
    if partial.rule:
        return _by_rule(partial, published if infer else None)
    if partial.period:
        period = third(partial.period, partial.part)
        return (nearest(period, published) or period) if infer and isinstance(period, Yearless) else period
    if partial.month is None and partial.year is None:
        return None
    placed = _placed(partial)
    if placed is None or partial.year is not None:
        return placed
    days = Yearless(partial.text, placed, partial.weekday)
    return (nearest(days, published) or days) if infer else days


def _by_rule(partial: Partial, published: TimeSpan | None) -> Day | None:
    text, rule, stated = partial.text, partial.rule, partial.weekday
    if partial.year is None:
        days = yearless_rule(text, rule, stated)
        return (nearest(days, published) or days) if days else None
    found = days_of_rule(text, rule, partial.year)
    if isinstance(found, Alternatives):
        return narrowed(found, [checked(span, stated) for span in found.spans if isinstance(span, TimeSpan)])
    return checked(found, stated) if found else None


def _placed(partial: Partial) -> TimeSpan | None:
    year = REFERENCE_YEAR if partial.year is None else partial.year
    if partial.month is None:
        return None if partial.day else _part(year_span(partial.text, year), partial.part)
    if partial.day is None:
        first = ordinal(year, partial.month, 1)
        return _part(within(partial.text, first, first + days_in_month(year, partial.month) - 1), partial.part)
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
    span = _part(span, partial.part)
    return span._replace(inferred=True, uncertain=published.uncertain, approximate=published.approximate)


def _part(span: TimeSpan, part: str) -> TimeSpan:
    found = third(span, part)
    return found if isinstance(found, TimeSpan) else span
