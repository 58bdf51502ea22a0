"""Lengths of time, permanent and temporary terms, conditions, and how they compare."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model import Comparison, Relation, Value, Vocabulary
from reconcile.values.base import Setting
from reconcile.values.calendar import ordinal
from reconcile.values.durations import DURATIONS, read_duration
from reconcile.values.lengths import month_days
from reconcile.vocabulary import Lexicon

SETTING = Setting(Lexicon(Vocabulary()))
HOUR, DAY = 3600, 86400


def value(text: str) -> Value:
    return Value(text, "duration", DURATIONS.parse(text, SETTING))


def compare(left: str, right: str) -> Comparison:
    return DURATIONS.compare(value(left), value(right), SETTING)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("48 hours", 48 * HOUR, 48 * HOUR),
        ("one week", 7 * DAY, 7 * DAY),
        ("P1W", 7 * DAY, 7 * DAY),
        ("weeklong", 7 * DAY, 7 * DAY),
        ("extended for one week", 7 * DAY, 7 * DAY),
        ("two and a half days", 60 * HOUR, 60 * HOUR),
        ("an hour and a half", 5400, 5400),
        ("half an hour", 1800, 1800),
        ("1 day and 3 hours", 27 * HOUR, 27 * HOUR),
        ("PT2H30M", 9000, 9000),
        ("3–4 days", 3 * DAY, 4 * DAY),
        ("three to four days", 3 * DAY, 4 * DAY),
        ("between 3 and 4 days", 3 * DAY, 4 * DAY),
        ("one month", 28 * DAY, 31 * DAY),
        ("12 months", 365 * DAY, 366 * DAY),
        ("several days", 3 * DAY, 9 * DAY),
        ("hours-long", 2 * HOUR, 2 * DAY - 1),
        ("more than eight hours", 8 * HOUR + 1, None),
        ("at least 2 days", 2 * DAY, None),
        ("three days or more", 3 * DAY, None),
        ("up to 48 hours", 0, 48 * HOUR),
        ("less than a week", 0, 7 * DAY - 1),
        ("almost a month", 21 * DAY, 31 * DAY - 1),
        ("about 20 days", 18 * DAY, 22 * DAY),
        ("14th consecutive day", 13 * DAY + 1, 14 * DAY),
        ("day 14", 13 * DAY + 1, 14 * DAY),
        ("1h30", 5400, 5400),
        ("2h 5m", 7500, 7500),
        ("2:01:09", 7269, 7269),
        ("2:30 hours", 9000, 9000),
        ("9.58 seconds", Fraction("9.58"), Fraction("9.58")),
        ("more than 9 seconds", Fraction("9.001"), None),
        ("PT1.5H", 5400, 5400),
        ("an hour and a quarter", 4500, 4500),
        ("a quarter", 89 * DAY, 92 * DAY),
        ("a quarter of an hour", 900, 900),
        ("just over two hours", 2 * HOUR + 1, 2 * HOUR + 900),
        ("10 business days", 12 * DAY, 16 * DAY),
        ("5 years in prison", 1825 * DAY, 1827 * DAY),
        ("25 years to life", 9130 * DAY, None),
        ("22:00-06:00", 8 * HOUR, 8 * HOUR),
        ("9-11pm", 2 * HOUR, 2 * HOUR),
        ("1,5 Stunden", 5400, 5400),
        ("1.000 Tage", 1000 * DAY, 1000 * DAY),
        ("eine Woche", 7 * DAY, 7 * DAY),
        ("2時間30分", 9000, 9000),
    ],
)
def test_lengths_in_seconds(text: str, low: int | Fraction, high: int | Fraction | None) -> None:
    found = read_duration(text)
    assert found is not None
    assert (found.low, found.high) == (low, high)


@pytest.mark.parametrize(
    ("text", "nature"),
    [
        ("permanent", "permanent"),
        ("open-ended", "indefinite"),
        ("until further notice", "indefinite"),
        ("for an indefinite period", "indefinite"),
        ("interim", "temporary"),
        ("short-term", "temporary"),
        ("temporary, one week", "temporary"),
        ("until talks resume", "condition"),
        ("life", "life"),
        ("life imprisonment", "life"),
        ("permanent ban", "permanent"),
    ],
)
def test_natures(text: str, nature: str) -> None:
    found = read_duration(text)
    assert found is not None
    assert found.nature == nature


@pytest.mark.parametrize(
    "text",
    [
        "",
        "second",
        "day",
        "14",
        "7 days a week",
        "not permanent",
        "-5 days",
        "P",
        "hello",
        "2:30",
        "1.000 days",
        "3 days ago",
        "through the evening",
        "since Doha",
    ],
)
def test_what_is_no_duration(text: str) -> None:
    assert read_duration(text) is None


def test_the_stated_unit_completes_a_number() -> None:
    assert read_duration("14", "days") == read_duration("14 days")._replace(text="14")  # type: ignore[union-attr]  # read


@pytest.mark.parametrize(
    ("left", "right", "relation", "basis"),
    [
        ("one week", "7 days", Relation.VARIANT, "length"),
        ("48 hours", "one week", Relation.DIFFERS, "disjoint"),
        ("nine hours", "more than eight hours", Relation.REFINES, "within"),
        ("30 days", "one month", Relation.REFINES, "within"),
        ("three weeks", "about 3 weeks", Relation.REFINES, "within"),
        ("3-4 days", "4-5 days", Relation.COMPATIBLE, "overlap"),
        ("14 days", "14th consecutive day", Relation.VARIANT, "day count"),
        ("9 days", "9th day in a row", Relation.VARIANT, "day count"),
        ("9 days", "9th day", Relation.COMPATIBLE, "day count"),
        ("30 days", "14th consecutive day", Relation.COMPATIBLE, "day count"),
        ("48 hours", "14th consecutive day", Relation.DIFFERS, "disjoint"),
        ("14th day", "day 14", Relation.VARIANT, "length"),
        ("permanent", "one week", Relation.DIFFERS, "permanent against bounded"),
        ("permanent", "temporary", Relation.DIFFERS, "permanent against bounded"),
        ("permanent", "temporary, one week", Relation.DIFFERS, "permanent against bounded"),
        ("permanent", "48 hours", Relation.DIFFERS, "permanent against bounded"),
        ("permanent", "until talks resume", Relation.DIFFERS, "permanent against condition"),
        ("permanent", "indefinite", Relation.COMPATIBLE, "open end"),
        ("permanent", "at least 2 days", Relation.REFINES, "floor"),
        ("indefinite", "one week", Relation.DIFFERS, "open end against bounded"),
        ("one week", "temporary", Relation.REFINES, "temporary"),
        ("temporary, one week", "temporary", Relation.REFINES, "temporary"),
        ("temporary, one week", "7 days", Relation.REFINES, "temporary"),
        ("interim", "temporary", Relation.VARIANT, "wording"),
        ("until talks resume", "one week", Relation.COMPATIBLE, "condition"),
        ("until talks resume", "till the talks resume", Relation.VARIANT, "wording"),
        ("until talks resume", "until spring", Relation.INCOMPARABLE, "condition"),
        ("9.58 seconds", "9.85 seconds", Relation.DIFFERS, "disjoint"),
        ("9.58 seconds", "9.6 seconds", Relation.VARIANT, "rounding"),
        ("2 hours", "118 minutes", Relation.COMPATIBLE, "rounding"),
        ("2h 5m", "2.5 hours", Relation.DIFFERS, "disjoint"),
        ("12 weeks", "three months", Relation.COMPATIBLE, "weeks and months"),
        ("20 weeks", "three months", Relation.DIFFERS, "disjoint"),
        ("1 year", "a year and a day", Relation.DIFFERS, "disjoint"),
        ("10 business days", "two weeks", Relation.COMPATIBLE, "working days"),
        ("10 business days", "10 days", Relation.DIFFERS, "disjoint"),
        ("5 working days", "5 business days", Relation.VARIANT, "length"),
        ("35 hours a week", "35-hour week", Relation.VARIANT, "length"),
        ("35 hours a week", "35 hours a month", Relation.DIFFERS, "rate"),
        ("40 hours a week", "8 hours a day", Relation.COMPATIBLE, "rate"),
        ("200 hours a week", "8 hours a day", Relation.DIFFERS, "rate"),
        ("35 hours a week", "35 hours", Relation.COMPATIBLE, "rate"),
        ("life", "life without parole", Relation.REFINED_BY, "term"),
        ("life", "25 years", Relation.DIFFERS, "open end against bounded"),
        ("8 months", "8 months suspended", Relation.REFINED_BY, "term"),
        ("5 years in prison", "5 years' probation", Relation.INCOMPARABLE, "term"),
        ("5 years in prison", "4 years in jail", Relation.DIFFERS, "disjoint"),
        ("until 30 June 2025", "until the end of June 2025", Relation.VARIANT, "date"),
        ("until 30 June", "until 31 July", Relation.DIFFERS, "date"),
        ("since 2014", "10 years", Relation.INCOMPARABLE, "nature"),
        ("from 9am to 5pm", "8 hours", Relation.REFINES, "hours"),
        ("9am to 5pm", "10am to 6pm", Relation.DIFFERS, "hours"),
    ],
)
def test_relations(left: str, right: str, relation: Relation, basis: str) -> None:
    found = compare(left, right)
    assert (found.relation, found.basis) == (relation, basis)
    assert compare(right, left) == found.mirrored


def test_the_reason_says_which_side_is_a_floor() -> None:
    assert (
        compare("at least 2 days", "3 days").reason == "3 days lies within at least 2 days; at least 2 days is a floor"
    )


@given(st.integers(1, 60), st.integers(-200, 200), st.integers(1, 12))
def test_no_run_of_months_leaves_its_range(months: int, year: int, month: int) -> None:
    end = year * 12 + month - 1 + months
    length = ordinal(end // 12, end % 12 + 1, 1) - ordinal(year, month, 1)
    fewest, most = month_days(months)
    assert fewest <= length <= most


WORDS = """
3 14th two and a half several few couple of days day weeks week month hours hour an about at least up to more
than less - to or temporary permanent until talks for consecutive long P1W ½ , {0} dozen second
business life in prison suspended 1h30 9.58 per year from 9am 5pm
"""
TEXTS = st.one_of(st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=6).map(" ".join), st.text(max_size=20))


@given(TEXTS, TEXTS)
def test_comparing_mirrors_and_never_raises(left: str, right: str) -> None:
    one, two = value(left), value(right)
    assert DURATIONS.compare(one, two, SETTING) == DURATIONS.compare(two, one, SETTING).mirrored
    assert DURATIONS.compare(one, one, SETTING).relation is Relation.SAME


@given(st.integers(0, 9), st.integers(0, 11), st.integers(0, 30), st.integers(0, 23))
def test_iso_and_words_name_the_same_length(years: int, months: int, days: int, hours: int) -> None:
    iso = read_duration(f"P{years}Y{months}M{days}DT{hours}H")
    spoken = read_duration(f"{years} years, {months} months, {days} days and {hours} hours")
    assert iso is not None
    assert spoken is not None
    assert (iso.low, iso.high) == (spoken.low, spoken.high)
