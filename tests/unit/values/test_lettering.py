"""Signs and letters that folding drops and that tell two values apart; what only looks like it changes nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.folding import fold, words
from reconcile.model import Entity, Relation, Vocabulary
from reconcile.values import Setting, compare, read
from reconcile.values.lettering import contractions, is_lettered_alike, letter_marks, signed_words
from reconcile.vocabulary import Lexicon

SETTING = Setting(Lexicon(Vocabulary(entities=(Entity("Sunvane+", "organisation", aliases=("Sunvane",)),))))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A+", ("a+",)),
        ("the BB- rating", ("bb-", "rating")),
        ("C++ and C#", ("c++", "and", "c#")),
        ("Rh−", ("rh-",)),
        ("-1", ("-1",)),
        ("A* and B", ("a*", "and", "b")),
        ("Vellmar*", ("vellmar",)),
        ("A- and B-lists", ("and", "b", "lists")),
        ("pre- and post-war", ("pre", "and", "post", "war")),
        ("Orsa - Vellmar", ("orsa", "vellmar")),
        ("5+1", ("5", "1")),
        ("#5", ("5",)),
    ],
)
def test_signed_words(text: str, expected: tuple[str, ...]) -> None:
    assert signed_words(text) == expected


@pytest.mark.parametrize(
    ("left", "right", "alike"),
    [
        ("バク", "ハク", False),
        ("ﾊﾞｸ", "バク", True),
        ("मुकेश", "मकश", False),
        ("संदीप", "सँदीप", True),
        ("फ़िरोज़", "फिरोज", True),
        ("Андрей", "Андреи", True),
        ("مُحَمَّد", "محمد", True),
        ("Zoë", "Zoe", True),
        ("we're", "were", False),
        ("we’re", "we're", True),
        ("don't", "dont", True),
    ],
)
def test_lettered_alike(left: str, right: str, alike: bool) -> None:
    assert is_lettered_alike(left, right) is alike


@pytest.mark.parametrize(
    ("left", "right", "type_name", "relation"),
    [
        ("A+", "A-", "category", Relation.DIFFERS),
        ("A+ rating", "A- rating", "category", Relation.DIFFERS),
        ("AA-", "AA", "category", Relation.DIFFERS),
        ("18+", "18", "category", Relation.INCOMPARABLE),
        ("5%", "5", "category", Relation.INCOMPARABLE),
        ("A- ", "a-", "category", Relation.SAME),
        ("A+ rating", "A- rating", "text", Relation.INCOMPARABLE),
        ("we're", "were", "text", Relation.INCOMPARABLE),
        ("C++", "C#", "name", Relation.DIFFERS),
        ("OPEC+", "OPEC", "organisation", Relation.DIFFERS),
        ("LGBTQ+", "LGBTQ", "name", Relation.POSSIBLE),
        ("Sunvane+", "Sunvane", "organisation", Relation.VARIANT),
        ("M*A*S*H", "MASH", "name", Relation.VARIANT),
        ("バク", "ハク", "person", Relation.DIFFERS),
        ("मुकेश", "मकश", "person", Relation.POSSIBLE),
        ("Андрей", "Андреи", "person", Relation.SAME),
    ],
)
def test_compares(left: str, right: str, type_name: str, relation: Relation) -> None:
    one, other = (read(text, type_name, SETTING).value for text in (left, right))
    assert compare(one, other, SETTING).relation is relation
    assert compare(other, one, SETTING).relation is relation


@given(st.text())
def test_nothing_is_signed_but_words_with_signs(text: str) -> None:
    found = signed_words(text)
    assert all(word.strip("+-#*") for word in found)
    if not set(text) & set("+-−#*"):
        assert found == words(text)


@given(st.text())
def test_a_text_is_lettered_as_itself(text: str) -> None:
    assert is_lettered_alike(text, text)
    assert contractions(fold(text)) == ()
    assert text.isascii() <= (letter_marks(text) == ())
