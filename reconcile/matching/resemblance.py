"""Which words may be spellings of each other, by their letters alone."""

from collections.abc import Iterable
from functools import lru_cache

from reconcile.matching import policy


def alike(left: Iterable[str], right: Iterable[str]) -> frozenset[str]:
    """Return the words of both sides that are spellings of a word of the other side."""
    return frozenset(word for a in left for b in right if a[0] == b[0] and _are_alike(a, b) for word in (a, b))


def have_common(left: frozenset[str], right: frozenset[str]) -> bool:
    """Return whether two sets have a word in common, or words that are spellings of each other."""
    return not left.isdisjoint(right) or bool(alike(left, right))


@lru_cache(maxsize=1 << 16)
def _are_alike(left: str, right: str) -> bool:
    """Return whether two words are spellings of each other: the letters in any order first, which cost least."""
    floor = policy.WORDS_ALIKE / 100
    if min(len(left), len(right)) < policy.SHORT_WORD or _shared_letters(left, right) < floor:
        return False
    from reconcile.matching.spelling import likeness  # 10 ms that most small projects never need

    return likeness(left, right) >= floor


def _shared_letters(left: str, right: str) -> float:
    """Return the share of letters in common, in any order, from 0 to 1 (bag distance, Bartolini et al. 2002)."""
    if abs(len(left) - len(right)) > max(len(left), len(right)) / 2:
        return 0.0
    shared = sum(min(left.count(letter), right.count(letter)) for letter in set(left))
    return 2 * shared / (len(left) + len(right))


def _abbreviates(short: frozenset[str], long: frozenset[str]) -> bool:
    """Return whether the one word of a name is made of first letters of the other's words."""
    return len(short) == 1 < len(long) and all(set(word) <= {other[0] for other in long} for word in short)


def resemble(left: frozenset[str], right: frozenset[str]) -> bool:
    """Return whether any words of two names could be spellings of each other, or one name an acronym of the other."""
    if not left.isdisjoint(right) or _abbreviates(left, right) or _abbreviates(right, left):
        return True
    return any(_shared_letters(a, b) >= policy.NAMES_RESEMBLE for a in left for b in right)
