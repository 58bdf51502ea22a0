"""The relation of two dated spans: days against days, seasons, bounds, and days that contradict their weekday."""

from collections.abc import Iterable
from typing import NamedTuple

from reconcile.model import Relation
from reconcile.timespan import TimeSpan, contains, disjoint, same, touch, unknown_end, unknown_start, widened
from reconcile.values.calendar import civil, weekday
from reconcile.values.date_tokens import tokens
from reconcile.values.open_years import is_two_years
from reconcile.values.seasons import hemispheres
from reconcile.values.words.dates import MONTH_NAMES, WEEKDAY_NAMES

_BARE_WEEKDAY = frozenset({"weekday", "part", "daypart", "time", "meridian", "circa"})
EQUAL = (Relation.SAME, Relation.VARIANT)
_NEAR_SEASON = 7
"""Days beyond both its countings that a season is not denied: the last week of May may be called summer."""
_NEAR_WEEKDAY = 6


class Finding(NamedTuple):
    """A relation, the slug of what decided it, and what to say besides the relation itself."""

    relation: Relation
    basis: str
    note: str = ""

    @property
    def mirrored(self) -> "Finding":
        """The same finding with the sides swapped."""
        return self._replace(relation=self.relation.mirrored)


def compare_timespans(left: TimeSpan, right: TimeSpan) -> Finding:
    """Return how two dated spans relate; approximate ones reach as far as `timespan.margin` says."""
    found = _compare_spans(left, right)
    if left.wrong_weekday is not None or right.wrong_weekday is not None:
        return _contradictory(left, right, found)
    if found.relation is not Relation.DIFFERS:
        return found
    later = [
        _compare_spans(*pair)
        for pair in ((_week_later(left), right), (left, _week_later(right)))
        if pair[0] is not None and pair[1] is not None
    ]
    if any(finding.relation is not Relation.DIFFERS for finding in later):
        return Finding(Relation.COMPATIBLE, "weekday", "the weekday can also be the one of the week after")
    return found


def _contradictory(left: TimeSpan, right: TimeSpan, found: Finding) -> Finding:
    """Return what can be said of a day whose weekday is another one: either of the two may be the mistake."""
    note = " and ".join(sorted({told_weekday(span) for span in (left, right) if span.wrong_weekday is not None}))
    if found.relation is Relation.DIFFERS and not (_by_weekday(left, right) or _by_weekday(right, left)):
        return found._replace(note=note)
    return Finding(Relation.COMPATIBLE, "weekday", note)


def _by_weekday(written: TimeSpan, other: TimeSpan) -> bool:
    """Return whether the stated weekday, not the day, is that of a single day beside it."""
    if written.wrong_weekday is None or written.first is None or other.first is None or other.first != other.last:
        return False
    return weekday(other.first) == written.wrong_weekday and abs(other.first - written.first) <= _NEAR_WEEKDAY


def told_weekday(span: TimeSpan) -> str:
    """Return what weekday a day really is: `19 October 2025 is a Sunday`."""
    if span.first is None:
        return ""
    year, month, day = civil(span.first)
    return f"{day} {MONTH_NAMES[month - 1].capitalize()} {year} is a {WEEKDAY_NAMES[weekday(span.first)]}"


def _week_later(span: TimeSpan) -> TimeSpan | None:
    """Return the span a week later, where it was read from a weekday that does not say which week it means."""
    found = tokens(span.text) if span.inferred else None
    if not found or not {"weekday"} <= {kind for kind, _ in found} <= _BARE_WEEKDAY or span.first is None:
        return None
    return span._replace(
        first=span.first + 7, first_until=span.first + 7, last_from=span.first + 7, last=span.first + 7
    )


def _compare_spans(left: TimeSpan, right: TimeSpan) -> Finding:
    if same(left, right) and left.approximate == right.approximate:
        doubt = "one side is marked uncertain" if left.uncertain != right.uncertain else ""
        return Finding(Relation.VARIANT, "calendar", doubt)
    if left.season and right.season:
        return Finding(Relation.DIFFERS, "season", "another season")
    if left.season:
        return _season(left, right)
    if right.season:
        return _season(right, left).mirrored
    note = "an approximate date reaches beyond its unit" if left.approximate or right.approximate else ""
    return _bounds(left, right) or _uncertain(left, right) or _compare_bounds(widened(left), widened(right), note)


def _season(season: TimeSpan, dated: TimeSpan) -> Finding:
    """Compare a season to dates: in the north its months hold, in the south they are possible."""
    north, south = (tuple(map(widened, side)) for side in hemispheres(season))
    dated = widened(dated)
    found = {relation for span in north if (relation := _compare_bounds(span, dated).relation)}
    if not found.isdisjoint((*EQUAL, Relation.REFINED_BY)):
        return Finding(Relation.REFINED_BY, "season", "in the northern hemisphere")
    if Relation.REFINES in found:
        return Finding(Relation.REFINES, "season", "in the northern hemisphere")
    if found != {Relation.DIFFERS}:
        return Finding(Relation.COMPATIBLE, "season", "seasons have no agreed first day")
    if any(_compare_bounds(span, dated).relation is not Relation.DIFFERS for span in south):
        return Finding(Relation.COMPATIBLE, "season", "in the southern hemisphere only")
    if any(_near(span, dated) for span in (*north, *south)):
        return Finding(Relation.COMPATIBLE, "season", "seasons have no agreed first day")
    return Finding(Relation.DIFFERS, "season", "in either hemisphere")


def _near(season: TimeSpan, dated: TimeSpan) -> bool:
    first, last = (season.first or 0) - _NEAR_SEASON, (season.last or 0) + _NEAR_SEASON
    return not disjoint(season._replace(first=first, first_until=first, last_from=last, last=last), dated)


def _bounds(left: TimeSpan, right: TimeSpan) -> Finding | None:
    """Compare two spans that are both open on the same side, by the bound that they state.

    EDTF does not say whether `../2025-10-01` ends on that day or by it, so that it equals both. Two beginnings that
    are stated as such (`since 2016`, `since 2019`) exclude each other, and so do two ends.
    """
    if left.approximate or right.approximate:
        return None
    for ours, theirs in ((_bound(left, "end"), _bound(right, "end")), (_bound(left, "start"), _bound(right, "start"))):
        if ours is None or theirs is None:
            continue
        if ours[1] == theirs[1] and (_is_edtf(left) or _is_edtf(right)):
            return Finding(Relation.VARIANT, "calendar")
        stated = ours[0] is not None and theirs[0] is not None and not (_is_edtf(left) and _is_edtf(right))
        if stated and not _meet((ours[0], ours[1]), (theirs[0], theirs[1])):
            return Finding(Relation.DIFFERS, "bound", "they state different bounds")
    return None


def _bound(span: TimeSpan, side: str) -> tuple[int | None, int] | None:
    """Return where a span with one open side ends or begins: inner edge (None if none is stated) and outer edge."""
    if side == "end" and span.first is None and span.open_start and span.last is not None:
        return span.last_from, span.last
    if side == "start" and span.last is None and span.open_end and span.first is not None:
        return span.first_until, span.first
    return None


def _meet(left: tuple[int | None, int], right: tuple[int | None, int]) -> bool:
    (low, high), (other_low, other_high) = (sorted((edge or 0, outer)) for edge, outer in (left, right))
    return low <= other_high and other_low <= high


def _is_edtf(span: TimeSpan) -> bool:
    return ".." in span.text


def _uncertain(left: TimeSpan, right: TimeSpan) -> Finding | None:
    """Return that a date in doubt and an approximate one can both hold; neither is the other or within it."""
    doubted, about = (left, right) if right.approximate else (right, left)
    if (
        not doubted.uncertain
        or doubted.approximate
        or not about.approximate
        or not same(doubted, about._replace(approximate=False))
    ):
        return None
    return Finding(Relation.COMPATIBLE, "calendar", "one side is marked uncertain, the other approximate")


def _compare_bounds(left: TimeSpan, right: TimeSpan, note: str = "") -> Finding:
    if disjoint(left, right):
        return Finding(Relation.DIFFERS, "disjoint")
    if any(unknown(span) for span in (left, right) for unknown in (unknown_start, unknown_end)):
        return Finding(Relation.INCOMPARABLE, "unknown side", "a beginning or end is unknown")
    inside, around = contains(right, left), contains(left, right)
    if inside and around:
        bounded = left.first is not None and left.last is not None
        return Finding(Relation.VARIANT, "calendar", note) if bounded else Finding(Relation.COMPATIBLE, "overlap", note)
    if inside or around:
        return Finding(Relation.REFINES if inside else Relation.REFINED_BY, "within", note)
    if touch(left, right) or touch(right, left):
        if is_two_years(left.text) and is_two_years(right.text):
            return Finding(Relation.DIFFERS, "boundary", "the one begins where the other ends")
        return Finding(Relation.COMPATIBLE, "boundary", "they share only a boundary")
    return Finding(Relation.COMPATIBLE, "overlap", note)


def best(findings: Iterable[Finding]) -> Finding | None:
    """Return the first finding that is no difference, else the first."""
    found = list(findings)
    return next((finding for finding in found if finding.relation is not Relation.DIFFERS), found[0] if found else None)
