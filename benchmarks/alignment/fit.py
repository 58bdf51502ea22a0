"""Fit the weights of the matcher on stories with an answer key: `python -m benchmarks.alignment.fit [--write]`.

Logistic regression with a small penalty, by projected Newton steps (Bertsekas 1982): what should speak for a pair
never speaks against it, nor the other way round. Every story weighs the same. Features that rest on the scores of other
pairs are worked out under the weights found so far, and fitted anew, a few times over. What the fit is worth is shown
on stories left out: each is aligned from end to end with weights fitted on all the others.
"""

import argparse
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from benchmarks.alignment.answerkey import load_key
from benchmarks.alignment.examples import FEATURES, Examples, Lesson, Vector, examples, lesson
from benchmarks.alignment.scoring import Score, score_groups
from benchmarks.alignment.stories import STORIES, own_facts, read_story
from reconcile.matching import policy, weights
from reconcile.matching.weights import WEIGHTS

PENALTY = 0.5
"""How strongly weights are pulled towards nothing (the ridge)."""

ROUNDS = 60
SETTLED = 1e-8
LONGEST_STEP = 2.0
STAGES = 3
"""How often the features that rest on other pairs are worked out again."""

CUT = 0.0
"""Log-odds from which a pair is joined: an even chance."""

AGAINST = frozenset(name for name in WEIGHTS if name.startswith("other "))


class Fit(NamedTuple):
    """Log-odds: one weight a feature, and what all pairs start from."""

    weights: Mapping[str, float]
    start: float


def all_lessons() -> list[Lesson]:
    """Return what every story teaches, our own facts among them."""
    stories = [(load_key(story / "gold.json"), read_story(story)) for story in STORIES]
    return [lesson(key, run) for key, run in (*stories, own_facts())]


def learn(lessons: Sequence[Lesson], cut: float = CUT) -> Fit:
    """Return the weights that make the keys most likely."""
    found = fit(examples(lessons))
    for _ in range(STAGES):
        found = fit(examples(lessons, scaled(found, cut)))
    return found


def fit(train: Examples) -> Fit:
    """Return the weights that make the keys most likely, none with the wrong sign."""
    table = np.column_stack([train.table, np.ones(len(train.table))])
    signs = np.array([*(-1.0 if name in AGAINST else 1.0 for name in FEATURES), 0.0])
    pull = np.array([*(PENALTY for _ in FEATURES), 1e-9])
    found: Vector = np.zeros(len(FEATURES) + 1)
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-(table @ found)))
        slope = table.T @ (train.mass * (train.joined - chance)) - pull * found
        curve = (table * (train.mass * chance * (1 - chance))[:, None]).T @ table + np.diag(pull)
        step = _step(slope, curve, held=(found == 0) & (slope * signs < 0))
        moved = np.where(signs * (found + step) < 0, 0.0, found + step)
        if np.max(np.abs(moved - found)) < SETTLED:
            break
        found = moved
    return Fit(dict(zip(FEATURES, found[:-1].tolist(), strict=True)), float(found[-1]))


def _step(slope: Vector, curve: Vector, held: NDArray[np.bool_]) -> Vector:
    """Return a Newton step, kept short, of the weights that are not held at nothing."""
    free = np.flatnonzero(~held)
    step = np.zeros(len(slope))
    step[free] = np.clip(np.linalg.solve(curve[np.ix_(free, free)], slope[free]), -LONGEST_STEP, LONGEST_STEP)
    return step


def scaled(model: Fit, cut: float) -> dict[str, float]:
    """Return the weights in the units of a score, in which a pair at the cut scores `policy.ALIGNED`."""
    return {name: policy.ALIGNED * weight / (cut - model.start) + 0.0 for name, weight in model.weights.items()}


def left_out(lessons: Sequence[Lesson], cut: float, without: str = "") -> Iterator[tuple[str, Score]]:
    """Yield the score of each story, aligned with weights fitted on the others, one feature left out if named."""
    for story in STORIES:
        key = load_key(story / "gold.json")
        units = scaled(learn([one for one in lessons if one.story != key.story], cut), cut)
        with _weights(units | {without: 0.0} if without else units):
            yield key.story, score_groups(read_story(story).reconcile().groups, key)


class _weights:  # noqa: N801  # reads as a word of the `with` statement
    """The weights of the matcher while something is measured."""

    def __init__(self, units: Mapping[str, float]) -> None:
        self._units, self._kept = units, dict(WEIGHTS)

    def __enter__(self) -> None:
        WEIGHTS.update(self._units)

    def __exit__(self, *_: object) -> None:
        WEIGHTS.update(self._kept)


def write(found: Mapping[str, float]) -> None:
    """Write the weights into the module that holds them."""
    path = Path(weights.__file__)
    text = path.read_text(encoding="utf-8")
    for name, weight in found.items():
        text = re.sub(rf'("{name}": )-?[\d.]+', rf"\g<1>{round(weight, 3) + 0.0}", text)
    path.write_text(text, encoding="utf-8")


def main() -> None:
    """Fit, show what the weights are worth on stories left out, and write them where that is wished."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the weights into reconcile/matching/weights.py")
    parser.add_argument("--cut", type=float, default=CUT, help="log-odds from which a pair is joined")
    parser.add_argument("--features", action="store_true", help="also align without each feature in turn (minutes)")
    options = parser.parse_args()
    lessons = all_lessons()
    scores = dict(left_out(lessons, options.cut))
    print("\n".join(_report(scores)))
    model = learn(lessons, options.cut)
    found = scaled(model, options.cut)
    print(f"\n{'':32}log-odds  weight" + ("  F1 without it, stories left out" if options.features else ""))
    for name, weight in found.items():
        without = f"{_mean(dict(left_out(lessons, options.cut, name))):8.3f}" if options.features else ""
        print(f"{name:32}{model.weights[name]:8.2f}{weight:8.3f}{without}")
    if options.write:
        write(found)


def _report(scores: Mapping[str, Score]) -> Iterator[str]:
    yield f"{'fitted on the other stories':32}{'precision':>10}{'recall':>8}{'F1':>7}{'traps joined':>14}"
    for story, score in scores.items():
        yield f"{story:32}{score.precision:10.2f}{score.recall:8.2f}{score.f1:7.2f}{score.traps_joined:14}"
    yield f"{'mean':28}{_mean(scores):29.3f}"


def _mean(scores: Mapping[str, Score]) -> float:
    return sum(score.f1 for score in scores.values()) / len(scores)


if __name__ == "__main__":
    main()
