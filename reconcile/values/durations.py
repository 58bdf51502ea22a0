"""Durations: how long something lasts, as a length of time, as its nature (permanent, temporary), or by a condition."""

from fractions import Fraction
from functools import lru_cache

from reconcile.folding import fold
from reconcile.model import Comparison, Relation, Value
from reconcile.timespan import TimeSpan
from reconcile.values.base import Setting, ValueType
from reconcile.values.dates import DATES, read_reading
from reconcile.values.day_readings import DateReading, Yearless
from reconcile.values.duration_comparison import Duration, judge_durations
from reconcile.values.duration_notations import length_of_hours, read_hours, read_notation
from reconcile.values.duration_phrases import phrase_words, read_count, read_iso, read_length
from reconcile.values.duration_terms import without_terms
from reconcile.values.figures import tokenise
from reconcile.values.lengths import Count, Length
from reconcile.values.outcome import identical, incomparable, outcome
from reconcile.values.tolerances import near_durations, tolerated
from reconcile.values.words.durations import (
    AFTER_NATURE,
    BEFORE_NATURE,
    CONDITION,
    CONDITION_WORDS,
    END_WORDS,
    FIXED_UNITS,
    IN_A_ROW,
    LIFE,
    LIFE_WORDS,
    MONTH_UNITS,
    NATURES,
    SINCE,
    STRETCHES,
    TEMPORARY,
    WORKING_UNITS,
)
from reconcile.values.words.rates import ADVERBS, PER_WORDS, PERIODS

_MOST_WORDS, _MOST_LETTERS = 12, 120  # a longer text is a sentence
_ARTICLES = frozenset({"the", "a", "an"})
_TELLING = frozenset(
    (
        *(*FIXED_UNITS, *MONTH_UNITS, *WORKING_UNITS, *LIFE_WORDS),
        *(phrase for phrase in NATURES if " " not in phrase),
        *("ended", "lived", "term"),
    )
)
"""Words without which nothing but figures is a length or ends, beside the fixed wordings."""
_PERIOD_ENDINGS = (*PERIODS, *ADVERBS)
_DATED = frozenset(word[0] for word in (*END_WORDS, SINCE))
_WORKING_WEEK = frozenset({"working", "work"})


@lru_cache(maxsize=1 << 14)
def read_duration(text: str, unit: str = "") -> Duration | None:
    """Return the duration that `text` names, None when it names none; a bare number takes `unit`."""
    folded = fold(text) if len(text) <= _MOST_LETTERS else ""
    if not folded or folded.count(" ") >= _MOST_WORDS:
        return None
    stripped = text.strip()
    in_figures = any(map(str.isdecimal, stripped))
    noted = (read_iso(stripped) or read_notation(stripped)) if in_figures else None
    if noted:
        return _of_length(text, noted)
    return _natured(text, folded) or (_in_hours(text) if in_figures else None) or _in_words(text, unit)


def _of_length(text: str, length: Length, bound: str = "", nature: str = "") -> Duration:
    return Duration(text, length.low, length.high, nature, bound, exact=length.exact, unit=length.unit)


def _natured(text: str, folded: str) -> Duration | None:
    nature = _nature(folded)
    if nature:
        return Duration(text, nature=nature)
    if folded.startswith(CONDITION_WORDS):
        return Duration(text, nature=CONDITION, condition=_condition(folded))
    if folded in STRETCHES:
        return Duration(text, *STRETCHES[folded])
    return None


def _in_hours(text: str) -> Duration | None:
    """Read `from 9am to 5pm` as the hours between, and which they are."""
    hours = read_hours(text)
    if hours is None:
        return None
    seconds = length_of_hours(hours)
    return Duration(text, seconds, seconds, hours=hours, exact=Count(Fraction(0), Fraction(seconds)))


def _in_words(text: str, unit: str) -> Duration | None:
    if not unit and not _may_be_a_length(text):
        return None
    words = phrase_words(text)
    found = _worded(text, words) or (_worded(text, [*words, unit]) if unit else None)
    if found:
        return found
    return _to_life(text, words) or _described(text, words)


def _may_be_a_length(text: str) -> bool:
    """Return whether anything in `text` names a unit of time or how a term ends; most wordings do not."""
    if not text.isascii() and any(letter.isalpha() and not letter.isascii() for letter in text):
        return True
    return any(word[0].isdecimal() or word.endswith("long") or word in _TELLING for word in fold(text).split())


def _to_life(text: str, words: list[str]) -> Duration | None:
    """Read `25 years to life` as at least so long."""
    found = read_length(words[:-2]) if words[-2:] == ["to", "life"] else None
    return Duration(text, found[0].low, None, bound="at least") if found and not found[1] else None


def _described(text: str, words: list[str]) -> Duration | None:
    """Read a length or a nature beside what it is the length of: `5 years in prison`, `a permanent ban`."""
    described = without_terms(words)
    if described is None:
        return None
    nature = _nature(" ".join(described.words))
    found = Duration(text, nature=nature) if nature else _worded(text, described.words)
    return found._replace(terms=described.terms) if found else None


def _condition(folded: str) -> str:
    """Return the words of a condition without articles, `till` being `until`."""
    words = [word for word in folded.split() if word not in _ARTICLES]
    return " ".join(["until" if words[0] in END_WORDS else words[0], *words[1:]])


def _nature(folded: str) -> str:
    """Return how a term ends, where the words say only that."""
    if folded in NATURES:
        return NATURES[folded]
    words = folded.split()
    while words and words[0] in BEFORE_NATURE:
        words = words[1:]
    while words and words[-1] in AFTER_NATURE:
        words = words[:-1]
    phrase = " ".join(words)
    return LIFE if phrase in LIFE_WORDS else NATURES.get(phrase, "")


def _worded(text: str, words: list[str]) -> Duration | None:
    count = read_count(words)
    if count:
        return Duration(text, count.low, count.high, counted=True, in_a_row=not IN_A_ROW.isdisjoint(words))
    found = read_length(words)
    if found:
        return _of_length(text, *found)
    return _temporary(text, words)


def _temporary(text: str, words: list[str]) -> Duration | None:
    """Read `temporary, one week`: a nature beside a length."""
    for size in (2, 1):
        for start in range(len(words) - size + 1):
            rest = words[:start] + words[start + size :]
            if rest and NATURES.get(" ".join(words[start : start + size])) == TEMPORARY:
                found = read_length(rest)
                return _of_length(text, *found, nature=TEMPORARY) if found else None
    return None


@lru_cache(maxsize=1 << 12)
def read_rate(text: str) -> Duration | None:
    """Return the time that is spent in each period: `35 hours a week`, `35-hour week`; None for anything else."""
    folded = text.casefold().rstrip()
    if len(folded) > _MOST_LETTERS or not folded.endswith(_PERIOD_ENDINGS):
        return None
    words = [word for word in tokenise(folded) if word not in _WORKING_WEEK]
    if len(words) < 2:
        return None
    if words[-1] in ADVERBS:
        before, period = words[:-1], ADVERBS[words[-1]]
    else:
        before, period = words[: -2 if words[-2] in PER_WORDS else -1], PERIODS.get(words[-1], "")
    found = read_length(phrase_words(" ".join(before))) if period else None
    return _of_length(text, *found)._replace(per=period) if found else None


def _parse(text: str, setting: Setting) -> Duration | None:
    return _dated(text, setting.published) or read_duration(text, setting.unit.casefold()) or read_rate(text)


def _dated(text: str, published: TimeSpan | None) -> Duration | None:
    """Read `until 30 June` and `since 2014`: a term that a date ends, or began."""
    if text.lstrip()[:1].lower() not in _DATED:
        return None
    lead, _, rest = text.strip().partition(" ")
    nature = CONDITION if lead.lower() in END_WORDS else SINCE if lead.lower() == "since" else ""
    date = _end(rest, published) if nature and rest else None
    return Duration(text, nature=nature, condition=_condition(fold(text)), date=date, named=rest) if date else None


def looks_like_duration(text: str) -> bool:
    """Return whether `text` is surely meant as a duration where no type is given.

    Stricter than reading: a `permanent ceasefire` is a ceasefire, and `Life` may be a name.
    """
    found = read_duration(text)
    if found is None or not found.nature or found.nature == CONDITION:
        return True
    return bool(_nature(fold(text))) and not (found.nature == LIFE and text[:1].isupper())


def _end(text: str, published: TimeSpan | None) -> DateReading | None:
    """Return the day or the span that a term ends with; `the end of June` is its last day."""
    found = read_reading(text, published)
    span = found.span if isinstance(found, Yearless) else found
    if not fold(text).removeprefix("the ").startswith("end of ") or not isinstance(span, TimeSpan):
        return found
    last = span._replace(first=span.last, first_until=span.last, last_from=span.last)
    return found._replace(span=last) if isinstance(found, Yearless) else last


def _compare(left: Value, right: Value, setting: Setting) -> Comparison:
    """Return how two durations relate, by their lengths, then by what they say of their end."""
    if left.text > right.text:
        return _compare(right, left, setting).mirrored
    if left.parsed == right.parsed and identical(left, right):
        return outcome(left, right, Relation.SAME, "identical", "written alike")
    if not isinstance(left.parsed, Duration) or not isinstance(right.parsed, Duration):
        return incomparable(left, right, "unread", "not read as a duration")
    dated = _compare_dates(left, right, (left.parsed, right.parsed), setting)
    if dated:
        return dated
    relation, basis, reason = judge_durations(left.parsed, right.parsed)
    if basis == "disjoint" and near_durations(left.parsed, right.parsed, setting.predicate):
        return tolerated(left, right, setting.predicate)
    return outcome(left, right, relation, basis, reason.format(left.text, right.text))


def _compare_dates(left: Value, right: Value, terms: tuple[Duration, Duration], setting: Setting) -> Comparison | None:
    """Return how two terms relate that both end, or both began, with a date."""
    ours, theirs = terms
    if ours.date is None or theirs.date is None or ours.nature != theirs.nature:
        return None
    first, second = (Value(term.named, DATES.name, term.date) for term in terms)
    found = DATES.compare(first, second, setting)
    relation = Relation.VARIANT if found.relation is Relation.SAME else found.relation
    return outcome(left, right, relation, "date", found.reason)


DURATIONS = ValueType("duration", _parse, _compare)
"""The type of durations; what one parses to is a `Duration`."""
