"""Periods of a date: decades, centuries, seasons, quarters and halves of a year, and the parts of a period."""

from reconcile.timespan import TimeSpan
from reconcile.values.calendar import civil, ordinal, within, year_span
from reconcile.values.day_readings import REFERENCE_YEAR, Alternatives, Day, Yearless, narrowed
from reconcile.values.edtf import parse_edtf
from reconcile.values.seasons import hemispheres

Slots = dict[str, int | str]
"""The tokens of a date by their kind."""

_THIRDS = {"early": (0, 4), "mid": (3, 7), "late": (6, 10), "earlymid": (0, 7), "midlate": (3, 10)}
"""Tenths of a month, year or decade that early, mid and late span: thirds that overlap, as their users disagree."""
_KINDS = frozenset({"decade", "ordinal", "unit", "year", "part", "season", "quarter", "half", "day", "era"})


def read_period(text: str, slots: Slots) -> Day | None:
    """Return the period that the tokens name, None where they name none; a part (`early`) is left to the caller."""
    if not slots.keys() <= _KINDS:
        return None
    named = slots.keys() - {"part"}
    if named == {"decade"}:
        start = int(slots["decade"])
        return year_span(text, start, start + (99 if start % 100 == 0 and start < 2000 else 9))
    if named in ({"ordinal", "unit"}, {"ordinal", "unit", "era"}):
        length = {"century": 100, "millennium": 1000}.get(str(slots["unit"]))
        if length:
            return _era_span(text, int(slots["ordinal"]), length, str(slots.get("era", "")))
    code = _part_of_year(slots)
    if code is None:
        return None
    span = parse_edtf(f"{slots.get('year', REFERENCE_YEAR):04}-{code}")
    if span is None:
        return None
    return span._replace(text=text) if "year" in slots else Yearless(text, span._replace(text=text))


def _era_span(text: str, number: int, length: int, era: str) -> TimeSpan:
    if era.startswith("bc"):
        return year_span(text, 1 - length * number, length - length * number)
    return year_span(text, length * (number - 1) + 1, length * number)


def _part_of_year(slots: Slots) -> int | None:
    """Return the EDTF code of a season, quarter or half."""
    named = slots.keys() - {"year", "part"}
    number = int(slots.get("ordinal") or slots.get("day") or 0)
    if named == {"season"}:
        return int(slots["season"])
    if (named == {"ordinal", "unit"} and slots["unit"] == "quarter") or named == {"quarter", "day"}:
        return 32 + number if 1 <= number <= 4 else None
    if (named == {"ordinal", "unit"} and slots["unit"] == "half") or named == {"half", "day"}:
        return 39 + number if 1 <= number <= 2 else None
    return None


def third(day: Day, part: str) -> Day:
    """Return the early, mid or late part of days, in whole days; the days themselves without such a word.

    The part of a season has a reading for either hemisphere.
    """
    if not part:
        return day
    match day:
        case TimeSpan() if day.season:
            north, south = hemispheres(day)
            spans = tuple(_third(span, part) for span in (*north, *south))
            return Alternatives(day.text, spans, "hemisphere", "does not say the hemisphere", ranked=True)
        case TimeSpan():
            return _third(day, part)
        case Yearless():
            return day._replace(span=_third(day.span, part)) if not day.rule else day
        case Alternatives():
            return narrowed(day, [_third(span, part) for span in day.spans if isinstance(span, TimeSpan)]) or day
    return day


def _third(span: TimeSpan, part: str) -> TimeSpan:
    if span.first is None or span.last is None:
        return span
    start, end = _THIRDS[part]
    days = span.last - span.first + 1
    first, last = span.first + days * start // 10, span.first + max(days * end // 10, 1) - 1
    return within(span.text, first, last)._replace(inferred=span.inferred, uncertain=span.uncertain)


def fraction(span: TimeSpan, number: int, parts: int) -> TimeSpan | None:
    """Return the `number`-th of so many equal parts of a span, counted in months where it is whole years."""
    if span.first is None or span.last is None or not 1 <= number <= parts:
        return None
    (year, *start), (until, *end) = civil(span.first), civil(span.last)
    months = 12 * (until - year + 1)
    if start == [1, 1] and end == [12, 31] and months % parts == 0:
        months //= parts
        first, last = month_number(year, months * (number - 1)), month_number(year, months * number)
    else:
        days = span.last - span.first + 1
        first, last = (span.first + days * count // parts for count in (number - 1, number))
    return within(span.text, first, last - 1)._replace(inferred=span.inferred, uncertain=span.uncertain)


def month_number(year: int, months: int) -> int:
    """Return the first day of the month so many months behind the January of a year."""
    return ordinal(year + months // 12, months % 12 + 1, 1)
