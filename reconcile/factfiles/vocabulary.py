"""A vocabulary file to entities, predicates and events."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from reconcile.factfiles.documents import Document
from reconcile.factfiles.fields import (
    Fields,
    items_of,
    optional_choice,
    optional_date,
    optional_flag,
    optional_text,
    optional_texts,
    optional_type,
    read_entries,
    read_fields,
    texts_of,
)
from reconcile.factfiles.nodes import Node, ScalarNode
from reconcile.factfiles.schema import ENTITY, EVENT, PREDICATE, VOCABULARY, Table
from reconcile.factfiles.vocabulary_rules import report_circles, report_shared_names, report_unknown_events
from reconcile.model import Entity, Event, Predicate, Vocabulary
from reconcile.values import type_named
from reconcile.values.dates import read_date

Entry = TypeVar("Entry", Entity, Predicate, Event)
Entries = list[tuple[str, Node, Node]]
"""Name, key node and value node of each entry of a section."""


def read_vocabulary(document: Document) -> Vocabulary:
    """Return the vocabulary of a parsed file and report what is wrong with its rules."""
    sections = _sections(document)
    vocabulary = _vocabulary(document, sections)
    keys = {section: {name: key for name, key, _ in entries} for section, entries in sections.items()}
    report_shared_names(document, vocabulary, keys)
    report_circles(document, vocabulary, keys)
    report_unknown_events(document, vocabulary, keys)
    return vocabulary


def _sections(document: Document) -> dict[str, Entries]:
    fields = read_fields(document, document.root, VOCABULARY, "the vocabulary") if document.root else {}
    return {
        section: read_entries(document, fields[section], section) if section in fields else []
        for section in VOCABULARY.keys
    }


def _vocabulary(document: Document, sections: dict[str, Entries]) -> Vocabulary:
    return Vocabulary(
        _read_section(document, sections["entities"], ENTITY, _read_entity),
        _read_section(document, sections["predicates"], PREDICATE, _read_predicate),
        _read_section(document, sections["events"], EVENT, _read_event),
    )


def _read_section(
    document: Document, entries: Entries, table: Table, read: Callable[[Document, str, Fields], Entry]
) -> tuple[Entry, ...]:
    return tuple(read(document, name, _entry_fields(document, name, node, table)) for name, _, node in entries)


def _entry_fields(document: Document, name: str, node: Node, table: Table) -> Fields:
    """Return the keys of an entry; a name with nothing behind it only declares itself."""
    if type(node) is ScalarNode and not node.value and not node.style:
        return {}
    return read_fields(document, node, table, f"`{name}`")


def _read_entity(document: Document, name: str, fields: Fields) -> Entity:
    kind = optional_choice(document, fields, "type", ENTITY.keys["type"].choices)
    return Entity(
        name,
        "organisation" if kind == "organization" else kind,
        optional_texts(document, fields, "aliases"),
        optional_texts(document, fields, "within"),
        optional_texts(document, fields, "distinct_from"),
    )


def _read_predicate(document: Document, name: str, fields: Fields) -> Predicate:
    values = optional_choice(document, fields, "values", PREDICATE.keys["values"].choices)
    scope = optional_choice(document, fields, "scope", PREDICATE.keys["scope"].choices)
    kind = type_named(optional_type(document, fields, "type"))
    return Predicate(
        name,
        kind.name if kind else "",
        values == "many" if values else None,
        optional_flag(document, fields, "changes"),
        scope == "event" if scope else None,
        optional_texts(document, fields, "aliases"),
        optional_texts(document, fields, "order"),
        _read_groups(document, fields),
    )


def _read_groups(document: Document, fields: Fields) -> tuple[tuple[str, ...], ...]:
    if "exclusive" not in fields:
        return ()
    groups = (texts_of(document, item, "exclusive") for item in items_of(document, fields["exclusive"], "exclusive"))
    return tuple(group for group in groups if group)


def _read_event(document: Document, name: str, fields: Fields) -> Event:
    return Event(
        name,
        optional_texts(document, fields, "aliases"),
        optional_date(document, fields, "when", partial(read_date, published=None)),
        optional_text(document, fields, "continues"),
    )
