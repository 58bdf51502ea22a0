"""A list of amounts against their sum: `7 men, 2 women` and `nine persons`."""

from fractions import Fraction

from reconcile.model import Comparison, Relation, Value
from reconcile.values.amounts import Quantity
from reconcile.values.outcome import outcome
from reconcile.values.words.people import PEOPLE, PERSON_KINDS, PERSON_WORDS

_APART = PEOPLE - PERSON_WORDS


def compare_sum(left: Value, right: Value) -> Comparison | None:
    """Return VARIANT when one side lists kinds of people that add up to the number of people on the other."""
    for parts, whole in ((left, right), (right, left)):
        total = _people(whole)
        if total is not None and total == _added(parts):
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
