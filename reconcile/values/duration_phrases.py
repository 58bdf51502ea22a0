"""Reading a length of time from words: `two and a half days`, `at least 3-4 weeks`, `1 day and 3 hours`."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from reconcile.values.figures import is_open, read_figure, tokenise, with_thousands
from reconcile.values.lengths import Length, added, bare_plural, length_of, limited
from reconcile.values.numerals import read_number
from reconcile.values.words.durations import (
    BOUNDS,
    COUNTED_AS,
    ENDINGS,
    FILLERS,
    FIXED_UNITS,
    FOREIGN_ONE,
    FOREIGN_UNITS,
    MONTH_UNITS,
    SECOND,
    WORKING_UNITS,
    WORKING_WORDS,
)

_ARTICLES = frozenset({"a", "an"})
_SIGNS = frozenset(",.()'’")
_ALONE = frozenset({"fortnight", "decade", "century"})
_NO_UNIT_BEFORE = frozenset({"of", "past", "to"})
_OPEN = "open figure"
_IN_A_ROW = ("in", "a", "row")
_LONGEST_BOUND = max(map(len, BOUNDS))


class _Term(NamedTuple):
    """A number, from `low` to `high`, with its unit (empty where it is still to come) and the position behind both."""

    low: Fraction | int
    high: Fraction | int
    unit: str
    end: int
    length: Length | None = None
    step: Fraction = Fraction(0)


def phrase_words(text: str) -> list[str]:
    """Return the lower-case words of a phrase; a hyphen between figures becomes `to`, others go.

    Working days become one word. A figure that may be thousands or a decimal is left to the language of its unit, and
    to seconds, which are timed to the thousandth; elsewhere it cannot be read, and becomes no word of any length.
    """
    found = _with_joined_signs(tokenise(text.casefold()))
    foreign = any(word in FOREIGN_UNITS for word in found)
    kept: list[str] = []
    for place, word in enumerate(found):
        if word == "-":
            between = 0 < place < len(found) - 1 and _is_figure(found[place - 1]) and _is_figure(found[place + 1])
            kept.extend(["to"] if between else [])
        elif foreign and (_is_figure(word) or word in FOREIGN_ONE):
            kept.append("1" if word in FOREIGN_ONE else with_thousands(word))
        elif word not in _SIGNS:
            timed = FIXED_UNITS.get(next(iter(found[place + 1 :]), "")) == SECOND
            kept.extend([_OPEN] if is_open(word) and not timed else _unjoined(word))
    return _with_working_days(kept) if found[:1] != ["-"] else []


def _with_joined_signs(words: Sequence[str]) -> list[str]:
    """Return the words with signs of East Asian scripts that stand together as one: `か月`, `時間`."""
    joined: list[str] = []
    for word in words:
        if joined and "\u3040" <= word[0] <= "\u9fff" and "\u3040" <= joined[-1][0] <= "\u9fff":
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def _with_working_days(words: Sequence[str]) -> list[str]:
    """Return the words with `business days` as one unit."""
    joined: list[str] = []
    for word in words:
        if word in ("day", "days") and joined and joined[-1] in WORKING_WORDS:
            joined[-1] = "workdays"
        else:
            joined.append("workdays" if word in ("weekday", "weekdays") else word)
    return joined


def _is_figure(word: str) -> bool:
    return word[0].isdecimal()


def _unjoined(word: str) -> list[str]:
    """Split `weeklong`, `hourslong`."""
    stem = word.removesuffix("long")
    return [stem, "long"] if stem and stem != word and _is_unit(stem) else [word]


def _is_unit(word: str) -> bool:
    return word in FIXED_UNITS or word in MONTH_UNITS or word in WORKING_UNITS


def _unit_at(words: Sequence[str], at: int) -> bool:
    """Return whether a unit stands at `at`; a quarter of something is a part of it."""
    if at >= len(words) or not _is_unit(words[at]):
        return False
    return words[at] not in ("quarter", "quarters") or _NO_UNIT_BEFORE.isdisjoint(words[at + 1 : at + 2])


def read_length(words: Sequence[str]) -> tuple[Length, str] | None:
    """Return the length that all of the words name, and the bound they put on it (`at least`, ..., or nothing)."""
    bound, start = _opening(words)
    term = _term(words, start)
    if not term:
        return None
    length, end = _joined(words, term) or (None, 0)
    if length is None:
        return None
    closing = _closing(words[end:])
    if closing is None or (bound and closing):
        return None
    return limited(length, bound or closing), bound or closing


def _opening(words: Sequence[str]) -> tuple[str, int]:
    """Return the bound before the number and where the number begins."""
    start = 0
    bound = ""
    while start < len(words):
        found, size = _longest(BOUNDS, words, start)
        filler = words[start] in FILLERS or words[start : start + 1] == ["from"] or words[start] == "between"
        following = words[start + 1] if start + 1 < len(words) else ""
        empty_article = words[start] in _ARTICLES and (following in FILLERS or following[:1].isdecimal())
        if size and not bound:
            bound, start = found, start + size
        elif filler or empty_article:
            start += 1
        else:
            break
    return bound, start


def _longest(table: Mapping[tuple[str, ...], str], words: Sequence[str], at: int) -> tuple[str, int]:
    for size in range(_LONGEST_BOUND, 0, -1):
        found = table.get(tuple(words[at : at + size]))
        if found is not None and len(words) >= at + size:
            return found, size
    return "", 0


def _closing(words: Sequence[str]) -> str | None:
    """Return the bound that the words after a length make, None when they are not understood."""
    rest = [word for word in words if word != "long"]
    if not rest:
        return ""
    found, size = _longest(ENDINGS, rest, 0)
    if size:
        return found if size == len(rest) else None
    return "" if all(word in FILLERS for word in rest) else None


def _joined(words: Sequence[str], first: _Term) -> tuple[Length, int] | None:
    """Return a range (`3 to 4 days`), a sum (`1 day and 3 hours`) or the single length."""
    if first.end < len(words) and words[first.end] in ("to", "or", "and") and (rest := _term(words, first.end + 1)):
        ranged = words[first.end] != "and" or "between" in words[: first.end]
        if words[first.end] == "or" and first.unit and not rest.unit and rest.low == rest.high == first.high + 1:
            rest = rest._replace(unit=first.unit)  # `a day or two`
        if rest.unit and ranged:
            return _ranged(first if first.unit or first.length else first._replace(unit=rest.unit), rest)
    length = _length(first)
    return _summed(words, length, first.end) if length else None


def _ranged(first: _Term, last: _Term) -> tuple[Length, int] | None:
    low, high = _length(first), _length(last)
    if not low or not high or high.high is None or low.low > high.high:
        return None
    return Length(low.low, high.high, min(low.unit, high.unit)), last.end


def _length(term: _Term) -> Length | None:
    if term.length:
        return term.length
    return length_of(term.low, term.high, term.unit, term.step) if term.unit else None


def _summed(words: Sequence[str], length: Length, end: int) -> tuple[Length, int]:
    while end < len(words):
        term = _term(words, end + (words[end] == "and"))
        more = _length(term) if term else None
        if not term or not more or more.unit >= length.unit:
            break
        length, end = added(length, more), term.end
    return length, end


def _term(words: Sequence[str], at: int) -> _Term | None:
    if at >= len(words):
        return None
    if _unit_at(words, at):
        return _bare(words, at)
    if words[at] in _ARTICLES and _unit_at(words, at + 1):
        return _with_half(words, _Term(1, 1, words[at + 1], at + 2))
    number = read_number(words, at)
    if not number or number.kind not in ("cardinal", "part", "vague") or number.value < 0:
        return None
    high = number.value if number.high is None else number.high
    step = number.step if number.step < 1 else Fraction(0)
    end = number.end
    while end < len(words) and (words[end] in FILLERS or words[end] in _ARTICLES):
        end += 1
    if _unit_at(words, end):
        return _with_half(words, _Term(number.value, high, words[end], end + 1, step=step))
    return _Term(number.value, high, "", number.end, step=step)


def _with_half(words: Sequence[str], term: _Term) -> _Term:
    """Return the term with a part of its unit behind it: `an hour and a half`, `a year and three quarters`."""
    part = read_number(words, term.end + 1) if list(words[term.end : term.end + 1]) == ["and"] else None
    if part is None or part.kind != "part" or part.value >= 1 or _unit_at(words, part.end):
        return term
    return term._replace(low=term.low + part.value, high=term.high + part.value, end=part.end)


def _bare(words: Sequence[str], at: int) -> _Term | None:
    """Read a unit without a number: `hours` is vague, `week-long` is one; `second` alone is no length."""
    plural = bare_plural(words[at])
    if plural:
        return _Term(1, 1, words[at], at + 1, plural)
    alone = at + 1 >= len(words) or words[at + 1] != "long"
    return None if alone and at == 0 and words[at] not in _ALONE else _Term(1, 1, words[at], at + 1)


def read_count(words: Sequence[str]) -> Length | None:
    """Return the time elapsed on the `9th day in a row` or on `day 9`: more than 8 days, at most 9."""
    words = words[:-3] if tuple(words[-3:]) == _IN_A_ROW else words
    kept = [word for word in words if word not in FILLERS and word not in _ARTICLES and word not in COUNTED_AS]
    counted = read_number(kept, 1) if kept and _is_unit(kept[0]) else None
    if counted and counted.kind == "cardinal" and counted.end == len(kept) and counted.value.denominator == 1:
        return _elapsed(int(counted.value), kept[0])
    number = read_number(kept) if kept else None
    if not number or number.kind != "rank" or len(kept) != number.end + 1 or not _is_unit(kept[-1]):
        return None
    return _elapsed(int(number.value), kept[-1])


def _elapsed(number: int, unit: str) -> Length | None:
    if not 0 < number < 10**6:
        return None
    before, until = length_of(number - 1, number - 1, unit), length_of(number, number, unit)
    return until._replace(low=before.low + 1, exact=None)


def read_iso(text: str) -> Length | None:
    """Return the length of an ISO 8601 duration of whole numbers: `P1W`, `PT48H`, `P1Y2M10DT2H30M`."""
    date, time_mark, time = text[1:].partition("T")
    if text[:1] != "P" or (time_mark and not time) or not (date or time):
        return None
    days = _designated(date, (("Y", "years"), ("M", "months"), ("W", "weeks"), ("D", "days")))
    hours = _designated(time, (("H", "hours"), ("M", "minutes"), ("S", "seconds")))
    if days is None or hours is None:
        return None
    lengths = days + hours
    total = lengths[0]
    for length in lengths[1:]:
        total = added(total, length)
    return total


def _designated(text: str, units: Sequence[tuple[str, str]]) -> list[Length] | None:
    found = []
    for letter, unit in units:
        number, mark, rest = text.partition(letter)
        if mark:
            figure = read_figure(number.replace(",", ".")) if number.isascii() and len(number) < 10 else None
            if figure is None or (figure.step < 1 and rest):
                return None
            step = figure.step if figure.step < 1 else Fraction(0)
            found.append(length_of(figure.value, figure.value, unit, step))
            text = rest
    return None if text else found
