"""Forms of the news: an amount said twice, a heading, short and scientific figures, `a day or two`, `last day of`."""

import pytest

from reconcile.model import Relation, Vocabulary
from reconcile.values import Setting, compare, read
from reconcile.values.quantities import read_amount
from reconcile.vocabulary import Lexicon

SETTING = Setting(Lexicon(Vocabulary()))
SAME, VARIANT, COMPATIBLE, DIFFERS = Relation.SAME, Relation.VARIANT, Relation.COMPATIBLE, Relation.DIFFERS


@pytest.mark.parametrize(
    ("kind", "left", "right", "expected"),
    [
        ("quantity", ".75", "0.75", SAME),
        ("quantity", "£.5bn", "£500m", SAME),
        ("quantity", "2.5e4", "25,000", SAME),
        ("quantity", "¾", "0.75", VARIANT),
        ("quantity", "a quarter", "0.3", Relation.INCOMPARABLE),
        ("quantity", "9x", "nine times", SAME),
        ("quantity", "half-mile", "half a mile", SAME),
        ("quantity", "75-basis-point", "75 basis points", SAME),
        ("quantity", "300 hectares", "3 square km", VARIANT),
        ("quantity", "40 bcm", "40 billion cubic metres", VARIANT),
        ("quantity", "8 GB", "8 Gb", COMPATIBLE),
        ("quantity", "8 gigabits", "8 GB", DIFFERS),
        # Said twice.
        ("quantity", "nine (9)", "9", SAME),
        ("quantity", "90 (ninety) people", "9", Relation.INCOMPARABLE),
        ("quantity", "nine (9)", "8", DIFFERS),
        ("quantity", "40 miles (64 km)", "40 miles", SAME),
        ("quantity", "40 miles (64 km)", "40 km", DIFFERS),
        ("quantity", "£2bn (€2.3bn)", "€2.3bn", SAME),
        ("quantity", "£2bn (€2.3bn)", "£2bn", SAME),
        ("quantity", "£2bn (€2.3bn)", "€2.5bn", DIFFERS),
        # Under a heading.
        ("quantity", "missing: 9", "9 missing", SAME),
        ("quantity", "Missing: 9", "8 missing", DIFFERS),
        ("duration", "a 72-hour period", "72 hours", VARIANT),
        ("duration", "an hour or two", "1-2 hours", VARIANT),
        ("duration", "an hour or two", "three hours", DIFFERS),
        ("duration", "a single week", "7 days", VARIANT),
        ("date", "last day of March 2021", "31 March 2021", VARIANT),
        ("date", "first day of March 2021", "2 March 2021", DIFFERS),
        ("date", "the last day of May", "31 May", VARIANT),
    ],
)
def test_common_forms(kind: str, left: str, right: str, expected: Relation) -> None:
    values = read(left, kind, SETTING).value, read(right, kind, SETTING).value
    assert compare(*values, SETTING).relation is expected
    assert compare(*values[::-1], SETTING).relation is expected.mirrored


@pytest.mark.parametrize("text", ["40 miles (90 km)", "nine (8)", "7E7", "Note: 9", "9 (two of them children)"])
def test_what_says_no_amount_twice(text: str) -> None:
    assert read_amount(text) is None


def test_the_last_day_of_a_february_of_no_year_is_not_told() -> None:
    assert read("last day of February", "date", SETTING).failed
