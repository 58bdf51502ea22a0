"""Signs that cannot be seen: they change no answer, and the wording of a value keeps them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model import Relation, Vocabulary
from reconcile.values import TYPES, Setting, compare, read
from reconcile.values.invisible import visible
from reconcile.vocabulary import Lexicon

SETTING = Setting(Lexicon(Vocabulary()))
UNSEEN = (
    *("\u00ad", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u202a", "\u202e", "\u2060", "\u2066", "\ufeff"),
    "\U000e0061",
)


@pytest.mark.parametrize("sign", UNSEEN, ids=ascii)
@pytest.mark.parametrize(
    ("kind", "left", "right"),
    [
        ("date", "9 May 1994", "8 May 1994"),
        ("quantity", "1,250 km", "1,350 km"),
        ("duration", "two weeks", "three weeks"),
        ("place", "Kyiv", "Kiev"),
        ("person", "Aino Lahtela", "Timo Lahtela"),
        ("boolean", "yes", "no"),
        ("category", "permanent", "temporary"),
        ("text", "as it was", "as it was"),
        ("", "9 May 1994", "8 May 1994"),
    ],
)
def test_what_cannot_be_seen_changes_no_answer(kind: str, left: str, right: str, sign: str) -> None:
    plain = compare(read(left, kind, SETTING).value, read(right, kind, SETTING).value, SETTING)
    for place in (0, 2, len(left)):
        marked = read(left[:place] + sign + left[place:], kind, SETTING)
        found = compare(marked.value, read(right, kind, SETTING).value, SETTING)
        assert (found.relation, found.basis, marked.failed) == (plain.relation, plain.basis, ())
        assert found.left == marked.value.text == left[:place] + sign + left[place:]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("خامنه\u200cای", "خامنه\u200cای"),  # a joiner within a Persian word parts what would run together
        ("क्\u200dष", "क्\u200dष"),
        ("Ai\u200cno", "Aino"),
        ("\u200bخامنه\u200c", "خامنه"),
        ("؀12", "؀12"),
        ("\U0001f3f4\U000e0067\U000e007f", "\U0001f3f4\U000e0067\U000e007f"),
        ("\u200b", ""),
        ("São", "São"),
    ],
)
def test_visible(text: str, expected: str) -> None:
    assert visible(text) == expected


@given(st.sampled_from(sorted(TYPES)), st.text(alphabet=[*UNSEEN, *"ab 1-,"], max_size=8))
def test_nothing_but_unseen_signs_raises_nothing(kind: str, text: str) -> None:
    value = read(text, kind, SETTING).value
    assert compare(value, value, SETTING).relation is Relation.SAME
