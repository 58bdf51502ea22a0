"""Quantities: numbers and intervals of numbers, with units. They differ only where no number is in both."""

from fractions import Fraction
from typing import NamedTuple

from reconcile.model import Comparison, Relation, Value
from reconcile.values.amounts import Quantity, dimension, encloses, in_base_unit, overlaps, show_interval
from reconcile.values.base import Setting, ValueType
from reconcile.values.counting import compare_counted
from reconcile.values.numerals import is_number_word
from reconcile.values.outcome import identical, incomparable, outcome
from reconcile.values.quantity_phrases import read_quantity
from reconcile.values.rounding import compare_rounding
from reconcile.values.tolerances import near_amounts, tolerated
from reconcile.values.words.hedges import HEDGES_BEFORE
from reconcile.values.words.numbers import VAGUE
from reconcile.values.words.units import RUPEES

_DISJOINT = "disjoint"
_MOST_NOUNS = 2
_CONVERTIBLE = frozenset(
    {"length", "area", "volume", "mass", "speed", "temperature", "time", "months", "ratio", "points"}
)


class _Pair(NamedTuple):
    """Two amounts in one unit, and what had to be assumed or converted for it (a basis, empty for nothing)."""

    left: Quantity
    right: Quantity
    basis: str = ""


def looks_like_quantity(text: str, setting: Setting) -> bool:
    """Return whether `text` by its shape alone is an amount: figures or number words and at most a short noun.

    Stricter than reading a text that is declared a quantity: `Seven Sisters`, `first round` and `no deal` are none.
    """
    amount = read_quantity(text, setting.unit)
    if amount is None or len(amount.counted) > _MOST_NOUNS or (amount.unit == "rank" and amount.counted):
        return False
    if any(character.isdecimal() for character in text):
        return True
    found = text.lower().replace("-", " ").split()
    opening = found[0] in ("a", "an") or any(found[0] == phrase[0] for phrase in (*VAGUE, *HEDGES_BEFORE))
    named = any(word[0].isupper() for word in text.split()[1:])
    return not named and found[0] != "no" and (opening or is_number_word(found[0]) or not amount.counted)


def _read(text: str, setting: Setting) -> Quantity | None:
    return read_quantity(text, setting.unit)


def _compare(left: Value, right: Value, setting: Setting) -> Comparison:
    found = identical(left, right)
    if found:
        return found
    ours, theirs = left.parsed, right.parsed
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity):
        return incomparable(left, right, "not a quantity", "one side is no amount")
    if ours == theirs:
        return outcome(left, right, Relation.SAME, "parsed", f"{left.text} is {right.text}")
    pair = _ratio(ours, theirs) or _aligned(ours, theirs)
    if pair is None:
        return incomparable(left, right, *_mismatch(left, right, ours, theirs))
    counted = compare_counted(ours, theirs)
    if counted.apart or (counted.basis == "scope" and not _numerically_equal(pair.left, pair.right)):
        return incomparable(left, right, counted.basis, f"{left.text} and {right.text} count different things")
    found = _compare_numbers(left, right, pair._replace(basis=pair.basis or counted.basis))
    if found.basis == _DISJOINT and near_amounts(left, right, pair[:2], setting.predicate):
        return tolerated(left, right, setting.predicate)
    return found


def _ratio(left: Quantity, right: Quantity) -> _Pair | None:
    """Return `9 of 20` as a percentage where the other side is one."""
    for part, whole in ((left, right), (right, left)):
        if part.total and not part.unit and whole.unit == "%" and part.point is not None:
            share = Quantity(
                part.point * 100 / part.total, part.point * 100 / part.total, unit="%", counted=part.counted
            )
            return _Pair(share, right, "ratio") if part is left else _Pair(left, share, "ratio")
    return None


def _aligned(left: Quantity, right: Quantity) -> _Pair | None:
    """Return both amounts in one unit; a missing unit fits any. None when the units measure different things."""
    if left.unit == right.unit:
        return _Pair(left, right)
    if not left.unit or not right.unit:
        return _Pair(left, right, "unit not given")
    if {left.unit, right.unit} <= RUPEES and "?rupee" in (left.unit, right.unit):
        return _Pair(left, right, "currency")
    measured = dimension(left.unit)
    if measured and measured != "currency" and measured == dimension(right.unit):
        return _Pair(in_base_unit(left), in_base_unit(right), "unit")
    return None


def _mismatch(left: Value, right: Value, ours: Quantity, theirs: Quantity) -> tuple[str, str]:
    """Return the basis and the reason for units that do not meet."""
    if dimension(ours.unit) == dimension(theirs.unit) == "currency":
        return "currencies", f"{left.text} and {right.text} are in different currencies"
    return "unit", f"{left.text} and {right.text} have different units"


def _numerically_equal(left: Quantity, right: Quantity) -> bool:
    return encloses(left, right) and encloses(right, left)


def _compare_numbers(left: Value, right: Value, pair: _Pair) -> Comparison:
    ours, theirs = pair.left, pair.right
    if _numerically_equal(ours, theirs):
        return _equal(left, right, pair)
    rounded = compare_rounding(left, right, ours, theirs)
    if rounded:
        return rounded
    if pair.basis == "unit not given" and _needs_unit(ours, theirs):
        return incomparable(left, right, "unit", f"only one of {left.text} and {right.text} gives a unit")
    if encloses(theirs, ours):
        return outcome(left, right, Relation.REFINES, "interval", f"{left.text} lies within {_read_as(right, theirs)}")
    if encloses(ours, theirs):
        return outcome(left, right, Relation.REFINED_BY, "interval", f"{right.text} lies within {_read_as(left, ours)}")
    words = f"{_read_as(left, ours)} and {_read_as(right, theirs)}"
    if overlaps(ours, theirs):
        return outcome(left, right, Relation.COMPATIBLE, "overlap", f"{words} overlap")
    return outcome(left, right, Relation.DIFFERS, _DISJOINT, f"{words} have no number in common")


def _needs_unit(left: Quantity, right: Quantity) -> bool:
    return dimension(left.unit or right.unit) in _CONVERTIBLE


def _equal(left: Value, right: Value, pair: _Pair) -> Comparison:
    ours, theirs = pair.left, pair.right
    if ours.total != theirs.total and pair.basis != "ratio":
        return _totals(left, right, ours.total, theirs.total)
    if ours.approximate != theirs.approximate:
        return outcome(left, right, Relation.VARIANT, "hedge", f"{left.text} is read as {right.text}")
    if pair.basis:
        return outcome(left, right, Relation.VARIANT, pair.basis, f"{left.text} is {right.text}")
    return outcome(left, right, Relation.SAME, "parsed", f"{left.text} is {right.text}")


def _totals(left: Value, right: Value, ours: Fraction | None, theirs: Fraction | None) -> Comparison:
    if ours is None or theirs is None:
        relation = Relation.REFINED_BY if ours is None else Relation.REFINES
        finer = right.text if ours is None else left.text
        return outcome(left, right, relation, "total", f"{finer} says out of how many")
    return outcome(
        left, right, Relation.DIFFERS, "total", f"{left.text} and {right.text} count out of different totals"
    )


def _read_as(value: Value, amount: Quantity) -> str:
    """Return the wording, with its reading where one was chosen for it (`about 100, read as 90 to 110`)."""
    return f"{value.text} (read as {show_interval(amount)})" if amount.approximate else value.text


QUANTITIES = ValueType("quantity", _read, _compare)
