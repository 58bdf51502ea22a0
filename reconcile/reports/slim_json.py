"""The baseline: what a later diff needs of a report, as JSON, version 1; `schema/baseline.json` describes it.

It holds no place in a file, no quote and no time, and one source and one group a line, sorted by id: nothing but a
change of what is said changes it.
"""

from collections.abc import Iterable, Iterator

from reconcile.changes import Imprint, Snapshot
from reconcile.reports.json_claims import Json
from reconcile.reports.json_text import json_line

BASELINE_VERSION = 1
BASELINE = "reconcile-baseline"
"""What tells a baseline from other JSON."""


def slim_pieces(snapshot: Snapshot) -> Iterator[str]:
    """Yield the baseline in pieces; the same snapshot gives the same text everywhere."""
    yield f'{{"schema_version": {BASELINE_VERSION},\n "format": "{BASELINE}",\n'
    yield f' "settings": {json_line(dict(snapshot.settings))},\n'
    yield f" {json_line({'decisions': list(snapshot.decisions)})[1:-1]},\n"
    if snapshot.givens is not None:
        yield f" {json_line({'givens': [given._asdict() for given in snapshot.givens]})[1:-1]},\n"
    yield from _list("sources", (source._asdict() for source in snapshot.sources))
    yield ",\n"
    yield from _list("groups", map(imprint_record, snapshot.imprints))
    yield "}\n"


def _list(name: str, records: Iterable[dict[str, Json]]) -> Iterator[str]:
    yield f' "{name}": ['
    for number, record in enumerate(records):
        yield ",\n  " if number else "\n  "
        yield json_line(record)
    yield "\n ]"


def imprint_record(imprint: Imprint) -> dict[str, Json]:
    """Return what is kept of a group."""
    return {
        "id": imprint.id,
        "digest": imprint.digest,
        "event": imprint.event,
        "subject": imprint.subject,
        "predicate": imprint.predicate,
        "verdict": imprint.verdict.value,
        "kind": imprint.kind,
        "decided": imprint.decided,
        "stale": imprint.stale,
        "decisions": list(imprint.decisions),
        "origins": {"names": list(imprint.known), "undetermined": imprint.undetermined},
        "positions": [{"value": one.value, "claims": list(one.claims)} for one in imprint.positions],
        "claims": [
            {"id": one.id, "value": one.value, "modality": one.modality, "digest": one.digest, "asks": one.asks}
            for one in imprint.claims
        ],
    }
