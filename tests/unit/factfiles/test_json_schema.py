"""The JSON Schemas: packaged as generated, and never stricter than the loader."""

from pathlib import Path

import jsonschema
import pytest

from reconcile.factfiles import schema
from reconcile.factfiles.schema.json_schema import SCHEMAS, schema_text

FOLDER = Path(schema.__file__).parent


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_packaged_file_is_what_the_tables_say(name: str) -> None:
    packaged = (FOLDER / f"{name}.json").read_text("utf-8")
    assert packaged == schema_text(name), "python -m reconcile.factfiles.schema.json_schema"


@pytest.mark.parametrize("name", SCHEMAS)
def test_each_is_a_draft_07_schema(name: str) -> None:
    jsonschema.Draft7Validator.check_schema(SCHEMAS[name]())


@pytest.mark.parametrize("scalar", ["Bo Li", 7, 1.5, True, None, "2025-10-25"])
def test_scalars_as_yaml_1_2_sees_them_are_accepted(scalar: object) -> None:
    claim = {"subject": scalar, "predicate": "p", "value": [scalar], "as_of": scalar, "type": "Person"}
    facts = {"source": {"title": scalar, "published": scalar}, "event": scalar, "claims": [claim]}
    jsonschema.validate(facts, SCHEMAS["facts"]())


@pytest.mark.parametrize(
    "facts",
    [
        {"claims": []},
        {"source": {"titel": "A"}, "claims": []},
        {"source": {"title": "A"}, "claims": [{"subject": "A", "predicate": "B"}]},
        {"source": {"title": "A"}, "claims": [{"subject": "A", "predicate": "B", "value": "C", "modality": "sure"}]},
    ],
)
def test_mistakes_are_seen_in_the_editor_too(facts: object) -> None:
    assert not jsonschema.Draft7Validator(SCHEMAS["facts"]()).is_valid(facts)
