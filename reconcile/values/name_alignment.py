"""Which word of one name answers which word of another, and what these pairs are worth."""

from itertools import pairwise
from typing import NamedTuple

from reconcile.values.name_policy import WIDESPREAD
from reconcile.values.name_resemblance import Placed, Tokens, resemblance, with_joined
from reconcile.values.name_tokens import Token

_Candidate = tuple[float, int, int, int]
"""Minus the likeness of two words, how far apart they stand, and their places in the left and in the right name."""


class Pair(NamedTuple):
    """Two words taken for one another, how alike they are (0 to 1), and their places in the names."""

    one: Token
    other: Token
    likeness: float
    at: int
    to: int

    @property
    def telling(self) -> float:
        """How much sharing them says."""
        return min(self.one.telling, self.other.telling)

    @property
    def common(self) -> bool:
        """Whether both are widespread names, which are known to be different where they are spelled differently."""
        return self.one.telling <= WIDESPREAD and self.other.telling <= WIDESPREAD

    @property
    def opposed(self) -> bool:
        """Whether they are two different words of one set of opposites."""
        return self.likeness < 1 and self.one.opposes == self.other.opposes != -1


class Evidence(NamedTuple):
    """The pairs of two names in the order of the left one, by what they are worth, and the words without a partner."""

    left: Tokens
    right: Tokens
    strong: list[Pair]
    weak: list[Pair]
    initials: list[Pair]
    left_over: list[Token]
    right_over: list[Token]
    crossed: bool
    """True when the words stand in another order."""
    jumbled: bool
    """True when that order is more than the family name put first."""
    shared: float
    """How much the words that both names have tell."""
    lacking: float
    """What all strong pairs together lack to be equal."""

    @property
    def whole(self) -> bool:
        """Whether every word has a partner."""
        return not (self.left_over or self.right_over)


def weigh(left: Tokens, right: Tokens, strong_from: float) -> Evidence:
    """Return the assignment of words to words with the highest sum of likeness; ties by position."""
    places = _equal(left, right)
    if len(places) < len(left) and len(places) < len(right):
        lefts, rights = _unpaired(left, places, 2), _unpaired(right, places, 3)
        if len(lefts) > 1 or len(rights) > 1:
            one, other = with_joined(left, lefts, rights), with_joined(right, rights, lefts)
            if one is not left or other is not right:
                return weigh(one, other, strong_from)
        places += _assign(_candidates(lefts, rights))
        if not places:
            return Evidence(left, right, [], [], [], list(left), list(right), *_UNORDERED, 0.0, 0.0)
        places.sort(key=_place)
    return _sorted(left, right, places, strong_from)


_UNORDERED = (False, False)


def _sorted(left: Tokens, right: Tokens, places: list[_Candidate], strong_from: float) -> Evidence:
    strong: list[Pair] = []
    weak: list[Pair] = []
    initials: list[Pair] = []
    shared = lacking = 0.0
    for negative, _, at, to in places:
        pair = Pair(left[at], right[to], -negative, at, to)
        if negative > -1 and (pair.one.single or pair.other.single):
            initials.append(pair)
        elif -negative >= strong_from:
            strong.append(pair)
            shared += pair.telling
            lacking += 1 + negative
        else:
            weak.append(pair)
    lefts = [token for _, token in _unpaired(left, places, 2)]
    rights = [token for _, token in _unpaired(right, places, 3)]
    return Evidence(left, right, strong, weak, initials, lefts, rights, *_order(places), shared, lacking)


def _unpaired(tokens: Tokens, places: list[_Candidate], side: int) -> list[Placed]:
    """Return the words of one name that stand in no pair, with their places."""
    if not places:
        return list(enumerate(tokens))
    if len(places) == len(tokens):
        return []
    paired = {each[side] for each in places}
    return [placed for placed in enumerate(tokens) if placed[0] not in paired]


def _place(candidate: _Candidate) -> int:
    return candidate[2]


def _order(places: list[_Candidate]) -> tuple[bool, bool]:
    """Return whether the words stand in another order, and whether in more than the family name put first."""
    if len(places) == 1:
        return _UNORDERED
    order = [each[3] for each in places]
    falls = sum(first > second for first, second in pairwise(order))
    return falls > 0, falls > 1 or (falls == 1 and order[-1] > order[0])


def _assign(candidates: list[_Candidate]) -> list[_Candidate]:
    """Return the candidates that use each word once: those of the highest sum of likeness, likest first."""
    if len(candidates) <= 1:
        return candidates
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


def _equal(left: Tokens, right: Tokens) -> list[_Candidate]:
    """Return the words that stand in both names, each used once, in their order."""
    free = [token.text for token in right]
    found: list[_Candidate] = []
    for at, one in enumerate(left):
        if one.text in free:
            to = free.index(one.text)
            free[to] = ""
            found.append((-1.0, abs(at - to), at, to))
    return found


def _candidates(lefts: list[Placed], rights: list[Placed]) -> list[_Candidate]:
    """Return the words besides the equal ones that may be taken for one another.

    As soon as a word of the shorter name has no partner, two names are two: the others need not be looked at.
    """
    if len(rights) < len(lefts):
        return [(score, apart, at, to) for score, apart, to, at in _partners(rights, lefts)]
    return _partners(lefts, rights)


def _size(placed: Placed) -> tuple[float, int]:
    """Return what sorts words so that the shortest come first, which are compared fastest."""
    return placed[1].reach, placed[0]


def _partners(fewer: list[Placed], more: list[Placed]) -> list[_Candidate]:
    found: list[_Candidate] = []
    for at, one in sorted(fewer, key=_size) if len(fewer) > 1 else fewer:
        partners = [(-score, abs(at - to), at, to) for to, other in more if (score := resemblance(one, other))]
        if not partners:
            break
        found += partners
    return found
