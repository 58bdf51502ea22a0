"""What plain string matching reaches: token_set_ratio over the words of two claims, at the cut that suits best."""

from collections.abc import Iterable
from itertools import combinations
from typing import NamedTuple

from rapidfuzz import fuzz, utils

from benchmarks.alignment.answerkey import AnswerKey
from benchmarks.alignment.scoring import Score, score_pairs
from reconcile.model import Claim, Value


class Baseline(NamedTuple):
    """The best score over all cuts, and its cut; chosen with the key in sight, so it flatters the baseline."""

    cut: int
    score: Score


def best_baseline(claims: Iterable[Claim], key: AnswerKey) -> Baseline:
    """Return the baseline at the cut, in whole points, with the highest F1; the highest such cut on a tie."""
    pairs = ((a, b) for a, b in combinations(list(claims), 2) if a.source != b.source)
    scored = {frozenset((a.id, b.id)): _ratio(a, b) for a, b in pairs}
    cuts = (
        Baseline(cut, score_pairs(frozenset(pair for pair, ratio in scored.items() if ratio >= cut) - key.ignored, key))
        for cut in range(30, 101)
    )
    return max(cuts, key=lambda found: (found.score.f1, found.cut))


def _ratio(left: Claim, right: Claim) -> float:
    return fuzz.token_set_ratio(_wording(left), _wording(right), processor=utils.default_process)


def _wording(claim: Claim) -> str:
    return f"{claim.subject} {claim.predicate} {_written(claim.value)}"


def _written(value: Value) -> str:
    return value.text if value.items is None else " ".join(item.text for item in value.items)
