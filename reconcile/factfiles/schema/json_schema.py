"""The tables of keys as JSON Schemas (draft-07), for completion, hover and diagnostics in editors.

A schema never rejects what the loader accepts: editors read YAML 1.2, where `2025` is a number, `yes` a text and
nothing at all null, while the loader takes every scalar as typed. To write the packaged files anew:

    python -m reconcile.factfiles.schema.json_schema
"""

import json
import os
from collections.abc import Callable

from reconcile.factfiles.schema import DECISION, FILE, SECTIONS, TABLES, VOCABULARY, Key, Shape, Table
from reconcile.values import TYPE_ALIASES, TYPES

Schema = dict[str, object]

_DRAFT = "http://json-schema.org/draft-07/schema#"
_TEXT: Schema = {"type": ["string", "number", "boolean", "null"]}
_TEXTS: Schema = {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]}
_IDENTIFIER: Schema = {**_TEXT, "pattern": r"^[^#\s]+$"}
_EITHER = "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy][Ee][Ss]|[Nn][Oo])$"
_FLAG: Schema = {"anyOf": [{"type": "boolean"}, {"type": "string", "pattern": _EITHER}]}
_PLAIN: dict[Shape, Schema] = {
    Shape.TEXT: _TEXT,
    Shape.DATE: _TEXT,
    Shape.TEXTS: _TEXTS,
    Shape.IDENTIFIER: _IDENTIFIER,
    Shape.FLAG: _FLAG,
    Shape.GROUPS: {"type": "array", "items": _TEXTS},
    Shape.DIGESTS: {"type": "object", "additionalProperties": _TEXT},
}


def facts_schema() -> Schema:
    """Return the schema of a fact file."""
    return _document("Fact file", "One source and what it says, for plain-text source reconciliation.", _mapping(FILE))


def vocabulary_schema() -> Schema:
    """Return the schema of the vocabulary."""
    properties = {
        name: {
            "description": key.help,
            "type": "object",
            "additionalProperties": {"anyOf": [_mapping(SECTIONS[name]), {"type": "null"}]},
        }
        for name, key in VOCABULARY.keys.items()
    }
    body: Schema = {"type": "object", "additionalProperties": False, "properties": properties}
    return _document("Vocabulary", "The entities, predicates and events of a project, with aliases and rules.", body)


def decisions_schema() -> Schema:
    """Return the schema of the decisions."""
    body: Schema = {"type": "array", "items": _mapping(DECISION)}
    return _document("Decisions", "What people concluded about claims and groups, each with its reason.", body)


SCHEMAS: dict[str, Callable[[], Schema]] = {
    "facts": facts_schema,
    "vocabulary": vocabulary_schema,
    "decisions": decisions_schema,
}
"""The schema of each kind of file, by the name of its packaged file."""


def schema_text(name: str) -> str:
    """Return a schema as the text of its packaged file."""
    return json.dumps(SCHEMAS[name](), ensure_ascii=False, indent=2) + "\n"


def _document(title: str, description: str, body: Schema) -> Schema:
    return {"$schema": _DRAFT, "title": title, "description": description, **body}


def _mapping(table: Table) -> Schema:
    schema: Schema = {
        "type": "object",
        "additionalProperties": False,
        "properties": {key.name: {"description": key.help, **_value(key)} for key in table.keys.values()},
    }
    if table.required:
        schema["required"] = list(table.required)
    return schema


def _value(key: Key) -> Schema:
    """Return what a key holds; a shape that is not in the table is described by the key itself."""
    plain = _PLAIN.get(key.shape)
    if plain is not None:
        return plain
    if key.shape is Shape.CHOICE:
        return {"enum": list(key.choices)}
    if key.shape is Shape.TYPE:
        return _type_names()
    mapping = _mapping(TABLES[key.name])
    return {"type": "array", "items": mapping} if key.shape is Shape.LIST else mapping


def _type_names() -> Schema:
    """Return the names of types for completion, and any text for those in another case."""
    return {"anyOf": [{"enum": [*TYPES, *TYPE_ALIASES]}, {"type": "string"}]}


def _write_all() -> None:
    folder = os.path.dirname(os.path.abspath(__file__))
    for name in SCHEMAS:
        with open(os.path.join(folder, f"{name}.json"), "w", encoding="utf-8", newline="\n") as file:
            file.write(schema_text(name))


if __name__ == "__main__":
    _write_all()
