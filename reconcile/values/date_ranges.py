"""Ranges of English dates: `March 18-19, 2021`, `18 March to 2 April`, `2:30 to 3 pm`, `2019-20`."""

from collections.abc import Sequence

from reconcile.timespan import TimeSpan
from reconcile.values.calendar import from_to
from reconcile.values.clock import DAY_SECONDS, Clock
from reconcile.values.day_readings import (
    REFERENCE_YEAR,
    Alternatives,
    DateReading,
    Day,
    Moment,
    Unresolved,
    Yearless,
    in_year,
    narrowed,
    nearest,
)
from reconcile.values.partial_dates import Partial, fill, read_partial, resolve
from reconcile.values.token_order import Token

_AND = frozenset({"and", "&"})


def read_range(
    text: str, found: Sequence[Token], published: TimeSpan | None, *, whole: bool = False
) -> DateReading | None:
    """Return the interval that two dates or times make, None when there are not two or they run backwards.

    Two that `and` joins make one only where the second follows on the first, or behind `between` (`whole`); else they
    are two readings, as are two that `or` joins.
    """
    joints = [place for place, (kind, _) in enumerate(found) if kind in ("to", "until")]
    if len(joints) != 1 or joints[0] in (0, len(found) - 1):
        return None
    before, after = tuple(found[: joints[0]]), tuple(found[joints[0] + 1 :])
    left, right = read_partial(text, _with_meridian(before, after)), read_partial(text, after)
    if not left or not right:
        return None
    left, right = _expand(*fill(left, right))
    joint = str(found[joints[0]][1])
    if left.clock or right.clock:
        return None if joint == "or" else _timed(text, (left, right), published)
    start, end = resolve(left, published, infer=False), resolve(right, published, infer=False)
    if joint == "or" or (joint in _AND and not whole):
        return _two(text, joint, start, end, published)
    return _joined(text, start, end, published)


def _with_meridian(before: tuple[Token, ...], after: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the left side with the `am` or `pm` of the right side, where it is the start of hours (`2:30-3 pm`)."""
    shared = [token for token in after if token[0] == "meridian"]
    kinds = {kind for kind, _ in before}
    hours = kinds <= {"day"} or "time" in kinds
    if not shared or "meridian" in kinds or not hours:
        return before
    start, end = _hour(before), _hour(after)
    flipped = shared[0][1] == "pm" and start % 12 > end % 12
    return (*before, ("meridian", "am") if flipped else shared[0])


def _hour(found: Sequence[Token]) -> int:
    written = [str(word) for kind, word in found if kind == "time"] or [
        str(word) for kind, word in found if kind == "day"
    ]
    return int(written[-1].partition(":")[0]) if written else 0


def _expand(left: Partial, right: Partial) -> tuple[Partial, Partial]:
    """Read the end of `2019-20` as a year of the same century."""
    years_only = left.year is not None and left.month is None
    if not years_only or right.month is not None or right.day is None or left.year is None:
        return left, right
    year = left.year - left.year % 100 + right.day
    return left, right._replace(day=None, year=year) if right.day > left.year % 100 else right


def _timed(text: str, sides: tuple[Partial, Partial], published: TimeSpan | None) -> DateReading | None:
    """Return the hours between two times, where at most one side names the day; they may pass midnight."""
    left, right = sides
    if not left.clock or not right.clock:
        return None
    passes = DAY_SECONDS if left.clock.first > right.clock.last else 0
    days = [side for side in sides if side._replace(clock=None) != Partial(text)]
    if len(days) == 2:
        return None
    day = resolve(days[0], published, infer=True) if days else None
    if days and day is None:
        return None
    offsets = right.clock.offsets or left.clock.offsets
    return Moment(text, day, Clock(left.clock.first, right.clock.last + passes, offsets))


def _two(text: str, joint: str, start: Day | None, end: Day | None, published: TimeSpan | None) -> DateReading | None:
    """Return what two dates are with `and` or `or` between them: `18 and 20 October` does not hold the 19th."""
    if isinstance(start, Unresolved) and isinstance(end, Unresolved):
        return Unresolved(text, f"{start.key} {'or' if joint == 'or' else 'and'} {end.key}", start.reason)
    both = _joined(text, start, end, published)
    if joint != "or" and (both is None or _length(both) in (None, _added(start, end))):
        return both
    if not isinstance(start, TimeSpan | Yearless) or not isinstance(end, TimeSpan | Yearless):
        return None
    if joint == "or":
        return Alternatives(text, (start, end), "either", "can be either of the two", coarse=True)
    return Alternatives(text, (start, end), "two dates", "gives two dates")


def _length(day: DateReading | None) -> int | None:
    span = day.span if isinstance(day, Yearless) else day
    if not isinstance(span, TimeSpan) or span.first is None or span.last is None:
        return None
    return span.last - span.first + 1


def _added(start: Day | None, end: Day | None) -> int:
    return (_length(start) or 0) + (_length(end) or 0)


def _joined(text: str, start: Day | None, end: Day | None, published: TimeSpan | None) -> DateReading | None:
    if isinstance(start, TimeSpan) and isinstance(end, TimeSpan):
        return _interval(text, start, end)
    if isinstance(start, Yearless) and isinstance(end, Yearless):
        return _yearless(text, start, end, published)
    ambiguous = next((side for side in (start, end) if isinstance(side, Alternatives)), None)
    if ambiguous and start and end:
        return narrowed(ambiguous._replace(text=text), [_interval_of(text, *pair) for pair in _pairs(start, end)])
    if isinstance(start, Unresolved) and isinstance(end, Unresolved):
        return Unresolved(text, f"{start.key} to {end.key}", start.reason)
    return None


def _pairs(start: Day, end: Day) -> list[tuple[Day, Day]]:
    """Return the readings of both sides that go together, one with one where both have as many."""
    starts, ends = (side.spans if isinstance(side, Alternatives) else (side,) for side in (start, end))
    if len(starts) == len(ends):
        return list(zip(starts, ends, strict=True))
    return [(one, other) for one in starts for other in ends]


def _interval_of(text: str, start: Day, end: Day) -> TimeSpan | None:
    return _interval(text, start, end) if isinstance(start, TimeSpan) and isinstance(end, TimeSpan) else None


def _interval(text: str, start: TimeSpan, end: TimeSpan) -> TimeSpan | None:
    if start.first is None or end.first is None or end.last is None:
        return None
    weekdays = start.inferred and end.inferred and start.first == start.last
    if weekdays and start.first > end.first:
        start = start._replace(first=start.first - 7, first_until=start.first - 7)  # `Saturday and Monday`, on a Friday
    if (start.first or 0) > end.last:
        return None
    return from_to(text, start, end)


def _yearless(text: str, start: Yearless, end: Yearless, published: TimeSpan | None) -> DateReading | None:
    if start.rule or end.rule:
        return None  # days that move, each in its own way
    finish: TimeSpan | Alternatives | None = end.span
    if (start.span.first or 0) > (end.span.last or 0):
        finish = in_year(end, REFERENCE_YEAR + 1)
    if not isinstance(finish, TimeSpan):
        return None
    days = Yearless(text, from_to(text, start.span, finish))
    return nearest(days, published) or days
