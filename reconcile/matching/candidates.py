"""Blocking: which pairs of questions are worth scoring, near-linear in their number.

Adaptive blocking: every question opens a block under each of its rarest words. A block over the limit is split by
context (the names of the event), then by a second word; what nothing splits is walked with a sliding window (sorted
neighbourhood). There, pairs of two contexts that share nothing are never made.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from reconcile.matching import policy


class Entry(NamedTuple):
    """What a question is blocked by: its words, and the names of its context (none: it fits any)."""

    words: frozenset[str]
    context: frozenset[str] = frozenset()


def candidate_pairs(entries: Sequence[Entry]) -> Iterator[tuple[int, int]]:
    """Return the pairs of indexes, smaller first, ordered, that share a block."""
    frequency = Counter(word for entry in entries for word in entry.words)
    telling = [_rarest(entry.words, frequency) for entry in entries]
    count = len(entries)
    pairs: set[int] = set()  # one number a pair: a set of millions of tuples would take four times the memory
    for block in _by_word(range(count), telling).values():
        pairs.update(left * count + right for left, right in _pairs(block, entries, telling))
    return (divmod(pair, count) for pair in sorted(pairs))


def _rarest(words: Iterable[str], frequency: Counter[str]) -> tuple[str, ...]:
    shared = (word for word in words if frequency[word] > 1)
    return tuple(sorted(shared, key=lambda word: (frequency[word], word))[: policy.TELLING_WORDS])


def _by_word(members: Iterable[int], telling: Sequence[tuple[str, ...]]) -> dict[str, list[int]]:
    blocks: defaultdict[str, list[int]] = defaultdict(list)
    for member in members:
        for word in telling[member]:
            blocks[word].append(member)
    return blocks


def _pairs(block: list[int], entries: Sequence[Entry], telling: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    if len(block) <= policy.BLOCK:
        yield from combinations(block, 2)
        return
    for fewer in _by_context(block, entries):
        if len(fewer) <= policy.BLOCK:
            yield from _fitting(combinations(fewer, 2), entries)
        else:
            yield from _fitting(_split(fewer, telling), entries)
    if not all(entries[member].context for member in block):  # those without a context have met only each other
        yield from _fitting(_window(sorted(block, key=lambda member: (telling[member], member))), entries)


def _by_context(members: Iterable[int], entries: Sequence[Entry]) -> Iterable[list[int]]:
    """Return the members under each name of a context, and those without any."""
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for member in members:
        for name in entries[member].context or ("",):
            groups[name].append(member)
    return groups.values()


def _split(members: Sequence[int], telling: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    """Yield the pairs that share a second word; a word that all share splits nothing and opens a window."""
    for fewer in _by_word(members, telling).values():
        if len(fewer) <= policy.BLOCK:
            yield from combinations(fewer, 2)
        else:
            yield from _window(sorted(fewer, key=lambda member: (telling[member], member)))


def _window(members: Sequence[int]) -> Iterator[tuple[int, int]]:
    for place, member in enumerate(members):
        for other in members[place + 1 : place + 1 + policy.WINDOW]:
            yield (member, other) if member < other else (other, member)


def _fitting(pairs: Iterable[tuple[int, int]], entries: Sequence[Entry]) -> Iterator[tuple[int, int]]:
    """Yield the pairs whose contexts share a name, or of which one has none."""
    for left, right in pairs:
        ours, theirs = entries[left].context, entries[right].context
        if not ours or not theirs or not ours.isdisjoint(theirs):
            yield left, right
