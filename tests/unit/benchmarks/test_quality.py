"""The gate of quality: a figure that falls, comes or goes is told; one that rises or wavers is not."""

import json

import pytest

from benchmarks.quality.figure import Figure, fallen, table, written

F1 = Figure("Alignment", "F1", 0.80, baseline=0.40, wanted=0.60)
TRAPS = Figure("Alignment", "traps joined", 2, wanted=1, fewer=True)


@pytest.mark.parametrize(
    ("now", "told"),
    [
        (F1._replace(value=0.795), False),
        (F1._replace(value=0.90), False),
        (F1._replace(value=0.78), True),
        (TRAPS._replace(value=1), False),
        (TRAPS._replace(value=3), True),
    ],
)
def test_what_counts_as_fallen(now: Figure, told: bool) -> None:
    before = F1 if now.name == F1.name else TRAPS
    assert bool(list(fallen([now], json.loads(written([before]))))) is told


def test_a_figure_that_comes_or_goes_is_told() -> None:
    assert len(list(fallen([F1], {}))) == 1
    assert len(list(fallen([], {F1.key: 0.8}))) == 1


def test_the_table_says_what_is_not_met() -> None:
    lines = list(table([F1, TRAPS]))
    assert [line.endswith("not met") for line in lines] == [False, False, False, True]
