"""The diff as CSV: one row a change."""

from collections.abc import Iterator

from reconcile.changes import Change, Changes, Imprint
from reconcile.reports.change_places import shown_at
from reconcile.reports.change_wording import change_texts, is_pending, is_told, stands
from reconcile.reports.csv_text import csv_row

COLUMNS = (
    "group",
    "state",
    "verdict",
    "open",
    "event",
    "subject",
    "predicate",
    "before",
    "after",
    "changed",
    "claim",
    "path",
    "line",
)


def changes_csv(changes: Changes) -> Iterator[str]:
    """Yield a header and one row a change; `before` and `after` are values with their sources, joined with `; `."""
    yield csv_row(COLUMNS)
    yield from (csv_row(_cells(change)) for change in changes.changes if is_told(change))


def _cells(change: Change) -> tuple[str, ...]:
    shown = change.shown
    return (
        shown.id,
        change.state.value,
        change.verdict.value,
        "yes" if is_pending(change) else "no",
        shown.event,
        shown.subject,
        shown.predicate,
        _side(change.before),
        _side(change.after),
        "; ".join(change_texts(change)),
        *_place(change),
    )


def _side(imprint: Imprint | None) -> str:
    return "; ".join(f"{value} ({sources})" for value, sources in stands(imprint)) if imprint else ""


def _place(change: Change) -> tuple[str, str, str]:
    claim = shown_at(change)
    return (claim.id, claim.location.path, str(claim.location.line)) if claim else ("", "", "")
