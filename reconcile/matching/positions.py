"""From pairs to positions: clusters of claims that can all hold (complete link), and how the clusters relate."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations, product
from typing import NamedTuple

from reconcile.folding import fold
from reconcile.kinds import urgency, verdict_of
from reconcile.matching.relate import Related, Relater
from reconcile.model import Claim, Kind, Relation, Relationship, Verdict


class Camp(NamedTuple):
    """Claims that can all hold, the finest value first, and what joined them."""

    claims: tuple[Claim, ...]
    kind: Kind
    why: str


class Standing(NamedTuple):
    """The camps of a group, the largest first, and how each two of them relate."""

    camps: tuple[Camp, ...]
    relationships: tuple[Relationship, ...]


def take_positions(claims: Iterable[Claim], relater: Relater) -> Standing:
    """Return the camps among claims of one group.

    Claims that say the same in the same way are compared once. Camps merge the closest pairs first and only where
    every pair across them can hold: 18-19 October goes with 18 October or with 19 October, never with both.
    """
    return _Stances(claims, relater).standing()


class _Stances:
    """The different things that the claims of a group say, numbered in the order of their values."""

    def __init__(self, claims: Iterable[Claim], relater: Relater) -> None:
        saying: defaultdict[tuple[str, ...], list[Claim]] = defaultdict(list)
        for claim in claims:
            saying[_stance(claim)].append(claim)
        self._claims = [sorted(saying[key], key=lambda claim: claim.id) for key in sorted(saying)]
        numbers = range(len(self._claims))
        self._related = {(a, b): self._relate(a, b, relater) for a, b in combinations(numbers, 2)}

    def _relate(self, left: int, right: int, relater: Relater) -> Related:
        """Return how two stances relate; what one source alone names in several claims makes one list of its own."""
        related = relater.relate(*relater.spokesmen(self._claims[left], self._claims[right]))
        sources = {claim.source for number in (left, right) for claim in self._claims[number]}
        if related.kind is not Kind.LIST or len(sources) > 1:
            return related
        return related._replace(kind=Kind.COMPATIBLE, why=f"{sources.pop()} names both")

    def standing(self) -> Standing:
        clusters = sorted(self._clusters(), key=lambda cluster: (-self._sources(cluster), cluster))
        camps = tuple(self._camp(cluster) for cluster in clusters)
        pairs = combinations(enumerate(clusters), 2)
        return Standing(camps, tuple(self._relationship(left, right) for left, right in pairs))

    def _clusters(self) -> list[list[int]]:
        """Return complete-link clusters: the surest pairs merge first, ties in the order of the values."""
        cluster_of = {number: [number] for number in range(len(self._claims))}
        holding = [pair for pair, related in self._related.items() if _can_hold(related)]
        for left, right in sorted(holding, key=lambda pair: (urgency(self._related[pair].kind), pair)):
            ours, theirs = cluster_of[left], cluster_of[right]
            if ours is not theirs and all(_can_hold(self._between(a, b)) for a, b in product(ours, theirs)):
                merged = sorted(ours + theirs)
                cluster_of.update(dict.fromkeys(merged, merged))
        return [cluster for number, cluster in cluster_of.items() if cluster[0] == number]

    def _between(self, left: int, right: int) -> Related:
        return self._related[(left, right) if left < right else (right, left)]

    def _sources(self, cluster: Iterable[int]) -> int:
        return len({claim.source for number in cluster for claim in self._claims[number]})

    def _camp(self, cluster: Sequence[int]) -> Camp:
        finest = sorted(
            cluster, key=lambda number: (self._coarseness(number, cluster), -self._use(number, cluster), number)
        )
        related = [self._related[pair] for pair in combinations(cluster, 2)]
        kind = max((one.kind for one in related), key=_looseness, default=Kind.EXACT)
        reasons = dict.fromkeys(one.why for one in related if one.kind is not Kind.EXACT)
        claims = tuple(claim for number in finest for claim in self._claims[number])
        return Camp(claims, kind, "; ".join(list(reasons)[: max(1, len(cluster) - 1)]) or "the same value")

    def _coarseness(self, number: int, cluster: Iterable[int]) -> int:
        """Return how many others of the cluster are finer."""
        return sum(self._is_finer(other, number) for other in cluster if other != number)

    def _use(self, number: int, cluster: Iterable[int]) -> int:
        """Return how many claims of the cluster write the value as this stance does."""
        text = self._claims[number][0].value.text
        return sum(claim.value.text == text for other in cluster for claim in self._claims[other])

    def _is_finer(self, left: int, right: int) -> bool:
        relation = self._between(left, right).comparison.relation
        return (relation if left < right else relation.mirrored) is Relation.REFINES

    def _relationship(self, left: tuple[int, list[int]], right: tuple[int, list[int]]) -> Relationship:
        """Return the most urgent relation between two clusters that keeps them apart."""
        found = (self._between(a, b) for a, b in product(left[1], right[1]))
        worst = min(found, key=lambda related: urgency(related.kind))
        return Relationship(left[0], right[0], worst.kind, worst.why)


def _stance(claim: Claim) -> tuple[str, ...]:
    """Return what makes two claims of a group interchangeable; equal stances are related once."""
    value = claim.value
    items = [item.text for item in value.items or ()]
    times = [span.text if span else "" for span in (claim.as_of, claim.when)]
    return (fold(value.text), value.text, value.type, str(value.complete), claim.modality, *times, *items)


def _can_hold(related: Related) -> bool:
    return verdict_of(related.kind) is Verdict.AGREEMENT


def _looseness(kind: Kind) -> int:
    return (Kind.EXACT, Kind.VARIANT, Kind.REFINEMENT, Kind.COMPATIBLE).index(kind)
