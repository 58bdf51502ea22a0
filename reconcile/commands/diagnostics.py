"""Problems of fact files on stderr."""

from collections.abc import Sequence

from reconcile.commands.output import say, stderr_encoding
from reconcile.errors import Problem
from reconcile.reports.problems import format_problem, totals


def say_problems(problems: Sequence[Problem]) -> None:
    """Write every problem with its line, caret and hint, and then how many there were."""
    for problem in problems:
        say(format_problem(problem, stderr_encoding()))
    if problems:
        say(totals(problems))
