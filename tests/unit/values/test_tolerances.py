"""Tolerances: what they state, how far they reach, and that they never make two values the same."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model import Comparison, Predicate, Relation, Vocabulary
from reconcile.values import Setting, compare, read
from reconcile.values.tolerances import read_tolerance
from reconcile.vocabulary import Lexicon

LEXICON = Lexicon(Vocabulary())


def compared(kind: str, left: str, right: str, tolerance: str) -> Comparison:
    setting = Setting(LEXICON, Predicate("p", kind, tolerance=tolerance))
    return compare(read(left, kind, setting).value, read(right, kind, setting).value, setting)


@pytest.mark.parametrize(
    ("kind", "left", "right", "tolerance"),
    [
        ("quantity", "41", "43", "5%"),
        ("quantity", "95", "100", "5%"),
        ("quantity", "-95", "-100", "5%"),
        ("quantity", "41 dead", "43 dead", "2"),
        ("quantity", "41 dead", "43 dead", "2 people"),
        ("quantity", "100 to 110", "113", "3"),
        ("quantity", "12.4 km", "12.8 km", "500 m"),
        ("quantity", "12.4 km", "12755 m", "500 m"),
        ("quantity", "20 °C", "22 °C", "2 °C"),
        ("quantity", "$5.1 million", "$5.3 million", "$200,000"),
        ("quantity", "45%", "47%", "2 percentage points"),
        ("quantity", "45%", "47%", "5%"),
        ("duration", "48 hours", "3 days", "1 day"),
        ("duration", "19 days", "20 days", "5%"),
        ("date", "2031-10-25", "2031-10-27", "2 days"),
        ("date", "2031-10-25", "2031-11-02", "2 weeks"),
        ("date", "18 October", "19 October", "1 day"),
        ("date", "2031-10-25T14:00:00", "2031-10-25T14:45:00", "1 hour"),
        ("date", "2031-10-25T14:00:00+02:00", "2031-10-25T12:45:00Z", "45 minutes"),
        ("date", "2:00 p.m.", "2:45 p.m.", "1 hour"),
    ],
)
def test_values_within_the_tolerance_can_both_hold(kind: str, left: str, right: str, tolerance: str) -> None:
    assert compared(kind, left, right, "").relation is Relation.DIFFERS
    for one, other in ((left, right), (right, left)):
        found = compared(kind, one, other, tolerance)
        assert (found.relation, found.basis) == (Relation.COMPATIBLE, "tolerance")
        assert found.reason.endswith(f"are within {tolerance} (configured)")


@pytest.mark.parametrize(
    ("kind", "left", "right", "tolerance"),
    [
        ("quantity", "41", "44", "5%"),
        ("quantity", "41 dead", "44 dead", "2"),
        ("quantity", "12.4 km", "13.1 km", "500 m"),
        ("quantity", "12.4 km", "12.8 km", "2 days"),
        ("quantity", "12.4 km", "12755 m", "1000"),
        ("quantity", "$5.1 million", "$5.3 million", "€200,000"),
        ("quantity", "12 °C", "16 °C", "4 °F"),
        ("duration", "permanent", "one week", "100%"),
        ("duration", "48 hours", "4 days", "1 day"),
        ("date", "2031-10-25", "2031-10-28", "2 days"),
        ("date", "2031-10-25", "2031-10-26", "5%"),
        ("date", "2031-10-25", "2031-10-26", "1 km"),
        ("date", "2031-10-25T14:00:00", "2031-10-25T15:30:00", "1 hour"),
    ],
)
def test_values_beyond_it_differ_as_without_it(kind: str, left: str, right: str, tolerance: str) -> None:
    assert compared(kind, left, right, tolerance) == compared(kind, left, right, "")
    assert compared(kind, left, right, tolerance).relation is Relation.DIFFERS


@pytest.mark.parametrize(
    "text", ["", "lots", "-5%", "0", "0 days", "at least 5", "about 5%", "5 to 10", "3 of 4", "2031"]
)
def test_a_tolerance_is_one_number_over_zero(text: str) -> None:
    assert (read_tolerance(text) is None) == (text != "2031")


@given(st.integers(-500, 500), st.integers(-500, 500), st.integers(1, 200))
def test_a_share_is_measured_from_either_side_and_never_makes_equal(left: int, right: int, percent: int) -> None:
    ours, theirs = (
        compared("quantity", *pair, f"{percent}%") for pair in ((f"{left}", f"{right}"), (f"{right}", f"{left}"))
    )
    assert ours[:2] == theirs.mirrored[:2]
    near = Fraction(percent, 100) * max(abs(left), abs(right)) >= abs(left - right)
    if ours.basis == "tolerance":
        assert near
        assert left != right
    elif ours.relation is Relation.DIFFERS:
        assert not near
