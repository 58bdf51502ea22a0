"""Lists that are not compared element by element: parts that add up, and elements that the vocabulary holds apart."""

import pytest

from reconcile.model import Predicate, Relation, Vocabulary
from reconcile.values import Setting, compare, read, read_list
from reconcile.vocabulary import Lexicon

SETTING = Setting(Lexicon(Vocabulary()))


@pytest.mark.parametrize(
    ("whole", "relation"),
    [
        ("9", Relation.VARIANT),
        ("nine people", Relation.VARIANT),
        ("8", Relation.COMPATIBLE),
        ("9 men", Relation.COMPATIBLE),
        ("9 km", Relation.COMPATIBLE),
        ("9 injured", Relation.COMPATIBLE),
    ],
)
def test_kinds_of_people_add_up_to_a_number_that_names_no_other(whole: str, relation: Relation) -> None:
    parts, total = read_list(["7 men", "2 women"], "quantity", SETTING).value, read(whole, "quantity", SETTING).value
    assert compare(parts, total, SETTING).relation is relation
    assert compare(total, parts, SETTING).relation is relation.mirrored


def test_an_element_that_excludes_one_of_the_other_side_keeps_two_lists_apart() -> None:
    kinds = Predicate("kinds", "category", exclusive=(("tablets",), ("phones only",)))
    setting = SETTING._replace(predicate=kinds)
    both, only = (
        read_list(["phones", "tablets"], "category", setting).value,
        read("phones only", "category", setting).value,
    )
    assert compare(both, only, setting).relation is Relation.DIFFERS
    assert compare(both, read("phones", "category", setting).value, setting).relation is not Relation.DIFFERS
