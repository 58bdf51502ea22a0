"""Fit the weights of the matcher on stories with an answer key: `python -m benchmarks.alignment.fit [--write]`.

Logistic regression with a small penalty, by coordinate-wise Newton steps, under the condition that what should speak
for a pair never speaks against it and the other way round. What the fit is worth is shown on parts left out: the pairs
of each two articles in turn, judged by weights fitted on the rest, and each story by weights fitted on the others.
"""

import argparse
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from math import exp
from pathlib import Path
from typing import NamedTuple

from benchmarks.alignment.answerkey import AnswerKey, load_key
from benchmarks.alignment.stories import STORIES, read_story
from reconcile.matching import policy, weights
from reconcile.matching.weights import WEIGHTS

PENALTY = 0.5
ROUNDS = 60
AGAINST = frozenset(name for name in WEIGHTS if name.startswith("other "))


class Example(NamedTuple):
    """A pair of questions: its features, whether the key joins it, and the articles it stands in."""

    story: str
    sources: frozenset[str]
    shares: Mapping[str, float]
    joined: bool


class Fit(NamedTuple):
    """Log-odds: one weight a feature, and what all pairs start from."""

    weights: Mapping[str, float]
    start: float

    def odds(self, example: Example) -> float:
        """Return the logarithm of the odds that the pair is one question."""
        return self.start + sum(self.weights[name] * share for name, share in example.shares.items())


def examples(story: Path) -> list[Example]:
    """Return the pairs of questions of two sources that the key is sure about and that no veto forbids."""
    key, run = load_key(story / "gold.json"), read_story(story)
    scorer, questions = run.evidence.scorer, run.evidence.questions
    found = []
    for left, right in combinations(questions, 2):
        pairs = {frozenset((a.claim.id, b.claim.id)) for a in left.members for b in right.members}
        joined = not pairs.isdisjoint(key.aligned)
        if left.sources & right.sources or (not joined and pairs & key.ignored) or scorer.veto(left, right):
            continue
        shares: dict[str, float] = {}
        for clue in scorer.clues(left, right):
            shares[clue.feature] = shares.get(clue.feature, 0.0) + clue.share
        found.append(Example(key.story, left.sources | right.sources, shares, joined))
    return found


def fit(train: Sequence[Example]) -> Fit:
    """Return the weights that make the key most likely, none with the wrong sign; stories weigh the same."""
    totals = {story: sum(one.story == story for one in train) for story in {one.story for one in train}}
    mass = [len(train) / len(totals) / totals[one.story] for one in train]
    rows: dict[str, list[tuple[int, float]]] = {name: [] for name in WEIGHTS}
    for number, one in enumerate(train):
        for name, share in one.shares.items():
            rows[name].append((number, share))
    found, start, odds = dict.fromkeys(WEIGHTS, 0.0), 0.0, [0.0] * len(train)
    everyone = [(number, 1.0) for number in range(len(train))]
    for _ in range(ROUNDS):
        step = _newton(everyone, odds, train, mass, 0.0, 0.0)
        start += step
        _shift(odds, everyone, step)
        for name, row in rows.items():
            step = _newton(row, odds, train, mass, found[name], PENALTY)
            bounded = min(0.0, found[name] + step) if name in AGAINST else max(0.0, found[name] + step)
            _shift(odds, row, bounded - found[name])
            found[name] = bounded
    return Fit(found, start)


def _newton(
    row: Sequence[tuple[int, float]],
    odds: Sequence[float],
    train: Sequence[Example],
    mass: Sequence[float],
    weight: float,
    penalty: float,
) -> float:
    """Return the step of one weight that the slope and the curvature of the likelihood call for, kept short."""
    slope, curve = -penalty * weight, penalty + 1e-9
    for number, share in row:
        chance = 1 / (1 + exp(-odds[number]))
        slope += mass[number] * share * (train[number].joined - chance)
        curve += mass[number] * share * share * chance * (1 - chance)
    return max(-2.0, min(2.0, slope / curve))


def _shift(odds: list[float], row: Sequence[tuple[int, float]], step: float) -> None:
    for number, share in row:
        odds[number] += step * share


def left_out(pairs: Sequence[Example], parts: Callable[[Example], object]) -> list[tuple[float, bool]]:
    """Return the odds of every pair by weights fitted without its part, and whether the key joins it."""
    found = []
    for part in sorted({parts(one) for one in pairs}, key=repr):
        model = fit([one for one in pairs if parts(one) != part])
        found += [(model.odds(one), one.joined) for one in pairs if parts(one) == part]
    return found


def best_cut(judged: Sequence[tuple[float, bool]], missed: int) -> tuple[float, float, float, float]:
    """Return the best F1 over all cuts, its cut, precision and recall; `missed` true pairs were vetoed."""
    true = sum(joined for _, joined in judged) + missed
    best, hits = (0.0, 0.0, 0.0, 0.0), 0
    for taken, (odds, joined) in enumerate(sorted(judged, key=lambda one: -one[0]), 1):
        hits += joined
        best = max(best, (2 * hits / (taken + true), odds, hits / taken, hits / true))
    return best


def scaled(model: Fit, cut: float) -> dict[str, float]:
    """Return the weights in the units of a score, in which a pair at the cut scores `policy.ALIGNED`."""
    return {name: policy.ALIGNED * weight / (cut - model.start) + 0.0 for name, weight in model.weights.items()}


def write(found: Mapping[str, float]) -> None:
    """Write the weights into the module that holds them."""
    path = Path(weights.__file__)
    text = path.read_text(encoding="utf-8")
    for name, weight in found.items():
        text = re.sub(rf'("{name}": )-?[\d.]+', rf"\g<1>{round(weight, 3) + 0.0}", text)
    path.write_text(text, encoding="utf-8")


def main() -> None:
    """Fit, show what the weights are worth on parts left out, and write them where that is wished."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the weights into reconcile/matching/weights.py")
    parser.add_argument("--cut", type=float, default=None, help="log-odds from which a pair is joined")
    options = parser.parse_args()
    pairs = [example for story in STORIES for example in examples(story)]
    print("\n".join(_report(pairs)))
    model = fit(pairs)
    cut = options.cut if options.cut is not None else best_cut(left_out(pairs, lambda one: (one.story, tuple(sorted(one.sources)))), 0)[1]
    found = scaled(model, cut)
    print(f"start {model.start:.2f}, cut {cut:.2f}")
    for name, weight in found.items():
        print(f"  {name:20}{model.weights[name]:8.2f}{weight:8.3f}")
    if options.write:
        write(found)


def _report(pairs: Sequence[Example]) -> Iterator[str]:
    yield f"{'':44}{'F1':>6}{'cut':>7}{'precision':>11}{'recall':>8}"
    for story in sorted({one.story for one in pairs}):
        own = [one for one in pairs if one.story == story]
        model = fit(own)
        yield _line(f"{story}, fitted on itself", [(model.odds(one), one.joined) for one in own])
        yield _line(f"{story}, each two articles left out", left_out(own, lambda one: tuple(sorted(one.sources))))
        rest = [one for one in pairs if one.story != story]
        if rest:
            model = fit(rest)
            yield _line(f"{story}, fitted on the others", [(model.odds(one), one.joined) for one in own])


def _line(name: str, judged: Sequence[tuple[float, bool]]) -> str:
    f1, cut, precision, recall = best_cut(judged, 0)
    return f"{name:44}{f1:6.3f}{cut:7.2f}{precision:11.3f}{recall:8.3f}"


if __name__ == "__main__":
    main()
