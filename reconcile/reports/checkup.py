"""What a check found, as the formats need it: the problems to show, out of what, and what their codes mean."""

from collections.abc import Mapping
from typing import NamedTuple

from reconcile.errors import Problem, Severity
from reconcile.reports.explain import CodeEntry
from reconcile.reports.problems import number, totals


class Checkup(NamedTuple):
    """The problems that a check shows, sorted by path, line and column."""

    problems: tuple[Problem, ...]
    files: int
    """How many files were asked about."""
    claims: int
    codes: Mapping[str, CodeEntry] = {}  # never changed
    """The documentation of every code that may be found."""

    def count(self, severity: Severity) -> int:
        """Return how many problems are of a severity."""
        return sum(problem.severity is severity for problem in self.problems)

    @property
    def mendable(self) -> int:
        """How many problems `--fix` mends."""
        return sum(problem.fix is not None for problem in self.problems)


def summary(checkup: Checkup) -> str:
    """Return the totals as one sentence; what can be mended comes last."""
    files, problems = number(checkup.files, "file"), checkup.problems
    if not problems:
        return f"{files} with {number(checkup.claims, 'claim')}: no problems."
    touched = len({problem.location.path for problem in problems})
    mended = f"; {checkup.mendable} can be mended with --fix" if checkup.mendable else ""
    return f"{totals(problems)} in {touched} of {files}{mended}"
