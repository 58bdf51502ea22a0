"""What kind of answer a value is, how telling it is, and whether two amounts are close or far apart."""

import pytest

from reconcile.model import Vocabulary
from reconcile.values import Setting, read
from reconcile.values.kinship import far_apart, kind_of, nearly_equal, one_sided, telling
from reconcile.vocabulary import Lexicon

SETTING = Setting(Lexicon(Vocabulary()))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("$5m", ("quantity", "currency")),
        ("12 km", ("quantity", "length")),
        ("9 jurors", ("quantity", "people")),
        ("28 patents", ("quantity", "things")),
        ("9", ("quantity", "")),
        ("2024-03-05", ("date", "")),
        ("6.40pm", ("date", "time of day")),
        ("Ana Brun", ("", "")),
        ("sunk", ("", "")),
        ("yes", ("boolean", "")),
    ],
)
def test_the_kind_of_an_answer(text: str, kind: tuple[str, str]) -> None:
    assert kind_of(read(text, "", SETTING).value) == kind


@pytest.mark.parametrize(
    ("dull", "telling_more"), [("yes", "3"), ("3", "2900"), ("2900", "2912"), ("red", "vermilion")]
)
def test_how_telling_a_value_is(dull: str, telling_more: str) -> None:
    assert telling(read(dull, "", SETTING).value) < telling(read(telling_more, "", SETTING).value) <= 1


@pytest.mark.parametrize(
    ("left", "right", "close", "far"),
    [
        ("236", "243", True, False),
        ("236", "300", False, False),
        ("236", "23,600", False, True),
        ("7 km", "7,100 m", True, False),
        ("3", "4", False, False),
        ("fell by 236", "fell by 243", True, False),
        ("fell by 236", "fell by 23,600", False, True),
        ("2024-03-05", "2024-03-09", False, False),
        ("2024-03-05", "2024-09-09", False, True),
        ("236", "2024-03-05", False, False),
    ],
)
def test_close_and_far_amounts_and_days(left: str, right: str, close: bool, far: bool) -> None:
    ours, theirs = (read(text, "", SETTING).value for text in (left, right))
    assert nearly_equal(ours, theirs) is nearly_equal(theirs, ours) is close
    assert far_apart(ours, theirs) is far_apart(theirs, ours) is far


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("at least 300", True),
        ("300 to 400", False),
        ("more than eight hours", True),
        ("one week", False),
        ("before 2 May 2024", True),
        ("May 2024", False),
        ("blue", False),
    ],
)
def test_mere_bounds(text: str, bound: bool) -> None:
    assert one_sided(read(text, "", SETTING).value) is bound
