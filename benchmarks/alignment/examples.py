"""What the weights of the matcher are learned from: pairs of questions with their features, and what the key says."""

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from benchmarks.alignment.answerkey import AnswerKey
from reconcile.matching import policy
from reconcile.matching.rivals import Leads, closeness
from reconcile.matching.weights import WEIGHTS
from reconcile.pipeline import Run

FEATURES = tuple(WEIGHTS)
PLACES = {name: place for place, name in enumerate(FEATURES)}

Vector = NDArray[np.float64]


class Lesson(NamedTuple):
    """The pairs of questions of one story, in their order, that no veto forbids.

    `table` has a row a pair and a column a feature; `joined` says what the key joins, `sure` where the key is.
    """

    story: str
    pairs: tuple[tuple[int, int], ...]
    table: Vector
    joined: Vector
    sure: NDArray[np.bool_]
    sources: tuple[frozenset[str], ...]
    """The sources of each question."""

    def with_leads(self, weights: Mapping[str, float]) -> Vector:
        """Return the table with the features that rest on the scores of other pairs, worked out under `weights`."""
        scores = self.table @ np.array([weights[name] for name in FEATURES])
        close = np.flatnonzero(scores >= policy.RIVAL)
        leads = Leads(((self.pairs[row], float(scores[row])) for row in close), self.sources)
        table = self.table.copy()
        for row in close:
            for clue in closeness(leads.of(self.pairs[row]) or 0.0):
                table[row, PLACES[clue.feature]] = clue.share
        return table


def lesson(key: AnswerKey, run: Run) -> Lesson:
    """Return the pairs of questions of two sources with their features, as far as they rest on the pair alone."""
    scorer, questions = run.evidence.scorer, run.evidence.questions
    pairs, rows, joined, sure = [], [], [], []
    for (here, left), (there, right) in combinations(enumerate(questions), 2):
        if left.sources & right.sources or scorer.veto(left, right):
            continue
        told = {frozenset((a.claim.id, b.claim.id)) for a in left.members for b in right.members}
        row = [0.0] * len(FEATURES)
        for clue in scorer.clues(left, right):
            row[PLACES[clue.feature]] += clue.share
        pairs.append((here, there))
        rows.append(row)
        joined.append(float(not told.isdisjoint(key.aligned)))
        sure.append(bool(joined[-1]) or told.isdisjoint(key.ignored))
    sources = tuple(question.sources for question in questions)
    return Lesson(key.story, tuple(pairs), np.array(rows), np.array(joined), np.array(sure), sources)


class Examples(NamedTuple):
    """Rows of several stories with what the keys say; `mass` makes all stories weigh the same."""

    table: Vector
    joined: Vector
    mass: Vector


def examples(lessons: Sequence[Lesson], weights: Mapping[str, float] | None = None) -> Examples:
    """Return what the keys are sure about, with the features that rest on other pairs where `weights` are given."""
    tables = [one.with_leads(weights) if weights else one.table for one in lessons]
    kept = [table[one.sure] for table, one in zip(tables, lessons, strict=True)]
    total = sum(map(len, kept))
    mass = [np.full(len(table), total / len(kept) / len(table)) for table in kept]
    joined = np.concatenate([one.joined[one.sure] for one in lessons])
    return Examples(np.concatenate(kept), joined, np.concatenate(mass))
