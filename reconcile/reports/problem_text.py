"""What a check found for a terminal: each problem with its line and a caret, or one line a problem; totals last."""

from collections.abc import Iterator

from reconcile.errors import Severity
from reconcile.reports.checkup import Checkup, summary
from reconcile.reports.layout import Line, Span, flow
from reconcile.reports.options import Options
from reconcile.reports.problems import concise_line, problem_lines


def problem_text_lines(checkup: Checkup, options: Options) -> Iterator[Line]:
    """Yield every problem with its line, caret, hint and fix, a blank line behind each, and the totals."""
    for problem in checkup.problems:
        yield from problem_lines(problem, options)
        yield ()
    if options.summary:
        yield from flow([Span(summary(checkup), _style(checkup))], options.width)


def concise_lines(checkup: Checkup, _: Options) -> Iterator[Line]:
    """Yield one line a problem, whatever the width, and nothing else: for editors and for `grep`."""
    yield from map(concise_line, checkup.problems)


def _style(checkup: Checkup) -> str:
    return next((each.value for each in Severity if checkup.count(each)), "agreement")
