"""Reports: what is written from a finished reconciliation, one format a module; the formats are in `FORMATS`.

A renderer returns text that ends with one line feed. Each is imported only when it is used, for start-up's sake.
"""

from collections.abc import Callable
from typing import NamedTuple

from reconcile.errors import UsageError
from reconcile.model import Reconciliation
from reconcile.reports.options import Options

Render = Callable[[Reconciliation, Options], str]


class Format(NamedTuple):
    """One format of a report: its name on the command line, the usual end of a file's name, and its renderer."""

    name: str
    extension: str
    render: Render


def _text(reconciliation: Reconciliation, options: Options) -> str:
    from reconcile.reports.text import render_text

    return render_text(reconciliation, options)


def _json(reconciliation: Reconciliation, _: Options) -> str:
    from reconcile.reports.json_report import render_json

    return render_json(reconciliation)


def _markdown(reconciliation: Reconciliation, options: Options) -> str:
    from reconcile.reports.markdown import render_markdown

    return render_markdown(reconciliation, options)


def _csv(reconciliation: Reconciliation, _: Options) -> str:
    from reconcile.reports.csv_report import render_csv

    return render_csv(reconciliation)


FORMATS: dict[str, Format] = {
    each.name: each
    for each in (
        Format("text", ".txt", _text),
        Format("json", ".json", _json),
        Format("markdown", ".md", _markdown),
        Format("csv", ".csv", _csv),
    )
}
"""By name, in the order of the help page."""


def named(name: str) -> Format:
    """Return the format of a name.

    Raises:
        UsageError: there is none; lists those there are.
    """
    if name not in FORMATS:
        raise UsageError(f"unknown format {name!r}", f"one of {', '.join(FORMATS)}")
    return FORMATS[name]
