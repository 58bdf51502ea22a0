"""The figures of each discipline: names, values, alignment."""

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from benchmarks import names
from benchmarks.alignment.answerkey import AnswerKey, load_key
from benchmarks.alignment.baseline import best_baseline
from benchmarks.alignment.fit import CUT, all_lessons, left_out
from benchmarks.alignment.scoring import Score, score_groups
from benchmarks.alignment.stories import HARD, STORIES, has_vocabulary, read_story
from benchmarks.quality.figure import Figure
from benchmarks.quality.pairs import read_pairs
from reconcile.pipeline import Run
from reconcile.values.edtf import parse_edtf

DATA = Path(__file__).parents[1] / "data"
NAMED = ("applesamsung2012", "istanbul2025")
"""Stories of real events; the others are made up and counted together."""


def all_figures() -> list[Figure]:
    """Return every figure, in the order of the table."""
    return [*name_figures(), *edtf_figures(), *value_figures(), *alignment_figures()]


def name_figures() -> Iterator[Figure]:
    """Yield how names are joined on the half of each list that was not tuned on, against whole-string similarity."""
    for path in names.FILES:
        rows = {row.rule: row for row in names.measure(path) if row.half == "check"}
        baseline = next(row for rule, row in rows.items() if "best F1" in rule)
        confident, shown = rows["confident"], rows["possible or better"]
        group = f"Names, {path.relative_to(DATA).with_suffix('')}, {confident.pairs} pairs"
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
    for folder, group in ((DATA, "Values, cases of our own"), (DATA / "unseen", "Values, cases never tuned on")):
        for kind in ("category", "date", "duration", "quantity"):
            pairs = read_pairs(folder / f"{kind}_cases.csv")
            right = sum(pair.is_right for pair in pairs)
            yield Figure(group, f"{kind}_cases, {len(pairs)} pairs", right / len(pairs))


class _Trial(NamedTuple):
    """A story aligned in one way, and what plain string matching makes of it."""

    score: Score
    baseline: Score


def alignment_figures() -> Iterator[Figure]:
    """Yield how claims are aligned and judged: cold, with a vocabulary, and with weights that never saw the story."""
    keys = {story: load_key(story / "gold.json") for story in STORIES}
    baselines = {story: best_baseline(read_story(story).project.claims, key).score for story, key in keys.items()}
    unseen = dict(left_out(all_lessons(), CUT))
    ways = {
        "cold": {story: _score(read_story(story), key) for story, key in keys.items()},
        "with a vocabulary": {
            story: _score(read_story(story, with_vocabulary=True), keys[story])
            for story in filter(has_vocabulary, keys)
        },
        "cold, weights fitted without the story": {story: unseen[key.story] for story, key in keys.items()},
    }
    for way, scores in ways.items():
        wanted = (0.90, 0) if way == "with a vocabulary" else (0.60, 2)
        trials = {story: _Trial(score, baselines[story]) for story, score in scores.items()}
        for name in NAMED:
            found = [trial for story, trial in trials.items() if story.name == name]
            yield from _figures(f"Alignment, {name}, {way}", found, wanted)
        made_up = [trial for story, trial in trials.items() if story.name not in NAMED]
        yield from _figures(f"Alignment, mean of {len(made_up)} made-up stories, {way}", made_up, (wanted[0], None))
    yield from _hard_figures()


def _hard_figures() -> Iterator[Figure]:
    """Yield how claims are aligned cold that were worded apart on purpose, by weights that never saw them."""
    told = [(read_story(story), load_key(story / "gold.json")) for story in HARD]
    trials = [_Trial(_score(run, key), best_baseline(run.project.claims, key).score) for run, key in told]
    group = f"Alignment, mean of {len(trials)} stories worded apart on purpose, cold, never fitted on"
    return _figures(group, trials, (0.60, None))


def _score(run: Run, key: AnswerKey) -> Score:
    return score_groups(run.reconcile().groups, key)


def _figures(group: str, trials: Sequence[_Trial], wanted: tuple[float, int | None]) -> Iterator[Figure]:
    """Yield the means of some stories; traps and verdicts are counted over all of them."""
    ours, theirs = [trial.score for trial in trials], [trial.baseline for trial in trials]
    f1, traps = wanted
    for name in ("precision", "recall", "f1"):
        ours_mean, theirs_mean = (fmean(getattr(score, name) for score in side) for side in (ours, theirs))
        yield Figure(group, name.replace("f1", "F1"), ours_mean, theirs_mean, f1 if name == "f1" else None)
    joined, theirs_joined = (sum(score.traps_joined for score in side) for side in (ours, theirs))
    yield Figure(group, "traps joined", joined, theirs_joined, traps, fewer=True)
    judged = sum(score.verdicts_right for score in ours) / max(1, sum(score.verdicts_judged for score in ours))
    yield Figure(group, "verdicts right among the aligned", judged, wanted=0.90)
