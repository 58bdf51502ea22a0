"""Phrases that hold a name: somebody's kin and staff, and several persons; made-up and public names."""

import pytest

from reconcile.model import Vocabulary
from reconcile.values.names import compare_names
from reconcile.vocabulary import Lexicon

EMPTY = Lexicon(Vocabulary())
VARIANT, POSSIBLE, DIFFERS, INCOMPARABLE = "variant", "possible variant", "differs", "incomparable"

CASES = [
    # somebody's kin and staff are somebody else
    ("person", "sister of Olaf Berg", "Olaf Berg", DIFFERS),
    ("person", "Olaf Berg's widow", "Olaf Berg", DIFFERS),
    ("person", "the driver of Unn Falk", "Unn Falk", DIFFERS),
    ("person", "an aide to Unn Falk", "Unn Falk", DIFFERS),
    ("person", "Unn Falk’s Deputy", "Unn Falk", DIFFERS),
    ("person", "head of Unn Falk's office", "Unn Falk", DIFFERS),
    ("person", "not Unn Falk", "Unn Falk", DIFFERS),
    ("organisation", "an ally of Meridian Shipping", "Meridian Shipping", DIFFERS),
    # who it is, the words do not say
    ("person", "sister of Olaf Berg", "Ida Lund", INCOMPARABLE),
    ("person", "sister of Olaf Berg", "Berg", INCOMPARABLE),
    ("person", "sister of Olaf Berg", "lawyer for Olaf Berg", INCOMPARABLE),
    ("person", "sister of Olaf Berg", "sister of Unn Falk", INCOMPARABLE),
    ("person", "sister of Olaf Berg", "Olaf Berg's sister", VARIANT),
    ("person", "sister of olaf berg", "olaf berg", DIFFERS),
    ("person", "envoy to Qatar Unn Falk", "Unn Falk", POSSIBLE),
    # several persons
    ("person", "Olaf Berg and Unn Falk", "Olaf Berg", POSSIBLE),
    ("person", "Olaf Berg or Unn Falk", "Unn Falk", POSSIBLE),
    ("person", "Olaf and Ida Berg", "Olaf Berg", POSSIBLE),
    ("person", "Olaf Berg & Unn Falk", "Ida Lund", DIFFERS),
    ("person", "Olaf Berg and Unn Falk", "Unn Falk and Olaf Berg", VARIANT),
    ("person", "Olaf Berg, Ida Lund and Unn Falk", "Ida Lund", POSSIBLE),
    # offices are none of these
    ("person", "Secretary of State Unn Falk", "Unn Falk", VARIANT),
    ("person", "Minister of Health and Education Olaf Berg", "Olaf Berg", VARIANT),
    ("person", "Chairman and CEO Olaf Berg", "Olaf Berg", VARIANT),
    ("person", "José Ortega y Gasset", "José Ortega Gasset", VARIANT),
    ("organisation", "Friends of the Earth", "Friends of Earth", VARIANT),
    ("organisation", "Johnson & Johnson", "Johnson and Johnson", VARIANT),
]


@pytest.mark.parametrize(("kind", "left", "right", "relation"), CASES)
def test_a_phrase_about_a_person_is_not_that_person(kind: str, left: str, right: str, relation: str) -> None:
    found = compare_names(left, right, kind, EMPTY)
    assert found.relation.value == relation, found
    assert compare_names(right, left, kind, EMPTY) == found.mirrored
