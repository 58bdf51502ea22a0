"""Which word of one name answers which word of another."""

from itertools import pairwise
from typing import NamedTuple

from reconcile.values.name_policy import FLOOR, INITIAL, JOINED, WIDESPREAD
from reconcile.values.name_tokens import Token
from reconcile.values.token_likeness import class_likeness, likeness
from reconcile.values.transliteration import canonical
from reconcile.values.words.common_names import FORENAMES

_Candidate = tuple[float, int, int, int]


class Pair(NamedTuple):
    """Two words taken for one another, how alike they are (0 to 1), and how much sharing them says."""

    left: str
    right: str
    likeness: float
    telling: float
    initial: bool = False
    opposed: bool = False
    """True for two different words of one set of opposites."""
    common: bool = False
    """True when both are widespread names, which are known to be different where they are spelled differently."""


class Alignment(NamedTuple):
    """The pairs, best first, and the words without a partner in their own order."""

    pairs: list[Pair]
    left_over: list[Token]
    right_over: list[Token]
    crossed: bool
    """True when the words stand in another order."""
    jumbled: bool
    """True when that order is more than the family name put first."""
    preceded: bool
    """True when one name opens with a telling word that the other lacks."""


def align(left: tuple[Token, ...], right: tuple[Token, ...]) -> Alignment:
    """Return the best assignment of words to words: the likest pair first, then the next; ties by position.

    Greedy choice is exact enough here: names have few words, and a word rarely resembles two of another name.
    """
    candidates = _candidates(left, right)
    candidates.sort()
    lefts, rights = [True] * len(left), [True] * len(right)
    pairs: list[Pair] = []
    places: list[tuple[int, int]] = []
    for negative, _, at, to in candidates:
        if lefts[at] and rights[to]:
            lefts[at] = rights[to] = False
            pairs.append(_pair(left[at], right[to], -negative))
            places.append((at, to))
    left_over = [token for token, free in zip(left, lefts, strict=True) if free]
    right_over = [token for token, free in zip(right, rights, strict=True) if free]
    if left_over and right_over and len(left_over) + len(right_over) > 2:
        pairs += _joined(left_over, right_over) + _joined(right_over, left_over)
    order = [to for _, to in sorted(places)]
    falls = sum(first > second for first, second in pairwise(order))
    jumbled = falls > 1 or (falls == 1 and order[-1] > order[0])
    preceded = _opens(left, left_over) or _opens(right, right_over)
    return Alignment(pairs, left_over, right_over, falls > 0, jumbled, preceded)


def _opens(tokens: tuple[Token, ...], over: list[Token]) -> bool:
    return bool(over) and over[0] is tokens[0] and over[0].text not in FORENAMES


def _candidates(left: tuple[Token, ...], right: tuple[Token, ...]) -> list[_Candidate]:
    found: list[_Candidate] = []
    for at, one in enumerate(left):
        text = one.text
        for to, other in enumerate(right):
            if text == other.text:
                found.append((-1.0, abs(at - to), at, to))
            elif len(text) == 1 or len(other.text) == 1:
                if text[0] == other.text[0]:
                    found.append((-INITIAL, abs(at - to), at, to))
            elif _may_resemble(one, other):
                score = likeness(text, other.text)
                if score >= FLOOR:
                    found.append((-score, abs(at - to), at, to))
    return found


def _may_resemble(left: Token, right: Token) -> bool:
    """Return whether two words share enough consonant classes to be worth an edit distance.

    A class that only one side has costs most of a consonant.
    """
    one, other = left.sounds, right.sounds
    alone = max((one & ~other).bit_count(), (other & ~one).bit_count())
    return alone < 2 or alone * 0.8 <= max(left.length, right.length) * (1 - FLOOR)


def _pair(left: Token, right: Token, score: float) -> Pair:
    common = left.telling <= WIDESPREAD and right.telling <= WIDESPREAD
    initial = score < 1 and (len(left.text) == 1 or len(right.text) == 1)
    opposed = score < 1 and left.opposes == right.opposes != -1
    return Pair(left.text, right.text, score, min(left.telling, right.telling), initial, opposed, common)


def _joined(single: list[Token], several: list[Token]) -> list[Pair]:
    """Take from both lists each word that is two neighbours of the other list written as one, and return the pairs."""
    pairs: list[Pair] = []
    for token in list(single):
        for at in range(len(several) - 1):
            both = several[at].text + several[at + 1].text
            if abs(len(both) - len(token.text)) > 2 or (several[at].sounds & ~token.sounds).bit_count() > 1:
                continue
            score = class_likeness(canonical(token.text), canonical(both))
            if score >= JOINED:
                single.remove(token)
                del several[at : at + 2]
                pairs.append(Pair(token.text, both, score, token.telling))
                break
    return pairs
