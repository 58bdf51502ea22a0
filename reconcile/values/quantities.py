"""Quantities: numbers and intervals of numbers, with units. They differ only where no number is in both."""

from functools import lru_cache

from reconcile.model import Comparison, Relation, Value
from reconcile.values.amount_comparison import compare_amounts
from reconcile.values.amounts import Quantity, show_interval
from reconcile.values.base import Setting, ValueType
from reconcile.values.counts import Counts, compare_counts, read_counts
from reconcile.values.numerals import is_number_word
from reconcile.values.outcome import identical, incomparable, outcome
from reconcile.values.quantity_phrases import read_quantity
from reconcile.values.restatements import read_restated
from reconcile.values.scores import Score, compare_scores, is_plain_score, read_innings, read_score
from reconcile.values.unit_phrases import unit_named
from reconcile.values.unit_relations import Pair
from reconcile.values.words.hedges import HEDGES_BEFORE
from reconcile.values.words.numbers import VAGUE

_MOST_NOUNS = 2
_NOT_ALONE = frozenset({"no", "both", "neither"})
"""Words that begin an amount only where one is asked for."""
_AGREE = frozenset({Relation.SAME, Relation.VARIANT, Relation.REFINES, Relation.REFINED_BY, Relation.COMPATIBLE})
_Amount = Quantity | Counts | Score


def looks_like_quantity(text: str, setting: Setting) -> bool:
    """Return whether `text` by its shape alone is an amount: figures or number words and at most a short noun.

    Stricter than reading a text that is declared a quantity: `Seven Sisters`, `first round` and `no deal` are none.
    """
    in_figures = any(character.isdecimal() for character in text)
    amount = _read(text, setting)
    if not isinstance(amount, Quantity):
        return in_figures and (isinstance(amount, Counts) or is_plain_score(text))
    if len(amount.counted) > _MOST_NOUNS or (amount.unit == "rank" and amount.counted):
        return False
    if in_figures:
        return True
    found = text.lower().replace("-", " ").split()
    opening = found[0] in ("a", "an") or any(found[0] == phrase[0] for phrase in (*VAGUE, *HEDGES_BEFORE))
    named = any(word[0].isupper() for word in text.split()[1:])
    plain = not amount.counted and not amount.sense
    if amount.unit and found[0] in ("a", "an") and unit_named(found[1]):
        return False
    return not named and found[0] not in _NOT_ALONE and (opening or is_number_word(found[0]) or plain)


def _read(text: str, setting: Setting) -> _Amount | None:
    return read_amount(text, setting.unit)


@lru_cache(maxsize=1 << 15)
def read_amount(text: str, unit: str = "") -> _Amount | None:
    """Return the amount, the counts or the score that `text` gives, `unit` being stated beside it; else None."""
    found = read_innings(text) or read_counts(text, unit) or read_quantity(text, unit)
    return found or read_score(text) or read_restated(text.strip(), unit)


def _compare(left: Value, right: Value, setting: Setting) -> Comparison:
    found = identical(left, right)
    if found:
        return found
    ours, theirs = left.parsed, right.parsed
    if not isinstance(ours, _Amount) or not isinstance(theirs, _Amount):
        return incomparable(left, right, "not a quantity", "one side is no amount")
    if isinstance(ours, Score) or isinstance(theirs, Score):
        return compare_scores(left, right, ours, theirs)
    if isinstance(ours, Counts) or isinstance(theirs, Counts):
        return compare_counts(left, right, setting.predicate)
    return _compare_readings(left, right, (ours, theirs), setting)


def _compare_readings(left: Value, right: Value, amounts: tuple[Quantity, Quantity], setting: Setting) -> Comparison:
    """Return the relation in every reading of the two where it is one; what does not fit the other side falls.

    Two sides that are written in the same open way are read in the same way.
    """
    if not (amounts[0].other or amounts[1].other):
        return compare_amounts((left, right), Pair(*amounts), setting.predicate)
    ours, theirs = ((amount, *amount.other) for amount in amounts)
    alike = [one.unit for one in ours] == [one.unit for one in theirs]
    pairs = zip(ours, theirs, strict=True) if alike else ((one, other) for one in ours for other in theirs)
    found = [compare_amounts((left, right), Pair(*pair), setting.predicate) for pair in pairs]
    fitting = [one for one in found if one.relation is not Relation.INCOMPARABLE] or found
    relations = {one.relation for one in fitting}
    if len(relations) == 1:
        return fitting[0]
    sides = zip((left, right), amounts, strict=True)
    reason = "; ".join(_readings(side, amount) for side, amount in sides if amount.other)
    relation = Relation.COMPATIBLE if relations & _AGREE else Relation.INCOMPARABLE
    return outcome(left, right, relation, "reading", reason)


def _readings(value: Value, amount: Quantity) -> str:
    """Return what a wording may mean: `12.500 may be 12.5 or 12,500`."""
    ways = dict.fromkeys(f"{show_interval(one)} {one.unit}".strip() for one in (amount, *amount.other))
    return f"{value.text} may be {' or '.join(ways)}"


QUANTITIES = ValueType("quantity", _read, _compare)
