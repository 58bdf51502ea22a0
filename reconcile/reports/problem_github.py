"""What a check found as annotations on GitHub."""

from reconcile.errors import Problem
from reconcile.reports.checkup import Checkup
from reconcile.reports.workflow_commands import Annotation, annotations


def render_problem_github(checkup: Checkup) -> str:
    """Return the gravest problems as workflow commands, paths as seen from the root of the repository."""
    found = [_annotation(problem, checkup) for problem in checkup.problems]
    return annotations(found, "`reconcile check` shows all of them")


def _annotation(problem: Problem, checkup: Checkup) -> Annotation:
    path, line, column, end_column = problem.location
    entry = checkup.codes.get(problem.code)
    title = f"{problem.code} {entry.slug}" if entry else problem.code
    message = problem.message + (f"\nhint: {problem.hint}" if problem.hint else "")
    return Annotation(problem.severity.value, checkup.prefix + path, line, column, end_column, title, message)
