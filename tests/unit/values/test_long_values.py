"""What is longer than any name, date or amount is free text, whatever type is asked for."""

import pytest

from reconcile.model import Relation, Vocabulary
from reconcile.values import LONGEST, TYPES, Setting, compare, read
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


def test_a_long_quotation_is_still_a_statement() -> None:
    assert read(f"“{'said ' * LONGEST}”", "", SETTING).value.type == "statement"


def test_what_is_not_that_long_keeps_its_type() -> None:
    assert read("A" * LONGEST, "person", SETTING).value.type == "person"
    assert read("A" * (LONGEST + 1), "person", SETTING).value.type == "text"
