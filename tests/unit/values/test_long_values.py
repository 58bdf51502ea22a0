"""What is longer than any name, date or amount is free text, whatever type is asked for."""

import pytest

from reconcile.model import Relation, Vocabulary
from reconcile.values import LONGEST, TYPES, Setting, compare, read
from reconcile.values.names import compare_names
from reconcile.vocabulary import Lexicon

SETTING = Setting(Lexicon(Vocabulary()))


@pytest.mark.parametrize("type_name", ["", *sorted(TYPES)])
@pytest.mark.parametrize("piece", ["日本", "x ", "a-", "Ann Lee ", "1,", "January "])
def test_a_hundred_kilobytes_are_text(piece: str, type_name: str) -> None:
    """Reading and comparing all of these as what their beginnings look like took minutes."""
    long = (piece * 100_000)[:100_000]
    left, same, other = (read(text, type_name, SETTING) for text in (long, long, long + "z"))
    kind = type_name if type_name in ("statement", "text") else "text"
    assert left.value.type == kind
    assert left.failed == ((long,) if type_name not in ("", kind) else ())
    assert compare(left.value, same.value, SETTING).relation is Relation.SAME
    expected = Relation.COMPATIBLE if kind == "statement" else Relation.INCOMPARABLE
    assert compare(left.value, other.value, SETTING).relation is expected


_SYLLABLES = [f"{letter}{vowel}no" for letter in "BDFGKLMNPRSTVZ" for vowel in "aeiou"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (" ".join(_SYLLABLES * 9) + " Gen.", " ".join(_SYLLABLES * 9) + " General"),
        (" ".join("ABCDEFGH" * 30) + " Gen.", " ".join("ABCDEFGH" * 30) + " Genl"),
        ("al" * 240, "el" * 240),
        ("ova" * 160, "ov" * 160),
        ("AAAAAAAA", "and " * 100 + "Bank of Zed"),
    ],
    ids=["words", "letters", "articles", "endings", "acronym"],
)
@pytest.mark.parametrize("kind", ["person", "organisation", "name"])
def test_names_that_nobody_has_are_compared_at_once(left: str, right: str, kind: str) -> None:
    """These went deeper than the interpreter goes, or took time that doubles with each word."""
    found = compare_names(left, right, kind, SETTING.lexicon)
    assert found.relation is compare_names(right, left, kind, SETTING.lexicon).relation.mirrored
    if max(len(left), len(right)) > LONGEST:
        assert found.basis == "length"


def test_a_long_text_is_the_same_as_its_own_words() -> None:
    text = "said " * LONGEST
    assert compare_names(text, text.upper(), "name", SETTING.lexicon).relation is Relation.SAME


def test_a_long_quotation_is_still_a_statement() -> None:
    assert read(f"“{'said ' * LONGEST}”", "", SETTING).value.type == "statement"


def test_what_is_not_that_long_keeps_its_type() -> None:
    assert read("A" * LONGEST, "person", SETTING).value.type == "person"
    assert read("A" * (LONGEST + 1), "person", SETTING).value.type == "text"
