"""How two dates or times of day relate: by the days they span, at the precision given."""

from reconcile.model import Comparison, Relation, Value
from reconcile.timespan import TimeSpan
from reconcile.values.base import Setting
from reconcile.values.calendar import civil
from reconcile.values.day_comparison import judge
from reconcile.values.day_readings import Alternatives, DateReading, Moment, Unresolved, Yearless
from reconcile.values.outcome import identical, incomparable, outcome
from reconcile.values.tolerances import near_times, tolerated

_SENTENCES = {
    Relation.SAME: "{0} and {1} are the same",
    Relation.VARIANT: "{0} and {1} are the same time in other words",
    Relation.REFINES: "{0} lies within {1}",
    Relation.REFINED_BY: "{1} lies within {0}",
    Relation.COMPATIBLE: "{0} and {1} can both hold",
    Relation.DIFFERS: "{0} and {1} share no time",
    Relation.INCOMPARABLE: "{0} and {1} cannot be compared",
}
_APART = ("disjoint", "clock")
_READINGS = (TimeSpan, Yearless, Alternatives, Unresolved, Moment)


def compare_dates(left: Value, right: Value, setting: Setting) -> Comparison:
    """Return how two dates relate; the same words can name different days where they were read on different days."""
    if left.text > right.text or (left.text == right.text and repr(left.parsed) > repr(right.parsed)):
        return compare_dates(right, left, setting).mirrored
    if left.parsed == right.parsed and identical(left, right):
        return outcome(left, right, Relation.SAME, "identical", "written alike")
    if not isinstance(left.parsed, _READINGS) or not isinstance(right.parsed, _READINGS):
        return incomparable(left, right, "unread", "not read as a date")
    ours, theirs = _split(left.parsed), _split(right.parsed)
    found = judge(ours, theirs)
    if found.relation is Relation.DIFFERS and found.basis in _APART and near_times(ours, theirs, setting.predicate):
        return tolerated(left, right, setting.predicate)
    sentence = _SENTENCES[found.relation].format(_label(left), _label(right))
    return outcome(left, right, found.relation, found.basis, f"{sentence}{'; ' if found.note else ''}{found.note}")


def _split(reading: DateReading) -> Moment:
    return reading if isinstance(reading, Moment) else Moment(reading.text, reading, None)


def _label(value: Value) -> str:
    reading = value.parsed.day if isinstance(value.parsed, Moment) else value.parsed
    if not isinstance(reading, TimeSpan) or not reading.inferred:
        return value.text
    sides = [".." if day is None else "{:04}-{:02}-{:02}".format(*civil(day)) for day in (reading.first, reading.last)]
    return f"{value.text} (read as {sides[0] if sides[0] == sides[1] else '/'.join(sides)})"
