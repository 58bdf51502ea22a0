"""Reference numbers: parts may be left out or spaced otherwise; other numbers are other references."""

import pytest

from reconcile.model import Relation, Value
from reconcile.values.reference_numbers import compare_references


def related(left: str, right: str) -> Relation | None:
    found = compare_references(Value(left, "text"), Value(right, "text"))
    return found.relation if found else None


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("21-3307", "21-CV-3307-ABC", Relation.REFINED_BY),
        ("QF 0032", "QF32", None),  # too few digits to be sure of
        ("XY 661", "XY-0661", Relation.VARIANT),
        ("S/RES/1441", "s-res-1441", Relation.VARIANT),
        ("No. 9042", "9042", Relation.VARIANT),
        ("AB-1207", "AB-1208", Relation.DIFFERS),
        ("21-3307", "21-4411", None),  # the same year, and who knows
        ("about 400 people", "AB-1208", None),
        ("all three", "both", None),
        ("decision of 2019", "2019", None),
    ],
)
def test_references(left: str, right: str, relation: Relation | None) -> None:
    assert related(left, right) == relation
    assert related(right, left) == (relation.mirrored if relation else None)
