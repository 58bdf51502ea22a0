"""The list of claims in a fact file to claims."""

from functools import partial
from typing import NamedTuple

from reconcile.errors import Location
from reconcile.factfiles.claim_names import Unnamed, name_claims
from reconcile.factfiles.documents import Document
from reconcile.factfiles.fields import (
    Fields,
    identifier,
    items_of,
    optional_choice,
    optional_date,
    optional_flag,
    optional_text,
    optional_texts,
    optional_type,
    read_fields,
)
from reconcile.factfiles.nodes import Node, ScalarNode, SequenceNode
from reconcile.factfiles.schema import CLAIM
from reconcile.factfiles.valuing import ValueReader, Wording
from reconcile.model import Claim, Modality, Source, Value
from reconcile.timespan import TimeSpan

_MODALITIES = {modality.value: modality for modality in Modality}
_SAID_BY = dict.fromkeys(
    ("reported", "reportedly", "said", "stated", "told", "quoted"),
    "leave it out, for `asserted`, and name who says so under `attribution`",
)
"""The hint for words that do not tell how a source stands to a claim, but that it has it from somebody."""
_MODALITY_NAMES = tuple(_MODALITIES)


class _Draft(NamedTuple):
    """A claim with its required keys read, and what is needed to name it and to read the rest."""

    subject: str
    predicate: str
    event: str
    texts: tuple[str, ...]
    fields: Fields
    node: Node


def read_claims(document: Document, file: Fields, source: Source, values: ValueReader) -> tuple[Claim, ...]:
    """Return the claims of a file in its order, without those that lack a subject, predicate or value."""
    event = optional_text(document, file, "event")
    drafts = _read_drafts(document, file, event)
    names = name_claims([_unnamed(document, draft) for draft in drafts])
    _report_doubles(document, drafts, names)
    claims = [
        _finish(document, draft, f"{source.id}#{name}", source, values)
        for draft, name in zip(drafts, names, strict=True)
    ]
    return tuple([claim for claim in claims if claim.subject and claim.predicate and claim.value.text])


def _read_drafts(document: Document, file: Fields, event: str) -> list[_Draft]:
    if "claims" not in file:
        return []
    node = file["claims"]
    unwritten = type(node) is ScalarNode and not node.value and not node.style
    items = [] if unwritten else items_of(document, node, "claims")
    if unwritten or (not items and type(node) is SequenceNode):
        document.report("RF111", node)
    drafts = [_read_draft(document, item, event) for item in items]
    return [draft for draft in drafts if draft.fields]


def _read_draft(document: Document, node: Node, event: str) -> _Draft:
    fields = read_fields(document, node, CLAIM, "a claim")
    subject = optional_text(document, fields, "subject")
    predicate = optional_text(document, fields, "predicate")
    texts = optional_texts(document, fields, "value")
    if not texts and "value" in fields and type(fields["value"]) is SequenceNode and not fields["value"].value:
        document.report("RF023", fields["value"], key="value")
    event = optional_text(document, fields, "event") or event
    return _Draft(subject, predicate, event, texts, fields, node)


def _unnamed(document: Document, draft: _Draft) -> Unnamed:
    fields = draft.fields
    explicit = identifier(document, fields, "id") if "id" in fields else ""
    return Unnamed(explicit, draft.predicate, draft.subject, draft.event, draft.texts)


def _report_doubles(document: Document, drafts: list[_Draft], names: list[str]) -> None:
    """Report ids that stand twice in the file; only written ones can."""
    if len(set(names)) == len(names):
        return
    first: dict[str, Location] = {}
    for draft, name in zip(drafts, names, strict=True):
        place = document.location(draft.fields.get("id", draft.node))
        if name in first:
            document.report("RF103", place, id=name, line=first[name].line)
        first.setdefault(name, place)


def _finish(document: Document, draft: _Draft, name: str, source: Source, values: ValueReader) -> Claim:
    fields = draft.fields
    read_date = partial(values.date, published=source.published)
    modality = optional_choice(document, fields, "modality", _MODALITY_NAMES, _SAID_BY) or Modality.ASSERTED.value
    wording = _wording(document, draft)
    return Claim(
        name,
        source.id,
        draft.subject,
        draft.predicate,
        draft.event,
        _read_value(document, draft, wording, source.published, values),
        optional_text(document, fields, "quote"),
        optional_texts(document, fields, "attribution"),
        _MODALITIES[modality],
        optional_date(document, fields, "as_of", read_date) or source.published,
        optional_date(document, fields, "when", read_date),
        optional_text(document, fields, "note"),
        _claim_location(document, draft.node),
        optional_texts(document, fields, "tags"),
        optional_text(document, fields, "prefix"),
        optional_text(document, fields, "suffix"),
        (wording.type, wording.unit),
    )


def _wording(document: Document, draft: _Draft) -> Wording:
    fields = draft.fields
    return Wording(
        draft.texts,
        optional_type(document, fields, "type"),
        optional_text(document, fields, "unit"),
        type(fields.get("value")) is SequenceNode,
        bool(optional_flag(document, fields, "complete")),
    )


def _read_value(
    document: Document, draft: _Draft, wording: Wording, published: TimeSpan | None, values: ValueReader
) -> Value:
    if not draft.texts:
        return Value("", "text")
    reading = values.value(wording, draft.predicate, published)
    if reading.failed:
        _report_failed(document, draft, reading.failed, values.type_asked(wording, draft.predicate))
    return reading.value


def _report_failed(document: Document, draft: _Draft, failed: tuple[str, ...], kind: str) -> None:
    node = draft.fields["value"]
    items = node.value if type(node) is SequenceNode else [node]
    for item in items:
        if item.value in failed or len(items) == 1:
            document.report("RF110", item, text=item.value, kind=kind)


def _claim_location(document: Document, node: Node) -> Location:
    """Return the place of a claim's first key and the value beside it."""
    key, value = node.value[0]
    start, end = key.start_mark, value.end_mark
    if end.line != start.line:
        end = key.end_mark
    return Location(document.path, start.line + 1, start.column + 1, end.column + 1)
