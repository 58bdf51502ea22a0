"""Days that a rule gives for every year: `easter - 2`, `last monday of may`, `sunday on or after 27 november`.

A formula is one reading, or several between `|`; a reading is a day, or two with `..` between. A day is an anchor with
`+ N` or `- N` days: `25 december`, `easter`, `orthodox easter`, `julian 25 december`, `hebrew 10 tishri`,
`third thursday of october`, `monday before 25 may`, each also `of the year before` or `of the year after`.
`week of`, `week from`, `week to` and `weekend of` in front of a day give the days of that week.
"""

from functools import lru_cache

from reconcile.values.calendar import easter, is_date, julian, nth_weekday, ordinal, orthodox_easter, weekday
from reconcile.values.hebrew_calendar import hebrew_day
from reconcile.values.words.dates import MONTHS, ORDINALS, WEEKDAYS

Days = tuple[int, int]
"""The first and the last day ordinal of a reading."""

_SHAPES = ("week of", "week from", "week to", "weekend of")


@lru_cache(maxsize=1 << 12)
def days_by_rule(formula: str, year: int) -> tuple[Days, ...]:
    """Return the days of every reading of a formula in a year, in their order; readings without a day are left out."""
    found = [days for reading in formula.split("|") if reading.strip() for days in _reading(reading.strip(), year)]
    return tuple(dict.fromkeys(found))


def is_fixed(formula: str) -> bool:
    """Return whether a formula gives the same days of the same months in every year."""
    return all(word.isdigit() or word in MONTHS or word == ".." for word in formula.split())


def _reading(reading: str, year: int) -> tuple[Days, ...]:
    shape = next((shape for shape in _SHAPES if reading.startswith(shape)), "")
    start, _, end = reading[len(shape) :].partition("..")
    first = _day(start.split(), year)
    last = _day(end.split(), year) if end else first
    if first is None or last is None:
        return ()
    return shaped(shape, first) if shape else ((first, last),)


def shaped(shape: str, day: int) -> tuple[Days, ...]:
    """Return the days of the week or weekend that a day names.

    A week that begins neither on the Monday nor on the Sunday named has two readings. A weekend is the Saturday and
    Sunday of which the day is one, or that follow its Friday; another day names none.
    """
    number = weekday(day)
    if shape == "week from":
        return ((day, day + 6),)
    if shape == "week to":
        return ((day - 6, day),)
    if shape == "weekend of":
        saturday = day + 5 - number
        return ((saturday, saturday + 1),) if number > 3 else ()
    monday, sunday = day - number, day - (number + 1) % 7
    return ((monday, monday + 6),) if number == 0 else ((monday, monday + 6), (sunday, sunday + 6))


def _day(words: list[str], year: int) -> int | None:
    shift = 0
    if words[-2:-1] in (["+"], ["-"]):
        shift = int(words[-1]) if words[-2] == "+" else -int(words[-1])
        words = words[:-2]
    if words[-3:-1] == ["the", "year"]:
        year += 1 if words[-1] == "after" else -1
        words = words[:-4]
    day = _anchor(words, year)
    return None if day is None else day + shift


def _anchor(words: list[str], year: int) -> int | None:
    match words:
        case ["easter"]:
            return easter(year)
        case ["orthodox", "easter"]:
            return orthodox_easter(year)
        case ["hebrew", day, month]:
            return hebrew_day(year, month, int(day))
        case ["julian", day, month]:
            return _julian(year, MONTHS[month], int(day))
        case [number, name, "of", month]:
            return nth_weekday(year, MONTHS[month], WEEKDAYS[name], -1 if number == "last" else ORDINALS[number])
        case [name, *side, day, month] if name in WEEKDAYS:
            start = ordinal(year, MONTHS[month], int(day))
            return start + (WEEKDAYS[name] - weekday(start)) % 7 - (7 if side == ["before"] else 0)
        case [day, month]:
            return ordinal(year, MONTHS[month], int(day)) if is_date(year, MONTHS[month], int(day)) else None
    return None


def _julian(year: int, month: int, day: int) -> int:
    """Return the day of the Julian calendar that falls in a year of the Gregorian one."""
    found = julian(year, month, day)
    return found if found <= ordinal(year, 12, 31) else julian(year - 1, month, day)
