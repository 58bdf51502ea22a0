"""Durations: how long something lasts, as a length of time, as its nature (permanent, temporary), or by a condition."""

from functools import lru_cache

from reconcile.folding import fold
from reconcile.model import Comparison, Relation, Value
from reconcile.values.base import Setting, ValueType
from reconcile.values.duration_comparison import Duration, judge_durations
from reconcile.values.duration_phrases import phrase_words, read_count, read_iso, read_length
from reconcile.values.outcome import identical, incomparable, outcome
from reconcile.values.tolerances import near_durations, tolerated
from reconcile.values.words.durations import (
    AFTER_NATURE,
    BEFORE_NATURE,
    CONDITION,
    CONDITION_WORDS,
    NATURES,
    TEMPORARY,
)

_MOST_WORDS, _MOST_LETTERS = 12, 120  # a longer text is a sentence
_ARTICLES = frozenset({"the", "a", "an"})


@lru_cache(maxsize=1 << 14)
def read_duration(text: str, unit: str = "") -> Duration | None:
    """Return the duration that `text` names, None when it names none; a bare number takes `unit`."""
    folded = fold(text) if len(text) <= _MOST_LETTERS else ""
    if not folded or folded.count(" ") >= _MOST_WORDS:
        return None
    iso = read_iso(text.strip())
    if iso:
        return Duration(text, iso.low, iso.high)
    nature = _nature(folded)
    if nature:
        return Duration(text, nature=nature)
    if folded.startswith(CONDITION_WORDS):
        return Duration(text, nature=CONDITION, condition=_condition(folded))
    words = phrase_words(text)
    return _worded(text, words) or (_worded(text, [*words, unit]) if unit else None)


def _condition(folded: str) -> str:
    """Return the words of a condition without articles, `till` being `until`."""
    words = [word for word in folded.split() if word not in _ARTICLES]
    return " ".join(["until" if words[0] == "till" else words[0], *words[1:]])


def _nature(folded: str) -> str:
    """Return how a term ends, where the words say only that."""
    if folded in NATURES:
        return NATURES[folded]
    words = folded.split()
    while words and words[0] in BEFORE_NATURE:
        words = words[1:]
    while words and words[-1] in AFTER_NATURE:
        words = words[:-1]
    return NATURES.get(" ".join(words), "")


def _worded(text: str, words: list[str]) -> Duration | None:
    count = read_count(words)
    if count:
        return Duration(text, count.low, count.high, counted=True)
    found = read_length(words)
    if found:
        return Duration(text, found[0].low, found[0].high, bound=found[1])
    return _temporary(text, words)


def _temporary(text: str, words: list[str]) -> Duration | None:
    """Read `temporary, one week`: a nature beside a length."""
    for size in (2, 1):
        for start in range(len(words) - size + 1):
            rest = words[:start] + words[start + size :]
            if rest and NATURES.get(" ".join(words[start : start + size])) == TEMPORARY:
                found = read_length(rest)
                return Duration(text, found[0].low, found[0].high, TEMPORARY, found[1]) if found else None
    return None


def _parse(text: str, setting: Setting) -> Duration | None:
    return read_duration(text, setting.unit.casefold())


def _compare(left: Value, right: Value, setting: Setting) -> Comparison:
    """Return how two durations relate, by their lengths, then by what they say of their end."""
    if left.text > right.text:
        return _compare(right, left, setting).mirrored
    if left.parsed == right.parsed and identical(left, right):
        return outcome(left, right, Relation.SAME, "identical", "written alike")
    if not isinstance(left.parsed, Duration) or not isinstance(right.parsed, Duration):
        return incomparable(left, right, "unread", "not read as a duration")
    relation, basis, reason = judge_durations(left.parsed, right.parsed)
    if basis == "disjoint" and near_durations(left.parsed, right.parsed, setting.predicate):
        return tolerated(left, right, setting.predicate)
    return outcome(left, right, relation, basis, reason.format(left.text, right.text))


DURATIONS = ValueType("duration", _parse, _compare)
"""The type of durations; what one parses to is a `Duration`."""
