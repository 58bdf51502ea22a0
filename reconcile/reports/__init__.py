"""Reports: what is written from a finished reconciliation, one format a module; the formats are in `FORMATS`.

The text of a report ends with one line feed. Each format is imported only when it is used, for start-up's sake.
"""

from collections.abc import Iterable

from reconcile.model import Reconciliation
from reconcile.reports.formats import Format, by_name
from reconcile.reports.layout import Line
from reconcile.reports.options import Options


def _text(reconciliation: Reconciliation, options: Options) -> Iterable[Line]:
    from reconcile.reports.text import text_lines

    return text_lines(reconciliation, options)


def _concise(reconciliation: Reconciliation, options: Options) -> Iterable[Line]:
    from reconcile.reports.concise import group_lines

    return group_lines(reconciliation, options)


def _json(reconciliation: Reconciliation, _: Options) -> Iterable[str]:
    from reconcile.reports.json_report import json_pieces

    return json_pieces(reconciliation)


def _jsonl(reconciliation: Reconciliation, _: Options) -> Iterable[str]:
    from reconcile.reports.json_report import jsonl_pieces

    return jsonl_pieces(reconciliation)


def _markdown(reconciliation: Reconciliation, options: Options) -> Iterable[str]:
    from reconcile.reports.markdown import render_markdown

    return (render_markdown(reconciliation, options),)


def _csv(reconciliation: Reconciliation, _: Options) -> Iterable[str]:
    from reconcile.reports.csv_report import render_csv

    return (render_csv(reconciliation),)


def _sarif(reconciliation: Reconciliation, options: Options) -> Iterable[str]:
    from reconcile.reports.notices import conflict_notices, notices_sarif

    return (notices_sarif(conflict_notices(reconciliation), options),)


def _junit(reconciliation: Reconciliation, _: Options) -> Iterable[str]:
    from reconcile.reports.junit_report import groups_junit

    return (groups_junit(reconciliation),)


def _github(reconciliation: Reconciliation, options: Options) -> Iterable[str]:
    from reconcile.reports.notices import conflict_notices, notices_github

    return (notices_github(conflict_notices(reconciliation), options, "reconcile report"),)


def _gitlab(reconciliation: Reconciliation, options: Options) -> Iterable[str]:
    from reconcile.reports.notices import conflict_notices, notices_gitlab

    return (notices_gitlab(conflict_notices(reconciliation), options),)


FORMATS = by_name(
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
