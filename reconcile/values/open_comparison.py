"""The relation of dates that leave something open: several readings, or no year."""

from collections.abc import Callable

from reconcile.model import Relation
from reconcile.timespan import TimeSpan
from reconcile.values.calendar import civil
from reconcile.values.day_readings import DAY_OR_MONTH, REFERENCE_YEAR, Alternatives, Day, Yearless, in_year
from reconcile.values.open_years import is_two_years
from reconcile.values.span_comparison import EQUAL, Finding, best, told_weekday

Compare = Callable[[Day, Day], Finding]

_PAIRED = frozenset({"fiscal year", "week", "hemisphere"})
"""What both sides leave open in the same way: a story that has its fiscal years end in June means so on both sides."""
_SAMPLE = range(REFERENCE_YEAR, REFERENCE_YEAR + 28)
"""Years in which weekdays and feasts fall in every way that matters here."""


def any_reading(left: Day, right: Day, compare: Compare) -> Finding:
    """Return what the readings of ambiguous dates say together, `compatible` where they disagree and one allows it."""
    if is_two_years(left.text) and is_two_years(right.text):
        return compare(_first(left), _first(right))
    if isinstance(left, Alternatives) and isinstance(right, Alternatives):
        found = _both_ambiguous(left, right, compare)
        if found:
            return found
    if isinstance(left, Alternatives):
        return _together(left, [compare(span, right) for span in left.spans])
    if isinstance(right, Alternatives):
        return _together(right, [compare(span, left) for span in right.spans]).mirrored
    return Finding(Relation.INCOMPARABLE, "unread")


def _first(day: Day) -> Day:
    return day.spans[0] if isinstance(day, Alternatives) else day


def _both_ambiguous(left: Alternatives, right: Alternatives, compare: Compare) -> Finding | None:
    """Return the finding where both sides leave open the same thing, so that what the one means the other means."""
    if left.basis != right.basis or left.basis == DAY_OR_MONTH:
        return None
    if [_days(span) for span in left.spans] == [_days(span) for span in right.spans]:
        return Finding(Relation.VARIANT, left.basis)
    if left.basis in _PAIRED and len(left.spans) == len(right.spans):
        found = [compare(*pair) for pair in zip(left.spans, right.spans, strict=True)]
        if len({finding.relation for finding in found}) == 1:
            return found[0]
    return None


def _days(span: TimeSpan | Yearless) -> tuple[object, ...]:
    return span[1:] if isinstance(span, Yearless) else span[1:9]


def _together(ambiguous: Alternatives, found: list[Finding]) -> Finding:
    """Return what the findings of all readings of the left side come to."""
    note = f"{ambiguous.text} {ambiguous.note}"
    relations = {finding.relation for finding in found}
    if len(relations) == 1 and relations <= {Relation.DIFFERS, Relation.REFINES, Relation.REFINED_BY}:
        return found[0]._replace(note=found[0].note or note)
    if ambiguous.ranked and found[0].relation is not Relation.DIFFERS:
        return found[0]
    if relations <= {Relation.INCOMPARABLE, Relation.DIFFERS}:
        return Finding(Relation.INCOMPARABLE, ambiguous.basis, note)
    if ambiguous.coarse and relations <= {*EQUAL, Relation.REFINED_BY, Relation.DIFFERS}:
        return Finding(Relation.REFINED_BY, ambiguous.basis, note)
    return Finding(Relation.COMPATIBLE, ambiguous.basis, note)


def dated_yearless(days: Yearless, dated: TimeSpan, compare: Compare) -> Finding:
    """Compare days without a year to a dated span: never equal, at most the coarser side.

    Of the years in question only those count in which the day has the weekday that stands beside it.
    """
    if dated.first is None and dated.last is None:
        return Finding(Relation.COMPATIBLE, "year not given", "one side gives no year")
    bounds = [civil(day)[0] for day in (dated.first, dated.last) if day is not None]
    years = range(max(bounds[0] - 1, bounds[-1] - 3), bounds[-1] + 2)
    placed = [span for span in (in_year(days, year) for year in years) if span]
    fitting = [span for span in placed if not _is_wrong(span)]
    found = [compare(_stated(span), dated).relation for span in fitting]
    note = "the year is not given on one side"
    if any(relation in (*EQUAL, Relation.REFINED_BY) for relation in found):
        return Finding(Relation.REFINED_BY, "year not given", note)
    open_sided = None in (dated.first, dated.last)
    if open_sided or any(relation is not Relation.DIFFERS for relation in found):
        return Finding(Relation.COMPATIBLE, "year not given", note)
    return _wrong_weekday(placed, dated, compare) or Finding(Relation.DIFFERS, "disjoint", "whatever the year")


def _wrong_weekday(placed: list[TimeSpan | Alternatives], dated: TimeSpan, compare: Compare) -> Finding | None:
    """Return the difference that lies in the weekday alone, with the weekday that the day really is."""
    wrong = [span for span in placed if isinstance(span, TimeSpan) and _is_wrong(span)]
    near = [span for span in wrong if compare(_stated(span), dated).relation is not Relation.DIFFERS]
    return Finding(Relation.DIFFERS, "weekday", told_weekday(near[0])) if near else None


def _is_wrong(span: TimeSpan | Alternatives) -> bool:
    return isinstance(span, TimeSpan) and span.wrong_weekday is not None


def _stated(span: TimeSpan | Alternatives) -> TimeSpan | Alternatives:
    return span._replace(inferred=False, wrong_weekday=None) if isinstance(span, TimeSpan) else span


def two_yearless(left: Yearless, right: Yearless, compare: Compare) -> Finding:
    """Compare days that both have no year: the same year may be meant, or years that follow each other."""
    if left.rule or right.rule:
        return _moving(left, right, compare)
    if (
        None not in (left.weekday, right.weekday)
        and left.weekday != right.weekday
        and left.span[1:5] == right.span[1:5]
    ):
        return Finding(Relation.DIFFERS, "weekday", "a day has one weekday")
    years = (REFERENCE_YEAR, REFERENCE_YEAR - 1, REFERENCE_YEAR + 1)
    placed = [_stated(span) for span in (in_year(right._replace(weekday=None), year) for year in years) if span]
    found = best(compare(left.span, span) for span in placed) or Finding(Relation.INCOMPARABLE, "year not given")
    return found._replace(note=found.note or "neither side gives the year")


def _moving(left: Yearless, right: Yearless, compare: Compare) -> Finding:
    """Compare days of which one moves from year to year, in every way they can fall."""
    if left.rule == right.rule:
        return Finding(Relation.VARIANT, "calendar", "neither side gives the year")
    pairs = [(in_year(left, year), in_year(right, year)) for year in _SAMPLE]
    found = [compare(_stated(one), _stated(other)) for one, other in pairs if one and other]
    relations = {finding.relation for finding in found}
    if len(relations) == 1:
        return found[0]
    return Finding(Relation.COMPATIBLE, "year not given", "it depends on the year")
