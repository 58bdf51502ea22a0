"""Precision, recall and verdicts of an alignment against an answer key, over pairs of claims from two sources."""

from collections.abc import Iterable
from itertools import combinations
from typing import NamedTuple

from benchmarks.alignment.answerkey import AnswerKey, Pair, of_two_sources
from reconcile.model import Group, Verdict


class Score(NamedTuple):
    """Counts of pairs; shares are of 1."""

    hits: int
    predicted: int
    aligned: int
    traps_joined: int
    verdicts_right: int = 0
    verdicts_judged: int = 0

    @property
    def precision(self) -> float:
        """The share of joined pairs that the key joins."""
        return self.hits / max(1, self.predicted)

    @property
    def recall(self) -> float:
        """The share of the key's pairs that were joined."""
        return self.hits / max(1, self.aligned)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.hits / max(1, self.predicted + self.aligned)


def joined_pairs(groups: Iterable[Group], key: AnswerKey) -> frozenset[Pair]:
    """Return the pairs that stand in one group, less those the key ignores."""
    pairs = (frozenset((a.id, b.id)) for group in groups for a, b in combinations(group.claims, 2))
    return frozenset(pair for pair in pairs if of_two_sources(pair)) - key.ignored


def score_pairs(joined: frozenset[Pair], key: AnswerKey) -> Score:
    """Return the score of joined pairs, without verdicts."""
    return Score(len(joined & key.aligned), len(joined), len(key.aligned), len(joined & key.traps))


def score_groups(groups: Iterable[Group], key: AnswerKey) -> Score:
    """Return the score of a reconciliation; verdicts are judged on the pairs of the key that stand in one group."""
    groups = tuple(groups)
    judged = sum(len(_judged(group, key)) for group in groups)
    wrong = sum(len(misjudged(group, key)) for group in groups)
    found = score_pairs(joined_pairs(groups, key), key)
    return found._replace(verdicts_right=judged - wrong, verdicts_judged=judged)


def misjudged(group: Group, key: AnswerKey) -> list[Pair]:
    """Return the pairs of a group that the key joins too and whose values it relates in another way."""
    return [pair for pair in _judged(group, key) if not _is_right(group, pair, key.relations[pair])]


def _judged(group: Group, key: AnswerKey) -> list[Pair]:
    pairs = (frozenset((a.id, b.id)) for a, b in combinations(group.claims, 2))
    return [pair for pair in pairs if pair in key.relations]


def _is_right(group: Group, pair: Pair, relation: str) -> bool:
    """Return whether a group treats a pair as the key does.

    Equal values share a position, or at least no conflict; an update is two positions or an agreement; anything
    else must be two positions of a conflict.
    """
    together = any(pair <= set(position.claims) for position in group.positions)
    if relation in ("same", "compatible", "agreement"):
        return together or group.verdict in (Verdict.AGREEMENT, Verdict.DIFFERENCE)
    if "update" in relation or "superseded" in relation:
        return group.verdict is Verdict.AGREEMENT or (
            not together and group.verdict in (Verdict.DIFFERENCE, Verdict.CONFLICT)
        )
    return not together and group.verdict is Verdict.CONFLICT
