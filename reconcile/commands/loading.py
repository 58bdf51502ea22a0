"""From the paths on the command line to a run, with warnings and progress on stderr."""

import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from reconcile.commands.output import say
from reconcile.errors import NothingFoundError, Problem, UsageError
from reconcile.factfiles.load import load_project
from reconcile.model import Project, Reconciliation, Vocabulary
from reconcile.pipeline import Run
from reconcile.timespan import TimeSpan
from reconcile.values.dates import read_date

FACTS = "facts"
_PATIENCE_SECONDS = 1.0


def load_run(paths: Sequence[str], quiet: int, allow_empty: bool = False) -> Run:
    """Return the run over a facts folder or over some of its files.

    Raises:
        NothingFoundError: no fact file is there, unless that is allowed.
        BadFactsError: some file has an error.
    """
    try:
        project = _load(paths)
    except NothingFoundError:
        if not allow_empty:
            raise
        project = Project((), (), Vocabulary())
    _warn(project.problems, quiet)
    return Run(project, today() if any(decision.expires for decision in project.decisions) else None)


def _load(paths: Sequence[str]) -> Project:
    folders = [path for path in paths if os.path.isdir(path)]
    if len(folders) > 1 or (folders and len(paths) > 1):
        raise UsageError("give one folder of fact files, or some files of one folder")
    if folders or not paths:
        return load_project(folders[0] if folders else FACTS)
    homes = sorted({os.path.dirname(path) or "." for path in paths})
    return load_project(os.path.commonpath(homes), files=list(paths))


def today() -> TimeSpan | None:
    """Return the day on which decisions may have expired; SOURCE_DATE_EPOCH fixes it for reproducible runs."""
    fixed = os.environ.get("SOURCE_DATE_EPOCH", "")
    return read_date(time.strftime("%Y-%m-%d", time.gmtime(int(fixed) if fixed.isdigit() else None)), None)


def load_reconciliation(paths: Sequence[str], quiet: int, allow_empty: bool = False) -> Reconciliation:
    """Return what the facts come to, with a warning for each decision that could not be applied; raises as `load_run`.

    Some files of a folder say nothing about decisions on the others, so these are looked at with whole folders only.
    """
    with progress("reconcile: reading and aligning the fact files ..."):
        run = load_run(paths, quiet, allow_empty)
        found = run.reconcile()
    if not run.project.decisions or any(not os.path.isdir(path) for path in paths):
        return found
    from reconcile.rules import UNAPPLIED
    from reconcile.rules.checked import Checked

    checked = Checked.of_run(run, found)
    unapplied = tuple(problem for rule in UNAPPLIED for problem in rule.problems(checked))
    _warn(unapplied, quiet)
    return found._replace(problems=(*found.problems, *unapplied))


def _warn(problems: Sequence[Problem], quiet: int) -> None:
    if problems and not quiet:
        from reconcile.commands.diagnostics import say_problems

        say_problems(problems)


@contextmanager
def progress(message: str) -> Iterator[None]:
    """Say what is going on if it takes over a second and a person is watching stderr."""
    if not sys.stderr.isatty() or os.environ.get("CI"):
        yield
        return
    from threading import Timer

    timer = Timer(_PATIENCE_SECONDS, say, [message])
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def say_read(reconciliation: Reconciliation) -> None:
    """Say on stderr what a run is made of."""
    project = reconciliation.project
    own = [predicate for predicate in project.vocabulary.predicates if not predicate.builtin]
    counted = f"{len(project.sources)} sources with {len(project.claims)} claims"
    say(f"read {counted}, {len(own)} predicates of the project's own")
    assumed = [group for group in reconciliation.groups if "(assumed)" in group.why]
    if assumed:
        say(
            f"{len(assumed)} conflicts assume that one value is possible: say `values: one` or `many` in the vocabulary"
        )
