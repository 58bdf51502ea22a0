"""The relation of two durations: lengths against lengths, and what `permanent`, `temporary` or a condition allow."""

from typing import NamedTuple

from reconcile.model import Relation
from reconcile.values.words.durations import CONDITION, INDEFINITE, PERMANENT, TEMPORARY


class Duration(NamedTuple):
    """How long something lasts.

    `low..high` are seconds, both ends included; `high` None is without a stated end, `low` None says that no length
    is given. `nature` is permanent, indefinite, temporary, condition or empty; `condition` the folded condition;
    `counted` marks the nth day of something still going on.
    """

    text: str
    low: int | None = None
    high: int | None = None
    nature: str = ""
    bound: str = ""
    """`at least`, `more than`, `at most`, `less than`, `about`, `almost`, or nothing."""
    counted: bool = False
    condition: str = ""


Judgement = tuple[Relation, str, str]
"""The relation, the slug of what decided it, and a sentence in which {0} and {1} stand for the two texts."""

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
}
_BOUND_NOTES = {
    "at least": "a floor",
    "more than": "a floor that is exceeded",
    "at most": "a ceiling",
    "less than": "a ceiling that is not reached",
    "about": "approximate",
    "almost": "approximate",
}


def judge_durations(left: Duration, right: Duration) -> Judgement:
    """Return how two durations relate, what decided it, and a sentence about them ({0}, {1})."""
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
    if left.nature != CONDITION or left.condition == right.condition:
        return Relation.VARIANT, "wording", "{0} and {1} mean the same"
    return Relation.INCOMPARABLE, "condition", "{0} and {1} end with different events"


def _judge_lengths(left: Duration, right: Duration) -> Judgement:
    if left.counted != right.counted and left.high == right.high and left.high is not None and _exact(left, right):
        return _SAME_DAYS
    if left.counted != right.counted and not _passed(left, right) and not _passed(right, left):
        return _ELAPSED
    relation = _compare_ranges(left, right)
    notes = [f"{term.text} is {_BOUND_NOTES[term.bound]}" for term in (left, right) if term.bound in _BOUND_NOTES]
    note = "".join(f"; {text}" for text in notes).replace("{", "{{").replace("}", "}}")
    if relation is Relation.DIFFERS:
        return relation, "disjoint", "{0} and {1} are different lengths" + note
    if relation is Relation.VARIANT:
        return _judge_equal(left, right, note)
    if relation is Relation.COMPATIBLE:
        return relation, "overlap", "{0} and {1} can both hold" + note
    finer, coarser = ("{0}", "{1}") if relation is Relation.REFINES else ("{1}", "{0}")
    return relation, "within", f"{finer} lies within {coarser}{note}"


def _exact(left: Duration, right: Duration) -> bool:
    """Return whether the side that is no count of days is one exact length: on the 14th day, 14 days are counted."""
    length = right if left.counted else left
    return length.low == length.high


def _passed(count: Duration, length: Duration) -> bool:
    """Return whether a count of days has already gone beyond a length; what is still to come, it does not say."""
    return count.counted and count.low is not None and length.high is not None and length.high < count.low


def _judge_equal(left: Duration, right: Duration, note: str) -> Judgement:
    if left.nature == right.nature:
        return Relation.VARIANT, "length", "{0} and {1} are the same length" + note
    relation = Relation.REFINES if left.nature else Relation.REFINED_BY
    return relation, "temporary", "{0} and {1} are the same length, and only one calls it temporary" + note


def _compare_ranges(left: Duration, right: Duration) -> Relation:
    starts, ends = (left.low or 0, right.low or 0), (left.high, right.high)
    if left[1:3] == right[1:3]:
        return Relation.VARIANT
    if (ends[0] is not None and ends[0] < starts[1]) or (ends[1] is not None and ends[1] < starts[0]):
        return Relation.DIFFERS
    if starts[0] >= starts[1] and (ends[1] is None or (ends[0] is not None and ends[0] <= ends[1])):
        return Relation.REFINES
    if starts[1] >= starts[0] and (ends[0] is None or (ends[1] is not None and ends[1] <= ends[0])):
        return Relation.REFINED_BY
    return Relation.COMPATIBLE
