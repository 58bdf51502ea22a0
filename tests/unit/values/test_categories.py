"""Categories: what makes two states one, what makes them opposites, and what is left to a reader."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model import Entity, Predicate, Relation, Value, Vocabulary
from reconcile.values.base import Setting
from reconcile.values.categories import CATEGORIES
from reconcile.values.declared import compare_declared
from reconcile.vocabulary import Lexicon

SETTING = Setting(
    Lexicon(Vocabulary(entities=(Entity("final status", aliases=("end state",)),))),
    Predicate(
        "stage",
        order=("began", "under way", "concluded"),
        exclusive=(("permanent",), ("temporary", "one week")),
    ),
)


def category(text: str) -> Value:
    return Value(text, "category", CATEGORIES.parse(text, SETTING))


@pytest.mark.parametrize(
    ("left", "right", "relation", "basis"),
    [
        ("permanent", "permanent", Relation.SAME, "identical"),
        ("permanent", "Permanent ", Relation.SAME, "folded"),
        ("end state", "final status", Relation.VARIANT, "alias"),
        ("banned", "outlawed", Relation.VARIANT, "synonym"),
        ("not banned", "not prohibited", Relation.VARIANT, "synonym"),
        ("not guilty", "acquitted", Relation.VARIANT, "synonym"),
        ("withdrawing", "withdraws", Relation.VARIANT, "inflection"),
        ("ceasefire extended", "extended ceasefire", Relation.VARIANT, "word order"),
        ("deputy defence minister", "Deputy Minister of Defense", Relation.VARIANT, "word order"),
        ("finalised", "finalized", Relation.VARIANT, "inflection"),
        ("permanent", "temporary", Relation.DIFFERS, "antonym"),
        ("accepts", "rejects", Relation.DIFFERS, "opposite"),
        ("supported", "opposed", Relation.DIFFERS, "antonym"),  # who does not support need not oppose
        ("lasting", "provisional", Relation.DIFFERS, "antonym"),
        ("permanent ceasefire", "temporary ceasefire", Relation.DIFFERS, "antonym"),
        ("not permanent", "permanent", Relation.DIFFERS, "negation"),
        ("lawful", "unlawful", Relation.DIFFERS, "negation"),
        ("non-binding", "binding", Relation.DIFFERS, "negation"),
        ("withdrawn", "amended", Relation.INCOMPARABLE, "unknown category"),
        ("permanent", "not temporary", Relation.INCOMPARABLE, "unknown category"),
        ("lawful", "not unlawful", Relation.INCOMPARABLE, "unknown category"),
    ],
)
def test_compares(left: str, right: str, relation: Relation, basis: str) -> None:
    found = CATEGORIES.compare(category(left), category(right), SETTING)
    assert (found.relation, found.basis) == (relation, basis)


@pytest.mark.parametrize(
    ("left", "right", "basis"),
    [
        ("permanent", "one week", "exclusive"),
        ("a permanent truce", "one week", "exclusive"),
        ("began", "ongoing", "order"),
        ("concluded", "under way", "order"),
        ("temporary", "one week", None),
        ("not permanent", "one week", None),
        ("began", "permanent", None),
    ],
)
def test_vocabulary_declares(left: str, right: str, basis: str | None) -> None:
    found = compare_declared(category(left), category(right), SETTING)
    assert (found and (found.relation, found.basis)) == (basis and (Relation.DIFFERS, basis))


def test_order_names_the_stages() -> None:
    found = compare_declared(category("began"), category("ended"), SETTING)
    assert found is not None
    assert found.reason == "began is stage 1 of 3, ended stage 3"


WORDS = st.sampled_from(("not", "un", "permanent", "temporary", "lasting", "banned", "allowed", "ceasefire", "no"))
PHRASES = st.one_of(
    st.text(),
    st.lists(WORDS, max_size=4).map(" ".join),
)


@given(PHRASES, PHRASES)
def test_comparing_mirrors_and_never_raises(left: str, right: str) -> None:
    found = CATEGORIES.compare(category(left), category(right), SETTING)
    mirrored = CATEGORIES.compare(category(right), category(left), SETTING)
    assert (found.relation.mirrored, found.basis) == (mirrored.relation, mirrored.basis)


@given(PHRASES)
def test_comparing_with_itself_is_the_same(text: str) -> None:
    assert CATEGORIES.compare(category(text), category(text), SETTING).relation is Relation.SAME
