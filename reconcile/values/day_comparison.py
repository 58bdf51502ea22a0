"""The relation of two readings of a date: days that are open in some way, hours beside days, nights."""

from reconcile.model import Relation
from reconcile.timespan import TimeSpan
from reconcile.values.calendar import civil
from reconcile.values.clock import DAY_SECONDS, compare_clocks, compare_spans
from reconcile.values.day_readings import Alternatives, Day, Moment, Unresolved, Yearless, in_year
from reconcile.values.open_comparison import any_reading, dated_yearless, two_yearless
from reconcile.values.span_comparison import EQUAL, Finding, compare_timespans


def judge(left: Moment, right: Moment) -> Finding:
    """Return how two times relate, by their days and by their times of day; what one does not state may be anything."""
    found = _instants(left, right) or _nights(left, right)
    return found or _both(_compare_stated(left.day, right.day), _compare_hours(left, right))


def _compare_stated(left: Day | None, right: Day | None) -> Finding:
    if left is None or right is None:
        return _unstated(left is None, right is None, "day")
    return compare_days(left, right)


def _compare_hours(left: Moment, right: Moment) -> Finding:
    if left.clock is None or right.clock is None:
        return _unstated(left.clock is None, right.clock is None, "clock")
    return Finding(*compare_clocks(left.clock, right.clock))


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
    if pair[0] in EQUAL:
        return clocks._replace(note=clocks.note or days.note) if pair[1] not in EQUAL else days
    if pair[1] in EQUAL or pair[0] is pair[1]:
        return days
    return Finding(Relation.COMPATIBLE, "day and hour", "one side is finer in the day, the other in the hour")


def _instants(left: Moment, right: Moment) -> Finding | None:
    """Compare as points of one time scale where both sides give a single day, a time and a zone; unlike zones only.

    A zone that stands for several offsets is taken as each of them.
    """
    ours, theirs = _instants_of(left), _instants_of(right)
    if not ours or not theirs or (left.clock and right.clock and left.clock.offsets == right.clock.offsets):
        return None
    found = [_by_seconds(one, other) for one in ours for other in theirs]
    if len({finding.relation for finding in found}) == 1:
        return found[0]
    return Finding(Relation.COMPATIBLE, "zone", "the time zone is one of several of that name")


def _by_seconds(left: tuple[int, int], right: tuple[int, int]) -> Finding:
    relation = compare_spans(left, right)
    return Finding(relation, {Relation.VARIANT: "calendar", Relation.DIFFERS: "disjoint"}.get(relation, "within"))


def _instants_of(moment: Moment) -> list[tuple[int, int]]:
    """Return the first and last second of a moment in UTC, for each offset that its zone may stand for."""
    local = _local(moment)
    offsets = moment.clock.offsets if moment.clock else ()
    return [(local[0] - 60 * offset, local[1] - 60 * offset) for offset in offsets] if local else []


def _local(moment: Moment) -> tuple[int, int] | None:
    """Return the first and last second of a time on a single dated day, by the clock of its own zone."""
    day, clock = moment.day, moment.clock
    if not isinstance(day, TimeSpan) or clock is None or day.approximate or day.wrong_weekday is not None:
        return None
    if day.first is None or day.first != day.last:
        return None
    return day.first * DAY_SECONDS + clock.first, day.first * DAY_SECONDS + clock.last


def _nights(left: Moment, right: Moment) -> Finding | None:
    """Compare where a time passes midnight: the night of the 18th reaches into the 19th, or may precede the 18th."""
    if isinstance(left.day, Yearless) and isinstance(right.day, TimeSpan):
        return _yearless_night(left, left.day, right)
    if isinstance(right.day, Yearless) and isinstance(left.day, TimeSpan):
        found = _yearless_night(right, right.day, left)
        return found.mirrored if found else None
    crossing = [side.clock is not None and side.clock.passes_midnight for side in (left, right)]
    if not any(crossing) or left.day is None or right.day is None:
        return None
    ours, theirs = _local(left), _local(right)
    zoned = left.clock and right.clock and left.clock.offsets != right.clock.offsets
    if ours and theirs and not zoned:
        found = _by_seconds(ours, theirs)
    else:
        found = _both(compare_days(left.day, right.day), _compare_hours(left, right))
    pairs = _pairs(left, right, crossing) if found.relation is Relation.DIFFERS else []
    if any(_day_before(one, other) for one, other, passes in pairs if passes):
        return Finding(Relation.COMPATIBLE, "night", "a night belongs to two days")
    return found


def _yearless_night(night: Moment, days: Yearless, dated: Moment) -> Finding | None:
    """Compare a night without a year in each year that the dated side can mean; None for what is no night."""
    if not night.clock or not night.clock.passes_midnight or not isinstance(dated.day, TimeSpan) or not dated.day.first:
        return None
    year = civil(dated.day.first)[0]
    placed = [in_year(days, number) for number in (year - 1, year, year + 1)]
    found = {judge(night._replace(day=day), dated).relation for day in placed if isinstance(day, TimeSpan)}
    note = "the year is not given on one side"
    if not found.isdisjoint((*EQUAL, Relation.REFINED_BY)):
        return Finding(Relation.REFINED_BY, "year not given", note)
    if found == {Relation.DIFFERS}:
        return Finding(Relation.DIFFERS, "disjoint", "whatever the year")
    return Finding(Relation.COMPATIBLE, "year not given", note)


def _pairs(left: Moment, right: Moment, crossing: list[bool]) -> list[tuple[Moment, Moment, bool]]:
    return [(left, right, crossing[0]), (right, left, crossing[1])]


def _day_before(night: Moment, other: Moment) -> bool:
    """Return whether a night named by one day holds the other time, beginning on it or on the day before."""
    if not isinstance(night.day, TimeSpan) or not isinstance(other.day, TimeSpan) or night.clock is None:
        return False
    after = _later(night.day, 1)
    if other.clock is None:
        return compare_days(after, other.day).relation is not Relation.DIFFERS
    earlier, theirs = _local(night._replace(day=_later(night.day, -1))), _local(other)
    single = night.day.first is not None and night.text.count("-") == 0
    return bool(single and earlier and theirs and _by_seconds(earlier, theirs).relation is not Relation.DIFFERS)


def _later(span: TimeSpan, days: int) -> TimeSpan:
    moved = [None if day is None else day + days for day in span[1:5]]
    return span._replace(first=moved[0], first_until=moved[1], last_from=moved[2], last=moved[3])


def compare_days(left: Day, right: Day) -> Finding:
    """Return how two readings of days relate."""
    match left, right:
        case TimeSpan(), TimeSpan():
            return compare_timespans(left, right)
        case (Unresolved(), _) | (_, Unresolved()):
            return _unresolved(left, right)
        case (Alternatives(), _) | (_, Alternatives()):
            return any_reading(left, right, compare_days)
        case Yearless(), Yearless():
            return two_yearless(left, right, compare_days)
        case Yearless(), TimeSpan():
            return dated_yearless(left, right, compare_days)
        case TimeSpan(), Yearless():
            return dated_yearless(right, left, compare_days).mirrored
    return Finding(Relation.INCOMPARABLE, "unread")


def _unresolved(left: Day, right: Day) -> Finding:
    if isinstance(left, Unresolved) and isinstance(right, Unresolved) and left.key == right.key:
        return Finding(Relation.VARIANT, "wording", f"the same words, {left.reason}")
    missing = sorted({day.reason for day in (left, right) if isinstance(day, Unresolved)})
    return Finding(Relation.INCOMPARABLE, "unknown day", " and ".join(missing))
