"""Leads: how far a pair is ahead of what else could be the partner of either side."""

import pytest

from reconcile.matching.rivals import Leads, closeness
from reconcile.matching.weights import WEIGHTS

A, B, C = frozenset({"a"}), frozenset({"b"}), frozenset({"c"})


@pytest.mark.parametrize(
    ("scores", "leads"),
    [
        ({(0, 1): 0.6}, {(0, 1): 0.6}),
        ({(0, 1): 0.6, (0, 2): 0.4}, {(0, 1): 0.2, (0, 2): -0.2}),
        ({(0, 1): 0.6, (0, 3): 0.9}, {(0, 1): 0.6, (0, 3): 0.9}),
        ({(0, 1): 0.5, (0, 2): 0.5}, {(0, 1): 0.0, (0, 2): 0.0}),
    ],
    ids=["alone", "a rival in the same source", "another source is no rival", "a tie"],
)
def test_the_lead_is_over_the_best_rival_in_the_source_of_the_other(
    scores: dict[tuple[int, int], float], leads: dict[tuple[int, int], float]
) -> None:
    found = Leads(scores.items(), [A, B, B, C])
    assert {pair: found.of(pair) for pair in scores} == pytest.approx(leads)
    assert found.of((1, 2)) is None


def test_the_side_with_more_rivals_decides() -> None:
    found = Leads([((0, 2), 0.7), ((1, 2), 0.6)], [A, A, B])
    assert found.of((0, 2)) == pytest.approx(0.1)
    assert found.of((1, 2)) == pytest.approx(-0.1)


def test_what_a_lead_adds_is_counted_in() -> None:
    ((pair, score),) = Leads([((0, 1), 0.4)], [A, B])
    assert pair == (0, 1)
    assert score == pytest.approx(0.4 + WEIGHTS["closest"] + WEIGHTS["lead"])
    assert [clue.feature for clue in closeness(-0.1)] == ["other closer"]
