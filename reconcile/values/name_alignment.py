"""Which word of one name answers which word of another."""

from itertools import pairwise
from typing import NamedTuple

from reconcile.values.name_policy import FLOOR, INITIAL, JOINED, NICKNAME, WIDESPREAD
from reconcile.values.name_tokens import Token
from reconcile.values.token_likeness import class_likeness
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
    """The pairs in the order of the left name, and the words without a partner in their own order."""

    pairs: list[Pair]
    left_over: list[Token]
    right_over: list[Token]
    crossed: bool
    """True when the words stand in another order."""
    jumbled: bool
    """True when that order is more than the family name put first."""
    preceded: int
    """With how many telling words that the other lacks one name opens."""
    opened: bool
    """True when not both names open with a word of a pair."""


def align(left: tuple[Token, ...], right: tuple[Token, ...]) -> Alignment:
    """Return the assignment of words to words with the highest sum of likeness; ties by position."""
    places = _equal(left, right)
    if len(places) < min(len(left), len(right)):
        one, other = _with_joined(left, right), _with_joined(right, left)
        if one is not left or other is not right:
            left, right, places = one, other, _equal(one, other)
        places += _assign(_candidates(left, right, places))
        places.sort(key=_place)
    pairs = [_pair(left[at], right[to], -negative) for negative, _, at, to in places]
    lefts, rights = {at for _, _, at, _ in places}, {to for _, _, _, to in places}
    left_over = [token for at, token in enumerate(left) if at not in lefts]
    right_over = [token for to, token in enumerate(right) if to not in rights]
    order = [to for _, _, _, to in places]
    falls = sum(first > second for first, second in pairwise(order))
    jumbled = falls > 1 or (falls == 1 and order[-1] > order[0])
    preceded = max(_opening(left, lefts), _opening(right, rights)) if left_over or right_over else 0
    opened = bool(places) and not (0 in lefts and 0 in rights)
    return Alignment(pairs, left_over, right_over, falls > 0, jumbled, preceded, opened)


def _place(candidate: _Candidate) -> int:
    return candidate[2]


def _opening(tokens: tuple[Token, ...], paired: set[int]) -> int:
    """Return how many words stand before the first paired one, a given name that is often left out not counted."""
    before = min(paired, default=0)
    return sum(token.text not in FORENAMES for token in tokens[:before])


def _with_joined(tokens: tuple[Token, ...], others: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return `tokens` with two neighbours as one where the other name writes them so."""
    longest = max([len(other.text) for other in others], default=0) + _STRETCH
    at = 0
    while at + 1 < len(tokens):
        both = tokens[at].text + tokens[at + 1].text
        if len(both) > longest:
            at += 1
            continue
        for other in others:
            if _written_as_one(tokens[at], tokens[at + 1], both, other):
                tokens = (*tokens[:at], other._replace(text=both, form=canonical(both)), *tokens[at + 2 :])
                break
        at += 1
    return tokens


_STRETCH = 2
"""Letters by which two words and the one word for them may differ in length."""


def _written_as_one(first: Token, second: Token, both: str, other: Token) -> bool:
    if not -_STRETCH <= len(both) - len(other.text) <= _STRETCH or (first.sounds & 63) & ~other.sounds:
        return False
    if both == other.text:
        return True
    if len(first.text) == 1 or len(second.text) == 1 or other.text in (first.text, second.text):
        return False
    return (second.sounds & 63) & ~other.sounds == 0 and class_likeness(canonical(both), other.form) >= JOINED


def _assign(candidates: list[_Candidate]) -> list[_Candidate]:
    """Return the candidates that use each word once: those of the highest sum of likeness, likest first."""
    candidates.sort()
    chosen = _greedy(candidates)
    if len(chosen) == len(candidates) or not 2 < len(candidates) <= _MOST:
        return chosen
    return min(_choices(candidates), key=_merit)


def _merit(chosen: list[_Candidate]) -> tuple[float, int, list[_Candidate]]:
    """Return what sorts sets of candidates: the likest first, then those whose words keep their order."""
    return sum(each[0] for each in chosen), sum(each[1] ** 2 for each in chosen), chosen


_MOST = 10
"""Candidates up to which every assignment is tried; beyond, the likest pair is taken first."""


def _greedy(candidates: list[_Candidate]) -> list[_Candidate]:
    lefts, rights = set[int](), set[int]()
    chosen = []
    for candidate in candidates:
        _, _, at, to = candidate
        if at not in lefts and to not in rights:
            lefts.add(at)
            rights.add(to)
            chosen.append(candidate)
    return chosen


def _choices(candidates: list[_Candidate]) -> list[list[_Candidate]]:
    """Return every set of candidates that uses each word at most once."""
    if not candidates:
        return [[]]
    first, rest = candidates[0], candidates[1:]
    free = [other for other in rest if other[2] != first[2] and other[3] != first[3]]
    with_first = [[first, *others] for others in _choices(free)]
    return with_first if len(free) == len(rest) else with_first + _choices(rest)


def _equal(left: tuple[Token, ...], right: tuple[Token, ...]) -> list[_Candidate]:
    """Return the words that stand in both names, each used once, in their order."""
    free: dict[str, list[int]] = {}
    for to, other in enumerate(right):
        free.setdefault(other.text, []).append(to)
    found: list[_Candidate] = []
    for at, one in enumerate(left):
        places = free.get(one.text)
        if places:
            to = places.pop(0)
            found.append((-1.0, abs(at - to), at, to))
    return found


def _candidates(left: tuple[Token, ...], right: tuple[Token, ...], equal: list[_Candidate]) -> list[_Candidate]:
    """Return the words besides the equal ones that may be taken for one another.

    As soon as a word of the shorter name has no partner, two names are two: the others need not be looked at.
    """
    used_left, used_right = {at for _, _, at, _ in equal}, {to for _, _, _, to in equal}
    lefts = [(at, one) for at, one in enumerate(left) if at not in used_left]
    rights = [(to, other) for to, other in enumerate(right) if to not in used_right]
    if len(rights) < len(lefts):
        return [(score, apart, at, to) for score, apart, to, at in _partners(rights, lefts)]
    return _partners(lefts, rights)


def _size(placed: tuple[int, Token]) -> tuple[float, int]:
    """Return what sorts words so that the shortest come first, which are compared fastest."""
    return placed[1].length, placed[0]


def _partners(fewer: list[tuple[int, Token]], more: list[tuple[int, Token]]) -> list[_Candidate]:
    found: list[_Candidate] = []
    for at, one in sorted(fewer, key=_size):
        partners = [(-score, abs(at - to), at, to) for to, other in more if (score := _likeness(one, other))]
        if not partners:
            break
        found += partners
    return found


def _likeness(one: Token, other: Token) -> float:
    """Return how alike two words are: 0 when they are not to be paired."""
    if len(one.form) == 1 or len(other.form) == 1:
        return INITIAL if one.text[0] == other.text[0] else 0.0
    if not _may_resemble(one, other):
        return 0.0
    score = class_likeness(one.form, other.form)
    if score < NICKNAME and one.families and not set(one.families).isdisjoint(other.families):
        return NICKNAME
    return score


def _may_resemble(left: Token, right: Token) -> bool:
    """Return whether two words share enough consonant classes to be worth an edit distance.

    A class that only one side has costs most of a consonant.
    """
    one, other = left.sounds, right.sounds
    alone = max((one & ~other).bit_count(), (other & ~one).bit_count())
    return alone < 2 or alone * 0.8 <= max(left.length, right.length) * (1 - FLOOR)


def _pair(left: Token, right: Token, score: float) -> Pair:
    common = left.telling <= WIDESPREAD and right.telling <= WIDESPREAD
    initial = score < 1 and (len(left.form) == 1 or len(right.form) == 1)
    opposed = score < 1 and left.opposes == right.opposes != -1
    return Pair(left.text, right.text, score, min(left.telling, right.telling), initial, opposed, common)
