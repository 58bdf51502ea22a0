"""What a check found as SARIF 2.1.0."""

from reconcile.errors import Problem
from reconcile.reports.checkup import Checkup
from reconcile.reports.explain import CodeEntry, explain_code
from reconcile.reports.sarif import LEVELS, Region, Result, Rule, fingerprint, sarif_log


def render_problem_sarif(checkup: Checkup) -> str:
    """Return the problems as SARIF, with the documentation of the codes that were found."""
    found = {problem.code for problem in checkup.problems}
    rules = [_rule(checkup.codes[code]) for code in sorted(found)]
    return sarif_log(rules, [_result(problem, checkup) for problem in checkup.problems])


def _rule(entry: CodeEntry) -> Rule:
    level = LEVELS[str(entry.severity)]
    return Rule(entry.code, entry.slug, level, entry.title + ".", entry.explanation, explain_code(entry))


def _result(problem: Problem, checkup: Checkup) -> Result:
    path, line, column, end_column = problem.location
    message = f"{problem.message}\nhint: {problem.hint}" if problem.hint else problem.message
    region = Region(checkup.prefix + path, line, column, max(end_column, column + 1))
    mark = fingerprint(problem.code, path, problem.message, problem.source_line.strip())
    return Result(problem.code, LEVELS[problem.severity.value], message, region, mark)
