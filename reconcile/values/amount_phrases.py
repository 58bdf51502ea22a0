"""Fixed wordings of an amount: `a majority`, `six-figure sum`, `mid-twenties`, `both engines`, `unchanged`."""

from collections.abc import Sequence
from fractions import Fraction

from reconcile.values.amounts import Quantity
from reconcile.values.movements import CHANGE
from reconcile.values.numerals import read_number
from reconcile.values.words.movements import UNCHANGED
from reconcile.values.words.phrases import (
    DECADE_PARTS,
    DECADE_WORDS,
    DIGIT_COUNTS,
    DIGIT_NOUNS,
    IN_PERCENT,
    SHARES,
    SUMS,
)

_LONGEST_SHARE = 3
_HALF, _NEARLY_ALL, _ALL = Fraction(50), Fraction(90), Fraction(100)
_SHARES = {
    "more": Quantity(_HALF, None, low_closed=False, unit="%"),
    "less": Quantity(None, _HALF, high_closed=False, unit="%"),
    "nearly": Quantity(_NEARLY_ALL, _ALL, unit="%", approximate=True),
}
_PAIRS = {"both": 2, "neither": 0}


def read_phrase(tokens: Sequence[str]) -> tuple[Quantity, int] | None:
    """Return the amount that a fixed wording at the start of the tokens stands for, and the position behind it."""
    words = [token.lower() for token in tokens]
    if " ".join(words) in UNCHANGED:
        return Quantity(Fraction(0), Fraction(0), step=Fraction(1), sense=CHANGE), len(words)
    return _pair(words) or _share(words) or _digits(words) or _decade(words)


def _pair(words: Sequence[str]) -> tuple[Quantity, int] | None:
    """Return `both engines` and `neither engine` as two and none of two."""
    if words[0] not in _PAIRS or "and" in words or "nor" in words:
        return None
    number = Fraction(_PAIRS[words[0]])
    return Quantity(number, number, step=Fraction(1), total=Fraction(2)), 1


def _share(words: Sequence[str]) -> tuple[Quantity, int] | None:
    for length in range(min(_LONGEST_SHARE, len(words)), 0, -1):
        reading = SHARES.get(" ".join(words[:length]))
        if reading:
            return (_SHARES[reading], length) if _of_a_whole(words, length) else None
    return None


def _of_a_whole(words: Sequence[str], end: int) -> bool:
    """Return whether nothing or `of` follows; `a majority of 54` counts seats, and `most recent` is no share."""
    if end == len(words):
        return True
    at = end + (words[end] == "of")
    counts = at < len(words) and read_number(words, at) is not None
    return not counts and (words[end] == "of" or (at + 1 == len(words) and words[at].endswith(("s", "people"))))


def _digits(words: Sequence[str]) -> tuple[Quantity, int] | None:
    """Return `six-figure`, `double digits`, `6 figures`: from 100,000 to under a million, and so on."""
    count = int(words[0]) if words[0].isdecimal() and len(words[0]) < 3 else DIGIT_COUNTS.get(words[0], 0)
    at = 1 + (words[1:2] == ["-"])
    if not count or words[at : at + 1] == [] or words[at] not in DIGIT_NOUNS:
        return None
    found = Quantity(Fraction(10 ** (count - 1)), Fraction(10**count), high_closed=False)
    following = next(iter(words[at + 1 :]), "")
    return found._replace(unit="%" if following in IN_PERCENT else ""), at + 1 + (following in SUMS)


def _decade(words: Sequence[str]) -> tuple[Quantity, int] | None:
    """Return `mid-twenties`, `early 30s`, `low forties` as some four numbers, `twenties` as ten."""
    part = DECADE_PARTS.get(words[0])
    at = 0 if part is None else 1 + (words[1:2] == ["-"])
    decade = DECADE_WORDS.get(words[at], 0) if at < len(words) else 0
    end = at + 1
    if part and not decade and words[at + 1 : at + 2] == ["s"] and words[at].isdecimal() and len(words[at]) == 2:
        decade, end = int(words[at]), at + 2
    if not decade or decade % 10:
        return None
    first, last = part or (0, 9)
    return Quantity(Fraction(decade + first), Fraction(decade + last), approximate=True), end
