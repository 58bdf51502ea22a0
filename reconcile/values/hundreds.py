"""Numbers in words below a thousand, or of dozens: `one hundred and five`, `twenty-first`, `three score and ten`."""

from collections.abc import Sequence

from reconcile.values.words.numbers import DOZENS, ORDINAL_WORDS, SCALES, TENS, UNITS_AND_TEENS

ARTICLES = frozenset({"a", "an"})
NOUNS = {"hundred": 100, **DOZENS, **SCALES}
"""Nouns of number: they multiply what stands before them."""


def word_at(words: Sequence[str], at: int) -> str:
    """Return the word at a position in lower case, empty behind the end."""
    return words[at].lower() if at < len(words) else ""


def below_thousand(words: Sequence[str], at: int) -> tuple[int, int, bool] | None:
    """Return a number below a thousand (or of dozens), the position behind it, and whether it ends in an ordinal."""
    first = _below_hundred(words, at)
    if word_at(words, at) in ARTICLES and word_at(words, at + 1) in NOUNS:
        first = (1, at + 1, False)
    if first is None or first[2]:
        return first
    number, end, _ = first
    noun = word_at(words, end)
    if noun in DOZENS:
        return _dozens(words, number * DOZENS[noun], end + 1, noun)
    if noun != "hundred":
        return first
    rest = _below_hundred(words, end + 1 + (word_at(words, end + 1) == "and"))
    if rest is None or _ends_in_scale(words, end + 1, rest[1]):
        return number * 100, end + 1, False
    return number * 100 + rest[0], rest[1], rest[2]


def _dozens(words: Sequence[str], number: int, end: int, noun: str) -> tuple[int, int, bool]:
    """Return so many dozens, scores or pairs; `three score and ten` is counted on."""
    rest = _below_hundred(words, end + 1) if noun == "score" and word_at(words, end) == "and" else None
    return (number + rest[0], rest[1], False) if rest and rest[0] < DOZENS[noun] else (number, end, False)


def _ends_in_scale(words: Sequence[str], start: int, end: int) -> bool:
    """Return whether `and` starts another amount (`two hundred and five dozen`)."""
    return word_at(words, start) == "and" and word_at(words, end) in DOZENS


def _below_hundred(words: Sequence[str], at: int) -> tuple[int, int, bool] | None:
    word = word_at(words, at)
    if word in UNITS_AND_TEENS:
        return UNITS_AND_TEENS[word], at + 1, False
    if word not in TENS:
        return None
    after = at + 1 + (word_at(words, at + 1) == "-")
    unit = word_at(words, after)
    if 0 < UNITS_AND_TEENS.get(unit, 0) < 10:
        return TENS[word] + UNITS_AND_TEENS[unit], after + 1, False
    if 0 < ORDINAL_WORDS.get(unit, 0) < 10 and unit != "second":
        return TENS[word] + ORDINAL_WORDS[unit], after + 1, True
    if unit == "second" and after > at + 1:
        return TENS[word] + 2, after + 1, True
    return TENS[word], at + 1, False
