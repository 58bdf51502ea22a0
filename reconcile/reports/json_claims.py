"""The records of claims and positions in the JSON report."""

from collections.abc import Mapping

from reconcile.model import Claim, Origins, Position, Value
from reconcile.timespan import TimeSpan

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


def text_of(span: TimeSpan | None) -> str | None:
    """Return a time as it was written, None when it is not known."""
    return span.text if span else None


def value_of(value: Value) -> Json:
    """Return a value as written: a list of texts where the source gives a list, else one text."""
    return value.text if value.items is None else [item.text for item in value.items]


def claim_record(claim: Claim, event: str, aligned_by: str) -> Json:
    """Return one claim in its source's own words.

    `event` is what it speaks of in the words of the vocabulary, `aligned_by` what brought it into its group.
    """
    return {
        "id": claim.id,
        "source": claim.source,
        "path": claim.location.path,
        "line": claim.location.line,
        "event": claim.event,
        "subject": claim.subject,
        "predicate": claim.predicate,
        "value": value_of(claim.value),
        "type": claim.value.type,
        "complete": claim.value.complete,
        "quote": claim.quote,
        "attribution": list(claim.attribution),
        "modality": claim.modality.value,
        "as_of": text_of(claim.as_of),
        "when": text_of(claim.when),
        "note": claim.note,
        "tags": list(claim.tags),
        "canonical_event": event,
        "aligned_by": aligned_by,
    }


def position_record(position: Position, claims: Mapping[str, Claim]) -> Json:
    """Return one position: its finest value, and each spelling with the claims that use it."""
    return {
        "value": _spelled(position.spellings[0][1], claims),
        "claims": list(position.claims),
        "kind": position.kind.value,
        "why": position.why,
        "spellings": [{"value": _spelled(ids, claims), "claims": list(ids)} for _, ids in position.spellings],
        "origins": origins_record(position.origins),
    }


def origins_record(origins: Origins) -> Json:
    """Return how many origins are known and undetermined, and the names of the known ones."""
    return {"known": len(origins.known), "undetermined": origins.undetermined, "names": list(origins.known)}


def _spelled(ids: tuple[str, ...], claims: Mapping[str, Claim]) -> Json:
    return value_of(claims[ids[0]].value)
