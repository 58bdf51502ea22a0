"""Claims of one source that answer one question with the same standing: what it says twice, or both ways."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from reconcile.folding import key
from reconcile.matching.questions import Asked
from reconcile.model import Claim
from reconcile.rules.checked import Checked


def pairs(checked: Checked) -> Iterator[tuple[Asked, Asked]]:
    """Yield each pair of claims, the earlier in its file first, that one source makes about one canonical question.

    Only claims that it credits to the same people: two speakers who disagree are no mistake of the source.
    """
    for question in checked.run.evidence.questions:
        by_source: defaultdict[tuple[str, tuple[str, ...]], list[Asked]] = defaultdict(list)
        for one in question.members:
            by_source[one.claim.location.path, tuple(map(key, one.claim.attribution))].append(one)
        for members in by_source.values():
            yield from combinations(sorted(members, key=lambda one: one.claim.location), 2)


def first_pairs(found: Iterator[tuple[Claim, Claim]]) -> Iterator[tuple[Claim, Claim]]:
    """Yield the first pair for each claim that stands later: one finding a claim says enough."""
    seen: set[str] = set()
    for left, right in found:
        if right.id not in seen:
            seen.add(right.id)
            yield left, right
