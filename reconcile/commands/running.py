"""From the paths on the command line to a run over what their files hold."""

import os
from collections.abc import Sequence

from reconcile.commands.clock import day
from reconcile.commands.settings import layout, settings_for
from reconcile.errors import NothingFoundError, Problem
from reconcile.factfiles.load import load_project
from reconcile.model import Project, Reconciliation, Vocabulary
from reconcile.pipeline import Run
from reconcile.timespan import TimeSpan
from reconcile.values.dates import read_date


def load_run(paths: Sequence[str], allow_empty: bool = False) -> Run:
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
    return Run(project, today() if any(decision.expires for decision in project.decisions) else None)


def reconcile_paths(paths: Sequence[str], allow_empty: bool = False) -> Reconciliation:
    """Return what the facts come to, with a problem for each decision that is not applied; raises as `load_run`.

    Some files of a folder say nothing about decisions on the others, so these are looked at with whole folders only.
    """
    run = load_run(paths, allow_empty)
    found = run.reconcile()
    if not run.project.decisions or any(not os.path.isdir(path) for path in paths):
        return found
    return found._replace(problems=(*found.problems, *_unapplied(run, found)))


def today() -> TimeSpan | None:
    """Return the day on which decisions may have expired; SOURCE_DATE_EPOCH fixes it for reproducible runs."""
    return read_date(day(), None)


def _load(paths: Sequence[str]) -> Project:
    where = settings_for(paths)
    files = list(paths) if paths and not os.path.isdir(paths[0]) else None
    return load_project(layout(where), files, where.tolerances)


def _unapplied(run: Run, found: Reconciliation) -> Sequence[Problem]:
    from reconcile.rules import UNAPPLIED
    from reconcile.rules.checked import Checked

    checked = Checked.of_run(run, found)
    return [problem for rule in UNAPPLIED for problem in rule.problems(checked)]
