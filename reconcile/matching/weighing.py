"""How telling words are in one project."""

from collections import Counter
from collections.abc import Iterable
from math import log

from reconcile.matching import policy


class Weights:
    """How telling each word is here: 1 for a word of one question, less the more questions use it."""

    def __init__(self, word_sets: Iterable[Iterable[str]]) -> None:
        sets = [frozenset(word_set) for word_set in word_sets]
        frequency = Counter(word for word_set in sets for word in word_set)
        scale = log(len(sets) + 1) or 1.0
        self._weights = {word: max(policy.COMMON_WORD, 1.0 - log(n) / scale) for word, n in frequency.items()}
        self._totals: dict[frozenset[str], float] = {}

    def of(self, word: str) -> float:
        """Return the weight of a word, from `policy.COMMON_WORD` to 1."""
        return self._weights.get(word, 1.0)

    def total(self, word_set: frozenset[str]) -> float:
        """Return the weight of all words of a question together."""
        if word_set not in self._totals:
            self._totals[word_set] = self._sum(word_set)
        return self._totals[word_set]

    def _sum(self, word_set: frozenset[str]) -> float:
        """Add the weights up in one order, so that the sum is the same everywhere."""
        return sum(map(self.of, sorted(word_set)))

    def share(self, left: frozenset[str], right: frozenset[str], shared: frozenset[str]) -> float:
        """Return how much of both sides is shared, from 0 to 1 (Dice's coefficient over weights)."""
        if not shared:
            return 0.0
        both = self.total(left) + self.total(right)
        return (self._sum(left & shared) + self._sum(right & shared)) / both

    def covered(self, part: frozenset[str], shared: frozenset[str]) -> float:
        """Return how much of one side is shared, from 0 to 1; 0 of nothing."""
        return self._sum(part & shared) / self.total(part) if part else 0.0
