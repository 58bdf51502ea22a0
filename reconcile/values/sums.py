"""A list against its sum: `7 men, 2 women` and `nine persons`, the 18th and the 19th and `18-19 October`."""

from fractions import Fraction
from itertools import pairwise

from reconcile.model import Comparison, Relation, Value
from reconcile.timespan import TimeSpan
from reconcile.values.amounts import Quantity
from reconcile.values.day_readings import Yearless
from reconcile.values.outcome import outcome
from reconcile.values.words.people import PEOPLE, PERSON_KINDS, PERSON_WORDS

_APART = PEOPLE - PERSON_WORDS


def compare_sum(left: Value, right: Value) -> Comparison | None:
    """Return VARIANT when one side lists kinds of people, or days, that add up to what the other side gives in one."""
    for parts, whole in ((left, right), (right, left)):
        total = _people(whole)
        if (total is not None and total == _added(parts)) or _cover(parts, whole):
            return outcome(left, right, Relation.VARIANT, "sum", f"{parts.text} add up to {whole.text}")
    return None


def _people(value: Value) -> Fraction | None:
    """Return the number that a single value gives of people, or of nothing it names apart (`9`, `9 jurors`)."""
    single = value.items[0] if value.items and len(value.items) == 1 else value
    amount = single.parsed
    if not isinstance(amount, Quantity) or amount.unit or len(amount.counted) > 1:
        return None
    return None if _APART.intersection(amount.counted) else amount.point


def _added(value: Value) -> Fraction | None:
    """Return the sum of a list of two or more distinct kinds of people, each with its number."""
    amounts = [item.parsed for item in value.items or ()]
    numbers: dict[str, Fraction] = {}
    for amount in amounts:
        if not isinstance(amount, Quantity) or amount.point is None or not set(amount.counted) <= PERSON_KINDS:
            return None
        numbers[" ".join(amount.counted)] = amount.point
    return sum(numbers.values(), Fraction(0)) if len(numbers) == len(amounts) > 1 else None


def _cover(parts: Value, whole: Value) -> bool:
    """Return whether two or more dates of a list follow on each other and fill the single date of the other side."""
    single = whole.items[0] if whole.items and len(whole.items) == 1 else whole
    if single.type != "date" or len(parts.items or ()) < 2:
        return False
    spans = [_span(item) for item in parts.items or ()]
    found = sorted(span for span in spans if span)
    joined = len(found) == len(spans) and all(
        before[0] == after[0] and before[2] + 1 == after[1] for before, after in pairwise(found)
    )
    return joined and (found[0][0], found[0][1], found[-1][2]) == _span(single)


def _span(value: Value) -> tuple[bool, int, int] | None:
    """Return whether a date has a year, its first and its last day; None where it is no day and no row of days."""
    read = value.parsed
    span = read.span if isinstance(read, Yearless) and not read.rule else read
    if not isinstance(span, TimeSpan) or span.first is None or span.last is None:
        return None
    vague = span.approximate or span.uncertain or span.first != span.first_until or span.last != span.last_from
    return None if vague else (isinstance(read, TimeSpan), span.first, span.last)
