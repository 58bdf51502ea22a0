"""Comparing values of two types: under one type that can read both, or not at all."""

from collections.abc import Mapping

from reconcile.model import Comparison, Value
from reconcile.values.amounts import Quantity
from reconcile.values.base import Setting, ValueType
from reconcile.values.outcome import incomparable, same_wording

_NAMES = frozenset({"person", "organisation", "place", "name"})
_TIME_WORDS = {
    "s": "seconds",
    "min": "minutes",
    "h": "hours",
    "day": "days",
    "week": "weeks",
    "month": "months",
    "year": "years",
}
_NEVER = (
    frozenset({"date", "duration"}),  # `14 days` is a length, `the 14th` a day
)
_TARGETS = ("date", "duration", "quantity", "boolean", "category")
"""Types tried for a pair of different ones: a declared type before an inferred one, then the most exact first."""
_READ_IN_FULL = frozenset({"date", "duration", "quantity"})
"""Types whose values free text may be as well, because nothing else is written like them."""


def compare_across(left: Value, right: Value, setting: Setting, types: Mapping[str, ValueType]) -> Comparison:
    """Return how two values of different types relate.

    Names compare as names, and so does a category that the vocabulary knows as one (`Korean`, `South Korea`); a
    statement never conflicts with anything; free text that reads in full as the date, the length or the amount that
    the other side is compares as one, and any other is left to a reader; else the first of the two types that reads
    both texts is used.
    """
    pair = frozenset({left.type, right.type})
    if pair <= _NAMES:
        return _as_names(left, right, setting, types)
    if "statement" in pair:
        return types["statement"].compare(left, right, setting)
    if "text" in pair or not pair <= types.keys():
        return _as_read(left, right, setting, types) or types["text"].compare(left, right, setting)
    if pair & _NAMES and all(setting.lexicon.entity(value.text) for value in (left, right)):
        return _as_names(left, right, setting, types)
    if pair not in _NEVER:
        declared = {value.type for value in (left, right) if not value.inferred}
        for target in sorted(pair & set(_TARGETS), key=lambda name: (name not in declared, _TARGETS.index(name))):
            found = _under(left, right, setting, types[target])
            if found:
                return found
    return _apart(left, right)


def _as_read(left: Value, right: Value, setting: Setting, types: Mapping[str, ValueType]) -> Comparison | None:
    """Return the comparison under the type of the side that is no free text, where the other reads as one in full."""
    stated = {left.type, right.type} - {"text"}
    target = stated.pop() if len(stated) == 1 else ""
    return _under(left, right, setting, types[target]) if target in _READ_IN_FULL else None


def _as_names(left: Value, right: Value, setting: Setting, types: Mapping[str, ValueType]) -> Comparison:
    """Compare under the kind that one side states when the other is a plain name, else as plain names."""
    stated = {left.type, right.type} & _NAMES - {"name"}
    target = types[stated.pop() if len(stated) == 1 else "name"]
    return _under(left, right, setting, target) or _apart(left, right)


def _under(left: Value, right: Value, setting: Setting, target: ValueType) -> Comparison | None:
    """Return the comparison under `target` when it reads both sides."""
    ours, theirs = _recast(left, setting, target), _recast(right, setting, target)
    return target.compare(ours, theirs, setting) if ours and theirs else None


def _recast(value: Value, setting: Setting, target: ValueType) -> Value | None:
    if value.type == target.name:
        return value
    if value.type in _NAMES and target.name not in _NAMES and not value.inferred:
        return None
    parsed = target.parse(_with_unit(value), setting)
    return None if parsed is None else value._replace(type=target.name, parsed=parsed, inferred=True)


def _with_unit(value: Value) -> str:
    """Return the text of an amount with the unit stated beside it, where the text itself has no words."""
    amount = value.parsed
    if not isinstance(amount, Quantity) or any(map(str.isalpha, value.text)):
        return value.text
    return f"{value.text} {_TIME_WORDS.get(amount.unit, amount.unit)}"


def _apart(left: Value, right: Value) -> Comparison:
    """Return the outcome for values that no one type reads: equal words are equal, all else cannot be compared."""
    if not {left.type, right.type} & {"quantity", "date", "duration"}:
        found = same_wording(left, right)
        if found:
            return found
    first, second = sorted((left, right), key=lambda value: (value.type, value.text))
    return incomparable(left, right, "types", f"{first.text} is a {first.type}, {second.text} a {second.type}")
