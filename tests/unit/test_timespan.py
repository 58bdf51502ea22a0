"""Ordering and containment of time spans at the precision given."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.timespan import Order, TimeSpan, contains, margin, order, overlaps, same, touch, widened
from reconcile.values.dates import read_date
from reconcile.values.edtf import parse_edtf

MIRROR = {Order.BEFORE: Order.AFTER, Order.AFTER: Order.BEFORE}
POINTS = st.builds(
    lambda year, month, mark: f"{year:04}" + (f"-{month:02}" if month else "") + mark,
    st.integers(1890, 1910),
    st.integers(0, 12),
    st.sampled_from(["", "", "?", "~"]),
)
INTERVALS = st.builds("{}/{}".format, st.one_of(POINTS, st.sampled_from(["..", ""])), st.one_of(POINTS, st.just("..")))
SPANS = st.one_of(POINTS, INTERVALS).map(parse_edtf).filter(bool)


def span(text: str) -> TimeSpan:
    found = read_date(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("1870/1890", "1890/1920", Order.BEFORE),
        ("1890/1920", "1870/1890", Order.AFTER),
        ("../1890", "1890/..", Order.BEFORE),
        ("1870/1890", "1889/1920", Order.OVERLAP),
        ("1870/1890", "1890", Order.OVERLAP),
        ("1890", "1890", Order.OVERLAP),
        ("1890", "1890-05", Order.OVERLAP),
        ("1890", "1891-01-01", Order.BEFORE),
        ("after 1900", "1950", Order.OVERLAP),
        ("after 1900", "1900", Order.AFTER),
        ("before 1900", "1900", Order.BEFORE),
        ("by 1900", "1900", Order.OVERLAP),
        ("1985/", "1980", Order.AFTER),
        ("1985/", "1990", Order.UNKNOWN),
        ("/1985", "1980", Order.UNKNOWN),
        ("c. 1900", "1903", Order.UNKNOWN),
        ("c. 1900", "1920", Order.BEFORE),
    ],
)
def test_order_at_the_precision_given(left: str, right: str, expected: Order) -> None:
    assert order(span(left), span(right)) is expected
    assert overlaps(span(left), span(right)) is (expected is Order.OVERLAP)


def test_an_undated_side_cannot_be_ordered() -> None:
    assert order(None, span("1900")) is order(span("1900"), None) is order(None, None) is Order.UNKNOWN


@given(SPANS, SPANS)
def test_order_is_antisymmetric(left: TimeSpan, right: TimeSpan) -> None:
    found = order(left, right)
    assert order(right, left) is MIRROR.get(found, found)


@given(SPANS, SPANS, SPANS)
def test_before_and_containment_are_transitive(one: TimeSpan, two: TimeSpan, three: TimeSpan) -> None:
    exact = not (one.approximate or two.approximate or three.approximate)
    if contains(one, two) and contains(two, three):
        assert contains(one, three)
    if exact and order(one, two) is order(two, three) is Order.BEFORE:
        assert order(one, three) is Order.BEFORE


@pytest.mark.parametrize(
    ("outer", "inner", "expected"),
    [
        ("1900", "1900-05", True),
        ("1900-05", "1900", False),
        ("1900/1910", "1900", True),
        ("after 1900", "1950", True),
        ("../..", "1950/..", True),
        ("1950/..", "../..", False),
        ("1950/", "1950", False),
        ("1950", "1950/", False),
    ],
)
def test_containment(outer: str, inner: str, expected: bool) -> None:
    assert contains(span(outer), span(inner)) is expected


def test_same_interval_in_other_words() -> None:
    assert same(span("18–19 October 2025"), span("2025-10-18/2025-10-19"))
    assert not same(span("2001-21"), span("2001-23")), "spring and autumn cover the same days of two hemispheres"
    assert not same(span("1985/"), span("1985/")), "an unknown end need not be the same end"


def test_a_shared_boundary_is_not_a_shared_beginning() -> None:
    assert touch(span("1870/1890"), span("1890/1920"))
    assert not touch(span("1890/1900"), span("1890/1920"))


def test_widening_follows_the_unit() -> None:
    assert [margin(days) for days in (1, 30, 365, 3652)] == [3, 31, 1827, 1826]
    about, exact = span("c. 1900"), span("1900")
    assert contains(widened(about), exact)
    assert widened(exact) is exact
