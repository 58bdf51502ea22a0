"""Reading what stands around a number: currencies, units, scale letters, and the words for what is counted."""

from collections.abc import Sequence
from functools import lru_cache

from reconcile.folding import fold
from reconcile.values.numerals import is_number_word
from reconcile.values.words.numbers import MEASURE_LETTERS, SCALE_LETTERS
from reconcile.values.words.units import PERSON_WORDS, UNITS, Unit

_LONGEST_UNIT = 4
_MOST_COUNTED = 6
_LINKS = frozenset(
    [
        "of",
        "the",
        "a",
        "an",
        "in",
        "total",
        "was",
        "were",
        "is",
        "are",
        "been",
        "be",
        "has",
        "have",
        "had",
        "and",
        "or",
        "other",
        "more",
        "-",
        ",",
        "per",
        "each",
    ]
)
_IRREGULAR = {"men": "man", "women": "woman", "children": "child", "policemen": "policeman", "buses": "bus"}


def spell_scales(tokens: Sequence[str], unit: str) -> list[str]:
    """Return the tokens with a scale letter behind figures spelled out: `$5 m`, `5k`, `5m people`.

    `5 m` alone stays a length and `5 t` a mass, unless a currency, here or as the stated `unit`, says otherwise.
    """
    money = is_money(unit.split() or ("",)) or is_money(tokens)
    spelled = list(tokens)
    for at in range(1, len(tokens)):
        letter = tokens[at].lower()
        if letter in SCALE_LETTERS and tokens[at - 1][0].isdecimal() and (money or _is_scale(tokens, at)):
            spelled[at] = SCALE_LETTERS[letter]
    return spelled


def is_money(tokens: Sequence[str]) -> bool:
    """Return whether one of the tokens is the sign, code or name of a currency."""
    return any((unit := UNITS.get(token.lower())) is not None and unit.dimension == "currency" for token in tokens)


def _is_scale(tokens: Sequence[str], at: int) -> bool:
    if tokens[at] == "M" or tokens[at].lower() not in MEASURE_LETTERS:
        return True
    after = tokens[at + 1].lower() if at + 1 < len(tokens) else ""
    return tokens[at] == "m" and (after in PERSON_WORDS or (len(after) > 3 and after.endswith("s")))


def take_currency(tokens: Sequence[str], at: int) -> tuple[str, int]:
    """Return the currency before a number (`$`, `US$`, `EUR`, `Rs.`) and the position behind it, else empty."""
    for length in (2, 1):
        span = "".join(tokens[at : at + length])
        unit = UNITS.get(span.lower())
        is_sign = not span.isalpha() or (span.isupper() and len(span) == 3) or span in ("Rs", "rs")
        if unit and unit.dimension == "currency" and is_sign and len(tokens) > at + length:
            end = at + length
            return unit.symbol, end + (tokens[end] == ".")
    return "", at


def take_unit(tokens: Sequence[str], at: int) -> tuple[str, int]:
    """Return the unit at `at`, the longest that fits, and the position behind it; empty when there is none."""
    for length in range(min(_LONGEST_UNIT, len(tokens) - at), 0, -1):
        span = tokens[at : at + length]
        unit = _unit(span)
        if unit and not (span == ["in"] and at + 1 < len(tokens)):
            end = at + length
            weighed = span[0].lower() in ("pound", "pounds") and "of" in tokens[end : end + 1] and length == 1
            return ("lb" if weighed else unit.symbol), end
    return "", at


def _unit(span: Sequence[str]) -> Unit | None:
    for joined in (" ".join(span), "".join(span)):
        unit = UNITS.get(joined) or UNITS.get(joined.lower().replace(".", ""))
        if unit:
            return unit
    return None


@lru_cache(maxsize=1 << 12)
def singular(word: str) -> str:
    """Return a folded noun without its plural ending, words for people in general as `person`."""
    if word in PERSON_WORDS:
        return "person"
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return "person" if word[:-1] in PERSON_WORDS else word[:-1]
    return word


def read_counted(tokens: Sequence[str]) -> tuple[str, ...] | None:
    """Return the singular words for what is counted; None when the tokens are not a short plain phrase."""
    found: list[str] = []
    for token in tokens:
        word = token.lower()
        if word in _LINKS:
            continue
        noun = singular(fold(word))
        if not word[0].isalpha() or not noun or is_number_word(word) or is_number_word(noun) or " " in noun:
            return None
        found.append(noun)
    return tuple(found) if len(found) <= _MOST_COUNTED else None
