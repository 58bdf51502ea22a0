"""What a check found for the services that show it beside the files: SARIF, JUnit, GitHub and GitLab."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from reconcile.errors import Problem, Severity
from reconcile.reports.checkup import Checkup
from reconcile.reports.code_quality import Smell, code_quality
from reconcile.reports.explain import CodeEntry, explain_code
from reconcile.reports.fingerprints import fingerprint
from reconcile.reports.group_places import region
from reconcile.reports.junit_xml import Case, Outcome, junit_xml, listed
from reconcile.reports.options import Options
from reconcile.reports.problems import format_concise
from reconcile.reports.sarif import LEVELS, Result, Rule, sarif_log, unlinked
from reconcile.reports.workflow_commands import Annotation, annotations

_LINES = re.compile(r"\blines? \d+(?:, \d+)*")


def problems_sarif(checkup: Checkup, options: Options) -> str:
    """Return the problems as SARIF, with the documentation of the codes that were found."""
    found = {problem.code for problem in checkup.problems}
    rules = [_rule(checkup.codes[code]) for code in sorted(found)]
    return sarif_log(rules, [_result(problem, options) for problem in checkup.problems])


def problems_junit(checkup: Checkup) -> str:
    """Return one test case for each code in each file: errors failed, warnings and hints are skipped.

    A check without problems is one case that passed: Jenkins takes a suite without cases for a mistake.
    """
    cases = list(_cases(checkup)) or [Case("reconcile check", "no problems")]
    return junit_xml("reconcile check", cases)


def problems_github(checkup: Checkup, options: Options) -> str:
    """Return the gravest problems as workflow commands."""
    found = [_annotation(problem, checkup, options) for problem in checkup.problems]
    return annotations(found, "`reconcile check` shows all of them")


def problems_gitlab(checkup: Checkup, options: Options) -> str:
    """Return the problems as a Code Quality report."""
    return code_quality([_smell(problem, options) for problem in checkup.problems])


def _rule(entry: CodeEntry) -> Rule:
    level = LEVELS[str(entry.severity)]
    return Rule(entry.code, entry.slug, level, entry.title + ".", entry.explanation, explain_code(entry))


def _result(problem: Problem, options: Options) -> Result:
    place = region(problem.location, options.prefix)
    return Result(problem.code, LEVELS[problem.severity.value], unlinked(_message(problem)), place, _mark(problem))


def _annotation(problem: Problem, checkup: Checkup, options: Options) -> Annotation:
    path, line, column, end_column = problem.location
    title = _name(problem, checkup)
    return Annotation(problem.severity.value, options.prefix + path, line, column, end_column, title, _message(problem))


def _smell(problem: Problem, options: Options) -> Smell:
    path, line = problem.location[:2]
    description = _message(problem)
    return Smell(problem.severity.value, problem.code, description, options.prefix + path, line, _mark(problem))


def _cases(checkup: Checkup) -> Iterator[Case]:
    def place(problem: Problem) -> tuple[str, str]:
        return problem.location.path, problem.code

    for (path, _), held in groupby(sorted(checkup.problems, key=place), key=place):
        yield _case(path, list(held), checkup)


def _case(path: str, problems: Sequence[Problem], checkup: Checkup) -> Case:
    gravest = min((problem.severity for problem in problems), key=list(Severity).index)
    outcome = Outcome.FAILED if gravest is Severity.ERROR else Outcome.SKIPPED
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    details = listed(line for problem in problems for line in (format_concise(problem), *_hint(problem)))
    return Case(path, _name(problems[0], checkup), outcome, gravest.value, problems[0].message + more, details)


def _hint(problem: Problem) -> Iterator[str]:
    if problem.hint:
        yield f"  hint: {problem.hint}"


def _name(problem: Problem, checkup: Checkup) -> str:
    """Return the code of a problem and its name."""
    entry = checkup.codes.get(problem.code)
    return f"{problem.code} {entry.slug}" if entry else problem.code


def _message(problem: Problem) -> str:
    return f"{problem.message}\nhint: {problem.hint}" if problem.hint else problem.message


def _mark(problem: Problem) -> str:
    """Return what stays of a problem when lines move, also those that its message speaks of."""
    message = _LINES.sub("line", problem.message)
    return fingerprint(problem.code, problem.location.path, message, problem.source_line.strip())
