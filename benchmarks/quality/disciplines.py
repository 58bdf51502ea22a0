"""The figures of each discipline: names, values, alignment."""

import csv
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks import names
from benchmarks.alignment.answerkey import load_key
from benchmarks.alignment.baseline import best_baseline
from benchmarks.alignment.scoring import score_groups
from benchmarks.alignment.stories import STORIES, has_vocabulary, read_story
from benchmarks.quality.figure import Figure
from benchmarks.quality.pairs import read_pairs
from reconcile.values.edtf import parse_edtf

DATA = Path(__file__).parents[1] / "data"


def all_figures() -> list[Figure]:
    """Return every figure, in the order of the table."""
    return [*name_figures(), *edtf_figures(), *value_figures(), *alignment_figures()]


def name_figures() -> Iterator[Figure]:
    """Yield how names are joined on the half of each list that was not tuned on, against whole-string similarity."""
    for path in names.FILES:
        rows = {row.rule: row for row in names.measure(path) if row.half == "check"}
        baseline = next(row for rule, row in rows.items() if "best F1" in rule)
        confident, shown = rows["confident"], rows["possible or better"]
        group = f"Names, {path.stem}, {confident.pairs} pairs"
        yield Figure(group, "joined without asking: precision", confident.precision, baseline.precision, 0.97)
        yield Figure(group, "joined without asking: recall", confident.recall)
        yield Figure(group, "joined or shown: F1", shown.f1, baseline.f1, 0.80)
        yield Figure(group, "joined or shown: accuracy", shown.accuracy, baseline.accuracy, 0.78)


def edtf_figures() -> Iterator[Figure]:
    """Yield the share of EDTF strings that are told valid or invalid rightly, level by level."""
    with (DATA / "edtf_cases.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    total = Counter(row["level"] for row in rows)
    right = Counter(row["level"] for row in rows if (parse_edtf(row["edtf"]) is not None) == (row["valid"] == "true"))
    for level in sorted(total):
        wanted = 1.0 if level in "01" else None
        group = f"EDTF, edtf_cases, {len(rows)} strings"
        yield Figure(group, f"level {level or 'not said'}: valid or not", right[level] / total[level], wanted=wanted)


def value_figures() -> Iterator[Figure]:
    """Yield the share of pairs of values that are related as a careful reader would, type by type."""
    for path in sorted(DATA.glob("*_cases.csv")):
        if path.stem.partition("_")[0] in ("date", "duration", "quantity", "category"):
            pairs = read_pairs(path)
            right = sum(pair.is_right for pair in pairs)
            yield Figure("Values, cases of our own", f"{path.stem}, {len(pairs)} pairs", right / len(pairs))


def alignment_figures() -> Iterator[Figure]:
    """Yield how claims of each story are aligned and judged, cold and with its vocabulary."""
    for story in STORIES:
        key, cold = load_key(story / "gold.json"), read_story(story)
        baseline = best_baseline(cold.project.claims, key).score
        runs = {"cold": (cold, 0.60, 2)}
        if has_vocabulary(story):
            runs["with a vocabulary"] = (read_story(story, with_vocabulary=True), 0.90, 0)
        for name, (run, wanted, traps) in runs.items():
            score = score_groups(run.reconcile().groups, key)
            group = f"Alignment, {story.name}, {name}"
            yield Figure(group, "precision", score.precision, baseline.precision)
            yield Figure(group, "recall", score.recall, baseline.recall)
            yield Figure(group, "F1", score.f1, baseline.f1, wanted)
            yield Figure(group, "traps joined", score.traps_joined, baseline.traps_joined, traps, fewer=True)
            judged = score.verdicts_right / max(1, score.verdicts_judged)
            yield Figure(group, "verdicts right among the aligned", judged, wanted=0.90)
