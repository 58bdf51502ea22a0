"""Only what would be obeyed is replaced."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.reports.characters import closed, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[sic] plain", "[sic] plain"),
        ("\x1b[31m", "␛[31m"),
        ("a\x00b\x7f", "a␀b␡"),
        ("\x85\ud800", "\ufffd\ufffd"),
        ("two\nlines\t.", "two\nlines\t."),
        ("\r", "␍"),
        ("حركة \u200f東京 e\u0301 🔥\u200d", "حركة \u200f東京 e\u0301 🔥\u200d"),
    ],
)
def test_what_is_shown(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("שלום plain", ""),
        ("\u202eturned", "\u202c"),
        ("\u202eturned\u202c back", ""),
        ("\u2066one \u202ein the other", "\u202c\u2069"),
        ("\u2067isolate \u202eand all in it\u2069", ""),
        ("\u202eout \u2068in\u202c", "\u2069\u202c"),
        ("ends\u2069 what \u202c never began", ""),
    ],
)
def test_a_turn_of_direction_ends_with_its_text(text: str, behind: str) -> None:
    assert closed(text) == text + behind


@given(st.text(st.characters()))
def test_length_stays_and_every_encoding_can_hold_it(text: str) -> None:
    assert len(visible(text)) == len(text)
    assert visible(visible(text)) == visible(text)
    assert visible(text).encode("utf-8").decode("utf-8") == visible(text)
