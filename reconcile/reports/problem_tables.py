"""What a check found as tables: rows of CSV, and a Markdown page for a wiki, an issue or a pull request."""

from collections.abc import Iterator

from reconcile.errors import Problem, Severity
from reconcile.reports.checkup import Checkup, summary
from reconcile.reports.csv_text import csv_row
from reconcile.reports.markdown_pages import LONGEST, Section, page
from reconcile.reports.markdown_text import escaped, row, table_head

COLUMNS = ("path", "line", "column", "end_column", "code", "name", "severity", "message", "hint", "fix")
_MARKER = "<!-- reconcile check -->\n"
_TITLES = {Severity.ERROR: "Errors", Severity.WARNING: "Warnings", Severity.HINT: "Hints"}


def problems_csv(checkup: Checkup) -> Iterator[str]:
    """Yield a header and one row a problem."""
    yield csv_row(COLUMNS)
    for problem in checkup.problems:
        path, line, column, end_column = problem.location
        place = (path, str(line), str(column), str(end_column))
        fix = problem.fix.title if problem.fix else ""
        said = (problem.code, _slug(problem, checkup), problem.severity.value, problem.message, problem.hint, fix)
        yield csv_row((*place, *said))


def problems_markdown(checkup: Checkup) -> str:
    """Return the problems as Markdown, the gravest first; the totals count those that do not fit as well."""
    head = table_head(("place", "code", "problem", "instead"))
    sections = [
        Section(title, [_row(problem, checkup) for problem in checkup.problems if problem.severity is severity], head)
        for severity, title in _TITLES.items()
    ]
    return page(f"{_MARKER}# Check\n\n{escaped(summary(checkup))}\n", sections, LONGEST)


def _row(problem: Problem, checkup: Checkup) -> str:
    code = f"{problem.code} {_slug(problem, checkup)}".strip()
    return row((escaped(str(problem.location)), code, escaped(problem.message), escaped(problem.hint)))


def _slug(problem: Problem, checkup: Checkup) -> str:
    entry = checkup.codes.get(problem.code)
    return entry.slug if entry else ""
