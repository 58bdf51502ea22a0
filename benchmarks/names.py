"""Measure name comparison on labelled pairs: `python benchmarks/names.py [--errors] [FILE...]`.

Two shapes of CSV are read: `name1,name2,same` (persons) and `type,left,right,expected,note`, where `expected` lists the
answers that a careful reader accepts. Pairs are split by their first name into a half to tune on and a half to check
with. The baseline is the whole-string score WRatio of rapidfuzz at the cut that suits the tuning half best.
"""

import argparse
import csv
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from rapidfuzz import fuzz, utils

from reconcile.model import Comparison, Relation, Vocabulary
from reconcile.values import (
    name_endings,
    name_syllables,
    name_tokens,
    name_words,
    token_likeness,
    transliteration,
)
from reconcile.values.name_tokens import prepare
from reconcile.values.names import compare_names, compare_prepared
from reconcile.vocabulary import Lexicon

DATA = Path(__file__).parent / "data"
FILES = (DATA / "name_pairs_ofac_dev.csv", DATA / "name_cases.csv", DATA / "unseen" / "name_cases.csv")
CONFIDENT = frozenset({Relation.SAME, Relation.VARIANT})
SHOWN = CONFIDENT | {Relation.POSSIBLE}
LEXICON = Lexicon(Vocabulary())
ANSWERS = frozenset({"same", "variant", "possible", "different"})


class Labelled(NamedTuple):
    """Two names, and which answers a careful reader accepts."""

    kind: str
    left: str
    right: str
    expected: frozenset[str]

    @property
    def confident(self) -> bool | None:
        """Whether they are to be joined without asking; None where either is fine."""
        return _only(self.expected, frozenset({"same", "variant"}))

    @property
    def shown(self) -> bool | None:
        """Whether they are to be joined or shown to a person; None where either is fine."""
        return _only(self.expected, frozenset({"same", "variant", "possible"}))


class Row(NamedTuple):
    """Counts of right and wrong joins, and of pairs to be joined, for one way to join and one half of a file."""

    data: str
    rule: str
    half: str
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


class Speed(NamedTuple):
    """Comparisons a second on one core, for one way to compare."""

    data: str
    rule: str
    a_second: float


def _only(expected: frozenset[str], joined: frozenset[str]) -> bool | None:
    if expected <= joined:
        return True
    return None if expected & joined else False


def load(path: str | Path) -> list[Labelled]:
    """Return the pairs of a file of either shape."""
    with open(path, encoding="utf-8", newline="") as file:
        return list(map(_labelled, csv.DictReader(file)))


def _labelled(row: dict[str, str]) -> Labelled:
    if "same" in row:
        same = frozenset({"same", "variant"} if row["same"] == "1" else {"different"})
        return Labelled("person", row["name1"], row["name2"], same)
    expected = frozenset(row["expected"].split("|"))
    if not expected <= ANSWERS:
        raise ValueError(f"{row['left']}: {sorted(expected - ANSWERS)} is no answer; known are {sorted(ANSWERS)}")
    return Labelled(row["type"], row["left"], row["right"], expected)


def halves(pairs: Sequence[Labelled]) -> dict[str, list[Labelled]]:
    """Return the pairs in two halves by their first name, so that no name stands in both."""
    split: dict[str, list[Labelled]] = {"tune": [], "check": []}
    for pair in pairs:
        split["tune" if zlib.crc32(pair.left.encode()) % 2 else "check"].append(pair)
    return split


class Rule(NamedTuple):
    """A way to join, and which pairs it should join (None where either is fine)."""

    name: str
    joins: Callable[[Labelled], bool]
    truth: Callable[[Labelled], bool | None]

    def row(self, data: str, half: str, pairs: Sequence[Labelled]) -> Row:
        """Return the counts of this rule on `pairs`."""
        known = [(self.joins(pair), truth) for pair in pairs if (truth := self.truth(pair)) is not None]
        right = sum(joined and truth for joined, truth in known)
        wrong = sum(joined and not truth for joined, truth in known)
        return Row(data, self.name, half, right, wrong, sum(truth for _, truth in known), len(known))


def _compared(pair: Labelled) -> Comparison:
    return compare_names(pair.left, pair.right, pair.kind, LEXICON)


OURS = (
    Rule("confident", lambda pair: _compared(pair).relation in CONFIDENT, lambda pair: pair.confident),
    Rule("possible or better", lambda pair: _compared(pair).relation in SHOWN, lambda pair: pair.shown),
)


def _whole_string(name: str, cut: float) -> Rule:
    return Rule(
        name,
        lambda pair: fuzz.WRatio(pair.left, pair.right, processor=utils.default_process) >= cut,
        lambda pair: pair.shown,
    )


def _best_cut(pairs: Sequence[Labelled], quality: Callable[[Row], float]) -> float:
    return max(range(60, 101), key=lambda cut: quality(_whole_string("", cut).row("", "", pairs)))


def _precise(row: Row) -> float:
    return row.recall if row.precision >= 0.97 else 0.0


def measure(path: str | Path) -> list[Row]:
    """Return the figures of our answers and of the baseline on both halves of a file."""
    split = halves(load(path))
    at_f1, at_precision = _best_cut(split["tune"], lambda row: row.f1), _best_cut(split["tune"], _precise)
    rules = (
        *OURS,
        _whole_string(f"WRatio >= {at_f1} (best F1)", at_f1),
        _whole_string(f"WRatio >= {at_precision} (precise)", at_precision),
    )
    return [rule.row(Path(path).stem, half, pairs) for rule in rules for half, pairs in split.items()]


def measure_speed(path: str | Path) -> list[Speed]:
    """Return comparisons a second: at first sight with nothing remembered, of prepared names, and of the baseline.

    The tables that load on first use (letters of other scripts) are loaded before the clock starts.
    """
    pairs, data = load(path), Path(path).stem
    _compared(pairs[0])
    transliteration.latin("Ж")
    _forget()
    raw = _seconds(lambda: [_compared(pair) for pair in pairs])
    ready = [(prepare(pair.left, pair.kind), prepare(pair.right, pair.kind), pair.kind) for pair in pairs]
    _forget()
    prepared = _seconds(lambda: [compare_prepared(*each) for each in ready])
    processed = [(utils.default_process(pair.left), utils.default_process(pair.right)) for pair in pairs]
    baseline = _seconds(lambda: [fuzz.WRatio(left, right) for left, right in processed])
    timed = (("raw strings, first sight", raw), ("prepared", prepared), ("WRatio on processed", baseline))
    return [Speed(data, name, len(pairs) / seconds) for name, seconds in timed]


def _forget() -> None:
    """Empty the memory of everything that is remembered about single names and words."""
    for module in _REMEMBERING:
        for found in vars(module).values():
            if hasattr(found, "cache_parameters") and found.cache_parameters()["maxsize"] is not None:
                found.cache_clear()


_REMEMBERING = (
    name_endings,
    name_syllables,
    name_tokens,
    name_words,
    token_likeness,
    transliteration,
)


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def errors(path: str | Path, half: str = "tune") -> Iterator[str]:
    """Yield a line for each pair of a half that is judged wrong, sorted by what is wrong with it."""
    found = [(_fault(pair, _compared(pair).relation), pair) for pair in halves(load(path))[half]]
    for fault, pair in sorted((each for each in found if each[0]), key=lambda each: each[0]):
        compared = _compared(pair)
        yield f"{fault}: {pair.left} | {pair.right} [{pair.kind}] {compared.relation.value}: {compared.reason}"


def _fault(pair: Labelled, relation: Relation) -> str:
    if pair.confident is False and relation in CONFIDENT:
        return "1 joined wrongly"
    if pair.shown is False and relation in SHOWN:
        return "2 shown needlessly"
    if pair.shown and relation not in SHOWN:
        return "4 missed"
    return "3 shown, not joined" if pair.confident and relation not in CONFIDENT else ""


def print_figures(path: str | Path) -> None:
    """Print the table of a file, then the speeds."""
    print(f"{Path(path).stem:32}{'half':8}{'pairs':>6}{'precision':>11}{'recall':>8}{'F1':>8}{'accuracy':>10}")
    for row in measure(path):
        figures = f"{row.precision:11.4f}{row.recall:8.4f}{row.f1:8.4f}{row.accuracy:10.4f}"
        print(f"{row.rule:32}{row.half:8}{row.pairs:6}{figures}")
    for speed in measure_speed(path):
        print(f"{speed.rule:32}{speed.a_second:10.0f}/s")


def main(arguments: Sequence[str] | None = None) -> None:
    """Print figures, or with `--errors` what is judged wrong on the tuning half."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", default=FILES)
    parser.add_argument("--errors", action="store_true", help="list what is judged wrong on the tuning half")
    chosen = parser.parse_args(arguments)
    for path in chosen.files:
        if chosen.errors:
            print(*errors(path), sep="\n")
        else:
            print_figures(path)


if __name__ == "__main__":
    main()
