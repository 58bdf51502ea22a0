"""The JSON Schemas: packaged as generated, and never stricter than the loader."""

import re
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reconcile.errors import Severity
from reconcile.factfiles import schema
from reconcile.factfiles.codes import ALL_CODES, Code
from reconcile.factfiles.load import survey_blobs
from reconcile.factfiles.nodes import MappingNode, Node, ScalarNode, SequenceNode
from reconcile.factfiles.schema import CLAIM, DECISION, SECTIONS, SOURCE, Key, Naming, Shape, Table
from reconcile.factfiles.schema.json_schema import SCHEMAS, Names, schema_text

ROOT = Path(__file__).resolve().parents[3]
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


# C7: an editor reads YAML 1.2, whose scalars have types; whatever reads without an error here is valid there.

PATHS = {"facts": "facts/a.yaml", "vocabulary": "facts/vocabulary.yaml", "decisions": "facts/decisions.yaml"}
TYPED = (
    (re.compile(r"(?:null|Null|NULL|~|)"), lambda text: None),
    (re.compile(r"(?:true|True|TRUE)"), lambda text: True),
    (re.compile(r"(?:false|False|FALSE)"), lambda text: False),
    (
        re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"),
        lambda text: int(text, 0 if text[:1] == "0" < text[1:2] else 10),
    ),
    (re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"), float),
    (re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"), lambda text: 0.5),  # no JSON has them; any number will do
)
"""The core schema of YAML 1.2, chapter 10.3: what a plain scalar of this look stands for."""


def as_yaml_1_2(node: Node) -> object:
    """Return what a reader of YAML 1.2 makes of a node; its keys as text, as JSON has them."""
    if isinstance(node, MappingNode):
        return {key.value: as_yaml_1_2(value) for key, value in node.value}
    if isinstance(node, SequenceNode):
        return [as_yaml_1_2(item) for item in node.value]
    if not isinstance(node, ScalarNode) or node.style:
        return node.value
    return next((typed(node.value) for look, typed in TYPED if look.fullmatch(node.value)), node.value)


def names_of_a_project() -> Names:
    return dict.fromkeys(Naming, ("Ann Lee", "leader", "2025", "no", "b#x", "RC-1a2b3c4d", "b"))


def check_is_no_stricter(name: str, text: str) -> bool:
    """Return whether a file reads without an error; then it has to be valid, with the names of a project or without."""
    good = b"source: {id: b, title: B}\nclaims: [{subject: A, predicate: leader, value: C}]\n"
    found = survey_blobs({"facts/b.yaml": good, PATHS[name]: text.encode()})
    document = next(document for document in found.documents if document.path == PATHS[name])
    errors = [one for one in found.problems if one.severity is Severity.ERROR and one.location.path == PATHS[name]]
    if errors or document.root is None:
        return False
    for body in (SCHEMAS[name](), SCHEMAS[name](names_of_a_project())):
        jsonschema.Draft7Validator(body).validate(as_yaml_1_2(document.root))
    return True


SCALARS = st.sampled_from(
    [
        *(
            "a",
            "Ann Lee",
            "leader",
            "b#x",
            "RC-1a2b3c4d",
            "2:30",
            "2025-10-25",
            "1a2b3c4d",
            "|\n      two\n      lines",
        ),
        *("2025", "007", "0o17", "1.10", "-3", ".5", "1e3", ".inf", "no", "yes", "True", "FALSE", "nUlL", "null"),
        *("'~'", "'12'", '"true"', "person", "Person", "one", "many"),
    ]
)
LISTS = st.lists(SCALARS.filter(lambda text: "\n" not in text and "," not in text), max_size=3).map(
    lambda items: f"[{', '.join(items)}]"
)
VALUES = SCALARS | LISTS | st.just("") | st.just("{}") | st.just("[[a, 1], [b]]") | st.just("{b#x: 12345678}")

FITTING = {
    Shape.FLAG: st.sampled_from(["true", "No", "YES", "'false'"]),
    Shape.DATE: st.sampled_from(["2025-10-25", "2025", "'2025'", "1 May 2025"]),
    Shape.IDENTIFIER: st.sampled_from(["b", "12", "no", "x-1", "1.5"]),
    Shape.TYPE: st.sampled_from(["person", "Person", "number"]),
    Shape.TEXT: SCALARS,
}
SAMPLES = {
    "claims": "[b#x, b#y]",
    "group": "RC-1a2b3c4d",
    "seen": "{b#x: 12345678, b#y: 0000000a}",
    "exclusive": "[[a, 1], [b]]",
    "relies_on": "[{source: b, kind: cites}]",
}


def fitting(key: Key) -> st.SearchStrategy[str]:
    """Return values that a key takes, as far as its shape tells."""
    if key.name in SAMPLES:
        return st.just(SAMPLES[key.name])
    return st.sampled_from(key.choices) if key.choices else FITTING.get(key.shape, SCALARS | LISTS)


def mappings(table: Table, indent: str) -> st.SearchStrategy[str]:
    """Return mappings of a table's keys: what must be there, a few others, and now and then something wrong."""
    needed = [key for key in table.keys.values() if key.required or key.name in ("title", *SAMPLES)]
    others = [key for key in table.keys.values() if key not in needed]
    fixed = st.tuples(*(entry(key, fitting(key), indent) for key in needed))
    more = st.lists(
        st.one_of([entry(key, fitting(key), indent) for key in others]),
        max_size=2,
        unique_by=lambda line: line.split(":")[0],
    )
    wrong = st.one_of([entry(key, VALUES, indent) for key in table.keys.values()] + [st.just(f"{indent}other: x\n")])
    mistake = st.integers(0, 9).flatmap(lambda n: wrong if n == 0 else st.just(""))
    return st.tuples(fixed, more, mistake).map(lambda parts: "".join((*parts[0], *parts[1], parts[2])))


def entry(key: Key, values: st.SearchStrategy[str], indent: str) -> st.SearchStrategy[str]:
    return values.map(lambda value: f"{indent}{key.name}: {value}\n")


def item(text: str) -> str:
    return "  - " + text.removeprefix("    ")


FACT_FILES = st.tuples(mappings(SOURCE, "  "), st.lists(mappings(CLAIM, "    "), max_size=2)).map(
    lambda parts: f"source:\n{parts[0]}claims:{'' if parts[1] else ' []'}\n{''.join(map(item, parts[1]))}"
)
VOCABULARIES = st.tuples(
    st.sampled_from(list(SECTIONS)).flatmap(lambda name: st.tuples(st.just(name), mappings(SECTIONS[name], "    "))),
    st.sampled_from(["x", "2025", "no", "~", "Ann Lee"]),
).map(lambda parts: f"{parts[0][0]}:\n  {parts[1]}:\n{parts[0][1]}")
DECISIONS = st.lists(mappings(DECISION, "    "), min_size=1, max_size=2).map(lambda found: "".join(map(item, found)))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.one_of(
        st.tuples(st.just("facts"), FACT_FILES),
        st.tuples(st.just("vocabulary"), VOCABULARIES),
        st.tuples(st.just("decisions"), DECISIONS),
    )
)
def test_what_reads_without_an_error_is_valid(case: tuple[str, str]) -> None:
    check_is_no_stricter(*case)


@pytest.mark.parametrize("entry", [code for code in ALL_CODES if code.example], ids=lambda code: code.code)
def test_the_examples_of_the_codes_are_valid_where_they_read(entry: Code) -> None:
    assert entry.example
    name = next((name for name, path in PATHS.items() if path == entry.example.path), "facts")
    for text in (entry.example.text, entry.example.mended):
        if entry.example.path.startswith("facts/") and text.isascii():
            check_is_no_stricter(name, text)


OWN = [
    path
    for folder in ("facts", "benchmarks", "tests/golden")
    for path in sorted((ROOT / folder).rglob("*.yaml"))
    if path.name != "expect.yaml"
]


@pytest.mark.parametrize("path", OWN, ids=lambda path: str(path.relative_to(ROOT)))
def test_our_own_files_are_valid(path: Path) -> None:
    name = path.stem if path.stem in PATHS else "facts"
    assert check_is_no_stricter(name, path.read_text(encoding="utf-8"))
