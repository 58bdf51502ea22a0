"""Blocking: which pairs of questions are worth scoring, near-linear in their number.

Adaptive blocking: every question opens a block under each of its rarest words; a block over the limit is split by a
second word, and what no second word can split is walked with a sliding window (sorted neighbourhood).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from reconcile.matching import policy


def candidate_pairs(word_sets: Sequence[Iterable[str]]) -> list[tuple[int, int]]:
    """Return the pairs of indexes, smaller first, ordered, that share a block."""
    frequency = Counter(word for words in word_sets for word in set(words))
    telling = [_rarest(words, frequency) for words in word_sets]
    pairs: set[tuple[int, int]] = set()
    for block in _blocks(range(len(word_sets)), telling):
        pairs.update(_pairs(block, telling))
    return sorted(pairs)


def _rarest(words: Iterable[str], frequency: Counter[str]) -> tuple[str, ...]:
    shared = (word for word in set(words) if frequency[word] > 1)
    return tuple(sorted(shared, key=lambda word: (frequency[word], word))[: policy.TELLING_WORDS])


def _blocks(
    members: Iterable[int], telling: Sequence[tuple[str, ...]], but: str = ""
) -> Iterator[tuple[str, list[int]]]:
    blocks: defaultdict[str, list[int]] = defaultdict(list)
    for member in members:
        for word in telling[member]:
            if word != but:
                blocks[word].append(member)
    yield from blocks.items()


def _pairs(block: tuple[str, list[int]], telling: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    word, members = block
    if len(members) <= policy.BLOCK:
        yield from combinations(members, 2)
        return
    for _, fewer in _blocks(members, telling, but=word):
        if len(fewer) <= policy.BLOCK:
            yield from combinations(fewer, 2)
        else:
            yield from _window(sorted(fewer, key=lambda member: (telling[member], member)))
    yield from _window(members)


def _window(members: Sequence[int]) -> Iterator[tuple[int, int]]:
    for place, member in enumerate(members):
        for other in members[place + 1 : place + 1 + policy.WINDOW]:
            yield (member, other) if member < other else (other, member)
