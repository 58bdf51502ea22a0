"""Digests: what changes them and what does not."""

from hypothesis import given
from hypothesis import strategies as st

from reconcile.errors import Location
from reconcile.identity import claim_digest, short_hash
from reconcile.model import Claim, Modality, Value

CLAIM = Claim("a#x", "a", "S", "p", "", Value("V", "text"), "said V")


def test_known_digests_never_change() -> None:
    assert short_hash() == "e3b0c442"
    assert short_hash("a", "bc") != short_hash("ab", "c")


@given(st.lists(st.text()))
def test_a_digest_is_eight_hexadecimal_digits(parts: list[str]) -> None:
    assert len(short_hash(*parts)) == 8
    assert int(short_hash(*parts), 16) >= 0


def test_a_claim_s_digest_follows_what_it_says() -> None:
    digest = claim_digest(CLAIM)
    moved = CLAIM._replace(id="b#y", location=Location("elsewhere", 9), note="new", subject="T")
    assert claim_digest(moved) == digest
    changes = (
        {"value": Value("W", "text")},
        {"quote": "said W"},
        {"modality": Modality.DENIED},
        {"value": Value("V", "text", items=(Value("V", "text"), Value("W", "text")))},
    )
    assert len({digest, *(claim_digest(CLAIM._replace(**change)) for change in changes)}) == 5
