r"""The CSV report: one row a claim, for spreadsheets and statistics.

Quoting follows RFC 4180: a cell that holds a comma, a quotation mark or a line break stands in quotation marks, and
quotation marks in it are doubled. Two departures. Rows end with a line feed alone, so that the report has the same
bytes on every system and a text tool finds no stray carriage return; every reader of CSV takes both. And a cell that
a spreadsheet would run as a formula is guarded (OWASP, "CSV Injection"): one that begins with `=`, `+`, `-`, `@`, a
tab or a line break, or with one of those signs in full width, gets a leading apostrophe, numbers such as `-5`
included. So does a cell that begins with apostrophes before such a sign, so that taking one apostrophe from a cell
that matches `^'+[=+@\t\r\n＝＋－＠-]` always gives the text back. Control characters, which RFC 4180 does not allow
in a cell, are shown as their pictures.

The cells are written here and not by the `csv` module, which quotes a carriage return in some versions of Python and
not in others.
"""

from collections.abc import Iterator
from itertools import chain

from reconcile.model import Claim, Group, Position, Reconciliation
from reconcile.reports.characters import visible
from reconcile.reports.claim_events import claim_events
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
_FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠"
_SEPARATOR = "; "


def render_csv(reconciliation: Reconciliation) -> str:
    """Return a header and one row a claim, in the order of the groups and of the positions within each.

    Subject and predicate are those of the group in canonical words, and so is the event, but for a group that spans
    several events, where it is the claim's own. `position` counts from 1, and lists are joined with `; `.
    """
    publishers = {source.id: source.publisher for source in reconciliation.project.sources}
    rows = chain.from_iterable(_rows(group, publishers) for group in reconciliation.groups)
    return "".join(_line(row) for row in (COLUMNS, *rows))


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


def _line(row: tuple[str, ...]) -> str:
    return ",".join(_quoted(_guarded(visible(cell, "\t\n\r"))) for cell in row) + "\n"


def _guarded(cell: str) -> str:
    first = cell.lstrip("'")[:1]
    return "'" + cell if first and first in _FORMULA_SIGNS else cell


def _quoted(cell: str) -> str:
    special = any(sign in cell for sign in ',"\n\r') or cell != cell.strip()
    return '"' + cell.replace('"', '""') + '"' if special else cell
