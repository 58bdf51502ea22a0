"""What stands at a place, what the schema's own codes are, and how the protocol counts columns."""

import io
import json
from importlib.resources import files
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator
from lsprotocol import types
from pygls.workspace import PositionCodec

from reconcile.editor.server import SCHEMA_CODES
from reconcile.editor.spots import spot_at
from reconcile.editor.wire import column_of, range_of
from reconcile.errors import Location
from reconcile.factfiles.codes import CODES
from reconcile.factfiles.documents import Document
from reconcile.factfiles.reading import parse

TEXT = b"""\
source: {id: a, title: B}
claims:
  - subject: Team
    value: [Ann Lee, Bo]
  - quote: |
      two
      lines
"""


@pytest.mark.parametrize(
    ("line", "column", "way", "is_key"),
    [
        (1, 1, ("source",), True),
        (1, 10, ("source", "id"), True),
        (1, 14, ("source", "id"), False),
        (1, 27, None, False),
        (3, 14, ("claims", 0, "subject"), False),
        (3, 1, None, False),
        (4, 14, ("claims", 0, "value", 0), False),
        (7, 8, ("claims", 1, "quote"), False),
        (99, 1, None, False),
    ],
)
def test_the_scalar_at_a_place(line: int, column: int, way: tuple[str | int, ...] | None, is_key: bool) -> None:
    spot = spot_at(parse("facts/a.yaml", TEXT).root, line, column)
    assert (spot and spot.way) == way
    assert spot is None or spot.is_key is is_key


@pytest.mark.parametrize(("encoding", "units"), [("utf-8", 7), ("utf-16", 4), ("utf-32", 3)])
def test_columns_are_counted_as_the_client_does(encoding: str, units: int) -> None:
    codec = PositionCodec(encoding=types.PositionEncodingKind(encoding))
    document = Document("facts/a.yaml", "é😀a: b\n")
    place = range_of(Location("facts/a.yaml", 1, 4, 5), document, codec)
    assert (place.start.character, place.end.character) == (units, units + 1)
    assert column_of(document.line(1), place.start, codec) == 4


@pytest.mark.parametrize("code", sorted(SCHEMA_CODES))
def test_what_is_left_to_the_schema_is_really_reported_by_it(code: str) -> None:
    example = CODES[code].example
    assert example
    name = {"facts/vocabulary.yaml": "vocabulary", "facts/decisions.yaml": "decisions"}.get(example.path, "facts")
    schema = json.loads(files("reconcile.factfiles").joinpath(f"schema/{name}.json").read_text(encoding="utf-8"))
    try:
        data = yaml.load(io.StringIO(example.text), Loader=_Strict)
    except yaml.YAMLError:
        return
    assert not Draft7Validator(schema).is_valid(data)


class _Strict(yaml.BaseLoader):
    """Reads text and refuses doubled keys, as a YAML language server does."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [key.value for key, _ in node.value]
        if len(set(map(str, keys))) < len(keys):
            raise yaml.constructor.ConstructorError(None, None, "doubled key", node.start_mark)
        return super().construct_mapping(node, deep)
