"""Lists: open and complete ones, elements of different fineness, and the table of elements."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model import Comparison, Relation, Value
from reconcile.values.lists import compare_lists, match_elements
from reconcile.values.outcome import outcome

# A toy type: one letter is one thing, case is spelling, `ab` lies within `a`, and a trailing `?` may be its letter.


def _compare(left: Value, right: Value) -> Comparison:
    ours, theirs = left.text.lower(), right.text.lower()
    if left.text == right.text:
        relation = Relation.SAME
    elif ours == theirs:
        relation = Relation.VARIANT
    elif ours.rstrip("?") == theirs.rstrip("?"):
        relation = Relation.POSSIBLE
    elif ours.startswith(theirs):
        relation = Relation.REFINES
    elif theirs.startswith(ours):
        relation = Relation.REFINED_BY
    else:
        relation = Relation.DIFFERS
    return outcome(left, right, relation, "toy", f"{left.text} {relation} {right.text}")


def listed(names: str, complete: bool = False) -> Value:
    items = tuple(Value(name, "toy") for name in names.split())
    return Value(", ".join(names.split()), "toy", items=items, complete=complete)


@pytest.mark.parametrize(
    ("left", "right", "relation", "basis"),
    [
        ("a b", "b a", Relation.SAME, "elements"),
        ("a b", "B a", Relation.VARIANT, "elements"),
        ("ax b", "b a", Relation.REFINES, "elements"),
        ("ax ay", "a", Relation.REFINES, "elements"),
        ("ax b", "a bx", Relation.COMPATIBLE, "elements"),
        ("a b c", "a b", Relation.REFINES, "list"),
        ("a", "a b", Relation.REFINED_BY, "list"),
        ("a b", "a c", Relation.COMPATIBLE, "list"),
        ("a b", "c d", Relation.COMPATIBLE, "list"),
        ("ax b c", "a b cx", Relation.COMPATIBLE, "elements"),
        ("a b c", "ax b", Relation.COMPATIBLE, "list"),
        ("a b", "a b?", Relation.POSSIBLE, "list"),
        ("a", "b", Relation.DIFFERS, "toy"),
        ("", "", Relation.SAME, "elements"),
        ("", "a", Relation.REFINED_BY, "list"),
    ],
)
def test_open_lists(left: str, right: str, relation: Relation, basis: str) -> None:
    found = compare_lists(listed(left), listed(right), _compare)
    assert (found.relation, found.basis) == (relation, basis)


def test_an_element_outside_a_complete_list_differs() -> None:
    found = compare_lists(listed("a b", complete=True), listed("a c"), _compare)
    assert (found.relation, found.basis) == (Relation.DIFFERS, "complete list")
    assert found.reason.startswith("c ")


def test_a_shorter_open_list_agrees_with_a_complete_one() -> None:
    assert compare_lists(listed("a b", complete=True), listed("a"), _compare).relation is Relation.REFINES


def test_a_single_value_is_a_list_of_one() -> None:
    assert compare_lists(Value("a", "toy"), listed("a b"), _compare).relation is Relation.REFINED_BY


def test_reason_names_what_one_side_alone_names() -> None:
    assert compare_lists(listed("b a"), listed("c a"), _compare).reason == "named on one side only: b, c"


NAMES = st.lists(st.sampled_from(["a", "A", "ax", "a?", "b", "B", "by", "c", "c?"]), max_size=5).map(" ".join)


@given(NAMES, NAMES, st.booleans(), st.booleans())
def test_comparing_mirrors(left: str, right: str, first: bool, second: bool) -> None:
    found = compare_lists(listed(left, first), listed(right, second), _compare)
    mirrored = compare_lists(listed(right, second), listed(left, first), _compare)
    assert (found.relation.mirrored, found.basis) == (mirrored.relation, mirrored.basis)


@given(NAMES, st.booleans())
def test_comparing_with_itself_is_the_same(names: str, complete: bool) -> None:
    assert compare_lists(listed(names, complete), listed(names, complete), _compare).relation is Relation.SAME


@given(NAMES, NAMES)
def test_order_of_elements_does_not_matter(left: str, right: str) -> None:
    shuffled = listed(" ".join(sorted(left.split(), reverse=True)))
    assert (
        compare_lists(shuffled, listed(right), _compare)[:2] == compare_lists(listed(left), listed(right), _compare)[:2]
    )


@given(NAMES, NAMES)
def test_every_element_is_paired_or_left_over(left: str, right: str) -> None:
    ours, theirs = listed(left).items or (), listed(right).items or ()
    matching = match_elements(ours, theirs, _compare)
    assert _texts(ours) == {pair.left for pair in matching.pairs} | _texts(matching.left_only)
    assert _texts(theirs) == {pair.right for pair in matching.pairs} | _texts(matching.right_only)


def _texts(values: Sequence[Value]) -> set[str]:
    return {value.text for value in values}
