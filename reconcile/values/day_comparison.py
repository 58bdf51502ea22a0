"""The relation of two readings of a date: days against days, years that are not given, hours beside days."""

from collections.abc import Iterable
from typing import NamedTuple

from reconcile.model import Relation
from reconcile.timespan import TimeSpan, contains, disjoint, same, touch, unknown_end, unknown_start, widened
from reconcile.values.calendar import civil
from reconcile.values.clock import DAY_SECONDS, compare_clocks, compare_spans
from reconcile.values.date_tokens import tokens
from reconcile.values.day_readings import REFERENCE_YEAR, Alternatives, Day, Moment, Unresolved, Yearless, in_year

_BARE_WEEKDAY = frozenset({"weekday", "part", "daypart", "time", "meridian", "circa"})
_EQUAL = (Relation.SAME, Relation.VARIANT)


class Finding(NamedTuple):
    """A relation, the slug of what decided it, and what to say besides the relation itself."""

    relation: Relation
    basis: str
    note: str = ""

    @property
    def mirrored(self) -> "Finding":
        """The same finding with the sides swapped."""
        return self._replace(relation=self.relation.mirrored)


def judge(left: Moment, right: Moment) -> Finding:
    """Return how two times relate, by their days and by their times of day; what one does not state may be anything."""
    instants = _instants(left, right)
    if instants:
        return instants
    days = _compare_stated(left.day, right.day)
    clocks = _compare_hours(left, right)
    return _both(days, clocks)


def _compare_stated(left: Day | None, right: Day | None) -> Finding:
    if left is None or right is None:
        return _unstated(left is None, right is None, "day")
    return compare_days(left, right)


def _compare_hours(left: Moment, right: Moment) -> Finding:
    if left.clock is None or right.clock is None:
        return _unstated(left.clock is None, right.clock is None, "clock")
    relation, basis = compare_clocks(left.clock, right.clock)
    return Finding(relation, basis, "the time zone is not given on both sides" if basis == "zone" else "")


def _unstated(left: bool, right: bool, what: str) -> Finding:
    if left and right:
        return Finding(Relation.VARIANT, "calendar")
    note = "only one side gives the day" if what == "day" else ""
    return Finding(Relation.REFINED_BY if left else Relation.REFINES, "within", note)


def _both(days: Finding, clocks: Finding) -> Finding:
    """Return the finding for day and hour together: as strict as the stricter, and contained only if both are."""
    pair = (days.relation, clocks.relation)
    for decisive in (Relation.DIFFERS, Relation.INCOMPARABLE, Relation.COMPATIBLE):
        if decisive in pair:
            return days if days.relation is decisive else clocks
    if pair[0] in _EQUAL:
        return clocks._replace(note=clocks.note or days.note) if pair[1] not in _EQUAL else days
    if pair[1] in _EQUAL or pair[0] is pair[1]:
        return days
    return Finding(Relation.COMPATIBLE, "day and hour", "one side is finer in the day, the other in the hour")


def _instants(left: Moment, right: Moment) -> Finding | None:
    """Compare as points of one time scale where both sides give a single day, a time and an offset."""
    spans = (_instant(left), _instant(right))
    if spans[0] is None or spans[1] is None or (left.clock and right.clock and left.clock.offset == right.clock.offset):
        return None
    relation = compare_spans(spans[0], spans[1])
    return Finding(relation, {Relation.VARIANT: "calendar", Relation.DIFFERS: "disjoint"}.get(relation, "within"))


def _instant(moment: Moment) -> tuple[int, int] | None:
    day, clock = moment.day, moment.clock
    if not isinstance(day, TimeSpan) or clock is None or clock.offset is None or day.approximate:
        return None
    if day.first is None or day.first != day.last:
        return None
    start = day.first * DAY_SECONDS - clock.offset * 60
    return start + clock.first, start + clock.last


def compare_days(left: Day, right: Day) -> Finding:
    """Return how two readings of days relate."""
    match left, right:
        case TimeSpan(), TimeSpan():
            return compare_timespans(left, right)
        case (Unresolved(), _) | (_, Unresolved()):
            return _unresolved(left, right)
        case Alternatives(), _:
            return _any_of(left, (compare_days(span, right) for span in left.spans))
        case _, Alternatives():
            return _any_of(right, (compare_days(left, span) for span in right.spans))
        case Yearless(), Yearless():
            return _yearless_both(left, right)
        case Yearless(), TimeSpan():
            return _yearless(left, right)
        case TimeSpan(), Yearless():
            return _yearless(right, left).mirrored
    return Finding(Relation.INCOMPARABLE, "unread")


def _unresolved(left: Day, right: Day) -> Finding:
    if isinstance(left, Unresolved) and isinstance(right, Unresolved) and left.key == right.key:
        return Finding(Relation.VARIANT, "wording", f"the same words, {left.reason}")
    missing = sorted({day.reason for day in (left, right) if isinstance(day, Unresolved)})
    return Finding(Relation.INCOMPARABLE, "unknown day", " and ".join(missing))


def _any_of(ambiguous: Alternatives, findings: Iterable[Finding]) -> Finding:
    """Return what every reading of an ambiguous text says, `compatible` where they disagree and one allows it."""
    note = f"{ambiguous.text} can have the day or the month first"
    found = list(findings)
    relations = {finding.relation for finding in found}
    if len(relations) == 1 and relations <= {Relation.DIFFERS, Relation.REFINES, Relation.REFINED_BY}:
        return found[0]._replace(note=found[0].note or note)
    if relations <= {Relation.INCOMPARABLE, Relation.DIFFERS}:
        return Finding(Relation.INCOMPARABLE, "day or month first", note)
    return Finding(Relation.COMPATIBLE, "day or month first", note)


def _yearless(days: Yearless, dated: TimeSpan) -> Finding:
    """Compare days without a year to a dated span: never equal, at most the coarser side."""
    if dated.first is None and dated.last is None:
        return Finding(Relation.COMPATIBLE, "year not given", "one side gives no year")
    bounds = [civil(day)[0] for day in (dated.first, dated.last) if day is not None]
    years = range(max(bounds[0] - 1, bounds[-1] - 3), bounds[-1] + 2)
    placed = [span for span in (in_year(days, year) for year in years) if span]
    found = [compare_timespans(span._replace(inferred=False), dated).relation for span in placed]
    note = "the year is not given on one side"
    if any(relation in (*_EQUAL, Relation.REFINED_BY) for relation in found):
        return Finding(Relation.REFINED_BY, "year not given", note)
    open_sided = None in (dated.first, dated.last)
    if open_sided or any(relation is not Relation.DIFFERS for relation in found):
        return Finding(Relation.COMPATIBLE, "year not given", note)
    return Finding(Relation.DIFFERS, "disjoint", "whatever the year")


def _yearless_both(left: Yearless, right: Yearless) -> Finding:
    years = (REFERENCE_YEAR, REFERENCE_YEAR - 1, REFERENCE_YEAR + 1)
    placed = [span for span in (in_year(right, year) for year in years) if span]
    found = [compare_timespans(left.span, span) for span in placed]
    best = next((finding for finding in found if finding.relation is not Relation.DIFFERS), found[0])
    return best._replace(note=best.note or "neither side gives the year")


def compare_timespans(left: TimeSpan, right: TimeSpan) -> Finding:
    """Return how two dated spans relate; approximate ones reach as far as `timespan.margin` says."""
    found = _compare_spans(left, right)
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
    note = "an approximate date reaches beyond its unit" if left.approximate or right.approximate else ""
    return _compare_bounds(widened(left), widened(right), note)


def _compare_bounds(left: TimeSpan, right: TimeSpan, note: str) -> Finding:
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
        return Finding(Relation.COMPATIBLE, "boundary", "they share only a boundary")
    return Finding(Relation.COMPATIBLE, "overlap", note)
