"""Dates and times of day as fact-checkers write them: EDTF, English in its usual orders, and relative words."""

import re
from collections.abc import Sequence
from functools import lru_cache

from reconcile.timespan import TimeSpan
from reconcile.values.base import Setting, ValueType
from reconcile.values.clock import edtf_clock, read_clock
from reconcile.values.date_bounds import approximately, bounded, uncertainly
from reconcile.values.date_comparison import compare_dates
from reconcile.values.date_phrases import read_phrase
from reconcile.values.date_ranges import read_range
from reconcile.values.date_tokens import is_plain_english, tokens
from reconcile.values.day_readings import DateReading, Moment
from reconcile.values.edtf import parse_edtf
from reconcile.values.open_years import is_two_years, two_years_or_part
from reconcile.values.partial_dates import read_partial, resolve
from reconcile.values.token_order import Token

_MINUTES = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)[T ](?P<time>\d\d:\d\d)(?P<zone>Z|[+-]\d\d:\d\d)?", re.ASCII)
_BOUNDS = frozenset({"after", "before", "since", "notbefore", "by", "until"})
_LIKELY_YEARS = range(1000, 2100)
_MAYBE_NUMBERS = frozenset({"year", "day", "to", "circa", "by", "from", "between", "short", "clipped"})
_NO_YEAR = frozenset({"feast", "season", "quarter", "half", "day", "tens", "turn", "part", "zone", "clipped"})
_COUNTED = frozenset({"ordinal", "last", "unit", "part"})


def read_date(text: str, published: TimeSpan | None = None) -> TimeSpan | None:
    """Return the span of days that `text` names, None when it is no date or its day is not known.

    EDTF is tried first, then English; `2023-24` is the winter of 2023 here, as a value it can be two years as well.
    Relative words and missing years are resolved against `published` and marked `inferred`; without it they give None,
    as does `03/04/2021`, which has two readings. A time of day is dropped.
    """
    found = read_reading(text, published)
    day = found.day if isinstance(found, Moment) else found
    return day if isinstance(day, TimeSpan) else parse_edtf(text.strip())


@lru_cache(maxsize=1 << 14)
def read_reading(text: str, published: TimeSpan | None = None) -> DateReading | None:
    """Return everything that `text` says about a time: a span where the day is known, else what is known of it."""
    stripped = text.strip()
    iso = _iso(stripped)
    if iso:
        return iso
    span = parse_edtf(stripped)
    if span and is_two_years(stripped):
        return two_years_or_part(stripped, span)
    if span is None:
        found = tokens(stripped)
        return _english(stripped, found, published) if found and not _other_word(stripped, found) else None
    clock = edtf_clock(stripped.partition("T")[2]) if "T" in stripped else None
    return Moment(stripped, span, clock) if clock else span


def _iso(text: str) -> DateReading | None:
    """Return what two forms of ISO 8601 say that EDTF lacks: `20240305`, and minutes as in `2024-03-05T10:00Z`."""
    if len(text) == 8 and text.isascii() and text.isdigit():
        span = parse_edtf(f"{text[:4]}-{text[4:6]}-{text[6:]}") if int(text[:4]) in _LIKELY_YEARS else None
        return span._replace(text=text) if span else None
    found = _MINUTES.fullmatch(text)
    if not found:
        return None
    span, precise = parse_edtf(found["day"]), edtf_clock(f"{found['time']}:00{found['zone'] or ''}")
    clock = read_clock(found["time"], offsets=precise.offsets) if precise else None
    return Moment(text, span._replace(text=text), clock) if span and clock else None


def looks_like_date(text: str) -> bool:
    """Return whether `text` is surely meant as a date where no type is given.

    Stricter than parsing: a bare number is a date only from 1000 to 2099, and `about 1500` or `1000-2000` is none.
    """
    stripped = text.strip()
    if stripped.isdigit():
        return len(stripped) == 4 and int(stripped) in _LIKELY_YEARS
    told = any(map(str.isdigit, stripped)) or is_plain_english(stripped)
    if not told or read_reading(stripped) is None:
        return False
    found = tokens(stripped)
    if found is None or parse_edtf(stripped) is not None:
        return True
    kinds = {kind for kind, word in found if word != "or"}
    if re.fullmatch(r"\d{1,2}/\d{4}|\d{4}\.\d+\.\d+", stripped):
        return False  # a number of a series, a version
    undated = kinds <= _NO_YEAR or (
        kinds <= _COUNTED and not {word for _, word in found}.isdisjoint(("quarter", "half"))
    )
    lasting = kinds == {"time"} and "h" in stripped.casefold()  # `14h` is a length as well
    return not (kinds <= _MAYBE_NUMBERS or undated or lasting)


def _other_word(text: str, found: tuple[Token, ...]) -> bool:
    """Return whether a single word is more likely no date: `may`, `march`, `Sun`, `sat`."""
    if len(found) > 1 or found[0][0] not in ("month", "weekday"):
        return False
    return text.islower() or (found[0][0] == "weekday" and len(text) < 6)


def _english(text: str, found: tuple[Token, ...], published: TimeSpan | None) -> DateReading | None:
    uncertain = any(kind == "doubt" for kind, _ in found)
    found = tuple(token for token in found if token[0] != "doubt")
    approximate = found[:1] != () and found[0][0] == "circa"
    reading = _bounded(text, found[approximate:], published)
    if reading and approximate:
        reading = approximately(reading)
    return uncertainly(reading) if reading and uncertain else reading


def _bounded(text: str, found: tuple[Token, ...], published: TimeSpan | None) -> DateReading | None:
    lead = found[0][0] if found else ""
    rest = found[1:]
    if lead in _BOUNDS and len(rest) > 1 and rest[0][0] == "circa":
        rest = rest[1:]  # `by about 5 May`: the bound is as loose as it is
    if lead in ("from", "between"):
        if any(kind in ("to", "until") for kind, _ in rest):
            return read_range(text, rest, published, whole=True)
        point = _plain(text, rest, published) if lead == "from" else None
        return bounded(point, "since") if point else None
    if lead in _BOUNDS:
        point = _plain(text, rest, published)
        return bounded(point, lead) if point else None
    return _plain(text, found, published)


def _plain(text: str, found: Sequence[Token], published: TimeSpan | None) -> DateReading | None:
    """Return what tokens without a bound say: a date around another date, a range, or a single date."""
    phrase = read_phrase(text, found, lambda rest: _plain(text, rest, published) if rest else None) if found else None
    if phrase:
        return phrase
    if any(kind in ("to", "until") for kind, _ in found):
        return read_range(text, found, published)
    return _point(text, found, published)


def _point(text: str, found: Sequence[Token], published: TimeSpan | None) -> DateReading | None:
    approximate = found[:1] != () and found[0][0] == "circa"
    partial = read_partial(text, found[approximate:])
    if not partial:
        return None
    day = resolve(partial, published, infer=True)
    reading = Moment(text, day, partial.clock) if partial.clock else day
    if partial.clock and day is None and len(found) > approximate and not _only_clock(found):
        return None
    return approximately(reading) if reading and approximate else reading


def _only_clock(found: Sequence[Token]) -> bool:
    return all(kind in ("time", "meridian", "zone", "day", "daypart") for kind, _ in found)


def _parse(text: str, setting: Setting) -> DateReading | None:
    return read_reading(text, setting.published)


DATES = ValueType("date", _parse, compare_dates)
"""The type of dates; what a date parses to is a `TimeSpan` wherever its day is known."""
