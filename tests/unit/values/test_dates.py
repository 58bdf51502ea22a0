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
from reconcile.values.day_readings import Alternatives
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
        ("19-Oct-2021", "2021-10-19"),
        ("third Thursday of October 2025", "2025-10-16"),
        ("last Friday of March 2025", "2025-03-28"),
        ("Thursday, the third of April 2025", "2025-04-03"),
        ("weekend of 18-19 October 2025", "2025-10-18/2025-10-19"),
        ("weekend of 9 March 2024", "2024-03-09/2024-03-10"),
        ("first weekend of October 2025", "2025-10-04/2025-10-05"),
        ("week of 13 October 2025", "2025-10-13/2025-10-19"),
        ("week beginning 15 October 2025", "2025-10-15/2025-10-21"),
        ("week ending 19 October 2025", "2025-10-13/2025-10-19"),
        ("week 42 of 2025", "2025-10-13/2025-10-19"),
        ("2025-W42-3", "2025-10-15"),
        ("H1 2024", "2024-01-01/2024-06-30"),
        ("last quarter of 2024", "2024-10-01/2024-12-31"),
        ("first half of October 2025", "2025-10-01/2025-10-15"),
        ("second half of the 19th century", "1851-01-01/1900-12-31"),
        ("first nine months of 2024", "2024-01-01/2024-09-30"),
        ("twenty-first century", "2001-01-01/2100-12-31"),
        ("winter 2024-25", "2024-12-01/2025-03-21"),
        ("turn of the year 2024-25", "2024-12-25/2025-01-07"),
        ("year-end 2024", "2024-08-07/2024-12-31"),
        ("the noughties", "2000-01-01/2009-12-31"),
        ("not before 2027", "2027-01-01/"),
        ("5 May 2024 at the latest", "/2024-05-05"),
        ("before the end of 2025", "/2025-12-31"),
        ("two days after 5 May 2024", "2024-05-07"),
        ("18, 19 and 20 October 2025", "2025-10-18/2025-10-20"),
        ("early hours of Sunday 4 May 2025", "2025-05-04"),
        ("night of 18-19 October 2025", "2025-10-18"),
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
        ("Friday night", "2021-05-14"),
        ("last night", "2021-05-14"),
        ("end of the week", "2021-05-14/2021-05-16"),
        ("last October", "2020-10-01/2020-10-31"),
        ("two weeks ago", "2021-04-28/2021-05-04"),
        ("week ending Sunday", "2021-05-03/2021-05-09"),
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
        "48 hours",
        "15 Nisan 5784",
        "Ramadan 2025",
        "Independence Day 2025",
        "-5",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert DATES.parse(text, DATED) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("le 1er mai 2024", "2024-05-01"),
        ("dimanche 19 octobre 2025", "2025-10-19"),
        ("du 19 au 21 octobre 2025", "2025-10-19/2025-10-21"),
        ("domingo, 19 de octubre de 2025", "2025-10-19"),
        ("19 ago 2025", "2025-08-19"),
        ("Sonntag, den 19. Oktober 2025", "2025-10-19"),
        ("am 3. März 2024", "2024-03-03"),
        ("19. 10. 2025", "2025-10-19"),
        ("19 ottobre 2025", "2025-10-19"),
        ("19 de março de 2025", "2025-03-19"),
        ("19 октября 2025 года", "2025-10-19"),
        ("19 oktyabrya 2025", "2025-10-19"),
        ("١٩ أكتوبر ٢٠٢٥", "2025-10-19"),
        ("19 تشرين الأول/أكتوبر 2025", "2025-10-19"),
        ("19 Tishrin al-Awwal 2025", "2025-10-19"),
        ("19 Ağustos 2025 Salı", "2025-08-19"),
        ("2025年10月19日", "2025-10-19"),
        ("2025년 10월", "2025-10-01/2025-10-31"),
    ],
)
def test_dates_of_other_languages(text: str, expected: str) -> None:
    assert days(read_date(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Christmas Day 2024", "2024-12-25"),
        ("Boxing Day 2004", "2004-12-26"),
        ("the day after Christmas 2024", "2024-12-26"),
        ("New Year's Eve 2024", "2024-12-31"),
        ("Easter Sunday 2025", "2025-04-20"),
        ("Good Friday 2025", "2025-04-18"),
        ("Orthodox Easter 2024", "2024-05-05"),
        ("St. Patrick's Day 2025", "2025-03-17"),
        ("Memorial Day 2025", "2025-05-26"),
        ("Victoria Day 2025", "2025-05-19"),
        ("Black Friday 2024", "2024-11-29"),
        ("first Sunday of Advent 2024", "2024-12-01"),
        ("Bastille Day 2025", "2025-07-14"),
        ("U.S. Independence Day 2025", "2025-07-04"),
        ("Pakistan's Independence Day, 2025", "2025-08-14"),
        ("Yom Kippur 1973", "1973-10-05/1973-10-06"),
    ],
)
def test_feasts(text: str, expected: str) -> None:
    readings = DATES.parse(text, UNDATED)
    first = readings.spans[0] if isinstance(readings, Alternatives) else readings
    assert isinstance(first, TimeSpan)
    assert days(first) == expected


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
        ("4 and 6 March 2021", "4-6 March 2021", Relation.REFINES, "within"),
        ("4 and 6 March 2021", "March 4 and 6, 2021", Relation.VARIANT, "two dates"),
        ("4 and 6 March 2021", "5 March 2021", Relation.DIFFERS, "disjoint"),
        ("4 and 6 March 2021", "6 March 2021", Relation.COMPATIBLE, "two dates"),
        ("between 4 and 6 March 2021", "5 March 2021", Relation.REFINED_BY, "within"),
        ("April and June 2021", "May 2021", Relation.DIFFERS, "disjoint"),
        ("31 March and 1 April 2021", "31 March - 1 April 2021", Relation.VARIANT, "calendar"),
        ("4 or 6 March 2021", "6 March 2021", Relation.REFINED_BY, "either"),
        ("4 or 6 March 2021", "5 March 2021", Relation.DIFFERS, "disjoint"),
        ("4 or 5 March 2021", "4-5 March 2021", Relation.REFINES, "within"),
        ("Monday and Friday", "Monday to Friday", Relation.INCOMPARABLE, "unknown day"),
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
        ("Monday 19 October", "19 October 2025", Relation.DIFFERS, "weekday"),
        ("Monday 19 October", "19 October 2020", Relation.REFINED_BY, "year not given"),
        ("Monday 19 October", "Sunday 19 October", Relation.DIFFERS, "weekday"),
        ("Monday 19 October 2025", "19 October 2025", Relation.COMPATIBLE, "weekday"),
        ("Monday 19 October 2025", "20 October 2025", Relation.COMPATIBLE, "weekday"),
        ("Monday 19 October 2025", "21 October 2025", Relation.DIFFERS, "disjoint"),
        ("first Monday in May", "6 May 2025", Relation.DIFFERS, "disjoint"),
        ("2024?", "2024~", Relation.COMPATIBLE, "calendar"),
        ("../2025-10-01", "by 1 October 2025", Relation.VARIANT, "calendar"),
        ("../2025-10-01", "until 1 October 2025", Relation.VARIANT, "calendar"),
        ("by 1 October 2025", "until 1 October 2025", Relation.COMPATIBLE, "overlap"),
        ("since 2019", "since 2016", Relation.DIFFERS, "bound"),
        ("since 2019", "after 2016", Relation.REFINES, "within"),
        ("since March 2019", "since 2019", Relation.REFINES, "within"),
        ("summer 2025", "July 2025", Relation.REFINED_BY, "season"),
        ("summer 2025", "December 2025", Relation.COMPATIBLE, "season"),
        ("summer 2025", "April 2025", Relation.DIFFERS, "season"),
        ("late summer 2025", "August 2025", Relation.COMPATIBLE, "overlap"),
        ("winter 2024-25", "winter 2024", Relation.REFINES, "season"),
        ("2024-25", "2024/25", Relation.VARIANT, "calendar"),
        ("2024-25", "2025-26", Relation.DIFFERS, "boundary"),
        ("week of 15 October 2025", "19 October 2025", Relation.COMPATIBLE, "week"),
        ("first week of October 2025", "15 October 2025", Relation.DIFFERS, "disjoint"),
        ("the nineties", "1990s", Relation.REFINED_BY, "century"),
        ("'98", "1998", Relation.REFINED_BY, "century"),
        ("'98", "1999", Relation.DIFFERS, "disjoint"),
        ("19/10/25", "19 October 2025", Relation.COMPATIBLE, "day or month first"),
        ("9/11", "11 September 2001", Relation.COMPATIBLE, "day or month first"),
        ("9/11", "12 September 2001", Relation.DIFFERS, "disjoint"),
        ("FY2025", "2025", Relation.COMPATIBLE, "fiscal year"),
        ("Q1 FY2025", "Q1 2025", Relation.COMPATIBLE, "fiscal year"),
        ("FY2025", "FY25", Relation.VARIANT, "fiscal year"),
        ("FY2025", "FY2024", Relation.DIFFERS, "disjoint"),
        ("FY2025", "2022", Relation.DIFFERS, "disjoint"),
        ("Easter Sunday 2024", "20 April 2024", Relation.DIFFERS, "disjoint"),
        ("Easter Sunday 2024", "5 May 2024", Relation.COMPATIBLE, "feast"),
        ("Easter Monday", "21 April 2025", Relation.REFINED_BY, "year not given"),
        ("Easter Monday", "Easter Sunday", Relation.DIFFERS, "disjoint"),
        ("Thanksgiving 2024", "28 November 2024", Relation.COMPATIBLE, "feast"),
        ("Thanksgiving 2024", "29 November 2024", Relation.DIFFERS, "disjoint"),
        ("Orthodox Christmas 2025", "25 December 2025", Relation.COMPATIBLE, "feast"),
        ("Easter Sunday, 21 April 2025", "21 April 2025", Relation.COMPATIBLE, "feast"),
        ("night of 18-19 October 2025", "2 am, 19 October 2025", Relation.REFINED_BY, "within"),
        ("night of 18-19 October", "2 am, 19 October 2025", Relation.REFINED_BY, "year not given"),
        ("night of 18-19 October 2025", "19 October 2025", Relation.COMPATIBLE, "night"),
        ("night of 18-19 October 2025", "11 pm, 19 October 2025", Relation.DIFFERS, "disjoint"),
        ("night of 18 October 2025", "3 am, 18 October 2025", Relation.COMPATIBLE, "night"),
        ("night of 18 October 2025", "18 October 2025", Relation.REFINES, "within"),
        ("10 pm to 2 am", "1 am", Relation.REFINED_BY, "clock"),
        ("2:30 in the afternoon", "14:30", Relation.VARIANT, "calendar"),
        ("14:00 GMT", "10 a.m. EDT", Relation.VARIANT, "calendar"),
        ("14:00 GMT", "10 a.m. EST", Relation.DIFFERS, "clock"),
        ("9 a.m. IST", "0330 UTC", Relation.COMPATIBLE, "zone"),
        ("9 a.m. IST", "05:00 UTC", Relation.DIFFERS, "clock"),
        ("8 p.m. ET on 3 May 2024", "00:00 UTC on 4 May 2024", Relation.COMPATIBLE, "zone"),
        ("8 p.m. ET on 3 May 2024", "02:00 UTC on 4 May 2024", Relation.DIFFERS, "disjoint"),
        ("4Q24", "Q4 2024", Relation.REFINED_BY, "century"),
        ("9 a.m. IST", "9:00 IST", Relation.VARIANT, "calendar"),
        ("14:00 UTC+5:30", "08:30 GMT", Relation.VARIANT, "calendar"),
        ("10:00-12:00", "11:00", Relation.REFINED_BY, "clock"),
        ("24:00 on 18 October 2025", "00:00, 19 October 2025", Relation.VARIANT, "calendar"),
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
    assert "19 October 2025 is a Sunday" in compare("Monday 19 October", "2025-10-19").reason
    assert "southern hemisphere" in compare("summer 2025", "December 2025").reason
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
        ("19 octobre", True),
        ("Christmas 2024", True),
        ("Christmas", False),
        ("Mars", False),
        ("summer", False),
        ("H1", False),
        ("48 hrs", False),
        ("14h", False),
        ("9/11", False),
        ("10/2025", False),
    ],
)
def test_bare_numbers_do_not_look_like_dates(text: str, expected: bool) -> None:
    assert looks_like_date(text) is expected


WORDS = """
18 19th 1900 2021 2021-03-19 03/04/2021 March Dec Sunday today last next week weekend early late mid after before
since until by from to between and or - c. about ? , / 2:30 pm am 14:30 noon BC 1990s century quarter half spring
ago days GMT +05:00 February 29 1985/ ../ Y17E8 198X IST FY2025 fiscal Q1 H1 '98 nineties first third night of
overnight turn year 9/11 19/10/25 2024-25 2025-W42
ending day two Easter Christmas Thanksgiving octobre de 年 14h Uhr summer winter
1
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
