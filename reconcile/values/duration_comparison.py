"""The relation of two durations: lengths against lengths, and what `permanent`, `temporary` or a condition allow."""

from typing import NamedTuple, TypeVar

from reconcile.model import Relation
from reconcile.values.duration_rates import compare_periods
from reconcile.values.length_comparison import Found, compare_lengths
from reconcile.values.lengths import Count, Length, Seconds
from reconcile.values.words.durations import CONDITION, INDEFINITE, LIFE, PERMANENT, TEMPORARY

T = TypeVar("T")


class Duration(NamedTuple):
    """How long something lasts.

    `low..high` are seconds, both ends included; `high` None is without a stated end, `low` None says that no length
    is given. `nature` is permanent, indefinite, temporary, life, since, condition or empty; `condition` the folded
    condition, `date` the day that ends it (or began it) as the type of dates reads it, `named` its wording. `counted`
    marks the nth day of something still going on, `in_a_row` that all days before are said to be like it. `exact` is
    what was counted where it is one length, `unit` the smallest unit named, in seconds; `terms` the kinds of penalty,
    `per` the period of a rate, `hours` the seconds of the day from one time to another.
    """

    text: str
    low: Seconds | None = None
    high: Seconds | None = None
    nature: str = ""
    bound: str = ""
    """`at least`, `more than`, `at most`, `less than`, `about`, `almost`, `just over`, or nothing."""
    counted: bool = False
    in_a_row: bool = False
    condition: str = ""
    exact: Count | None = None
    unit: int = 0
    terms: frozenset[str] = frozenset()
    per: str = ""
    hours: tuple[int, int] | None = None
    date: object = None
    named: str = ""


Judgement = Found

_BOUNDED = "bounded"
_FLOOR = "floor"
_COUNTED = "counted"

_FOREVER = (Relation.DIFFERS, "permanent against bounded", "{0} never ends, {1} does")
_NO_END = (Relation.COMPATIBLE, "open end", "neither {0} nor {1} sets an end, and only one says that there is none")
_UNDECIDED = (Relation.COMPATIBLE, "condition", "{0} and {1} can both hold: when a condition is met is not known")
_ELAPSED = (Relation.COMPATIBLE, "day count", "{0} and {1} can both hold: a count of what has passed sets no end")
_SAME_DAYS = (Relation.VARIANT, "day count", "{0} and {1} count the same days")
_SET_END = (Relation.DIFFERS, "open end against bounded", "{0} has no set end, {1} has one")
_LASTS = (Relation.COMPATIBLE, "floor", "{0} and {1} can both hold: at least so long is not said to end")

# What two different kinds of term say about each other, left kind before right kind; the mirror image is derived.
# Permanent and a condition differ because a condition foresees an end. A length or a condition is a finer way of
# saying temporary. What is indefinite has no end that is set, which a length would be.
_TABLE: dict[tuple[str, str], Judgement] = {
    (PERMANENT, _BOUNDED): _FOREVER,
    (PERMANENT, TEMPORARY): _FOREVER,
    (PERMANENT, CONDITION): (Relation.DIFFERS, "permanent against condition", "{0} never ends, {1} foresees an end"),
    (PERMANENT, INDEFINITE): _NO_END,
    (PERMANENT, _FLOOR): (Relation.REFINES, "floor", "{0} lies within {1}"),
    (PERMANENT, _COUNTED): _ELAPSED,
    (INDEFINITE, _BOUNDED): _SET_END,
    (INDEFINITE, TEMPORARY): (Relation.COMPATIBLE, "open end", "{0} and {1} can both hold: neither says when it ends"),
    (INDEFINITE, CONDITION): _UNDECIDED,
    (INDEFINITE, _FLOOR): _LASTS,
    (INDEFINITE, _COUNTED): _ELAPSED,
    (_BOUNDED, TEMPORARY): (Relation.REFINES, "temporary", "{0} says how long, {1} only that it ends"),
    (CONDITION, TEMPORARY): (Relation.REFINES, "temporary", "{0} says when it ends, {1} only that it does"),
    (_FLOOR, TEMPORARY): _LASTS,
    (_COUNTED, TEMPORARY): _ELAPSED,
    (CONDITION, _BOUNDED): _UNDECIDED,
    (CONDITION, _FLOOR): _UNDECIDED,
    (CONDITION, _COUNTED): _UNDECIDED,
    (LIFE, _BOUNDED): _SET_END,
    (LIFE, TEMPORARY): _SET_END,
    (LIFE, PERMANENT): (Relation.COMPATIBLE, "open end", "{0} and {1} can both hold: neither ends before death"),
    (LIFE, INDEFINITE): (Relation.COMPATIBLE, "open end", "{0} and {1} can both hold: neither has a set end"),
    (LIFE, CONDITION): _UNDECIDED,
    (LIFE, _FLOOR): _LASTS,
    (LIFE, _COUNTED): _ELAPSED,
}
_BOUND_NOTES = {
    "at least": "a floor",
    "more than": "a floor that is exceeded",
    "at most": "a ceiling",
    "less than": "a ceiling that is not reached",
    "about": "approximate",
    "almost": "approximate",
    "just over": "approximate",
}


def judge_durations(left: Duration, right: Duration) -> Judgement:
    """Return how two durations relate, what decided it, and a sentence about them ({0}, {1})."""
    if left.per != right.per:
        return compare_periods((_length(left), _length(right)), (left.per, right.per))
    found = _judge(left, right)
    if left.terms == right.terms and left.hours == right.hours:
        return found
    return _with_detail(_with_detail(found, (left.terms, right.terms), "term"), (_hours(left), _hours(right)), "hours")


def _hours(term: Duration) -> frozenset[tuple[int, int]]:
    return frozenset({term.hours} if term.hours else ())


def _with_detail(found: Judgement, details: tuple[frozenset[T], frozenset[T]], basis: str) -> Judgement:
    """Return a judgement with what the sides say beside the length: which penalty it is, or which hours."""
    ours, theirs = details
    if ours == theirs or found[0] in (Relation.DIFFERS, Relation.INCOMPARABLE):
        return found
    if not (ours <= theirs or theirs <= ours):
        if basis == "hours":
            return Relation.DIFFERS, basis, "{0} and {1} are different hours"
        return Relation.INCOMPARABLE, basis, "{0} and {1} are terms of different kinds"
    finer, relation = ("{0}", Relation.REFINES) if theirs < ours else ("{1}", Relation.REFINED_BY)
    if found[0] in (Relation.VARIANT, relation):
        return relation, basis, f"{finer} says more than how long"
    return Relation.COMPATIBLE, found[1], "{0} and {1} can both hold"


def _judge(left: Duration, right: Duration) -> Judgement:
    kinds = _kind(left), _kind(right)
    if left.low is not None and right.low is not None:
        return _judge_lengths(left, right)
    if kinds in _TABLE:
        return _TABLE[kinds]
    if kinds[::-1] in _TABLE:
        relation, basis, sentence = _TABLE[kinds[::-1]]
        return relation.mirrored, basis, sentence.format("{1}", "{0}")
    return _judge_alike(left, right)


def _kind(term: Duration) -> str:
    if term.low is None:
        return term.nature
    if term.counted:
        return _COUNTED
    return _FLOOR if term.high is None and term.nature != TEMPORARY else _BOUNDED


def _judge_alike(left: Duration, right: Duration) -> Judgement:
    if left.nature != right.nature:
        return Relation.INCOMPARABLE, "nature", "{0} and {1} say different things of a term"
    if left.condition == right.condition:
        return Relation.VARIANT, "wording", "{0} and {1} mean the same"
    return Relation.INCOMPARABLE, "condition", "{0} and {1} end with different events"


def _judge_lengths(left: Duration, right: Duration) -> Judgement:
    if left.counted != right.counted and left.high == right.high and left.high is not None and _exact(left, right):
        return _SAME_DAYS
    if left.counted != right.counted and not _passed(left, right) and not _passed(right, left):
        return _ELAPSED
    relation, basis, sentence = compare_lengths(_length(left), _length(right))
    notes = [f"{term.text} is {_BOUND_NOTES[term.bound]}" for term in (left, right) if term.bound in _BOUND_NOTES]
    note = "".join(f"; {text}" for text in notes).replace("{", "{{").replace("}", "}}")
    if basis == "length" and left.nature != right.nature:
        return _only_one_temporary(left, note)
    return relation, basis, sentence + note


def _length(term: Duration) -> Length:
    return Length(term.low or 0, term.high, term.unit, term.exact)


def _exact(left: Duration, right: Duration) -> bool:
    """Return whether one side is an exact length, the other a count of days in a row; `14th day` may be a date."""
    count, length = (left, right) if left.counted else (right, left)
    return length.low == length.high and count.in_a_row


def _passed(count: Duration, length: Duration) -> bool:
    """Return whether a count of days has already gone beyond a length; what is still to come, it does not say."""
    return count.counted and count.low is not None and length.high is not None and length.high < count.low


def _only_one_temporary(left: Duration, note: str) -> Judgement:
    relation = Relation.REFINES if left.nature else Relation.REFINED_BY
    return relation, "temporary", "{0} and {1} are the same length, and only one calls it temporary" + note
