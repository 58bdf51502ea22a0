"""From pairs to positions: clusters of claims that can all hold (complete link), and how the clusters relate."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import combinations, product
from math import inf
from typing import NamedTuple

from reconcile.folding import fold
from reconcile.kinds import urgency, verdict_of
from reconcile.matching.relate import Related, Relater
from reconcile.model import Claim, Kind, Relation, Relationship, Verdict
from reconcile.timespan import Order, TimeSpan, order

_EQUAL = frozenset({Kind.EXACT, Kind.VARIANT})


class Camp(NamedTuple):
    """Claims that can all hold, the finest value first, and what joined them."""

    claims: tuple[Claim, ...]
    kind: Kind
    why: str


class Standing(NamedTuple):
    """The camps of a group and how each two of them relate.

    The largest camp comes first; those of a timeline stand in time order, each by the latest time that it speaks of,
    undated ones last.
    """

    camps: tuple[Camp, ...]
    relationships: tuple[Relationship, ...]


def take_positions(claims: Iterable[Claim], relater: Relater) -> Standing:
    """Return the camps among claims of one group.

    Claims that say the same in the same way are compared once. Camps merge the closest pairs first and only where
    every pair across them can hold: 18-19 October goes with 18 October or with 19 October, never with both. Of
    something that changes, `at least 300` goes with the finer value nearest in time, and stands alone where a value
    that it cannot hold with was told between the two.
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
        self._changes = relater.changes
        self._timed = all(stance[0].when for stance in self._claims)
        self._related = {(a, b): self._relate(a, b, relater) for a, b in combinations(numbers, 2)}

    @cached_property
    def _against(self) -> list[set[int]]:
        """The stances that each stance cannot hold with."""
        against: list[set[int]] = [set() for _ in self._claims]
        for (left, right), related in self._related.items():
            if not _can_hold(related):
                against[left].add(right)
                against[right].add(left)
        return against

    def _relate(self, left: int, right: int, relater: Relater) -> Related:
        """Return how two stances relate; what one source alone names in several claims makes one list of its own."""
        related = relater.relate(*relater.spokesmen(self._claims[left], self._claims[right]))
        sources = {claim.source for number in (left, right) for claim in self._claims[number]}
        if related.kind is not Kind.LIST or len(sources) > 1:
            return related
        return related._replace(kind=Kind.COMPATIBLE, why=f"{sources.pop()} names both")

    def standing(self) -> Standing:
        clusters = sorted(self._clusters(), key=lambda cluster: (-self._sources(cluster), cluster))
        relationships = self._relationships(clusters)
        if min((urgency(one.kind) for one in relationships), default=None) == urgency(Kind.SUPERSEDED):
            clusters.sort(key=self._latest)
            relationships = self._relationships(clusters)
        camps = tuple(self._camp(cluster) for cluster in clusters)
        return Standing(camps, relationships)

    def _relationships(self, clusters: Iterable[list[int]]) -> tuple[Relationship, ...]:
        return tuple(self._relationship(left, right) for left, right in combinations(enumerate(clusters), 2))

    def _latest(self, cluster: Iterable[int]) -> tuple[bool, float]:
        """Return the key of a timeline: the last day that a cluster surely speaks of; undated ones come last."""
        spans = [self._time(number) for number in cluster]
        days = [_last_day(span) for span in spans if span]
        known = [day for day in days if day is not None]
        return (not known, max(known, default=0))

    def _time(self, number: int) -> TimeSpan | None:
        """Return the time of the thing where all claims of the group give it, else the time of speaking."""
        claim = self._claims[number][0]
        return claim.when if self._timed else claim.as_of

    def _clusters(self) -> list[list[int]]:
        """Return complete-link clusters: the surest pairs merge first, ties in the order of the values."""
        cluster_of = {number: [number] for number in range(len(self._claims))}
        holding = [pair for pair, related in self._related.items() if _can_hold(related) and not self._overtaken(pair)]
        for left, right in sorted(holding, key=self._looseness):
            ours, theirs = cluster_of[left], cluster_of[right]
            if ours is not theirs and all(_can_hold(self._between(a, b)) for a, b in product(ours, theirs)):
                merged = sorted(ours + theirs)
                cluster_of.update(dict.fromkeys(merged, merged))
        return [cluster for number, cluster in cluster_of.items() if cluster[0] == number]

    def _looseness(self, pair: tuple[int, int]) -> tuple[bool, float, int, tuple[int, int]]:
        """Return how late a pair merges: equal values first; of what changes, then by the days that lie between."""
        kind = self._related[pair].kind
        days = _days_apart(*map(self._time, pair)) if self._changes else 0
        return (kind not in _EQUAL, 0 if kind in _EQUAL else days, urgency(kind), pair)

    def _overtaken(self, pair: tuple[int, int]) -> bool:
        """Return whether a value that changes was told otherwise between a bound and the value that lies within it."""
        if not self._changes or self._related[pair].kind in _EQUAL:
            return False
        against = self._against[pair[0]] & self._against[pair[1]]
        return any(self._lies_between(other, pair) for other in against)

    def _lies_between(self, number: int, pair: tuple[int, int]) -> bool:
        found = {order(self._time(one), self._time(number)) for one in pair}
        return found == {Order.BEFORE, Order.AFTER}

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


def _last_day(span: TimeSpan) -> float | None:
    """Return the last day that is spoken of, the first one where the end is unknown; an open end comes last of all."""
    if span.last is not None:
        return span.last
    return inf if span.open_end else span.first


def _days_apart(left: TimeSpan | None, right: TimeSpan | None) -> float:
    """Return the days that lie between two times, none where they meet; infinitely many where one is not known."""
    bounds = [day for span in (left, right) for day in ((span.first, span.last) if span else (None, None))]
    if None in bounds:
        return inf
    first, last, other_first, other_last = (day or 0 for day in bounds)
    return max(0, other_first - last, first - other_last)
