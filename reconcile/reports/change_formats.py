"""The formats of `reconcile diff`, one a module; each is imported only when it is used."""

from collections.abc import Iterable

from reconcile.changes import Changes
from reconcile.reports.formats import Format, by_name
from reconcile.reports.layout import Line
from reconcile.reports.options import Options


def _text(changes: Changes, options: Options) -> Iterable[Line]:
    from reconcile.reports.changes_text import change_lines

    return change_lines(changes, options)


def _concise(changes: Changes, options: Options) -> Iterable[Line]:
    from reconcile.reports.changes_concise import concise_change_lines

    return concise_change_lines(changes, options)


def _json(changes: Changes, _: Options) -> Iterable[str]:
    from reconcile.reports.changes_json import changes_json

    return changes_json(changes)


def _jsonl(changes: Changes, _: Options) -> Iterable[str]:
    from reconcile.reports.changes_json import changes_jsonl

    return changes_jsonl(changes)


def _markdown(changes: Changes, options: Options) -> Iterable[str]:
    from reconcile.reports.changes_markdown import changes_markdown

    return (changes_markdown(changes, options),)


def _csv(changes: Changes, _: Options) -> Iterable[str]:
    from reconcile.reports.changes_csv import changes_csv

    return changes_csv(changes)


def _sarif(changes: Changes, options: Options) -> Iterable[str]:
    from reconcile.reports.changes_ci import changes_sarif

    return (changes_sarif(changes, options),)


def _junit(changes: Changes, _: Options) -> Iterable[str]:
    from reconcile.reports.changes_ci import changes_junit

    return (changes_junit(changes),)


def _github(changes: Changes, options: Options) -> Iterable[str]:
    from reconcile.reports.changes_ci import changes_github

    return (changes_github(changes, options),)


def _gitlab(changes: Changes, options: Options) -> Iterable[str]:
    from reconcile.reports.changes_ci import changes_gitlab

    return (changes_gitlab(changes, options),)


CHANGE_FORMATS = by_name(
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
