"""Reading numbers in figures and in words: `1,234`, `2.5 million`, `twenty-one`, `two thirds`, `third`, `hundreds`."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import takewhile
from typing import NamedTuple

from reconcile.values.figures import read_figure
from reconcile.values.hundreds import ARTICLES, NOUNS, below_thousand, word_at
from reconcile.values.signs import read_signs
from reconcile.values.words.numbers import (
    FRACTION_WORDS,
    MULTIPLES,
    NOTHING,
    ORDINAL_WORDS,
    SCALES,
    TENS,
    UNITS_AND_TEENS,
    VAGUE,
)
from reconcile.values.words.scales import LONG_THOUSANDS, SCALE_BOTH, SIGN_DIGITS, SIGN_SCALES

_ONE = Fraction(1)
_NONE = Fraction(0)
_ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
OPENINGS = frozenset(
    (
        *("a", "an", "half", "quarter"),
        *(word for table in (UNITS_AND_TEENS, TENS, MULTIPLES, NOTHING, ORDINAL_WORDS) for word in table),
        *(word for table in (SIGN_SCALES, SIGN_DIGITS) for word in table),
        *(phrase[0] for phrase in VAGUE),
    )
)
"""Every word that a number in words may begin with."""
_COARSE = frozenset(SCALES.values())
_LONGEST_VAGUE = max(map(len, VAGUE))


class Numeral(NamedTuple):
    """A number read from tokens: its value (`high` too for a vague one), and `end`, the position behind it.

    `step` is the distance to the next number that could have been written so (`2.35 billion`: ten million), 0 for an
    exact part. `scale` is the product of its scale words. `kind` is cardinal, rank, part, multiple or vague.
    """

    value: Fraction
    step: Fraction
    end: int
    kind: str = "cardinal"
    scale: int = 1
    high: Fraction | None = None


def read_number(words: Sequence[str], start: int = 0) -> Numeral | None:
    """Return the number that begins at `start` of the tokens `words`, as long as it goes; None when there is none."""
    if start >= len(words):
        return None
    if words[start] in {"-", "minus"}:
        return _negative(read_number(words, start + 1))
    if words[start][0].isdecimal():
        found = _in_figures(words, start)
    elif words[start].lower() in OPENINGS:
        found = _vague(words, start) or _in_words(words, start)
    else:
        return None
    return None if found and word_at(words, found.end) in SCALE_BOTH else found


def is_number_word(word: str) -> bool:
    """Return whether a lower-case `word` belongs to a number."""
    return word in UNITS_AND_TEENS or word in TENS or word in NOUNS or word[:1].isdecimal() or _is_sign(word)


def _negative(found: Numeral | None) -> Numeral | None:
    if found is None or found.kind == "rank" or found.high is not None:
        return None
    return found._replace(value=-found.value)


def _in_figures(words: Sequence[str], start: int) -> Numeral | None:
    figure = read_figure(words[start])
    if figure is None:
        return None
    if _is_ordinal(figure.value, word_at(words, start + 1)):
        return Numeral(figure.value, _ONE, start + 2, "rank") if figure.step == 1 else None
    signs = read_signs(words, start) if _is_sign(word_at(words, start + 1)) else None
    if signs:
        return Numeral(signs.value, signs.step, signs.end)
    found = Numeral(figure.value, figure.step, start + 1)
    if word_at(words, start + 1) == "/" and word_at(words, start + 2)[:1].isdecimal():
        return _quotient(words, found)
    return _scaled(words, _with_part(words, found))


def _is_sign(word: str) -> bool:
    return word in SIGN_SCALES or word in SIGN_DIGITS


def _is_ordinal(value: Fraction, ending: str) -> bool:
    """Return whether a figure ends as an ordinal; `12st` is a weight, not a rank."""
    if ending == "st":
        return value % 10 == 1 and value % 100 != 11
    return ending in _ORDINAL_ENDINGS


def _quotient(words: Sequence[str], top: Numeral) -> Numeral | None:
    """Return `3/4` from its numerator."""
    below = read_figure(words[top.end + 1]) if top.end + 1 < len(words) else None
    if below is None or below.value == 0 or below.step != 1 or top.step != 1:
        return None
    return _scaled(words, Numeral(top.value / below.value, _NONE, top.end + 2, "part"))


def _with_part(words: Sequence[str], found: Numeral) -> Numeral:
    """Return `found` with a part behind it: `2 1/2`, `2 and a half`, `three and three quarters`."""
    if found.step != 1:
        return found
    figures = words[found.end : found.end + 3]
    if len(figures) == 3 and figures[1] == "/" and figures[0].isdecimal() and figures[2].isdecimal():
        part = _proper(int(figures[0]), int(figures[2]))
        return found if part is None else Numeral(found.value + part, _NONE, found.end + 3)
    if word_at(words, found.end) == "and":
        joined = _part(words, found.end + 1)
        if joined and joined.value < 1:
            return Numeral(found.value + joined.value, _NONE, joined.end)
    return found


def _proper(top: int, bottom: int) -> Fraction | None:
    return Fraction(top, bottom) if 0 < top < bottom else None


def _scaled(words: Sequence[str], found: Numeral) -> Numeral:
    """Return `found` multiplied by the scale words behind it (`hundred thousand`, `lakh crore`), two at most."""
    if word_at(words, found.end) in SCALE_BOTH and word_at(words, found.end + 1) in LONG_THOUSANDS:
        return _times(found, 10**9, found.end + 2)
    for _ in range(2):
        factor = NOUNS.get(word_at(words, found.end))
        if factor is None:
            break
        found = _times(found, factor, found.end + 1)
    return found


def _times(found: Numeral, factor: int, end: int) -> Numeral:
    """Return `found` multiplied by a scale word; dozens and hundreds leave a count as exact as it is."""
    step = found.step * factor if factor in _COARSE else min(found.step, _ONE)
    return found._replace(value=found.value * factor, step=step, end=end, scale=found.scale * factor, kind="cardinal")


def _part(words: Sequence[str], start: int) -> Numeral | None:
    """Return `half`, `a third`, `two-thirds`, `three quarters`; an ordinal alone is a rank and no part."""
    first = word_at(words, start)
    if first in {"half", "quarter"}:
        return Numeral(Fraction(1, FRACTION_WORDS[first]), _NONE, start + 1, "part")
    top = 1 if first in ARTICLES else UNITS_AND_TEENS.get(first)
    at = start + 1 + (word_at(words, start + 1) == "-")
    below = FRACTION_WORDS.get(word_at(words, at))
    return Numeral(Fraction(top, below), _NONE, at + 1, "part") if top and below else None


def _in_words(words: Sequence[str], start: int) -> Numeral | None:
    first = word_at(words, start)
    if first in MULTIPLES:
        return Numeral(Fraction(MULTIPLES[first]), _ONE, start + 1, "multiple")
    if first in NOTHING:
        return Numeral(_NONE, _ONE, start + 1)
    signs = read_signs(words, start) if _is_sign(first) else None
    if signs:
        return Numeral(signs.value, signs.step, signs.end)
    part = _part(words, start)
    if part:
        return _part_of_scale(words, part)
    if ORDINAL_WORDS.get(first):
        return _rank(words, start)
    return _cardinal(words, start)


def _part_of_scale(words: Sequence[str], part: Numeral) -> Numeral:
    """Return `half a million`, `a quarter of a million`, `half a dozen` as a number, any other part as it is."""
    at = part.end + (word_at(words, part.end) == "of")
    factor = NOUNS.get(word_at(words, at + 1)) if word_at(words, at) in ARTICLES else None
    if factor is None:
        return part
    return Numeral(part.value * factor, _NONE if factor > 1000 else _ONE, at + 2, scale=factor)


def _rank(words: Sequence[str], start: int) -> Numeral:
    number = ORDINAL_WORDS[word_at(words, start)]
    if word_at(words, start + 1) == "of" and FRACTION_WORDS.get(word_at(words, start)):
        return Numeral(Fraction(1, number), _NONE, start + 1, "part")
    return Numeral(Fraction(number), _ONE, start + 1, "rank")


def _cardinal(words: Sequence[str], start: int) -> Numeral | None:
    """Return a cardinal in words: groups below a thousand, each with its scale, largest first."""
    total, at, below, coarse = 0, start, None, 1
    while True:
        group = below_thousand(words, at + (total > 0 and word_at(words, at) == "and"))
        if group is None:
            break
        number, end, rank = group
        if rank:
            return Numeral(Fraction(total + number), _ONE, end, "rank")
        scale, end = _scale(words, end)
        if below is not None and scale >= below:
            break
        total, at, below, coarse = total + number * scale, end, scale, scale
    if at == start:
        return None
    found = Numeral(Fraction(total), Fraction(coarse), at, scale=coarse)
    if coarse > 1:
        return _with_part_of_scale(words, found)
    if word_at(words, at) == "point":
        return _scaled(words, _with_decimals(words, found))
    return _scaled(words, _with_part(words, found._replace(scale=_round_scale(words, start, at))))


def _with_part_of_scale(words: Sequence[str], found: Numeral) -> Numeral:
    """Return `a million and a half` as one and a half of its scale."""
    part = _part(words, found.end + 1) if word_at(words, found.end) == "and" else None
    if part is None or part.value >= 1 or found.value % found.scale:
        return found
    return Numeral(found.value + part.value * found.scale, _NONE, part.end, scale=found.scale)


def _round_scale(words: Sequence[str], start: int, end: int) -> int:
    """Return the 100 of `three hundred` and the 12 of `three dozen`, which a number before them may share."""
    return NOUNS.get(word_at(words, end - 1), 1) if end - start == 2 else 1


def _with_decimals(words: Sequence[str], whole: Numeral) -> Numeral:
    """Return `two point five` from its whole part."""
    digits = [UNITS_AND_TEENS.get(word_at(words, at), 10) for at in range(whole.end + 1, whole.end + 4)]
    kept = list(takewhile(lambda digit: digit < 10, digits))
    value, step = whole.value, _ONE
    for digit in kept:
        step /= 10
        value += digit * step
    return whole._replace(value=value, step=step, end=whole.end + 1 + len(kept)) if kept else whole


def _scale(words: Sequence[str], at: int) -> tuple[int, int]:
    """Return the scale word at `at` (1 when there is none) and the position behind it."""
    scale = SCALES.get(word_at(words, at))
    return (1, at) if scale is None else (scale, at + 1)


def _vague(words: Sequence[str], start: int) -> Numeral | None:
    """Return a vague number as its reading: `hundreds`, `tens of thousands`, `a few`, `several hundred`."""
    at = start + (word_at(words, start) in ARTICLES)
    for length in range(_LONGEST_VAGUE, 0, -1):
        reading = VAGUE.get(tuple(word_at(words, at + offset) for offset in range(length)))
        if reading:
            factor, end = _multiplier(words, at + length)
            return Numeral(Fraction(reading[0] * factor), _NONE, end, "vague", factor, Fraction(reading[1] * factor))
    return None


def _multiplier(words: Sequence[str], at: int) -> tuple[int, int]:
    after = at + (word_at(words, at) == "of")
    factor = NOUNS.get(word_at(words, after))
    return (1, at) if factor is None else (factor, after + 1)
