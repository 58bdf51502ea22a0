"""Fit the weights of the matcher on stories with an answer key: `python -m benchmarks.alignment.fit [--write]`.

Logistic regression with a small penalty, by coordinate-wise Newton steps, under the condition that what should speak
for a pair never speaks against it and the other way round. What the fit is worth is shown on parts left out: the pairs
of each two articles in turn, judged by weights fitted on the rest, and each story by weights fitted on the others.
"""

import argparse
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from math import exp
from pathlib import Path
from typing import NamedTuple

from benchmarks.alignment.answerkey import AnswerKey, load_key
from benchmarks.alignment.stories import STORIES, own_facts, read_story
from reconcile.matching import policy, weights
from reconcile.matching.weights import WEIGHTS
from reconcile.pipeline import Run

Row = Sequence[tuple[int, float]]
"""A feature: the numbers of the examples that have it, and how much of it."""

PENALTY = 0.5
"""How strongly weights are pulled towards nothing (the ridge)."""

ROUNDS = 60
CUT = -1.5
"""Log-odds from which a pair is joined: an even chance is 0. Below it, because merging is careful on its own account:
one source never answers twice, and vetoes count. Cuts from -1.5 to -0.5 differ little; at -2 traps are joined."""

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


def all_examples() -> list[Example]:
    """Return the examples of every story, our own facts among them."""
    stories = [(load_key(story / "gold.json"), read_story(story)) for story in STORIES]
    return [example for key, run in (*stories, own_facts()) for example in examples(key, run)]


def examples(key: AnswerKey, run: Run) -> list[Example]:
    """Return the pairs of questions of two sources that the key is sure about and that no veto forbids."""
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
    rows: dict[str, list[tuple[int, float]]] = {name: [] for name in WEIGHTS}
    for number, one in enumerate(train):
        for name, share in one.shares.items():
            rows[name].append((number, share))
    everyone = [(number, 1.0) for number in range(len(train))]
    odds, start, found = _Odds(train), 0.0, dict.fromkeys(WEIGHTS, 0.0)
    for _ in range(ROUNDS):
        step = odds.step(everyone, 0.0, 0.0)
        odds.shift(everyone, step)
        start += step
        for name, row in rows.items():
            wished = found[name] + odds.step(row, -PENALTY * found[name], PENALTY)
            allowed = min(0.0, wished) if name in AGAINST else max(0.0, wished)
            odds.shift(row, allowed - found[name])
            found[name] = allowed
    return Fit(found, start)


class _Odds:
    """The odds of all examples while the weights are fitted."""

    def __init__(self, train: Sequence[Example]) -> None:
        totals = Counter(one.story for one in train)
        self._mass = [len(train) / len(totals) / totals[one.story] for one in train]
        self._joined = [one.joined for one in train]
        self._odds = [0.0] * len(train)

    def step(self, row: Row, pull: float, penalty: float) -> float:
        """Return the step of one weight that the slope and the curvature of the likelihood call for, kept short."""
        slope, curve = pull, penalty + 1e-9
        for number, share in row:
            chance = 1 / (1 + exp(-self._odds[number]))
            slope += self._mass[number] * share * (self._joined[number] - chance)
            curve += self._mass[number] * share * share * chance * (1 - chance)
        return max(-2.0, min(2.0, slope / curve))

    def shift(self, row: Row, step: float) -> None:
        """Take a step of one weight."""
        for number, share in row:
            self._odds[number] += step * share


def left_out(pairs: Sequence[Example], parts: Callable[[Example], object]) -> list[tuple[float, bool]]:
    """Return the odds of every pair by weights fitted without its part, and whether the key joins it."""
    found = []
    for part in sorted({parts(one) for one in pairs}, key=repr):
        model = fit([one for one in pairs if parts(one) != part])
        found += [(model.odds(one), one.joined) for one in pairs if parts(one) == part]
    return found


def best_cut(judged: Sequence[tuple[float, bool]]) -> tuple[float, float, float, float]:
    """Return the best F1 over all cuts, its cut, precision and recall, among pairs that no veto forbids."""
    true = sum(joined for _, joined in judged)
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
    parser.add_argument("--cut", type=float, default=CUT, help="log-odds from which a pair is joined")
    parser.add_argument("--features", action="store_true", help="also fit without each feature in turn (a minute)")
    options = parser.parse_args()
    pairs = all_examples()
    print("\n".join(_report(pairs)))
    model = fit(pairs)
    found = scaled(model, options.cut)
    print(f"\n{'':44}log-odds  weight" + ("  F1 without it, articles left out" if options.features else ""))
    for name, weight in found.items():
        without = f"{_without(name, pairs):8.3f}" if options.features else ""
        print(f"{name:44}{model.weights[name]:8.2f}{weight:8.3f}{without}")
    if options.write:
        write(found)


def _without(feature: str, pairs: Sequence[Example]) -> float:
    """Return the F1 on articles left out when a feature is not there."""
    poorer = [
        one._replace(shares={name: share for name, share in one.shares.items() if name != feature}) for one in pairs
    ]
    return best_cut(left_out(poorer, _articles))[0]


def _articles(one: Example) -> tuple[str, ...]:
    return (one.story, *sorted(one.sources))


def _report(pairs: Sequence[Example]) -> Iterator[str]:
    yield f"{'':44}{'F1':>6}{'cut':>7}{'precision':>11}{'recall':>8}"
    for story in sorted({one.story for one in pairs}):
        own = [one for one in pairs if one.story == story]
        model = fit(own)
        yield _line(f"{story}, fitted on itself", [(model.odds(one), one.joined) for one in own])
        yield _line(f"{story}, each two articles left out", left_out(own, _articles))
        rest = [one for one in pairs if one.story != story]
        if rest:
            model = fit(rest)
            yield _line(f"{story}, fitted on the others", [(model.odds(one), one.joined) for one in own])


def _line(name: str, judged: Sequence[tuple[float, bool]]) -> str:
    f1, cut, precision, recall = best_cut(judged)
    return f"{name:44}{f1:6.3f}{cut:7.2f}{precision:11.3f}{recall:8.3f}"


if __name__ == "__main__":
    main()
