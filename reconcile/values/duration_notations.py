"""Lengths of time in figures and letters: `1h30`, `2:01:09`, `2h 5m`, `1:43.2`, and from one time of day to another."""

import re
from fractions import Fraction

from reconcile.values.clock import DAY_SECONDS, read_clock
from reconcile.values.lengths import Length, added, length_of

_TIMED = r"(\d{1,3}):([0-5]\d):([0-5]\d(?:[.,]\d{1,3})?)"
_MINUTES = r"(\d{1,2}):([0-5]\d[.,]\d{1,3})"
_NAMED = r"(\d{1,3}):([0-5]\d)\s*(h|hours?|hrs?|m|min|mins|minutes?)\.?"
_PRIMES = r"(\d{1,3})\s?['′’]\s?([0-5]?\d(?:[.,]\d{1,3})?)\s?(?:[\"″”]|''|′′)"
_LETTERS = (
    r"(?:(?P<days>\d+)\s*d(?:ays?)?)?[\s,]*(?:(?P<hours>\d+)\s*h(?:rs?|ours?)?)?[\s,]*"
    r"(?:(?P<minutes>\d+)\s*m(?:ins?|inutes?)?)?[\s,]*(?:(?P<seconds>\d+(?:\.\d+)?)\s*s(?:ecs?|econds?)?)?"
)
_HOUR_AND = r"(\d{1,3})\s?h\s?([0-5]\d)"
_CLOCK = r"(\d{1,2}(?:[:.][0-5]\d)?|noon|midday|midnight)\s*(?:(a|p)\.?m\.?)?"
_HOURS = rf"(?:from\s+|between\s+)?{_CLOCK}\s*(?:-|–|—|\bto\b|\buntil\b|\btill\b|\band\b)\s*{_CLOCK}"
_WORDS = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}


def read_notation(text: str) -> Length | None:
    """Return the length of `2:01:09`, `1:43.2`, `2:30 hours`, `9'58"`, `1h30`, `1h 30m`; `2:30` alone is unclear."""
    for pattern, units in (
        (_TIMED, ("hours", "minutes", "seconds")),
        (_MINUTES, ("minutes", "seconds")),
        (_PRIMES, ("minutes", "seconds")),
        (_HOUR_AND, ("hours", "minutes")),
    ):
        found = _match(pattern, text)
        if found:
            return _sum([(found[place], unit) for place, unit in enumerate(units, 1)])
    named = _match(_NAMED, text)
    if named:
        units = ("hours", "minutes") if named[3].lower().startswith("h") else ("minutes", "seconds")
        return _sum([(named[1], units[0]), (named[2], units[1])])
    letters = _match(_LETTERS, text)
    given = [(number, unit) for unit, number in letters.groupdict().items() if number] if letters else []
    return _sum(given) if len(given) > 1 else None


def _match(pattern: str, text: str) -> re.Match[str] | None:
    """Return the match of the whole text; patterns are compiled when first used."""
    return re.fullmatch(pattern, text, re.ASCII | re.IGNORECASE)


def _sum(parts: list[tuple[str, str]]) -> Length:
    lengths = [_length(number.replace(",", "."), unit) for number, unit in parts]
    total = lengths[0]
    for length in lengths[1:]:
        total = added(total, length)
    return total


def _length(number: str, unit: str) -> Length:
    decimals = len(number.partition(".")[2])
    value, step = Fraction(number), Fraction(1, 10**decimals) if decimals else Fraction(0)
    return length_of(value, value, unit, step)


def read_hours(text: str) -> tuple[int, int] | None:
    """Return the seconds of the day from one time to another: `from 9am to 5pm`, `22:00-06:00`; it may pass midnight.

    One `pm` serves both where that makes the first the earlier (`9-11pm`); without any, minutes are asked for.
    """
    found = _match(_HOURS, text.strip())
    if not found:
        return None
    first, half, last, other = found[1].lower(), found[2], found[3].lower(), found[4]
    if not (half or other) and not all(":" in time or time in _WORDS for time in (first, last)):
        return None
    end = _second_of_day(last, other)
    ways = (half,) if half or first in _WORDS or ":" in first else (other, "a")
    starts = [_second_of_day(first, way) for way in ways]
    start = next((one for one in starts if one is not None and end is not None and one < end), starts[0])
    return None if start is None or end is None or start == end else (start, end)


def _second_of_day(time: str, half: str | None) -> int | None:
    written = _WORDS.get(time, time.replace(".", ":"))
    clock = read_clock(written, f"{half.lower()}m" if half else "")
    return clock.first if clock else None


def length_of_hours(hours: tuple[int, int]) -> int:
    """Return how many seconds lie between two times of day, over midnight where the second is the earlier."""
    return (hours[1] - hours[0]) % DAY_SECONDS
