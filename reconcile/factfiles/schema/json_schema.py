"""The tables of keys as JSON Schemas (draft-07), for completion, hover and diagnostics in editors.

A schema never rejects what the loader accepts: editors read YAML 1.2, where `2025` is a number, `yes` a text and
nothing at all null, while the loader takes every scalar as typed. Names that a project has are added as suggestions,
beside which any other text stays allowed. To write the packaged files anew:

    python -m reconcile.factfiles.schema.json_schema
"""

import json
import os
from collections.abc import Callable, Mapping

from reconcile.factfiles.schema import DECISION, FILE, SECTIONS, TABLES, VOCABULARY, Key, Naming, Shape, Table
from reconcile.values import TYPE_ALIASES, TYPES

Schema = dict[str, object]
Names = Mapping[Naming, tuple[str, ...]]
"""The names that a project has, by what they stand for."""

_DRAFT = "http://json-schema.org/draft-07/schema#"
_OTHER: Schema = {"type": ["number", "boolean", "null"]}
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
_NO_NAMES: Names = {}


def facts_schema(names: Names = _NO_NAMES) -> Schema:
    """Return the schema of a fact file."""
    body = _mapping(FILE, names)
    return _document("Fact file", "One source and what it says, for plain-text source reconciliation.", body)


def vocabulary_schema(names: Names = _NO_NAMES) -> Schema:
    """Return the schema of the vocabulary."""
    properties = {name: _section(key, names) for name, key in VOCABULARY.keys.items()}
    body: Schema = {"type": "object", "additionalProperties": False, "properties": properties}
    return _document("Vocabulary", "The entities, predicates and events of a project, with aliases and rules.", body)


def decisions_schema(names: Names = _NO_NAMES) -> Schema:
    """Return the schema of the decisions."""
    body: Schema = {"type": "array", "items": _mapping(DECISION, names)}
    return _document("Decisions", "What people concluded about claims and groups, each with its reason.", body)


SCHEMAS: dict[str, Callable[..., Schema]] = {
    "facts": facts_schema,
    "vocabulary": vocabulary_schema,
    "decisions": decisions_schema,
}
"""The schema of each kind of file, by the name of its packaged file; each takes the names of a project."""


def schema_text(name: str, names: Names = _NO_NAMES) -> str:
    """Return a schema as the text of its packaged file, with the names of a project if there are any."""
    return json.dumps(SCHEMAS[name](names), ensure_ascii=False, indent=2) + "\n"


def _document(title: str, description: str, body: Schema) -> Schema:
    return {"$schema": _DRAFT, "title": title, "description": description, **body}


def _section(key: Key, names: Names) -> Schema:
    """Return a section of the vocabulary; names that are in use and not declared in it are offered as its keys."""
    entry: Schema = {"anyOf": [_mapping(SECTIONS[key.name], names), {"type": "null"}]}
    section: Schema = {"description": key.help, "type": "object", "additionalProperties": entry}
    offered = _offered(key, names)
    if offered:
        declared: Schema = {"$ref": f"#/properties/{key.name}/additionalProperties"}
        section["properties"] = dict.fromkeys(offered, declared)
    return section


def _mapping(table: Table, names: Names) -> Schema:
    schema: Schema = {
        "type": "object",
        "additionalProperties": False,
        "properties": {key.name: {"description": key.help, **_value(key, names)} for key in table.keys.values()},
    }
    if table.required:
        schema["required"] = list(table.required)
    return schema


def _value(key: Key, names: Names) -> Schema:
    """Return what a key holds; a shape that is not in the table is described by the key itself."""
    plain = _PLAIN.get(key.shape)
    if plain is not None:
        offered = _offered(key, names)
        return _suggesting(key.shape, plain, offered) if offered else plain
    if key.shape is Shape.CHOICE:
        return {"enum": list(key.choices)}
    if key.shape is Shape.TYPE:
        return _type_names()
    mapping = _mapping(TABLES[key.name], names)
    return {"type": ["array", "null"], "items": mapping} if key.shape is Shape.LIST else mapping


def _offered(key: Key, names: Names) -> tuple[str, ...]:
    return names.get(key.names, ()) if key.names else ()


def _suggesting(shape: Shape, plain: Schema, offered: tuple[str, ...]) -> Schema:
    """Return what a key holds with names offered first; what was allowed without them still is."""
    if shape is Shape.DIGESTS:
        return {**plain, "properties": dict.fromkeys(offered, _TEXT)}
    listed: Schema = {"enum": list(offered)}
    if shape is Shape.IDENTIFIER:
        return {"anyOf": [listed, plain]}
    either: list[Schema] = [listed, {"type": "string"}, _OTHER]
    items: list[Schema] = [{"type": "array", "items": {"anyOf": either}}] if shape is Shape.TEXTS else []
    return {"anyOf": [*either, *items]}


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
