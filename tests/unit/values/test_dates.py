"""Dates and times of day in English, relative words, and how dates compare."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reconcile.model import Comparison, Relation, Value, Vocabulary
from reconcile.timespan import TimeSpan
from reconcile.values.base import Setting
from reconcile.values.calendar import civil
from reconcile.values.dates import DATES, looks_like_date, read_date
from reconcile.vocabulary import Lexicon

UNDATED = Setting(Lexicon(Vocabulary()))
# A Saturday; no other date of these tests depends on it.
DATED = UNDATED._replace(published=read_date("2021-05-15"))


def value(text: str, setting: Setting = UNDATED) -> Value:
    return Value(text, "date", DATES.parse(text, setting))


def compare(left: str, right: str, setting: Setting = UNDATED) -> Comparison:
    return DATES.compare(value(left, setting), value(right, setting), setting)


def days(span: TimeSpan | None) -> str:
    assert span is not None
    first, last = ("" if day is None else "{:04}-{:02}-{:02}".format(*civil(day)) for day in (span.first, span.last))
    return first if first == last else f"{first}/{last}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("March 18–19, 2021", "2021-03-18/2021-03-19"),
        ("18-19 March 2021", "2021-03-18/2021-03-19"),
        ("2021/03/18", "2021-03-18"),
        ("20210318", "2021-03-18"),
        ("2021-03-18T10:00+02:00", "2021-03-18"),
        ("the end of April 2021", "2021-04-19/2021-04-30"),
        ("18 and 19 March 2021", "2021-03-18/2021-03-19"),
        ("between 18 and 19 March 2021", "2021-03-18/2021-03-19"),
        ("from March 18 to April 2, 2021", "2021-03-18/2021-04-02"),
        ("30 December to 2 January 2021", "2020-12-30/2021-01-02"),
        ("Oct 30, 2020 – Jan 2, 2021", "2020-10-30/2021-01-02"),
        ("2021-03-18 to 2021-03-19", "2021-03-18/2021-03-19"),
        ("19 Mar 2021", "2021-03-19"),
        ("Mar. 19, 2021", "2021-03-19"),
        ("Friday, the 19th of March, 2021", "2021-03-19"),
        ("19.03.2021", "2021-03-19"),
        ("19/03/2021", "2021-03-19"),
        ("03/19/2021", "2021-03-19"),
        ("1 May 2020?", "2020-05-01"),
        ("March 2021", "2021-03-01/2021-03-31"),
        ("early March 2021", "2021-03-01/2021-03-12"),
        ("mid-March 2021", "2021-03-10/2021-03-21"),
        ("late March 2021", "2021-03-19/2021-03-31"),
        ("the year 2021", "2021-01-01/2021-12-31"),
        ("2019–20", "2019-01-01/2020-12-31"),
        ("1870–1890", "1870-01-01/1890-12-31"),
        ("1990s", "1990-01-01/1999-12-31"),
        ("19th century", "1801-01-01/1900-12-31"),
        ("third quarter of 2021", "2021-07-01/2021-09-30"),
        ("44 BC", "-043-01-01/-043-12-31"),
        ("after 1900", "1901-01-01/"),
        ("since 1900", "1900-01-01/"),
        ("before 2 May 2020", "/2020-05-01"),
        ("by 2 May 2020", "/2020-05-02"),
        ("no later than 2 May 2020", "/2020-05-02"),
        ("until March 18, 2021", "/2021-03-18"),
        ("c. 1900", "1900-01-01/1900-12-31"),
        ("2021-03-19 14:30", "2021-03-19"),
        ("March 19, 2021 at 2:30 pm", "2021-03-19"),
    ],
)
def test_english_dates(text: str, expected: str) -> None:
    span = read_date(text)
    assert days(span) == expected
    assert span is not None
    assert not span.inferred


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("19 March", "2021-03-19"),
        ("28-29 December", "2020-12-28/2020-12-29"),
        ("30 December - 2 January", "2020-12-30/2021-01-02"),
        ("today", "2021-05-15"),
        ("yesterday", "2021-05-14"),
        ("Saturday", "2021-05-15"),
        ("on Tuesday", "2021-05-11"),
        ("last Saturday", "2021-05-08"),
        ("next Saturday", "2021-05-22"),
        ("last weekend", "2021-05-08/2021-05-09"),
        ("this week", "2021-05-10/2021-05-16"),
        ("last month", "2021-04-01/2021-04-30"),
        ("two days ago", "2021-05-13"),
        ("Saturday and Sunday", "2021-05-08/2021-05-09"),
        ("late Tuesday", "2021-05-11"),
    ],
)
def test_relative_words_are_resolved_against_the_publication_only(text: str, expected: str) -> None:
    assert read_date(text) is None
    span = read_date(text, DATED.published)
    assert days(span) == expected
    assert span is not None
    assert span.inferred


@pytest.mark.parametrize(
    "text",
    [
        "",
        "18",
        "18-19",
        "30 February 2020",
        "may",
        "Sun",
        "the 14th consecutive day",
        "20211318",
        "2021-03-18T25:00",
        "13 pm",
        "99:99",
        "hello",
        "-5",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert DATES.parse(text, DATED) is None


def test_day_and_month_are_never_guessed() -> None:
    assert read_date("03/04/2021") is None
    assert compare("03/04/2021", "2021-04-03").basis == "day or month first"
    assert compare("03/04/2021", "2021").relation is Relation.REFINES
    assert compare("03/04/2021", "2021-05-03").relation is Relation.DIFFERS


def test_a_wrong_weekday_makes_a_date_uncertain() -> None:
    right, wrong = read_date("Friday, 19 March 2021"), read_date("Sunday, 19 March 2021")
    assert right is not None
    assert wrong is not None
    assert (right.uncertain, wrong.uncertain) == (False, True)


@pytest.mark.parametrize(
    ("left", "right", "relation", "basis"),
    [
        ("19 March 2021", "19 March 2021", Relation.SAME, "identical"),
        ("19 March 2021", "2021-03-19", Relation.VARIANT, "calendar"),
        ("2021-03-19T10:00Z", "2021-03-19T12:00+02:00", Relation.VARIANT, "calendar"),
        ("2021-03-19T10:00Z", "2021-03-19T10:00+02:00", Relation.DIFFERS, "disjoint"),
        ("19 March 2021", "March 18–19, 2021", Relation.REFINES, "within"),
        ("2021-03", "2021", Relation.REFINES, "within"),
        ("18 March 2021", "19 March 2021", Relation.DIFFERS, "disjoint"),
        ("17-19 March 2021", "18-20 March 2021", Relation.COMPATIBLE, "overlap"),
        ("1870/1890", "1890/1920", Relation.COMPATIBLE, "boundary"),
        ("1950", "after 1900", Relation.REFINES, "within"),
        ("1900", "after 1900", Relation.DIFFERS, "disjoint"),
        ("1985/", "1990", Relation.INCOMPARABLE, "unknown side"),
        ("1985/", "1980", Relation.DIFFERS, "disjoint"),
        ("1903", "c. 1900", Relation.REFINES, "within"),
        ("1920", "c. 1900", Relation.DIFFERS, "disjoint"),
        ("2021-03-19?", "2021-03-19", Relation.VARIANT, "calendar"),
        ("spring 2001", "2001-21", Relation.VARIANT, "calendar"),
        ("spring 2001", "autumn 2001", Relation.DIFFERS, "season"),
        ("March 18-19", "18 and 19 March", Relation.VARIANT, "calendar"),
        ("2021-03-19", "March 18-19", Relation.REFINES, "year not given"),
        ("19 March", "2021", Relation.COMPATIBLE, "year not given"),
        ("20 March", "2021-03-19", Relation.DIFFERS, "disjoint"),
        ("Sunday", "2021-03-19", Relation.INCOMPARABLE, "unknown day"),
        ("today", "yesterday", Relation.INCOMPARABLE, "unknown day"),
        ("today", "Today", Relation.VARIANT, "wording"),
        ("2:30 p.m.", "14:30", Relation.VARIANT, "calendar"),
        ("14:45", "around 2:30 p.m.", Relation.REFINES, "clock"),
        ("2:30 p.m.", "2:40 p.m.", Relation.DIFFERS, "clock"),
        ("2021-03-19T10:00:00", "2021-03-19", Relation.REFINES, "within"),
        ("2021-03-19T10:00:00", "2021-03-19T14:00:00", Relation.DIFFERS, "clock"),
        ("2021-03-19T10:00:00Z", "2021-03-19T15:00:00+05:00", Relation.VARIANT, "calendar"),
        ("2021-03-19T22:00:00Z", "2021-03-20T03:00:00+05:00", Relation.VARIANT, "calendar"),
        ("14:30 GMT", "15:30", Relation.COMPATIBLE, "zone"),
        ("2:30 pm", "2021-03-19", Relation.COMPATIBLE, "day and hour"),
    ],
)
def test_relations(left: str, right: str, relation: Relation, basis: str) -> None:
    found = compare(left, right)
    assert (found.relation, found.basis) == (relation, basis)


def test_the_same_word_of_two_days_is_two_dates() -> None:
    later = UNDATED._replace(published=read_date("2021-05-17"))
    found = DATES.compare(value("yesterday", DATED), value("yesterday", later), UNDATED)
    assert found.relation is Relation.DIFFERS


def test_a_bare_weekday_may_be_the_next_one() -> None:
    assert compare("Tuesday", "2021-05-11", DATED).relation is Relation.VARIANT
    assert compare("Tuesday", "2021-05-18", DATED).basis == "weekday"
    assert compare("Tuesday", "2021-05-19", DATED).relation is Relation.DIFFERS
    assert compare("last Tuesday", "2021-05-18", DATED).relation is Relation.DIFFERS


def test_reasons_name_both_texts_and_what_was_inferred() -> None:
    assert compare("19 March 2021", "March 18–19, 2021").reason == "19 March 2021 lies within March 18–19, 2021"
    assert "Tuesday (read as 2021-05-11)" in compare("Tuesday", "May 2021", DATED).reason


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1950", True),
        ("7000", False),
        ("about 1500", False),
        ("1000-2000", False),
        ("after 1900", True),
        ("1985/1990", True),
        ("19 March", True),
    ],
)
def test_bare_numbers_do_not_look_like_dates(text: str, expected: bool) -> None:
    assert looks_like_date(text) is expected


WORDS = """
18 19th 1900 2021 2021-03-19 03/04/2021 March Dec Sunday today last next week weekend early late mid after before
since until by from to between and - c. about ? , / 2:30 pm am 14:30 noon BC 1990s century quarter half spring ago days
GMT +05:00 February 29 1985/ ../ Y17E8 198X
"""
TEXTS = st.one_of(st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=6).map(" ".join), st.text(max_size=20))
SETTINGS = st.sampled_from([UNDATED, DATED])


@given(TEXTS, TEXTS, SETTINGS, SETTINGS)
@example("29 February", "2021", UNDATED, DATED)
def test_comparing_mirrors_and_never_raises(left: str, right: str, here: Setting, there: Setting) -> None:
    one, two = value(left, here), value(right, there)
    assert DATES.compare(one, two, UNDATED) == DATES.compare(two, one, UNDATED).mirrored
    assert DATES.compare(one, one, UNDATED).relation is Relation.SAME


@given(st.dates(min_value=date(1000, 1, 1)), st.sampled_from(["%d %B %Y", "%B %d, %Y", "%A, %d %b %Y", "%Y-%m-%d"]))
def test_every_order_names_the_same_day(day: date, form: str) -> None:
    text = day.strftime(form)
    span = read_date(text)
    assert span is not None
    assert span.first == span.last == day.toordinal()
