"""Only what would be obeyed is replaced."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.reports.characters import visible


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


@given(st.text(st.characters()))
def test_length_stays_and_every_encoding_can_hold_it(text: str) -> None:
    assert len(visible(text)) == len(text)
    assert visible(visible(text)) == visible(text)
    assert visible(text).encode("utf-8").decode("utf-8") == visible(text)
