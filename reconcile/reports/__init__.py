"""Reports: what is written from a finished reconciliation, one format a module; the formats are in `FORMATS`.

The text of a report ends with one line feed. Each format is imported only when it is used, for start-up's sake.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from reconcile.errors import UsageError
from reconcile.model import Reconciliation
from reconcile.reports.options import Options

Pieces = Callable[[Reconciliation, Options], Iterable[str]]


class Format(NamedTuple):
    """One format of a report: its name on the command line, the usual end of a file's name, and its text in pieces.

    The pieces of a large report are written as they come: together they may be hundreds of megabytes.
    """

    name: str
    extension: str
    pieces: Pieces

    def render(self, reconciliation: Reconciliation, options: Options) -> str:
        """Return the whole text."""
        return "".join(self.pieces(reconciliation, options))


def _text(reconciliation: Reconciliation, options: Options) -> Iterable[str]:
    from reconcile.reports.text import render_text

    return (render_text(reconciliation, options),)


def _json(reconciliation: Reconciliation, _: Options) -> Iterable[str]:
    from reconcile.reports.json_report import json_pieces

    return json_pieces(reconciliation)


def _markdown(reconciliation: Reconciliation, options: Options) -> Iterable[str]:
    from reconcile.reports.markdown import render_markdown

    return (render_markdown(reconciliation, options),)


def _csv(reconciliation: Reconciliation, _: Options) -> Iterable[str]:
    from reconcile.reports.csv_report import render_csv

    return (render_csv(reconciliation),)


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
