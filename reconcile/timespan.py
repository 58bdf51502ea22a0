"""Time at the precision given: a day, a month, a year or an interval of them, never widened to a made-up day."""

from enum import StrEnum
from typing import NamedTuple


class Order(StrEnum):
    """How one time span lies to another, at the precision given."""

    BEFORE = "before"
    AFTER = "after"
    OVERLAP = "overlap"
    UNKNOWN = "unknown"


class TimeSpan(NamedTuple):
    """A time as written and the days it spans.

    Days are proleptic Gregorian ordinals (1 = 0001-01-01, as in `datetime.date.toordinal`; years outside 1-9999
    count on in both directions). The beginning lies within `first..first_until`, the end within
    `last_from..last`: a day has all four equal, a month or year begins and ends somewhere within its days,
    `1870/1890` begins somewhere in 1870 and ends somewhere in 1890. None on a side means that the side is open (`..`)
    or unknown (empty). Only `first_until` None: it begins anywhere from `first` on (`after 1900`); only `last_from`
    None: it ends anywhere up to `last` (`before 2 May`).
    """

    text: str
    first: int | None
    first_until: int | None
    last_from: int | None
    last: int | None
    open_start: bool = False
    open_end: bool = False
    approximate: bool = False
    uncertain: bool = False
    inferred: bool = False
    """True when relative words ("Sunday") or a missing year were resolved against the day of publication."""
    season: int = 0
    """The EDTF code 21-24 of a season whose hemisphere is not stated, else 0; its days then cover both hemispheres."""
    wrong_weekday: int | None = None
    """The weekday stated beside a day that is another one, Monday being 0; the text contradicts itself."""


# How far "about" reaches on each side, in days, by the length of the unit that is qualified. A stated reading, not a
# measurement: "about the 19th" is a matter of days, "about May" reaches into the months beside it, "circa 1900" is
# read by archivists as five years either way, and for decades and centuries half of the unit is added.
_MARGINS = ((1, 3), (31, 31), (92, 61), (366, 1827))


def margin(days: int) -> int:
    """Return the days by which "about" widens a unit of `days` days on each side."""
    return next((margin for longest, margin in _MARGINS if days <= longest), days // 2)


def widened(span: TimeSpan) -> TimeSpan:
    """Return `span` with its approximate bounds moved outwards; a span that is not approximate comes back as it is."""
    if not span.approximate:
        return span
    before = margin(_length(span.first, span.first_until))
    after = margin(_length(span.last_from, span.last))
    return span._replace(
        first=None if span.first is None else span.first - before,
        first_until=None if span.first_until is None else span.first_until + before,
        last_from=None if span.last_from is None else span.last_from - after,
        last=None if span.last is None else span.last + after,
    )


def _length(first: int | None, last: int | None) -> int:
    return 1 if first is None or last is None else last - first + 1


def unknown_start(span: TimeSpan) -> bool:
    """Return whether the beginning is neither given nor open."""
    return span.first is None and not span.open_start


def unknown_end(span: TimeSpan) -> bool:
    """Return whether the end is neither given nor open."""
    return span.last is None and not span.open_end


def same(left: TimeSpan, right: TimeSpan) -> bool:
    """Return whether both spans begin and end alike, whatever their wording; unknown sides are never the same."""
    if unknown_start(left) or unknown_end(left):
        return False
    return left[1:7] == right[1:7] and left.season == right.season


def contains(outer: TimeSpan, inner: TimeSpan) -> bool:
    """Return whether every day of `inner` surely lies within `outer`; an unknown side contains and fits nothing."""
    starts = outer.open_start if outer.first is None else inner.first is not None and outer.first <= inner.first
    ends = outer.open_end if outer.last is None else inner.last is not None and inner.last <= outer.last
    return starts and ends and not unknown_start(inner) and not unknown_end(inner)


def touch(left: TimeSpan, right: TimeSpan) -> bool:
    """Return whether `left` ends in the unit in which `right` begins, and they share nothing else."""
    if left.last is None or left.last_from is None or right.first is None or right.first_until is None:
        return False
    meet = left.last_from <= right.first_until and right.first <= left.last
    starts_earlier = left.first_until is None or left.first_until < right.first
    ends_later = right.last_from is None or left.last < right.last_from
    return meet and starts_earlier and ends_later


def disjoint(left: TimeSpan, right: TimeSpan) -> bool:
    """Return whether the two spans surely share no day."""
    return _apart(left, right) or _apart(right, left)


def overlaps(left: TimeSpan, right: TimeSpan) -> bool:
    """Return whether both spans can hold at one time; a shared boundary and a side that is unknown do not count."""
    return order(left, right) is Order.OVERLAP


def order(left: TimeSpan | None, right: TimeSpan | None) -> Order:
    """Return how `left` lies to `right`, at the precision given; antisymmetric.

    Intervals that share only a boundary (`1870/1890`, `1890/1920`) are ordered; equal points overlap. An undated span
    (None), an unknown side that would decide, and approximate spans that reach each other give `UNKNOWN`.
    """
    if left is None or right is None:
        return Order.UNKNOWN
    found = _order(left, right)
    blurred = left.approximate or right.approximate
    if blurred and found is not Order.OVERLAP and _order(widened(left), widened(right)) is not found:
        return Order.UNKNOWN
    return found


def _order(left: TimeSpan, right: TimeSpan) -> Order:
    if _apart(left, right) or touch(left, right):
        return Order.BEFORE
    if _apart(right, left) or touch(right, left):
        return Order.AFTER
    return Order.OVERLAP if _meet(_core(left), _core(right)) else Order.UNKNOWN


def _apart(left: TimeSpan, right: TimeSpan) -> bool:
    return left.last is not None and right.first is not None and left.last < right.first


def _core(span: TimeSpan) -> tuple[int | None, int | None] | None:
    """Return the days that are surely spoken of: all, or the known side where the other is unknown."""
    if unknown_start(span) and unknown_end(span):
        return None
    if unknown_start(span):
        return (None, None) if span.open_end else (span.last_from, span.last)
    if unknown_end(span):
        return (None, None) if span.open_start else (span.first, span.first_until)
    return (span.first, span.last)


def _meet(left: tuple[int | None, int | None] | None, right: tuple[int | None, int | None] | None) -> bool:
    if left is None or right is None:
        return False
    starts = left[0] is None or right[1] is None or left[0] <= right[1]
    ends = right[0] is None or left[1] is None or right[0] <= left[1]
    return starts and ends
