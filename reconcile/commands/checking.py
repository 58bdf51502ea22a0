"""From the paths on the command line to every problem of the project, for `check` and for editors."""

import os
from collections.abc import Sequence

from reconcile.commands.loading import today
from reconcile.commands.settings import Settings
from reconcile.errors import Problem
from reconcile.factfiles.load import Survey, survey
from reconcile.factfiles.texts import Texts
from reconcile.rules import RULES
from reconcile.rules.checked import Checked


def check_project(settings: Settings) -> tuple[Checked, tuple[Problem, ...]]:
    """Return the project with every problem of its files and of its rules, sorted by path, line and column.

    Raises:
        NothingFoundError: there is no facts folder, or no fact file in it.
    """
    read = survey(os.path.join(settings.root, settings.facts))
    checked = Checked(read, Texts(settings.root, settings.seeds), today())
    return checked, problems_of(read, checked)


def problems_of(read: Survey, checked: Checked) -> tuple[Problem, ...]:
    """Return what reading found and what each rule finds, sorted by path, line, column and code."""
    found = [*read.problems, *(problem for rule in RULES for problem in rule.problems(checked))]
    return tuple(sorted(found, key=_place))


def _place(problem: Problem) -> tuple[str, int, int, str, str]:
    path, line, column, _ = problem.location
    return path, line, column, problem.code, problem.message


def only_in(problems: Sequence[Problem], paths: Sequence[str]) -> tuple[Problem, ...]:
    """Return the problems of some files, by their shown paths."""
    return tuple(problem for problem in problems if problem.location.path in paths)
