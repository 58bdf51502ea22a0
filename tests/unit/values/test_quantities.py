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
        ("a million and a half", 1_500_000, 1_500_000, ""),
        ("three score and ten", 70, 70, ""),
        ("two point five", Fraction("2.5"), Fraction("2.5"), ""),
        ("€1,3 Mrd.", 1_300_000_000, 1_300_000_000, "EUR"),
        ("1 milliard d'euros", 10**9, 10**9, "EUR"),
        ("1 billón de pesos", 10**12, 10**12, "?peso"),
        ("10 mil millones", 10**10, 10**10, ""),
        ("1億2000万円", 120_000_000, 120_000_000, "JPY"),
        ("2万人以上", 20_000, None, ""),
        ("12.500 Euro", 12_500, 12_500, "EUR"),
        ("12.500 people", 12_500, 12_500, ""),
        ("50p", Fraction("0.5"), Fraction("0.5"), "GBP"),
        ("R1 million", 10**6, 10**6, "ZAR"),
        ("a $5 fine", 5, 5, "USD"),
        ("-$5", -5, -5, "USD"),
        ("$1m-$2m", 10**6, 2 * 10**6, "USD"),
        ("6ft 2in", 74, 74, "in"),
        ("6'2\"", 74, 74, "in"),
        ("12 stone 7", 175, 175, "lb"),
        ("M7.4", Fraction("7.4"), Fraction("7.4"), "magnitude"),
        ("110 ± 10", 100, 120, ""),
        ("54% ± 3", 51, 57, "%"),
        ("a majority", 50, None, "%"),
        ("six-figure sum", 100_000, 1_000_000, ""),
        ("mid-twenties", 24, 26, ""),
        ("both engines", 2, 2, ""),
        ("not a single house", 0, 0, ""),
        ("down 3%", -3, -3, "%"),
        ("fell by at least 3%", None, -3, "%"),
        ("fell to 3%", 3, 3, "%"),
        ("loss of £2m", -2_000_000, -2_000_000, "GBP"),
        ("halved", Fraction("0.5"), Fraction("0.5"), "×"),
        ("120 per 100,000", Fraction("0.12"), Fraction("0.12"), "%"),
        ("1.2m bpd", 1_200_000, 1_200_000, "bbl"),
        ("100 km per hour", 100, 100, "km/h"),
        ("100 mm of rain in 24 hours", 100, 100, "mm"),
        ("a decade", 1, 1, "decade"),
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
        "5 mil",
        "M7",
        "doubled to 200",
        "a majority of 54",
        "most recent",
        "5 in pounds",
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
        ("1.05", "USD bn", "$1.05bn"),
        ("250", "thousands of people", "250 thousand people"),
        ("$2.5", "million", "$2.5m"),
        ("2.5 million", "million USD", "$2.5m"),
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
        ("30 people", "30 crates", Relation.COMPATIBLE, "scope"),
        ("30 people", "35 crates", Relation.INCOMPARABLE, "scope"),
        ("30 Norwegians", "30 people", Relation.REFINES, "scope"),
        ("30 elderly people", "30 people", Relation.REFINES, "scope"),
        # What is measured, where both sides have a unit.
        ("60% of farmers", "60%", Relation.REFINES, "scope"),
        ("8 km west of Oulu", "8 km", Relation.REFINES, "scope"),
        ("8 km west of Oulu", "8,000 metres", Relation.REFINES, "scope"),
        ("a 9-mile tunnel", "9 miles", Relation.VARIANT, "wording"),
        ("a 9-mile tunnel", "11 miles", Relation.DIFFERS, "disjoint"),
        ("net loss of £9m", "£9m", Relation.COMPATIBLE, "direction"),
        ("CA$9m", "C$9m", Relation.SAME, "parsed"),
        ("60%", "60", Relation.COMPATIBLE, "unit"),
        # Which way a number goes.
        ("-3%", "down 3%", Relation.SAME, "parsed"),
        ("-3%", "+3%", Relation.DIFFERS, "disjoint"),
        ("-$5m", "$5m", Relation.DIFFERS, "disjoint"),
        ("3%", "up 3%", Relation.COMPATIBLE, "direction"),
        ("3%", "up 4%", Relation.INCOMPARABLE, "direction"),
        ("fell to 3%", "fell by 3%", Relation.INCOMPARABLE, "sense"),
        ("profit of £2m", "loss of £2m", Relation.DIFFERS, "disjoint"),
        ("doubled", "up 100%", Relation.SAME, "parsed"),
        ("doubled", "up 200%", Relation.DIFFERS, "disjoint"),
        ("unchanged", "up 3%", Relation.DIFFERS, "disjoint"),
        ("fell to 40%", "rose to 40%", Relation.COMPATIBLE, "direction"),
        ("fell to 40%", "rose to 45%", Relation.DIFFERS, "disjoint"),
        ("fell to 40%", "40%", Relation.SAME, "parsed"),
        ("up £9", "up to £9", Relation.INCOMPARABLE, "direction"),
        ("down to £9m", "up to £9m", Relation.COMPATIBLE, "direction"),
        # A place in an order is no number of things.
        ("4th gate", "4 gates", Relation.INCOMPARABLE, "rank"),
        ("fourth", "four", Relation.COMPATIBLE, "rank"),
        ("fourth", "5", Relation.DIFFERS, "disjoint"),
        ("fourth time", "four times", Relation.INCOMPARABLE, "unit"),
        ("fourth time", "4th time", Relation.SAME, "parsed"),
        # What can be read in two ways.
        ("12.500 km", "12.5 km", Relation.COMPATIBLE, "reading"),
        ("12.500 km", "12,500 km", Relation.COMPATIBLE, "reading"),
        ("12.500 km", "15 km", Relation.DIFFERS, "disjoint"),
        ("12.500 km", "12.500 kilometres", Relation.SAME, "parsed"),
        ("12.500 Euro", "€12.50", Relation.DIFFERS, "disjoint"),
        ("1.5m", "one and a half million", Relation.SAME, "parsed"),
        ("10 kg", "22 pounds", Relation.VARIANT, "rounding"),
        ("22 pounds", "£22", Relation.SAME, "parsed"),
        ("5 tons", "5 tonnes", Relation.COMPATIBLE, "reading"),
        # Units and currencies.
        ("12 stoats", "12 kg", Relation.INCOMPARABLE, "unit"),
        ("50p", "£50", Relation.DIFFERS, "disjoint"),
        ("1 mile", "1 km", Relation.DIFFERS, "disjoint"),
        ("up 1.5 °C", "up 2.7 °F", Relation.VARIANT, "unit"),
        ("1.5 °C", "2.7 °F", Relation.DIFFERS, "disjoint"),
        ("at least 1 in 5", "25%", Relation.REFINED_BY, "interval"),
        ("2 in 6", "1 in 3", Relation.COMPATIBLE, "ratio"),
        ("5%", "5 percentage points", Relation.INCOMPARABLE, "unit"),
        ("25bp", "0.25%", Relation.COMPATIBLE, "points"),
        ("$40m", "C$40m", Relation.COMPATIBLE, "currency"),
        ("A$40m", "US$40m", Relation.DIFFERS, "currencies"),
        ("¥100", "CNY 100", Relation.COMPATIBLE, "currency"),
        ("100 yen", "CNY 100", Relation.DIFFERS, "currencies"),
        ("1,000 pesos", "1,000 Mexican pesos", Relation.REFINED_BY, "currency"),
        ("2.35", "2,349,343,540", Relation.COMPATIBLE, "scale not given"),
        ("1.05", "1,050", Relation.DIFFERS, "disjoint"),
        # Rates.
        ("60 per hour", "60", Relation.COMPATIBLE, "rate"),
        ("60 per hour", "1 per minute", Relation.VARIANT, "rate"),
        ("£30,000 a year", "£2,500 a month", Relation.VARIANT, "rate"),
        ("$15 an hour", "$15 a day", Relation.DIFFERS, "rate"),
        ("$15 an hour", "$600 a week", Relation.COMPATIBLE, "rate"),
        ("$15 an hour", "$600 a day", Relation.DIFFERS, "rate"),
        ("$3 a gallon", "$4 a kilo", Relation.INCOMPARABLE, "rate"),
        # What is counted.
        ("no injuries", "3 injured", Relation.DIFFERS, "disjoint"),
        ("no casualties", "3 injured", Relation.DIFFERS, "disjoint"),
        ("no injuries", "3 killed", Relation.INCOMPARABLE, "unit"),
        ("12 killed", "12 dead", Relation.VARIANT, "wording"),
        ("12 people", "12 women", Relation.REFINED_BY, "scope"),
        ("one of two engines", "both engines", Relation.DIFFERS, "disjoint"),
        ("5 dead, 12 injured", "5 killed and 12 wounded", Relation.VARIANT, "counts"),
        ("5 dead, 12 injured", "12 dead, 5 injured", Relation.DIFFERS, "disjoint"),
        ("5 dead, 12 injured", "12 wounded", Relation.REFINES, "counts"),
        ("5 dead, 12 injured", "17 casualties", Relation.REFINES, "sum"),
        ("5 dead, 12 injured", "3 missing", Relation.INCOMPARABLE, "counts"),
        ("down 4 arrests, up 10 deaths", "5 arrests, 12 deaths", Relation.INCOMPARABLE, "counts"),
        ("down 4 arrests, 12 deaths", "5 arrests, 12 deaths", Relation.COMPATIBLE, "counts"),
        ("2 adults and 3 children", "6 people", Relation.COMPATIBLE, "sum"),
        ("9 dead, including 2 children", "9 dead", Relation.REFINES, "counts"),
        # Scores, ratios, innings.
        ("3-1", "3-2", Relation.DIFFERS, "score"),
        ("3-1", "1-3", Relation.COMPATIBLE, "score"),
        ("2:1", "1:2", Relation.DIFFERS, "score"),
        ("0-0", "goalless draw", Relation.VARIANT, "score"),
        ("142/3", "3/142", Relation.VARIANT, "score"),
        ("3-1", "31", Relation.INCOMPARABLE, "score"),
    ],
)
def test_compares(left: str, right: str, relation: Relation, basis: str) -> None:
    found = QUANTITIES.compare(quantity(left), quantity(right), SETTING)
    assert (found.relation, found.basis) == (relation, basis)


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("5 dead, 2 hurt", "5 killed, 2 injured", "{} and {} agree in all that they count"),
        ("5 dead, 2 hurt", "5 killed, 2 injured, 1 missing", "{} agrees with {}, which says more"),
        ("5 dead, 2 hurt", "at least 4 dead, 2 hurt", "{} agrees with {} and says more"),
        ("5 dead, 2 hurt", "5 dead, 1 missing", "{} and {} can both be right about what both count"),
        ("down 4 arrests, 2 hurt", "5 arrests, 1 dead", "{} and {} count the same, but not in the same sense"),
    ],
)
def test_reason_says_how_two_lists_of_counts_relate(left: str, right: str, reason: str) -> None:
    assert QUANTITIES.compare(quantity(left), quantity(right), SETTING).reason == reason.format(left, right)


@pytest.mark.parametrize("hyphened", ["$50 a megawatt-hour", "$50 per megawatt-hour", "3 acre-feet"])
def test_a_hyphen_within_a_unit_is_a_blank(hyphened: str) -> None:
    assert QUANTITIES.compare(quantity(hyphened), quantity(hyphened.replace("-", " ")), SETTING).basis == "parsed"


def test_reason_says_how_a_hedge_was_read() -> None:
    found = QUANTITIES.compare(quantity("about 100"), quantity("105"), SETTING)
    assert found.reason == "105 lies within about 100 (read as 90 to 110)"


@pytest.mark.parametrize(
    "text",
    [
        "7",
        "at least 30",
        "hundreds",
        "nine persons",
        "$1.05bn",
        "a dozen",
        "half",
        "3rd",
        "up 3%",
        "5-4",
        "5 dead, 2 hurt",
    ],
)
def test_shape_of_an_amount(text: str) -> None:
    assert looks_like_quantity(text, SETTING)


@pytest.mark.parametrize(
    "text",
    [
        "Seven Sisters",
        "first round",
        "no deal",
        "permanent",
        "One World Trade Center",
        "both sides",
        "unchanged",
        "a time when",
        "747-400",
    ],
)
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
    [
        *("", " people", " km", " mi", " USD", "%", " soldiers killed", " or more", " of 9000", " °F", " h"),
        *(" per hour", " a year", " per 1,000", "p", " tons", " $", " more km"),
    ]
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
        again = read_quantity(write(amount))
        assert again is not None
        assert again._replace(shared="", other=()) == amount._replace(shared="", other=())


MOVED = st.tuples(st.sampled_from(["up ", "fell by ", "loss of ", "rose to ", "fell to "]), AMOUNTS).map("".join)
SCORES = st.tuples(st.integers(0, 12), st.sampled_from("-:/"), st.integers(0, 200)).map(
    lambda parts: "".join(map(str, parts))
)
COUNTS = st.lists(st.sampled_from(["5 dead", "12 injured", "2 men", "a child", "17 people", "3 km"]), min_size=1).map(
    ", ".join
)
ANY = st.one_of(AMOUNTS, MOVED, SCORES, COUNTS)


@given(ANY, ANY)
def test_comparing_mirrors(left: str, right: str) -> None:
    found = QUANTITIES.compare(quantity(left), quantity(right), SETTING)
    mirrored = QUANTITIES.compare(quantity(right), quantity(left), SETTING)
    assert (found.relation.mirrored, found.basis) == (mirrored.relation, mirrored.basis)


@given(st.one_of(ANY, st.text()))
def test_comparing_with_itself_is_the_same(text: str) -> None:
    assert QUANTITIES.compare(quantity(text), quantity(text), SETTING).relation is Relation.SAME


@given(st.text(), st.text(max_size=10))
def test_reading_never_raises(text: str, unit: str) -> None:
    read_quantity(text, unit)
    read_quantity(f"7 {text}", unit)
    looks_like_quantity(text, SETTING)
