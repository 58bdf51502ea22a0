"""Measure name comparison on labelled pairs: `python benchmarks/names.py benchmarks/data/name_pairs_ofac_dev.csv`.

Pairs are split by their first name into a half to tune on and a half to check with. The baseline is the whole-string
score WRatio of rapidfuzz at the cut that suits the tuning half best.
"""

import csv
import sys
import time
import zlib
from collections.abc import Callable, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz, utils

from reconcile.model import Relation, Vocabulary
from reconcile.values.name_tokens import prepare
from reconcile.values.names import compare_names, compare_prepared
from reconcile.vocabulary import Lexicon

CONFIDENT = frozenset({Relation.SAME, Relation.VARIANT})
SHOWN = CONFIDENT | {Relation.POSSIBLE}
LEXICON = Lexicon(Vocabulary())


class Labelled(NamedTuple):
    """Two names and whether they are one person's."""

    left: str
    right: str
    same: bool


class Score(NamedTuple):
    """Counts of right and wrong joins, and of pairs that are one person's."""

    right: int
    wrong: int
    true: int
    pairs: int

    @property
    def precision(self) -> float:
        """The share of joins that are right."""
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """The share of true pairs that are joined."""
        return self.right / max(1, self.true)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / max(1, self.right + self.wrong + self.true)

    @property
    def accuracy(self) -> float:
        """The share of pairs judged right."""
        return (self.right + self.pairs - self.true - self.wrong) / max(1, self.pairs)


def load(path: str) -> list[Labelled]:
    with open(path, encoding="utf-8", newline="") as file:
        return [Labelled(row["name1"], row["name2"], row["same"] == "1") for row in csv.DictReader(file)]


def score(pairs: Sequence[Labelled], joins: Callable[[Labelled], bool]) -> Score:
    joined = [pair.same for pair in pairs if joins(pair)]
    return Score(sum(joined), len(joined) - sum(joined), sum(pair.same for pair in pairs), len(pairs))


def compared(among: frozenset[Relation]) -> Callable[[Labelled], bool]:
    return lambda pair: compare_names(pair.left, pair.right, "person", LEXICON).relation in among


def whole_string(cut: float) -> Callable[[Labelled], bool]:
    return lambda pair: fuzz.WRatio(pair.left, pair.right, processor=utils.default_process) >= cut


def best_cut(pairs: Sequence[Labelled], quality: Callable[[Score], float]) -> float:
    return max(range(60, 101), key=lambda cut: quality(score(pairs, whole_string(cut))))


def precise(found: Score) -> float:
    return found.recall if found.precision >= 0.97 else 0.0


def print_table(halves: dict[str, list[Labelled]]) -> None:
    tuned = halves["tune"]
    at_f1, at_precision = best_cut(tuned, lambda found: found.f1), best_cut(tuned, precise)
    rows = {
        "confident": compared(CONFIDENT),
        "possible or better": compared(SHOWN),
        f"WRatio >= {at_f1} (best F1)": whole_string(at_f1),
        f"WRatio >= {at_precision} (precise)": whole_string(at_precision),
    }
    print(f"{'':32}{'half':8}{'pairs':>6}{'precision':>11}{'recall':>8}{'F1':>8}{'accuracy':>10}")
    for name, joins in rows.items():
        for half, pairs in halves.items():
            found = score(pairs, joins)
            print(
                f"{name:32}{half:8}{found.pairs:6}{found.precision:11.4f}{found.recall:8.4f}{found.f1:8.4f}{found.accuracy:10.4f}"
            )


def print_speed(pairs: Sequence[Labelled]) -> None:
    """Print comparisons per second: first sight, prepared and seen before, and the baseline."""
    prepare.cache_clear()
    raw = _seconds(lambda: [compare_names(pair.left, pair.right, "person", LEXICON) for pair in pairs])
    ready = [(prepare(pair.left, "person"), prepare(pair.right, "person")) for pair in pairs]
    prepared = _seconds(lambda: [compare_prepared(left, right, "person") for left, right in ready])
    processed = [(utils.default_process(pair.left), utils.default_process(pair.right)) for pair in pairs]
    baseline = _seconds(lambda: [fuzz.WRatio(left, right) for left, right in processed])
    for name, seconds in (("raw strings", raw), ("prepared", prepared), ("WRatio on processed", baseline)):
        print(f"{name:32}{len(pairs) / seconds:10.0f}/s   {baseline / seconds:6.3f} x WRatio")


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main(path: str) -> None:
    pairs = load(path)
    print_speed(pairs)
    halves: dict[str, list[Labelled]] = {"tune": [], "check": []}
    for pair in pairs:
        halves["tune" if zlib.crc32(pair.left.encode()) % 2 else "check"].append(pair)
    print_table(halves)


if __name__ == "__main__":
    main(sys.argv[1])
