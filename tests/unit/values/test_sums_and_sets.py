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


@pytest.mark.parametrize(
    ("days", "whole", "relation"),
    [
        ("3 May|4 May", "3-4 May", Relation.VARIANT),
        ("4 May 2021|5 May 2021|6 May 2021", "4-6 May 2021", Relation.VARIANT),
        ("3 May|5 May", "3-5 May", Relation.REFINES),
        ("3 May|4 May", "3-5 May", Relation.REFINES),
        ("3 May 2021|4 May 2021", "May 2021", Relation.REFINES),
    ],
)
def test_days_that_follow_on_each_other_are_the_days_from_the_first_to_the_last(
    days: str, whole: str, relation: Relation
) -> None:
    for complete in (False, True):
        listed = read_list(days.split("|"), "date", SETTING).value
        single = read_list([whole], "date", SETTING, complete).value
        assert compare(listed, single, SETTING).relation is relation
        assert compare(single, listed, SETTING).relation is relation.mirrored


@pytest.mark.parametrize(
    ("kind", "listed", "single", "relation"),
    [
        ("place", "Burma|Myanmar", "Burma", Relation.VARIANT),
        ("quantity", "9|nine", "9", Relation.SAME),
        ("duration", "7 days|one week", "7 days", Relation.VARIANT),
        ("place", "Burma|Laos", "Burma", Relation.DIFFERS),
        # Spelled apart in one list, two like names are two people.
        ("person", "Aino Lahtela|Aina Lahtela", "Aino Lahtela", Relation.DIFFERS),
    ],
)
def test_one_thing_in_two_wordings_is_not_missing_from_a_complete_list(
    kind: str, listed: str, single: str, relation: Relation
) -> None:
    open_list, complete = (
        read_list(listed.split("|"), kind, SETTING).value,
        read_list([single], kind, SETTING, complete=True).value,
    )
    assert compare(open_list, complete, SETTING).relation is relation
    assert compare(complete, open_list, SETTING).relation is relation.mirrored
