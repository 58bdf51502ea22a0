"""Print a table a story: ours cold, ours with the vocabulary a curator would write, and plain string matching."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.alignment.answerkey import AnswerKey, load_key
from benchmarks.alignment.baseline import best_baseline
from benchmarks.alignment.mistakes import describe_mistakes
from benchmarks.alignment.scoring import Score, score_groups
from benchmarks.alignment.stories import STORIES, has_vocabulary, read_story
from reconcile.model import Reconciliation
from reconcile.pipeline import Run


class Trial(NamedTuple):
    """One way of aligning the story, and what came of it."""

    name: str
    run: Run
    found: Reconciliation
    score: Score


def main() -> None:
    """Measure stories and print their tables, with `--errors` also every mistake and its evidence."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "stories",
        nargs="*",
        type=Path,
        default=STORIES,
        help="folders of facts/ and gold.json",
    )
    parser.add_argument("--errors", action="store_true", help="list the missed and the wrong pairs with their evidence")
    options = parser.parse_args()
    for story in options.stories:
        key = load_key(story / "gold.json")
        trials = list(_trials(story, key))
        print(_table(trials, key))
        if options.errors:
            for trial in trials:
                print(f"\n{trial.name}\n")
                print("\n".join(describe_mistakes(trial.run, trial.found, key)))
        print()


def _trials(story: Path, key: AnswerKey) -> Iterator[Trial]:
    yield _trial("cold, no vocabulary", read_story(story), key)
    if has_vocabulary(story):
        yield _trial("with vocabulary", read_story(story, with_vocabulary=True), key)


def _trial(name: str, run: Run, key: AnswerKey) -> Trial:
    found = run.reconcile()
    return Trial(name, run, found, score_groups(found.groups, key))


def _table(trials: list[Trial], key: AnswerKey) -> str:
    baseline = best_baseline(trials[0].run.project.claims, key)
    rows = [(trial.name, trial.score) for trial in trials]
    rows.append((f"token_set_ratio >= {baseline.cut}", baseline.score))
    head = f"{key.story:24}{'precision':>10}{'recall':>8}{'F1':>7}{'traps joined':>14}{'verdicts right':>30}"
    return "\n".join([head, *(_row(name, score, key) for name, score in rows)])


def _row(name: str, score: Score, key: AnswerKey) -> str:
    traps = f"{score.traps_joined} of {len(key.traps)}"
    right = f"{score.verdicts_right} of {score.verdicts_judged} joined, {len(key.relations)} in all"
    verdicts = right if score.verdicts_judged else "-"
    return f"{name:24}{score.precision:10.2f}{score.recall:8.2f}{score.f1:7.2f}{traps:>14}{verdicts:>30}"


if __name__ == "__main__":
    main()
