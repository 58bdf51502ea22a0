"""Problems of fact files on stderr."""

from collections.abc import Sequence

from reconcile.commands.output import say
from reconcile.errors import Problem, Severity
from reconcile.reports.problems import format_problem


def say_problems(problems: Sequence[Problem]) -> None:
    """Write every problem with its line, caret and hint, and then how many there were."""
    for problem in problems:
        say(format_problem(problem))
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    others = len(problems) - errors
    counted = [f"{errors} error{'' if errors == 1 else 's'}"] if errors else []
    counted += [f"{others} warning{'' if others == 1 else 's'}"] if others else []
    if counted:
        say(", ".join(counted))
