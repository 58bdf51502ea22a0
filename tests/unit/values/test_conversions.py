"""Measures in two units: what a converter rounds is the same measure, and what no rounding explains is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model import Relation, Value, Vocabulary
from reconcile.values.base import Setting
from reconcile.values.quantities import QUANTITIES
from reconcile.vocabulary import Lexicon

SETTING = Setting(Lexicon(Vocabulary()))
UNITS = ("miles", "km", "feet", "metres", "acres", "hectares", "mph", "km/h", "lb", "kg", "°F", "°C")


def relation(left: str, right: str) -> Relation:
    ours, theirs = (Value(text, "quantity", QUANTITIES.parse(text, SETTING)) for text in (left, right))
    return QUANTITIES.compare(ours, theirs, SETTING).relation


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("40 miles", "65 km", Relation.VARIANT),
        ("300 miles", "480 km", Relation.VARIANT),
        ("35 mph", "55 km/h", Relation.VARIANT),
        ("25,000 feet", "7,600 metres", Relation.VARIANT),
        ("6,000 acres", "2,400 hectares", Relation.VARIANT),
        ("4,000 lb", "1,800 kg", Relation.VARIANT),
        ("a quarter of a mile", "400 metres", Relation.VARIANT),
        ("half a mile", "800 m", Relation.VARIANT),
        ("three feet", "one metre", Relation.VARIANT),
        ("6,194 metres", "20,322 feet", Relation.VARIANT),
        ("more than 40 miles", "64 km", Relation.COMPATIBLE),
        ("20 miles", "30 km", Relation.COMPATIBLE),
        # No rounding makes the one the other.
        ("40 miles", "80 km", Relation.DIFFERS),
        ("40 miles", "40 km", Relation.DIFFERS),
        ("200 miles", "300 km", Relation.DIFFERS),
        ("5 miles", "9 km", Relation.DIFFERS),
        ("6,000 acres", "3,000 hectares", Relation.DIFFERS),
        ("half a mile", "900 metres", Relation.DIFFERS),
        # A degree is a degree, and what comes out even is not rounded.
        ("100 °F", "35 °C", Relation.DIFFERS),
        ("2,000 kg", "2.1 tonnes", Relation.DIFFERS),
        ("200 basis points", "2.1 percentage points", Relation.DIFFERS),
        # In one unit zeros of a hundred tell nothing.
        ("100 miles", "103 miles", Relation.DIFFERS),
    ],
)
def test_converted_measures(left: str, right: str, expected: Relation) -> None:
    assert relation(left, right) is expected
    assert relation(right, left) is expected.mirrored


@given(st.integers(1, 10**6), st.sampled_from(UNITS), st.integers(1, 10**6), st.sampled_from(UNITS))
def test_converting_mirrors(one: int, unit: str, other: int, second: str) -> None:
    left, right = f"{one} {unit}", f"{other} {second}"
    assert relation(left, right).mirrored is relation(right, left)
