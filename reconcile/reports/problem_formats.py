"""The formats of `reconcile check`; each is imported only when it is used."""

from collections.abc import Iterable

from reconcile.reports.checkup import Checkup
from reconcile.reports.formats import Format, by_name
from reconcile.reports.layout import Line
from reconcile.reports.options import Options


def _text(checkup: Checkup, options: Options) -> Iterable[Line]:
    from reconcile.reports.problem_text import problem_text_lines

    return problem_text_lines(checkup, options)


def _concise(checkup: Checkup, options: Options) -> Iterable[Line]:
    from reconcile.reports.problem_text import concise_lines

    return concise_lines(checkup, options)


def _json(checkup: Checkup, _: Options) -> Iterable[str]:
    from reconcile.reports.problem_json import problems_json

    return (problems_json(checkup),)


def _jsonl(checkup: Checkup, _: Options) -> Iterable[str]:
    from reconcile.reports.problem_json import problems_jsonl

    return problems_jsonl(checkup)


def _markdown(checkup: Checkup, _: Options) -> Iterable[str]:
    from reconcile.reports.problem_tables import problems_markdown

    return (problems_markdown(checkup),)


def _csv(checkup: Checkup, _: Options) -> Iterable[str]:
    from reconcile.reports.problem_tables import problems_csv

    return problems_csv(checkup)


def _sarif(checkup: Checkup, options: Options) -> Iterable[str]:
    from reconcile.reports.problem_ci import problems_sarif

    return (problems_sarif(checkup, options),)


def _junit(checkup: Checkup, _: Options) -> Iterable[str]:
    from reconcile.reports.problem_ci import problems_junit

    return (problems_junit(checkup),)


def _github(checkup: Checkup, options: Options) -> Iterable[str]:
    from reconcile.reports.problem_ci import problems_github

    return (problems_github(checkup, options),)


def _gitlab(checkup: Checkup, options: Options) -> Iterable[str]:
    from reconcile.reports.problem_ci import problems_gitlab

    return (problems_gitlab(checkup, options),)


PROBLEM_FORMATS = by_name(
    Format("text", ".txt", _text),
    Format("concise", ".concise.txt", _concise),
    Format("json", ".json", machine=_json),
    Format("jsonl", ".jsonl", machine=_jsonl),
    Format("markdown", ".md", machine=_markdown),
    Format("csv", ".csv", machine=_csv),
    Format("sarif", ".sarif", machine=_sarif),
    Format("junit", ".xml", machine=_junit),
    Format("github", ".github.txt", machine=_github),
    Format("gitlab", ".gitlab.json", machine=_gitlab),
)
"""By name, in the order of the help page."""
