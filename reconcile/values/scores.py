"""Scores, votes, odds and ratios: `3-1`, `6-3 ruling`, `2:1`, `6-4, 6-3`, `goalless draw`, and innings (`142/3`)."""

import re
from typing import NamedTuple

from reconcile.folding import fold
from reconcile.model import Comparison, Relation, Value
from reconcile.values.outcome import incomparable, outcome
from reconcile.values.words.numbers import TENS, UNITS_AND_TEENS

_NUMBERS = {"nil": 0, "love": 0, **UNITS_AND_TEENS, **TENS}
_NUMBER = rf"(?:\d{{1,4}}|{'|'.join(_NUMBERS)})"
_WORD = r"(?:[^\W\d_][\w’'.]*)"
_BETWEEN = r"\s*(-to-|[-–—−‑:]|\s+to\s+|\s+votes?\s+to\s+|-)\s*"
_PAIR = rf"({_NUMBER}){_BETWEEN}({_NUMBER}|all)(?![\w.,]*\d)"
_SCORE = rf"(?P<lead>(?:{_WORD}\s+){{0,4}})(?P<pairs>{_PAIR}(?:,?\s+{_PAIR})*)(?P<tail>(?:\s+{_WORD}){{0,4}})"
_PLAIN = r"\d{1,2}\s*[-–:]\s*\d{1,2}"
_INNINGS = r"(\d{1,4})(?:/| for )(\d{1,4})"
_MARKS = ("-", "–", "—", "−", "‑", ":", " to ")
_WICKETS = 10
_GOALLESS = frozenset({"goalless", "scoreless", "goalless draw", "scoreless draw", "nil nil draw", "scoreless tie"})
_OPPOSITES = (
    frozenset({"win", "won", "wins", "victory", "beat"}),
    frozenset({"loss", "lost", "defeat", "losing", "lose"}),
)


class Score(NamedTuple):
    """Pairs of numbers, the mark between the first two (`-`, `:`, or `/` for innings), and the words around them."""

    pairs: tuple[tuple[int, int], ...]
    mark: str
    words: frozenset[str] = frozenset()


def read_score(text: str) -> Score | None:
    """Return the score, vote or ratio that `text` gives in full, None for anything else."""
    stripped = text.strip().rstrip(".")
    if fold(stripped) in _GOALLESS:
        return Score(((0, 0),), "-")
    if not any(mark in stripped for mark in _MARKS):
        return None
    found = re.fullmatch(_SCORE, stripped, re.IGNORECASE)
    if not found:
        return None
    pairs = [match.groups() for match in re.finditer(_PAIR, found["pairs"], re.IGNORECASE)]
    mark = ":" if pairs[0][1] == ":" else "-"
    words = frozenset(fold(f"{found['lead']} {found['tail']}").split())
    numbers = tuple((_number(one), _number(one if other == "all" else other)) for one, _, other in pairs)
    return Score(numbers, mark, words)


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else _NUMBERS[word.lower()]


def read_innings(text: str) -> Score | None:
    """Return `142/3` or `142 for 3` as runs and wickets: ten wickets at most and more runs, so that it is no part."""
    found = re.fullmatch(_INNINGS, text.strip()) if "/" in text or " for " in text else None
    if not found:
        return None
    runs, wickets = int(found[1]), int(found[2])
    return Score(((runs, wickets),), "/") if wickets <= _WICKETS < runs else None


def is_plain_score(text: str) -> bool:
    """Return whether `text` is two small numbers and nothing else: a score without being called one."""
    return re.fullmatch(_PLAIN, text.strip()) is not None


def compare_scores(left: Value, right: Value, ours: object, theirs: object) -> Comparison:
    """Return how two scores relate; the other order may name the other side first, but turns a ratio round."""
    one, other = _as_score(left, ours, theirs), _as_score(right, theirs, ours)
    if one is None or other is None or "/" in (one.mark, other.mark) != (one.mark, other.mark) == ("/", "/"):
        return incomparable(left, right, "score", f"only one of {left.text} and {right.text} is a score")
    if len(one.pairs) != len(other.pairs):
        return incomparable(left, right, "score", f"{left.text} and {right.text} give different numbers of results")
    if one.pairs == other.pairs:
        return _same_numbers(left, right, one, other)
    turned = tuple((second, first) for first, second in other.pairs)
    if one.pairs != turned:
        return outcome(left, right, Relation.DIFFERS, "score", f"{left.text} and {right.text} are different results")
    if (one.mark, other.mark) == (":", ":"):
        return outcome(left, right, Relation.DIFFERS, "score", f"{left.text} is {right.text} turned round")
    relation = Relation.VARIANT if one.mark == "/" else Relation.COMPATIBLE
    return outcome(left, right, relation, "score", f"{left.text} and {right.text} may name the sides in another order")


def _same_numbers(left: Value, right: Value, one: Score, other: Score) -> Comparison:
    for ours, theirs in ((one.words, other.words), (other.words, one.words)):
        if ours & _OPPOSITES[0] and theirs & _OPPOSITES[1]:
            reason = f"{left.text} and {right.text} may be seen from two sides"
            return outcome(left, right, Relation.COMPATIBLE, "score", reason)
    return outcome(left, right, Relation.VARIANT, "score", f"{left.text} is {right.text}")


def _as_score(value: Value, parsed: object, other: object) -> Score | None:
    """Return a side as a score, read anew where its numbers stand as in a range (`1-3`) or a part (`3/142`)."""
    if isinstance(parsed, Score):
        return parsed
    if isinstance(other, Score) and other.mark == "/":
        found = re.fullmatch(_INNINGS, value.text.strip())
        return Score(((int(found[1]), int(found[2])),), "/") if found else None
    return read_score(value.text)
