"""The weights of the matcher are those that the fit gives, and a fit finds what made its examples."""

import pytest

from benchmarks.alignment.fit import CUT, Example, all_examples, best_cut, fit, scaled
from reconcile.matching.weights import WEIGHTS


def test_nobody_set_the_weights_by_hand() -> None:
    found = scaled(fit(all_examples()), CUT)
    assert found == pytest.approx(WEIGHTS, abs=0.001)


def test_what_speaks_for_a_pair_never_speaks_against_it() -> None:
    odd = [
        Example("a", frozenset(), {"value": float(not joined), "other type": float(joined)}, joined)
        for joined in (True, False) * 20
    ]
    model = fit(odd)
    assert model.weights["value"] == model.weights["other type"] == 0


def test_a_feature_that_decides_gets_the_weight() -> None:
    clear = [Example("a", frozenset(), {"value": float(joined), "event": 1.0}, joined) for joined in (True, False) * 20]
    model = fit(clear)
    assert model.weights["value"] > 2 > abs(model.weights["event"])
    judged = [(model.odds(one), one.joined) for one in clear]
    assert best_cut(judged)[0] == 1.0
