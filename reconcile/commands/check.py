"""Checking: every problem of every file in one run."""

from reconcile.commands.checking import check_project
from reconcile.commands.output import write
from reconcile.commands.settings import settings
from reconcile.errors import Severity
from reconcile.reports.problems import format_problem


def check() -> int:
    """Write the problems; return 1 if there is an error, else 0. Raises ReconcileError."""
    _, problems = check_project(settings())
    write("".join(format_problem(problem) + "\n" for problem in problems))
    return int(any(problem.severity is Severity.ERROR for problem in problems))
