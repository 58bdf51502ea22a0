"""The values package as others use it: reading, inferring, comparing across types, and the table of types."""

import pkgutil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import reconcile.values
from reconcile.model import Entity, Predicate, Relation, Value, Vocabulary
from reconcile.values import TYPE_ALIASES, TYPES, Setting, compare, infer, read, read_list, type_named
from reconcile.values.base import ValueType
from reconcile.vocabulary import Lexicon

SETTING = Setting(
    Lexicon(
        Vocabulary(
            entities=(
                Entity("Acme", "company", aliases=("acme works",)),
                Entity("the pact"),
            )
        )
    )
)


def valued(text: str, type_name: str = "") -> Value:
    return read(text, type_name, SETTING).value


def test_every_type_is_in_the_table() -> None:
    modules = [
        pkgutil.resolve_name(f"reconcile.values.{entry.name}")
        for entry in pkgutil.iter_modules(reconcile.values.__path__)
    ]
    found = {item.name for module in modules for item in vars(module).values() if isinstance(item, ValueType)}
    assert found == set(TYPES)


def test_aliases_name_types_and_hide_none() -> None:
    assert set(TYPE_ALIASES.values()) <= set(TYPES)
    assert not set(TYPE_ALIASES) & set(TYPES)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Organization", "organisation"), ("money", "quantity"), ("text", "text"), ("nonsense", None)],
)
def test_type_named(name: str, expected: str | None) -> None:
    kind = type_named(name)
    assert (kind.name if kind else None) == expected


def test_a_text_that_is_not_of_its_type_becomes_free_text() -> None:
    reading = read("soon", "quantity", SETTING)
    assert (reading.value.type, reading.failed) == ("text", ("soon",))


def test_an_unknown_type_becomes_free_text() -> None:
    assert read("soon", "nonsense", SETTING).failed == ("soon",)


def test_list_keeps_its_elements_and_says_which_failed() -> None:
    reading = read_list(["7 men", "some women"], "quantity", SETTING, complete=True)
    assert [item.type for item in reading.value.items or ()] == ["quantity", "text"]
    assert (reading.value.type, reading.value.complete, reading.failed) == ("text", True, ("some women",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("acme works", "organisation"),
        ("the pact", "name"),
        ("“We will not sign.”", "statement"),
        ('"We" and "they"', "text"),
        ("no", "boolean"),
        ("Si", "name"),
        ("not yet", "category"),
        ("at least 30", "quantity"),
        ("$1.05bn", "quantity"),
        ("Rahim Shah", "name"),
        ("University of the West", "name"),
        ("أحمد شاه", "name"),
        ("al-Nahda", "name"),
        ("under review", "category"),
        ("a small old house by the river", "text"),
        ("Talks will resume.", "text"),
        ("?!", "text"),
    ],
)
def test_infers_from_the_shape(text: str, expected: str) -> None:
    assert infer(text, SETTING) == expected
    assert valued(text).inferred


@pytest.mark.parametrize(
    ("left", "right", "relation", "basis"),
    [
        (("yes", "boolean"), ("TRUE", "boolean"), Relation.SAME, "parsed"),
        (("yes", "boolean"), ("no", "boolean"), Relation.DIFFERS, "opposite"),
        (("yes", "category"), ("no", "boolean"), Relation.DIFFERS, "opposite"),
        (("oui", "boolean"), ("yes", "boolean"), Relation.SAME, "parsed"),
        (("нет", "boolean"), ("false", "boolean"), Relation.SAME, "parsed"),
        (("nein", "boolean"), ("sí", "boolean"), Relation.DIFFERS, "opposite"),
        (("not true", "boolean"), ("false", "boolean"), Relation.SAME, "parsed"),
        (("no", "boolean"), ("not yet", "boolean"), Relation.REFINED_BY, "qualified"),
        (("yes, with conditions", "boolean"), ("yes", "boolean"), Relation.REFINES, "qualified"),
        (("yes, with conditions", "boolean"), ("no", "boolean"), Relation.DIFFERS, "opposite"),
        (("partly", "boolean"), ("no", "boolean"), Relation.COMPATIBLE, "in part"),
        (("We won", "statement"), ("we won!", "statement"), Relation.SAME, "folded"),
        (("We won", "statement"), ("We lost", "statement"), Relation.COMPATIBLE, "statement"),
        (("We won", "opinion"), ("7", "quantity"), Relation.COMPATIBLE, "statement"),
        (("by the river", "text"), ("By the River", "text"), Relation.SAME, "folded"),
        (("by the river", "text"), ("in town", "text"), Relation.INCOMPARABLE, "free text"),
        (("by the river", "text"), ("River", "place"), Relation.INCOMPARABLE, "free text"),
        (("7", "quantity"), ("Rahim Shah", "person"), Relation.INCOMPARABLE, "types"),
        (("Legal", ""), ("illegal", ""), Relation.DIFFERS, "opposite"),
        (("7", "quantity"), ("one week", "duration"), Relation.INCOMPARABLE, "unit"),
        (("7 days", "quantity"), ("one week", "duration"), Relation.VARIANT, "length"),
        (("14 days", "duration"), ("14 October 2025", "date"), Relation.INCOMPARABLE, "types"),
        (("14 days", "text"), ("14 October 2025", "date"), Relation.INCOMPARABLE, "free text"),
        (("18 October 2025", "text"), ("2025-10-18", "date"), Relation.VARIANT, "calendar"),
        (("at least 30", "text"), ("43", "quantity"), Relation.REFINED_BY, "interval"),
        (("a week of rain", "text"), ("7 days", "duration"), Relation.INCOMPARABLE, "free text"),
        (("-3%", "text"), ("+3%", "text"), Relation.INCOMPARABLE, "free text"),
        (("a fine of $5", "text"), ("a fine of £5", "text"), Relation.INCOMPARABLE, "free text"),
        (("permanent truce", ""), ("temporary truce", ""), Relation.DIFFERS, "antonym"),
    ],
)
def test_compares_within_and_across_types(
    left: tuple[str, str], right: tuple[str, str], relation: Relation, basis: str
) -> None:
    found = compare(valued(*left), valued(*right), SETTING)
    assert (found.relation, found.basis) == (relation, basis)


def test_a_number_with_a_stated_unit_of_time_is_a_duration() -> None:
    week = read("7", "quantity", SETTING._replace(unit="days")).value
    assert compare(week, valued("one week", "duration"), SETTING).relation is Relation.VARIANT


def test_declared_sets_overrule_the_type() -> None:
    setting = SETTING._replace(predicate=Predicate("site", exclusive=(("on land",), ("at sea",))))
    found = compare(valued("on land", "text"), valued("at sea", "text"), setting)
    assert found.basis == "exclusive"


def test_kinds_of_people_add_up() -> None:
    parts = read_list(["7 men", "2 women"], "", SETTING).value
    assert compare(parts, valued("nine persons"), SETTING).basis == "sum"
    assert compare(parts, valued("ten persons"), SETTING).relation is not Relation.VARIANT


TEXTS = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        [
            "7",
            "about 30",
            "yes",
            "one week",
            "2025",
            "19 October 2025",
            "permanent",
            "Ali Khan",
            "“No.”",
            "$5",
            "half",
            "Doha",
        ]
    ),
)
TYPE_NAMES = st.sampled_from(["", *TYPES])


@settings(max_examples=300)
@given(TEXTS, TYPE_NAMES, TEXTS, TYPE_NAMES)
def test_comparing_mirrors_and_never_raises(left: str, first: str, right: str, second: str) -> None:
    ours, theirs = valued(left, first), valued(right, second)
    found, mirrored = compare(ours, theirs, SETTING), compare(theirs, ours, SETTING)
    assert (found.relation.mirrored, found.basis) == (mirrored.relation, mirrored.basis)
    assert (found.left, found.right) == (left, right)


@given(TEXTS, TYPE_NAMES)
def test_comparing_with_itself_is_the_same(text: str, type_name: str) -> None:
    assert compare(valued(text, type_name), valued(text, type_name), SETTING).relation is Relation.SAME


@given(st.lists(TEXTS, max_size=4), st.lists(TEXTS, max_size=4), TYPE_NAMES)
def test_comparing_lists_mirrors(left: list[str], right: list[str], type_name: str) -> None:
    ours, theirs = read_list(left, type_name, SETTING).value, read_list(right, type_name, SETTING).value
    found, mirrored = compare(ours, theirs, SETTING), compare(theirs, ours, SETTING)
    assert (found.relation.mirrored, found.basis) == (mirrored.relation, mirrored.basis)
