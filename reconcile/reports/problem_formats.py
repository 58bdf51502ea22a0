"""The formats of `reconcile check`, one a module; each is imported only when it is used."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from reconcile.errors import UsageError
from reconcile.reports.checkup import Checkup
from reconcile.reports.layout import Line, plain
from reconcile.reports.options import Options


class ProblemFormat(NamedTuple):
    """One format: its name, and its text, which for a person is made of styled lines."""

    name: str
    lines: Callable[[Checkup, Options], Iterator[Line]] | None = None
    machine: Callable[[Checkup], str] | None = None

    def render(self, checkup: Checkup, options: Options) -> str:
        """Return the whole text without colours."""
        if self.machine:
            return self.machine(checkup)
        return plain(self.lines(checkup, options)) if self.lines else ""


def _text(checkup: Checkup, options: Options) -> Iterator[Line]:
    from reconcile.reports.problem_text import problem_text_lines

    return problem_text_lines(checkup, options)


def _concise(checkup: Checkup, options: Options) -> Iterator[Line]:
    from reconcile.reports.problem_text import concise_lines

    return concise_lines(checkup, options)


def _json(checkup: Checkup) -> str:
    from reconcile.reports.problem_json import render_problem_json

    return render_problem_json(checkup)


def _github(checkup: Checkup) -> str:
    from reconcile.reports.problem_github import render_problem_github

    return render_problem_github(checkup)


def _sarif(checkup: Checkup) -> str:
    from reconcile.reports.problem_sarif import render_problem_sarif

    return render_problem_sarif(checkup)


PROBLEM_FORMATS: dict[str, ProblemFormat] = {
    each.name: each
    for each in (
        ProblemFormat("text", lines=_text),
        ProblemFormat("concise", lines=_concise),
        ProblemFormat("json", machine=_json),
        ProblemFormat("github", machine=_github),
        ProblemFormat("sarif", machine=_sarif),
    )
}
"""By name, in the order of the help page."""


def named_problem_format(name: str) -> ProblemFormat:
    """Return the format of a name.

    Raises:
        UsageError: there is none; lists those there are.
    """
    if name not in PROBLEM_FORMATS:
        raise UsageError(f"unknown format {name!r}", f"one of {', '.join(PROBLEM_FORMATS)}")
    return PROBLEM_FORMATS[name]
