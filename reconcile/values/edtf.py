"""Extended Date/Time Format, ISO 8601-2:2019 (Library of Congress), levels 0, 1 and most of 2.

Read by hand instead of by regular expressions, so that importing costs nothing. Of level 2 the sets
(`[1667,1670..1672]`, `{1960,1961-12}`) are read as the span from their earliest to their latest member, and
qualifiers of a single component (`2004-06-~11`) as qualifiers of the whole.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from reconcile.timespan import TimeSpan
from reconcile.values.calendar import days_in_month, from_to, is_date, month_span, ordinal, within, year_span

_QUALIFIERS = "?~%"
_DIGITS = frozenset("0123456789")
_DIGITS_OR_X = frozenset("0123456789X")
_MAX_EXPONENT = 999  # larger years would only exhaust memory

# First and last month of the seasons and other parts of a year, counted from January (13 is the next January). 21-24 do
# not say the hemisphere, so they cover both readings, for summer and winter with the January and February that either
# year may claim; 25-28 are northern, 29-32 southern; then quarters, quadrimesters, and half years.
_PARTS = {
    **dict(zip(range(21, 25), ((3, 11), (1, 14), (3, 11), (1, 14)), strict=True)),
    **dict(zip(range(25, 29), ((3, 5), (6, 8), (9, 11), (12, 14)), strict=True)),
    **dict(zip(range(29, 33), ((9, 11), (12, 14), (3, 5), (6, 8)), strict=True)),
    **{33 + n: (1 + 3 * n, 3 + 3 * n) for n in range(4)},
    **{37 + n: (1 + 4 * n, 4 + 4 * n) for n in range(3)},
    **{40 + n: (1 + 6 * n, 6 + 6 * n) for n in range(2)},
}
_NOMINAL_START = {21: 3, 22: 6, 23: 9, 24: 12}  # which of two seasons of an interval comes first


class _Point(NamedTuple):
    """A date within an interval: its span, and the earliest and latest day at which it may begin."""

    span: TimeSpan
    earliest: int
    latest: int


class _Written(NamedTuple):
    """The components of a date as written, without qualifiers: digits or X."""

    negative: bool
    year: str
    month: str
    day: str
    qualifiers: str


def parse_edtf(text: str) -> TimeSpan | None:
    """Return the span of an EDTF string, or None when it is not valid EDTF; a datetime gives its day."""
    if not text or not text.isascii():
        return None
    if text[0] in "[{":
        return _set(text)
    if "/" in text:
        return _interval(text)
    if "T" in text:
        return _datetime(text)
    point = _point(text)
    return point.span if point else None


def is_offset(zone: str) -> bool:
    """Return whether `zone` is empty, `Z`, or an offset from UTC as `+hh` or `+hh:mm`."""
    if zone in ("", "Z"):
        return True
    hours, colon, minutes = zone[1:].partition(":")
    return zone[0] in "+-" and _in_range(hours, 23) and (not colon or _in_range(minutes, 59))


def is_clock(time: str) -> bool:
    """Return whether `time` is `hh:mm:ss`."""
    parts = time.split(":")
    return len(parts) == 3 and all(_in_range(*pair) for pair in zip(parts, (23, 59, 59), strict=True))


def _in_range(digits: str, highest: int) -> bool:
    return len(digits) == 2 and digits.isdigit() and int(digits) <= highest


def _datetime(text: str) -> TimeSpan | None:
    date, _, time = text.partition("T")
    point = _point(date)
    if not point or len(date.lstrip("-")) != 10 or not _DIGITS.issuperset(date.replace("-", "")):
        return None
    return point.span._replace(text=text) if is_clock(time[:8]) and is_offset(time[8:]) else None


def _point(text: str) -> _Point | None:
    if text[:1] == "Y" or ("S" in text and "-" not in text[1:]):
        return _long_year(text)
    written = _components(text)
    if not written:
        return None
    point = _dated(text, written)
    marks = written.qualifiers
    if not point or not marks:
        return point
    approximate, uncertain = "~" in marks or "%" in marks, "?" in marks or "%" in marks
    return point._replace(span=point.span._replace(approximate=approximate, uncertain=uncertain))


def _components(text: str) -> _Written | None:
    lead = text[0] if text[:1] and text[0] in _QUALIFIERS else ""
    rest = text[len(lead) :]
    negative = rest[:1] == "-"
    marks = lead
    parts = []
    for part in rest[negative:].split("-"):
        before, after = part[:1] in _QUALIFIERS and part[:1], part[-1:] in _QUALIFIERS and part[-1:]
        bare = part[bool(before) : len(part) - bool(after)]
        if not _DIGITS_OR_X.issuperset(bare):
            return None
        marks += (before or "") + (after or "")
        parts.append(bare)
    if len(parts) > 3 or [len(part) for part in parts] != [4, 2, 2][: len(parts)]:
        return None
    if lead and rest[negative:][:1] in _QUALIFIERS:
        return None
    year, month, day = (*parts, "", "")[:3]
    return None if negative and year == "0000" else _Written(negative, year, month, day, marks)


def _dated(text: str, written: _Written) -> _Point | None:
    years = _years(written)
    if not written.month:
        span = year_span(text, years[0], years[-1])
        return _Point(span, ordinal(years[0], 1, 1), ordinal(years[-1], 1, 1))
    if written.month.isdigit() and int(written.month) > 12:
        return None if written.day or "X" in written.year else _part_of_year(text, years[0], int(written.month))
    if "X" not in written.year + written.month + written.day:
        return _plain(text, years[0], int(written.month), written.day)
    return _unspecified(text, years, written)


def _plain(text: str, year: int, month: int, day: str) -> _Point | None:
    if not is_date(year, month, int(day or 1)):
        return None
    first = ordinal(year, month, int(day or 1))
    span = within(text, first, first) if day else month_span(text, year, month)
    return _Point(span, first, first)


def _unspecified(text: str, years: range, written: _Written) -> _Point | None:
    """Return the days from the earliest to the latest date that the pattern of digits and X allows."""
    months = _fitting(written.month, 1, 12)
    days = _fitting(written.day, 1, 31) if written.day else (1,)
    first = next(_dates(_fitting_years(years, written), months, days), None)
    last = next(_dates(_fitting_years(years[::-1], written), months[::-1], days[::-1]), None)
    if first is None or last is None:
        return None
    begin = ordinal(*first)
    end = ordinal(*last) if written.day else ordinal(last[0], last[1], days_in_month(last[0], last[1]))
    return _Point(within(text, begin, end), begin, ordinal(*last))


def _dates(years: Iterable[int], months: Sequence[int], days: Sequence[int]) -> Iterator[tuple[int, int, int]]:
    possible = [month for month in months if days and min(days) <= days_in_month(0, month)]
    for year in years if possible else ():
        yield from ((year, month, day) for month in possible for day in days if is_date(year, month, day))


def _fitting(pattern: str, lowest: int, highest: int) -> tuple[int, ...]:
    return tuple(number for number in range(lowest, highest + 1) if _fits(pattern, f"{number:02}"))


def _fits(pattern: str, digits: str) -> bool:
    return all(p in ("X", d) for p, d in zip(pattern, digits, strict=True))


def _years(written: _Written) -> range:
    """Return the years from the first to the last of a pattern; those between need not fit it (`1X32`)."""
    low, high = int(written.year.replace("X", "0")), int(written.year.replace("X", "9"))
    return range(-high, -low + 1) if written.negative else range(low, high + 1)


def _fitting_years(years: range, written: _Written) -> Iterator[int]:
    return (year for year in years if _fits(written.year, f"{abs(year):04}"))


def _part_of_year(text: str, year: int, code: int) -> _Point | None:
    if code not in _PARTS:
        return None
    first, last = _PARTS[code]
    begin = ordinal(year, 1, 1) if first == 1 else _month_start(year, first)
    span = within(text, begin, _month_start(year, last + 1) - 1)
    start = _month_start(year, _NOMINAL_START.get(code, first))
    return _Point(span._replace(season=code if code < 25 else 0), start, start)


def _month_start(year: int, month: int) -> int:
    return ordinal(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def _long_year(text: str) -> _Point | None:
    """Read `Y170000002`, `Y-17E7`, `1950S2`; S gives the number of significant digits."""
    number, significant_mark, significant = text.removeprefix("Y").partition("S")
    mantissa, exponent_mark, exponent = number.removeprefix("-").partition("E")
    marked = text[0] == "Y"
    if not _is_number(mantissa, 1) or (exponent_mark and not (marked and _is_number(exponent, 1))):
        return None
    if significant_mark and not _is_number(significant, 1):
        return None
    if not exponent_mark and (len(mantissa) < 5 if marked else len(mantissa) != 4):
        return None
    if len(exponent) > 3 or int(exponent or 0) > _MAX_EXPONENT:
        return None
    year = int(mantissa) * 10 ** int(exponent or 0)
    unit = 10 ** max(len(str(year)) - int(significant), 0) if significant_mark else 1
    low = year // unit * unit
    low, high = (-low - unit + 1, -low) if number[0] == "-" else (low, low + unit - 1)
    return _Point(year_span(text, low, high), ordinal(low, 1, 1), ordinal(high, 1, 1))


def _is_number(digits: str, lowest: int) -> bool:
    return 0 < len(digits) <= 1000 and digits.isdigit() and int(digits[:9]) >= lowest


def _interval(text: str) -> TimeSpan | None:
    left, _, right = text.partition("/")
    if "Y" in text or "T" in text or text == "/":
        return None
    start, end = _side(left), _side(right)
    if start is None or end is None:
        return None
    if isinstance(start, _Point) and isinstance(end, _Point) and start.earliest > end.latest:
        return None
    return _joined(text, start, end)


def _side(text: str) -> _Point | str | None:
    return text if text in ("", "..") else _point(text)


def _joined(text: str, start: _Point | str, end: _Point | str) -> TimeSpan:
    begins = start.span if isinstance(start, _Point) else None
    ends = end.span if isinstance(end, _Point) else None
    return from_to(text, begins, ends)._replace(open_start=start == "..", open_end=end == "..")


def _set(text: str) -> TimeSpan | None:
    if text[-1] != {"[": "]", "{": "}"}[text[0]] or len(text) < 3:
        return None
    members = [_member(part) for part in text[1:-1].split(",")]
    found = [member for member in members if member is not None]
    if len(found) < len(members):
        return None
    span = _hull(text, found)
    return span if text[0] == "{" else _one_within(span)


def _member(text: str) -> TimeSpan | None:
    left, dots, right = text.partition("..")
    if not dots:
        point = _point(text)
        return point.span if point else None
    if not left and not right:
        return None
    start, end = _side(left or ".."), _side(right or "..")
    if start is None or end is None:
        return None
    if isinstance(start, _Point) and isinstance(end, _Point) and start.earliest > end.latest:
        return None
    return _joined(text, start, end)


def _hull(text: str, members: list[TimeSpan]) -> TimeSpan:
    open_start = any(m.first is None for m in members)
    open_end = any(m.last is None for m in members)
    start = None if open_start else min(members, key=lambda m: m.first or 0)
    end = None if open_end else max(members, key=lambda m: m.last or 0)
    return from_to(text, start, end)


def _one_within(span: TimeSpan) -> TimeSpan:
    """Return the span of one unknown member: it may begin and end anywhere between the earliest and the latest."""
    return span._replace(first_until=span.last, last_from=span.first)
