"""Rounded parts add up to the rounded score."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.reports.scores import apportioned


@given(st.lists(st.floats(-1, 1), max_size=8), st.integers(2, 4))
def test_parts_sum_to_the_total_and_move_less_than_a_unit(weights: list[float], digits: int) -> None:
    total = sum(weights)
    shown = apportioned(weights, total, digits)
    assert sum(shown) == pytest.approx(round(total, digits), abs=1e-9)
    assert all(abs(one - weight) < 1.001 / 10**digits for one, weight in zip(shown, weights, strict=True))


@pytest.mark.parametrize(
    ("weights", "shown"),
    [
        ([1 / 3, 1 / 3, 1 / 3], [0.334, 0.333, 0.333]),
        ([0.25, 0.29, -0.06], [0.25, 0.29, -0.06]),
        ([0.4124, 0.25, -0.06], [0.412, 0.25, -0.06]),
        ([], []),
    ],
)
def test_shares(weights: list[float], shown: list[float]) -> None:
    assert apportioned(weights, sum(weights), 3) == shown
