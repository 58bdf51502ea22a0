"""The source at the head of a fact file."""

from functools import partial
from typing import NamedTuple

from reconcile.errors import Location
from reconcile.factfiles.documents import Document
from reconcile.factfiles.fields import (
    Fields,
    identifier,
    items_of,
    meant_keys,
    optional_choice,
    optional_date,
    optional_text,
    optional_texts,
    read_fields,
)
from reconcile.factfiles.nodes import Node
from reconcile.factfiles.schema import RELIANCE, RELIANCE_KINDS, SOURCE
from reconcile.factfiles.valuing import ValueReader
from reconcile.model import Reliance, Source
from reconcile.timespan import TimeSpan

_NAMING = ("title", "publisher")
"""The keys that tell a reader which article is meant; one of them will do."""


class Relation(NamedTuple):
    """That a source relies on another one, and where that is written."""

    reliance: Reliance
    location: Location
    line: str


def read_source(document: Document, node: Node, values: ValueReader) -> tuple[Source, tuple[Relation, ...]]:
    """Return the source of a file, named after the file if it has no id, and what it relies on."""
    fields = read_fields(document, node, SOURCE, "a source")
    name = identifier(document, fields, "id") or file_name(document.path)
    publisher, title = optional_text(document, fields, "publisher"), optional_text(document, fields, "title")
    if fields and fields.keys().isdisjoint(_NAMING) and _meant(node).isdisjoint(_NAMING):
        document.report("RF101", node.value[0][0])
    relations = _read_relations(document, fields)
    source = Source(
        name,
        publisher,
        title,
        _published(document, fields, values),
        document.path,
        optional_text(document, fields, "url"),
        optional_text(document, fields, "text"),
        tuple(relation.reliance for relation in relations),
        document.location(fields.get("id", node)),
        optional_texts(document, fields, "tags"),
    )
    return source, relations


def _meant(node: Node) -> frozenset[str]:
    return meant_keys((key.value for key, _ in node.value if isinstance(key.value, str)), SOURCE)


def file_name(path: str) -> str:
    """Return a file's name without its ending, fit to stand in a list of names."""
    stem = path.rpartition("/")[2].rpartition(".")[0]
    return "-".join(stem.replace("#", " ").split()) or "source"


def _published(document: Document, fields: Fields, values: ValueReader) -> TimeSpan | None:
    node = fields.get("published")
    if node is not None and isinstance(node.value, str) and node.value.casefold() == "unknown":
        return None
    return optional_date(document, fields, "published", partial(values.date, published=None))


def _read_relations(document: Document, source: Fields) -> tuple[Relation, ...]:
    items = items_of(document, source["relies_on"], "relies_on") if "relies_on" in source else []
    found = (_read_relation(document, item) for item in items)
    return tuple(relation for relation in found if relation)


def _read_relation(document: Document, node: Node) -> Relation | None:
    fields = read_fields(document, node, RELIANCE, "an entry of `relies_on`")
    name = identifier(document, fields, "source")
    kind = optional_choice(document, fields, "kind", RELIANCE_KINDS)
    if not (name and kind):
        return None
    location = document.location(fields["source"])
    return Relation(Reliance(name, kind), location, document.line(location.line))
