"""The weights of the matcher are those that the fit gives, and a fit finds what made its examples."""

from collections.abc import Mapping, Sequence

import numpy as np
import pytest

from benchmarks.alignment.examples import FEATURES, Examples
from benchmarks.alignment.fit import CUT, all_lessons, fit, learn, scaled
from reconcile.matching.weights import WEIGHTS


def _examples(rows: Sequence[tuple[bool, Mapping[str, float]]]) -> Examples:
    table = np.array([[shares.get(name, 0.0) for name in FEATURES] for _, shares in rows])
    return Examples(table, np.array([float(joined) for joined, _ in rows]), np.ones(len(rows)))


def test_nobody_set_the_weights_by_hand() -> None:
    found = scaled(learn(all_lessons()), CUT)
    assert found == pytest.approx(WEIGHTS, abs=0.001)


def test_what_speaks_for_a_pair_never_speaks_against_it() -> None:
    odd = [(joined, {"value": float(not joined), "other kind": float(joined)}) for joined in (True, False) * 20]
    model = fit(_examples(odd))
    assert model.weights["value"] == model.weights["other kind"] == 0


def test_a_feature_that_decides_gets_the_weight() -> None:
    model = fit(_examples([(joined, {"value": float(joined), "subject": 1.0}) for joined in (True, False) * 20]))
    assert model.weights["value"] > 2 > abs(model.weights["subject"])
    assert model.start < 0 < model.start + model.weights["value"]
