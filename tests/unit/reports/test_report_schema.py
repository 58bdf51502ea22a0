"""The shipped JSON Schema describes every report, and the two never drift apart."""

import json
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft7Validator

from reconcile.errors import Severity
from reconcile.model import Flag, Kind, Modality, Reconciliation, Ruling, Verdict
from reconcile.reports import FORMATS
from reconcile.reports.options import Options

SCHEMA = json.loads(files("reconcile.reports").joinpath("schema/report.json").read_text(encoding="utf-8"))
DEFINITIONS = SCHEMA["definitions"]
VALIDATOR = Draft7Validator(SCHEMA)


def resolved(schema: Any) -> Any:
    return DEFINITIONS[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema


def records(
    value: Any, schema: Any, path: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], Any, Any]]:
    """Yield every object of a report with its path and its schema."""
    schema = resolved(schema)
    for choice in schema.get("oneOf", ()):
        if resolved(choice).get("type") == "object" and isinstance(value, dict):
            schema = resolved(choice)
    if isinstance(value, dict) and "properties" in schema:
        yield path, value, schema
        for key, held in value.items():
            yield from records(held, schema["properties"].get(key, {}), (*path, key))
    elif isinstance(value, list):
        for n, held in enumerate(value):
            yield from records(held, schema.get("items", {}), (*path, n))


@pytest.fixture
def report(story: Reconciliation) -> Any:
    return json.loads(FORMATS["json"].render(story, Options()))


def test_the_schema_is_one() -> None:
    Draft7Validator.check_schema(SCHEMA)


def test_a_report_is_valid(report: Any) -> None:
    assert [error.message for error in VALIDATOR.iter_errors(report)] == []


def test_a_hostile_report_is_valid(besieged: Reconciliation) -> None:
    assert VALIDATOR.is_valid(json.loads(FORMATS["json"].render(besieged, Options())))


def test_every_key_written_is_described(report: Any) -> None:
    for path, held, schema in records(report, SCHEMA):
        assert set(held) == set(schema["properties"]), path


def test_every_kind_of_record_is_in_the_report(report: Any) -> None:
    met = {schema["title"] for _, _, schema in records(report, SCHEMA)}
    assert met >= {one["title"] for one in DEFINITIONS.values() if one.get("type") == "object"}


def test_a_missing_key_is_an_error(report: Any) -> None:
    met = {schema["title"]: (held, schema["required"]) for _, held, schema in records(report, SCHEMA)}
    for title, (held, required) in met.items():
        for key in required:
            kept = held.pop(key)
            assert not VALIDATOR.is_valid(report), (title, key)
            held[key] = kept
    assert VALIDATOR.is_valid(report)


@pytest.mark.parametrize(("path", "wrong"), [("schema_version", 2), ("summary", {}), ("groups", {}), ("sources", [1])])
def test_a_wrong_value_is_an_error(report: Any, path: str, wrong: object) -> None:
    assert not VALIDATOR.is_valid({**report, path: wrong})


def test_other_keys_may_be_added(report: Any) -> None:
    for _, held, _ in list(records(report, SCHEMA)):
        held["another"] = 1
    assert VALIDATOR.is_valid(report)


@pytest.mark.parametrize(
    ("choices", "described"),
    [
        (Verdict, DEFINITIONS["verdict"]),
        (Kind, DEFINITIONS["kind"]),
        (Flag, DEFINITIONS["flag"]),
        (Modality, DEFINITIONS["claim"]["properties"]["modality"]),
        (Ruling, DEFINITIONS["decision"]["properties"]["decision"]),
        (Severity, DEFINITIONS["problem"]["properties"]["severity"]),
    ],
)
def test_choices_are_those_of_the_model(choices: Any, described: Any) -> None:
    assert described["enum"] == [choice.value for choice in choices]


def described_schemas(schema: Any) -> Iterator[Any]:
    for held in (*schema.get("properties", {}).values(), *schema.get("definitions", {}).values()):
        if "$ref" not in held:
            yield held
            yield from described_schemas(held)


def test_everything_has_a_title_and_a_description() -> None:
    assert [held for held in described_schemas(SCHEMA) if not {"title", "description"} <= set(held)] == []
