"""EDTF strings. `edtf_cases.csv` holds the test lists of unt-libraries/edtf-validate (BSD 3-Clause licence)."""

import csv
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.values.calendar import civil, is_leap, ordinal, weekday
from reconcile.values.edtf import parse_edtf


def cases() -> list[tuple[str, bool]]:
    with (Path(__file__).parents[3] / "benchmarks/data/edtf_cases.csv").open(encoding="utf-8", newline="") as file:
        return [(row["edtf"], row["valid"] == "true") for row in csv.DictReader(file)]


@pytest.mark.parametrize(("text", "valid"), cases())
def test_validity_of_every_known_string(text: str, valid: bool) -> None:
    assert (parse_edtf(text) is not None) is valid


def days(text: str) -> list[str]:
    span = parse_edtf(text)
    assert span is not None
    return [".." if day is None else "{}-{:02}-{:02}".format(*civil(day)) for day in span[1:5]]


@pytest.mark.parametrize(
    ("text", "first", "first_until", "last_from", "last"),
    [
        ("1985", "1985-01-01", "1985-12-31", "1985-01-01", "1985-12-31"),
        ("2004-02", "2004-02-01", "2004-02-29", "2004-02-01", "2004-02-29"),
        ("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12", "1985-04-12", "1985-04-12"),
        ("1870/1890", "1870-01-01", "1870-12-31", "1890-01-01", "1890-12-31"),
        ("1985/..", "1985-01-01", "1985-12-31", "..", ".."),
        ("198X", "1980-01-01", "1989-12-31", "1980-01-01", "1989-12-31"),
        ("-20XX", "-2099-01-01", "-2000-12-31", "-2099-01-01", "-2000-12-31"),
        ("2004-XX-30", "2004-01-30", "2004-12-30", "2004-01-30", "2004-12-30"),
        ("2001-28", "2001-12-01", "2002-02-28", "2001-12-01", "2002-02-28"),
        ("2001-34", "2001-04-01", "2001-06-30", "2001-04-01", "2001-06-30"),
        ("1950S2", "1900-01-01", "1999-12-31", "1900-01-01", "1999-12-31"),
        ("[1667,1670..1672]", "1667-01-01", "1672-12-31", "1667-01-01", "1672-12-31"),
        ("{1667,1670..1672}", "1667-01-01", "1667-12-31", "1672-01-01", "1672-12-31"),
    ],
)
def test_the_days_spanned(text: str, first: str, first_until: str, last_from: str, last: str) -> None:
    assert days(text) == [first, first_until, last_from, last]


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [("1984", False, False), ("1984?", False, True), ("1984~", True, False), ("1984%", True, True)],
)
def test_qualifiers(text: str, approximate: bool, uncertain: bool) -> None:
    span = parse_edtf(text)
    assert span is not None
    assert (span.approximate, span.uncertain) == (approximate, uncertain)


def test_open_is_not_unknown() -> None:
    known, unknown = parse_edtf("1985/.."), parse_edtf("1985/")
    assert known is not None
    assert unknown is not None
    assert (known.open_end, unknown.open_end) == (True, False)


@pytest.mark.parametrize("text", ["2004?~", "19X1-02-29", "XXXX-02-30", "?", "-", "S", "YS", "[]", "[..]", "/", "T"])
def test_strings_beside_the_format(text: str) -> None:
    assert parse_edtf(text) is None


@given(st.dates())
def test_the_calendar_agrees_with_the_standard_library(day: date) -> None:
    number = day.toordinal()
    assert civil(number) == (day.year, day.month, day.day)
    assert ordinal(day.year, day.month, day.day) == number
    assert weekday(number) == day.weekday()
    span = parse_edtf(day.isoformat())
    assert span is not None
    assert span.first == span.last == number


@given(st.integers(-(10**12), 10**12))
def test_ordinals_and_dates_are_inverse(day: int) -> None:
    assert ordinal(*civil(day)) == day
    assert ordinal(civil(day)[0] + 1, 1, 1) - ordinal(civil(day)[0], 1, 1) == 365 + is_leap(civil(day)[0])


@given(st.one_of(st.text(max_size=30), st.text("0123456789-/?~%XYES.TZ:+[]{},", max_size=30)))
def test_no_text_raises(text: str) -> None:
    span = parse_edtf(text)
    assert span is None or span.text == text
