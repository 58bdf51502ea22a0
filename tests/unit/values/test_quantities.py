"""Quantities: what a wording is read as, how two amounts compare, and the laws of both."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model import Relation, Value, Vocabulary
from reconcile.values.amounts import write
from reconcile.values.base import Setting
from reconcile.values.quantities import QUANTITIES, looks_like_quantity
from reconcile.values.quantity_phrases import read_quantity
from reconcile.vocabulary import Lexicon

SETTING = Setting(Lexicon(Vocabulary()))


def quantity(text: str, unit: str = "") -> Value:
    return Value(text, "quantity", QUANTITIES.parse(text, SETTING._replace(unit=unit)))


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("7", 7, 7, ""),
        ("twenty-one", 21, 21, ""),
        ("one hundred and five", 105, 105, ""),
        ("two million three hundred thousand and twelve", 2_300_012, 2_300_012, ""),
        ("a dozen", 12, 12, ""),
        ("half a dozen", 6, 6, ""),
        ("half a million", 500_000, 500_000, ""),
        ("two and a half", Fraction(5, 2), Fraction(5, 2), ""),
        ("two-and-a-half million", 2_500_000, 2_500_000, ""),
        ("2½ km", Fraction(5, 2), Fraction(5, 2), "km"),
        ("٣٠", 30, 30, ""),
        ("1,049,343,540", 1_049_343_540, 1_049_343_540, ""),
        ("12,34,567", 1_234_567, 1_234_567, ""),
        ("1 234", 1234, 1234, ""),
        ("1.234.567", 1_234_567, 1_234_567, ""),
        ("1.234,5", Fraction("1234.5"), Fraction("1234.5"), ""),
        ("1'234", 1234, 1234, ""),
        ("1,5", Fraction("1.5"), Fraction("1.5"), ""),
        ("0,234", Fraction("0.234"), Fraction("0.234"), ""),
        ("1.10", Fraction("1.1"), Fraction("1.1"), ""),
        ("−5 °C", -5, -5, "°C"),
        ("$1.05bn", 1_050_000_000, 1_050_000_000, "USD"),
        ("US$5 million", 5_000_000, 5_000_000, "USD"),
        ("20,000 U.S. dollars", 20_000, 20_000, "USD"),
        ("USD 1050000000", 1_050_000_000, 1_050_000_000, "USD"),
        ("£665m", 665_000_000, 665_000_000, "GBP"),
        ("Rs 5 lakh", 500_000, 500_000, "?rupee"),
        ("2 crore", 20_000_000, 20_000_000, ""),
        ("5 m", 5, 5, "m"),
        ("5m people", 5_000_000, 5_000_000, ""),
        ("20 pounds of rice", 20, 20, "lb"),
        ("45.5%", Fraction("45.5"), Fraction("45.5"), "%"),
        ("45.5 per cent", Fraction("45.5"), Fraction("45.5"), "%"),
        ("3 percentage points", 3, 3, "pp"),
        ("two thirds", Fraction(200, 3), Fraction(200, 3), "%"),
        ("half a mile", Fraction(1, 2), Fraction(1, 2), "mi"),
        ("3rd", 3, 3, "rank"),
        ("twenty-first", 21, 21, "rank"),
        ("twice", 2, 2, "×"),
        ("20 km/h", 20, 20, "km/h"),
        ("no casualties", 0, 0, ""),
        ("at least 30", 30, None, ""),
        ("30 or more people", 30, None, ""),
        ("30 people or more", 30, None, ""),
        ("30+", 30, None, ""),
        ("up to 5", None, 5, ""),
        ("no more than 3", None, 3, ""),
        ("about 100", 90, 110, ""),
        ("nearly 100", 90, 100, ""),
        ("10 to 20", 10, 20, ""),
        ("10–20 km", 10, 20, "km"),
        ("between $10 and $20", 10, 20, "USD"),
        ("$1.5-2bn", 1_500_000_000, 2_000_000_000, "USD"),
        ("two to three million", 2_000_000, 3_000_000, ""),
        ("seven or eight", 7, 8, ""),
        ("hundreds", 200, 999, ""),
        ("tens of thousands of people", 20_000, 99_999, ""),
        ("several hundred", 300, 900, ""),
        ("more than 5 but less than 7 kg", 5, 7, "kg"),
    ],
)
def test_reads(text: str, low: int | Fraction | None, high: int | Fraction | None, unit: str) -> None:
    amount = read_quantity(text)
    assert amount is not None
    assert (amount.low, amount.high, amount.unit) == (low, high, unit)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "permanent",
        "5-4",
        "2 of the 1,2345",
        "1,2345",
        "12,3,4",
        "1.2.3",
        "$5 and 6 EUR",
        "7 7",
        "F16",
        "10 EUR to 20 USD",
    ],
)
def test_leaves_alone_what_is_no_amount_or_could_be_two(text: str) -> None:
    assert read_quantity(text) is None


@pytest.mark.parametrize(
    ("text", "unit", "expected"),
    [
        ("7", "days", "7 days"),
        ("7 weeks", "days", "7 weeks"),
        ("1.05", "billion USD", "$1.05bn"),
        ("665m", "GBP", "£665 million"),
        ("at least 30", "persons", "at least 30 people"),
    ],
)
def test_stated_unit_completes_a_bare_number(text: str, unit: str, expected: str) -> None:
    ours, theirs = read_quantity(text, unit), read_quantity(expected)
    assert ours is not None
    assert theirs is not None
    assert ours._replace(shared="") == theirs._replace(shared="")  # `$` is also the sign of others, `USD` is not


def test_keeps_what_is_counted_and_out_of_how_many() -> None:
    amount = read_quantity("six out of the seven utility patents")
    assert amount is not None
    assert write(amount) == "6 of 7 utility patent"


@pytest.mark.parametrize(
    ("left", "right", "relation", "basis"),
    [
        ("7", "7", Relation.SAME, "identical"),
        ("twenty-one", "21", Relation.SAME, "parsed"),
        ("1 234", "1,234", Relation.SAME, "parsed"),
        ("$5 million", "USD 5,000,000", Relation.SAME, "parsed"),
        ("$5", "5", Relation.VARIANT, "unit not given"),
        ("5 miles", "8.04672 km", Relation.VARIANT, "unit"),
        ("20 °C", "68 °F", Relation.VARIANT, "unit"),
        ("Rs 5 lakh", "INR 500,000", Relation.VARIANT, "currency"),
        ("45%", "9 of 20", Relation.VARIANT, "ratio"),
        ("$1.05bn", "1,049,343,540", Relation.VARIANT, "rounding"),
        ("45%", "45.5%", Relation.VARIANT, "rounding"),
        ("two thirds", "67%", Relation.VARIANT, "rounding"),
        ("two million", "2.3 million", Relation.COMPATIBLE, "rounding"),
        ("3,000", "2,986", Relation.COMPATIBLE, "rounding"),
        ("over $1.05bn", "1.05 billion", Relation.COMPATIBLE, "rounding"),
        ("$1.05bn", "1.05", Relation.COMPATIBLE, "scale not given"),
        ("$1.05bn", "$1.05", Relation.DIFFERS, "disjoint"),
        ("$1.03bn", "$1.05bn", Relation.DIFFERS, "disjoint"),
        ("at least 30", "43", Relation.REFINED_BY, "interval"),
        ("nine", "more than eight", Relation.REFINES, "interval"),
        ("100", "about 100", Relation.REFINES, "interval"),
        ("hundreds", "300", Relation.REFINED_BY, "interval"),
        ("10 to 20", "15 to 30", Relation.COMPATIBLE, "overlap"),
        ("about 100", "111", Relation.DIFFERS, "disjoint"),
        ("more than 30", "30", Relation.DIFFERS, "disjoint"),
        ("19", "20", Relation.DIFFERS, "disjoint"),
        ("1.05", "105", Relation.DIFFERS, "disjoint"),
        ("-5", "5", Relation.DIFFERS, "disjoint"),
        ("3rd", "4th", Relation.DIFFERS, "disjoint"),
        ("6 of 7 patents", "6 patents", Relation.REFINES, "total"),
        ("6 of 7", "6 of 8", Relation.DIFFERS, "total"),
        ("$5", "£5", Relation.DIFFERS, "currencies"),
        ("$5", "£4", Relation.INCOMPARABLE, "currencies"),
        ("5 km", "7", Relation.INCOMPARABLE, "unit"),
        ("45%", "450", Relation.INCOMPARABLE, "unit"),
        ("5 km", "5 kg", Relation.INCOMPARABLE, "unit"),
        ("7 men", "7 women", Relation.INCOMPARABLE, "unit"),
        ("30 killed", "35 injured", Relation.INCOMPARABLE, "unit"),
        ("30 killed", "30 killed and wounded", Relation.INCOMPARABLE, "scope"),
        ("10 people", "7 soldiers", Relation.INCOMPARABLE, "scope"),
        ("30 people", "30 killed", Relation.VARIANT, "unit not given"),
        ("30 people", "35 killed", Relation.DIFFERS, "disjoint"),
    ],
)
def test_compares(left: str, right: str, relation: Relation, basis: str) -> None:
    found = QUANTITIES.compare(quantity(left), quantity(right), SETTING)
    assert (found.relation, found.basis) == (relation, basis)


def test_reason_says_how_a_hedge_was_read() -> None:
    found = QUANTITIES.compare(quantity("about 100"), quantity("105"), SETTING)
    assert found.reason == "105 lies within about 100 (read as 90 to 110)"


@pytest.mark.parametrize("text", ["7", "at least 30", "hundreds", "nine persons", "$1.05bn", "a dozen", "half", "3rd"])
def test_shape_of_an_amount(text: str) -> None:
    assert looks_like_quantity(text, SETTING)


@pytest.mark.parametrize("text", ["Seven Sisters", "first round", "no deal", "permanent", "One World Trade Center"])
def test_shape_of_something_else(text: str) -> None:
    assert not looks_like_quantity(text, SETTING)


NUMBERS = st.one_of(
    st.integers(-3000, 3000).map(str),
    st.decimals(-5000, 5000, places=2).map(str),
    st.sampled_from(
        ["1.05 billion", "twenty-one", "two thirds", "5/3", "hundreds", "third", "2 million", "1,050", "half"]
    ),
)
HEDGED = st.tuples(
    st.sampled_from(["", "about ", "nearly ", "at least ", "more than ", "up to ", "just over "]), NUMBERS
)
TAILS = st.sampled_from(
    ["", " people", " km", " mi", " USD", "%", " soldiers killed", " or more", " of 9000", " °F", " h"]
)
AMOUNTS = st.one_of(
    st.tuples(HEDGED.map("".join), TAILS).map("".join),
    st.tuples(NUMBERS, NUMBERS, TAILS).map(lambda parts: f"{parts[0]} to {parts[1]}{parts[2]}"),
    st.tuples(NUMBERS, NUMBERS, TAILS).map(lambda parts: f"more than {parts[0]} and at most {parts[1]}{parts[2]}"),
)


@given(AMOUNTS)
def test_writing_and_reading_is_the_identity(text: str) -> None:
    amount = read_quantity(text)
    if amount is not None:
        assert read_quantity(write(amount)) == amount


@given(AMOUNTS, AMOUNTS)
def test_comparing_mirrors(left: str, right: str) -> None:
    found = QUANTITIES.compare(quantity(left), quantity(right), SETTING)
    mirrored = QUANTITIES.compare(quantity(right), quantity(left), SETTING)
    assert (found.relation.mirrored, found.basis) == (mirrored.relation, mirrored.basis)


@given(st.one_of(AMOUNTS, st.text()))
def test_comparing_with_itself_is_the_same(text: str) -> None:
    assert QUANTITIES.compare(quantity(text), quantity(text), SETTING).relation is Relation.SAME


@given(st.text(), st.text(max_size=10))
def test_reading_never_raises(text: str, unit: str) -> None:
    read_quantity(text, unit)
    read_quantity(f"7 {text}", unit)
    looks_like_quantity(text, SETTING)
