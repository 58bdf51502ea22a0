"""The CSV report: one row a claim."""

from collections.abc import Iterator
from itertools import chain

from reconcile.model import Claim, Group, Position, Reconciliation
from reconcile.reports.claim_events import claim_events
from reconcile.reports.csv_text import csv_row
from reconcile.timespan import TimeSpan

COLUMNS = (
    "group",
    "verdict",
    "kind",
    "flags",
    "event",
    "subject",
    "predicate",
    "position",
    "value",
    "claim",
    "source",
    "publisher",
    "modality",
    "attribution",
    "as_of",
    "quote",
    "path",
    "line",
    "why",
)
_SEPARATOR = "; "


def render_csv(reconciliation: Reconciliation) -> str:
    """Return a header and one row a claim, in the order of the groups and of the positions within each.

    Subject and predicate are those of the group in canonical words, and so is the event, but for a group that spans
    several events, where it is the claim's own. `position` counts from 1, and lists are joined with `; `.
    """
    publishers = {source.id: source.publisher for source in reconciliation.project.sources}
    rows = chain.from_iterable(_rows(group, publishers) for group in reconciliation.groups)
    return "".join(csv_row(row) for row in (COLUMNS, *rows))


def _rows(group: Group, publishers: dict[str, str]) -> Iterator[tuple[str, ...]]:
    claims = {claim.id: claim for claim in group.claims}
    events = claim_events(group)
    for number, position in enumerate(group.positions, start=1):
        for claim_id in position.claims:
            claim = claims[claim_id]
            yield (
                *_question(group, events[claim_id] or group.event),
                str(number),
                *_said(claim, publishers),
                _why(group, position),
            )


def _question(group: Group, event: str) -> tuple[str, ...]:
    flags = _SEPARATOR.join(group.flags)
    return (group.id, group.verdict, group.kind, flags, event, group.subject, group.predicate)


def _said(claim: Claim, publishers: dict[str, str]) -> tuple[str, ...]:
    value = claim.value
    return (
        value.text if value.items is None else _SEPARATOR.join(item.text for item in value.items),
        claim.id,
        claim.source,
        publishers.get(claim.source, ""),
        claim.modality,
        _SEPARATOR.join(claim.attribution),
        _time(claim.as_of),
        claim.quote,
        claim.location.path,
        str(claim.location.line),
    )


def _time(span: TimeSpan | None) -> str:
    return span.text if span else ""


def _why(group: Group, position: Position) -> str:
    """Return why the group got its verdict and, where it says more, what holds the position together."""
    return group.why if position.why in (group.why, "the same value") else f"{group.why}; {position.why}"
