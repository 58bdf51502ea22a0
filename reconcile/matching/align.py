"""Which claims answer the same question: groups that no third claim can force together.

Claims with the same canonical question are one cluster from the start. Clusters then merge by falling score
(agglomerative, best first) unless a person told any pair across them apart, one source stands in both (whoever wrote
two questions into one file meant two), or the mean score between them is too low, contrasts counting against it. The
result does not depend on the order of claims: ties are broken by claim id.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import NamedTuple

from reconcile.matching import policy
from reconcile.matching.evidence import Evidence, decided_link
from reconcile.matching.questions import Asked
from reconcile.matching.vetoes import DECLARED
from reconcile.model import Link


class Cluster(NamedTuple):
    """The claims of one group, ordered by id, and the links that brought them together."""

    members: tuple[Asked, ...]
    links: tuple[Link, ...]


class Alignment(NamedTuple):
    """Every claim in exactly one cluster, ordered by first claim id, and the links that came close, best first."""

    clusters: tuple[Cluster, ...]
    near: tuple[Link, ...]


class _Bond(NamedTuple):
    """Two questions that belong together, or nearly: their score, the ids of their claims, what forbids it."""

    score: float
    claims: tuple[str, str]
    questions: tuple[int, int]
    veto: str = ""
    decision: str = ""


def align(evidence: Evidence) -> Alignment:
    """Return the clusters of claims that answer one question, and the pairs that were kept apart though alike."""
    close = sorted(_close(evidence), key=lambda bond: (-bond.score, bond.claims))
    clusters = _Clusters(evidence)
    for bond in (*_decided(evidence), *(one for one in close if one.score >= policy.ALIGNED and not one.veto)):
        clusters.merge(bond)
    return Alignment(tuple(clusters.finished()), tuple(_kept_apart(close, evidence, clusters)))


def _close(evidence: Evidence) -> Iterator[_Bond]:
    """Yield the pairs of questions that make a near miss at least."""
    for pair, score, veto in evidence.close():
        here, there = (evidence.questions[number].asked.claim.id for number in pair)
        yield _Bond(score, (here, there), pair, veto)


class _Clusters:
    """Clusters of questions while they merge."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._home = list(range(len(evidence.questions)))
        self._members = {number: [number] for number in self._home}
        self._links: defaultdict[int, list[Link]] = defaultdict(list)
        self._obstacles: dict[tuple[int, int, int], str] = {}

    def ends(self, bond: _Bond) -> tuple[int, int]:
        """Return the present clusters of the two sides of a bond, the smaller first."""
        here, there = (self._home[number] for number in bond.questions)
        return (here, there) if here < there else (there, here)

    def merge(self, bond: _Bond) -> None:
        """Merge the clusters that a bond connects, unless something between them forbids it."""
        kept, gone = self.ends(bond)
        if kept == gone or self.obstacle(kept, gone, decided=bool(bond.decision)):
            return
        for number in self._members[gone]:
            self._home[number] = kept
        self._members[kept] = sorted(self._members[kept] + self._members.pop(gone))
        self._links[kept] += [*self._links.pop(gone, []), _link(bond, self._evidence)]

    def obstacle(self, here: int, there: int, *, decided: bool = False) -> str:
        """Return in words what keeps two clusters apart, or nothing; a decision is stopped by a decision only."""
        ours, theirs = self._members[here], self._members[there]
        if self._evidence.ruled_apart(ours, theirs):
            return "decided apart"
        if decided:
            return ""
        state = (here, there, len(ours) + len(theirs))  # clusters only grow, so this names what they hold
        if state not in self._obstacles:
            self._obstacles[state] = self._undecided_obstacle(ours, theirs)
        return self._obstacles[state]

    def _undecided_obstacle(self, ours: Sequence[int], theirs: Sequence[int]) -> str:
        shared = sorted(self._evidence.sources(ours) & self._evidence.sources(theirs))
        if shared:
            return f"{shared[0]} answers both, as two questions"
        standings = [self._evidence.standing(*pair) for pair in product(ours, theirs)]
        declared = next((veto for _, veto in standings if veto.startswith(DECLARED)), "")
        if declared:
            return declared
        total = sum(policy.CONTRASTED if veto else score for score, veto in standings)
        if total >= policy.COHERENT * len(standings):
            return ""
        return next((veto for _, veto in standings if veto), "not alike enough")

    def finished(self) -> list[Cluster]:
        """Return the clusters with their claims, ordered by first claim id."""
        found = [self._cluster(kept, numbers) for kept, numbers in self._members.items()]
        return sorted(found, key=lambda cluster: cluster.members[0].claim.id)

    def _cluster(self, kept: int, numbers: Iterable[int]) -> Cluster:
        members = (one for number in numbers for one in self._evidence.questions[number].members)
        links = (link for number in numbers for link in self._evidence.within(number))
        return Cluster(tuple(sorted(members, key=lambda one: one.claim.id)), (*links, *self._links[kept]))


def _link(bond: _Bond, evidence: Evidence) -> Link:
    """Return a bond in full: what speaks for it, and what against."""
    if bond.decision:
        return decided_link(*bond.claims, bond.decision)
    return evidence.link(*bond.questions)


def _decided(evidence: Evidence) -> Iterator[_Bond]:
    for claims, decision in sorted(evidence.rulings.same.items()):
        if all(claim in evidence.home for claim in claims):
            here, there = (evidence.home[claim] for claim in claims)
            yield _Bond(1.0, claims, (here, there), decision=decision.id)


def _kept_apart(close: Iterable[_Bond], evidence: Evidence, clusters: _Clusters) -> Iterator[Link]:
    """Yield the links between claims of two sources that ended in two clusters and that no person told apart.

    Of each question only the closest few, so that their number grows with the questions and not with the pairs.
    """
    shown: Counter[int] = Counter()
    for bond in close:
        here, there = clusters.ends(bond)
        told = bond.veto.startswith(DECLARED) or evidence.ruled_apart(bond.questions[:1], bond.questions[1:])
        if here == there or told or len(evidence.sources(bond.questions)) < 2:
            continue
        if max(shown[number] for number in bond.questions) < policy.NEAR_SHOWN:
            shown.update(bond.questions)
            veto = bond.veto or clusters.obstacle(here, there) or "not alike enough"
            yield evidence.link(*bond.questions)._replace(veto=veto)
