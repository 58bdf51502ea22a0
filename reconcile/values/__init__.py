"""Values: reading what a source gives, and comparing two of them. One type a module; the types are in `TYPES`."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from reconcile.model import Comparison, Relation, Value
from reconcile.values.base import LONGEST, Setting, ValueType
from reconcile.values.booleans import BOOLEANS
from reconcile.values.categories import CATEGORIES
from reconcile.values.coercion import compare_across
from reconcile.values.dates import DATES
from reconcile.values.declared import compare_declared, compare_elements_declared
from reconcile.values.durations import DURATIONS
from reconcile.values.invisible import as_seen, visible
from reconcile.values.lists import compare_lists
from reconcile.values.names import NAMES, ORGANISATIONS, PERSONS, PLACES
from reconcile.values.quantities import QUANTITIES
from reconcile.values.shapes import infer
from reconcile.values.statements import STATEMENTS, unquoted
from reconcile.values.sums import compare_sum
from reconcile.values.texts import TEXTS
from reconcile.values.words.type_names import TYPE_ALIASES

__all__ = [
    "LONGEST",
    "TYPES",
    "TYPE_ALIASES",
    "Reading",
    "Setting",
    "ValueType",
    "compare",
    "infer",
    "read",
    "read_list",
    "type_named",
]

TYPES: dict[str, ValueType] = {
    kind.name: kind
    for kind in (
        PERSONS,
        ORGANISATIONS,
        PLACES,
        NAMES,
        DATES,
        DURATIONS,
        QUANTITIES,
        CATEGORIES,
        BOOLEANS,
        STATEMENTS,
        TEXTS,
    )
}


class Reading(NamedTuple):
    """A value as read, and the wordings that did not read as the type asked for (each became free text)."""

    value: Value
    failed: tuple[str, ...] = ()


def type_named(name: str) -> ValueType | None:
    """Return the type called `name` or one of its aliases, whatever the case; None when there is none."""
    folded = name.strip().casefold()
    return TYPES.get(TYPE_ALIASES.get(folded, folded))


def read(text: str, type_name: str, setting: Setting) -> Reading:
    """Return `text` as a value of the type asked for; with an empty `type_name` the shape of the text decides.

    A text that is not of the type asked for, or asks for no known type, becomes free text and is listed in `failed`.
    What is longer than `LONGEST` is of no other type than statement or text. What cannot be seen is not read; the value
    keeps it, for its wording is verbatim.
    """
    seen = visible(text)
    if not type_name:
        return Reading(_inferred(text, seen, setting))
    kind = type_named(type_name)
    parsed = kind.parse(seen, setting) if kind and _may_be(kind, seen) else None
    if kind is None or parsed is None:
        return Reading(Value(text, TEXTS.name, TEXTS.parse(seen, setting)), (text,))
    return Reading(Value(text, kind.name, parsed, relative=bool(getattr(parsed, "inferred", False))))


def _may_be(kind: ValueType, text: str) -> bool:
    return len(text) <= LONGEST or kind in (STATEMENTS, TEXTS)


def _of_long(text: str) -> ValueType:
    return STATEMENTS if unquoted(text) else TEXTS


def _inferred(text: str, seen: str, setting: Setting) -> Value:
    kind = TYPES[infer(seen, setting)] if len(seen) <= LONGEST else _of_long(seen)
    parsed = kind.parse(seen, setting)
    return Value(text, kind.name, parsed, inferred=True, relative=bool(getattr(parsed, "inferred", False)))


def read_list(texts: Sequence[str], type_name: str, setting: Setting, complete: bool = False) -> Reading:
    """Return several texts as one list value; `complete` says that the source gives all of its elements.

    The type of the list is that of its elements, `name` where they are names of different kinds, else `text`.
    """
    readings = [read(text, type_name, setting) for text in texts]
    items = tuple(reading.value for reading in readings)
    failed = tuple(text for reading in readings for text in reading.failed)
    inferred = any(item.inferred for item in items)
    return Reading(Value(", ".join(texts), _common_type(items), None, items, complete, inferred), failed)


def _common_type(items: Sequence[Value]) -> str:
    kinds = {item.type for item in items}
    if len(kinds) == 1:
        return kinds.pop()
    names = {kind.name for kind in (PERSONS, ORGANISATIONS, PLACES, NAMES)}
    return NAMES.name if kinds and kinds <= names else TEXTS.name


def compare(left: Value, right: Value, setting: Setting) -> Comparison:
    """Return how the left value relates to the right one; never raises, and mirrors when the sides are swapped.

    Lists compare by their elements; values of two types compare under the type that can read both, or not at all.
    What the vocabulary declares about the predicate (exclusive sets, order) overrules every type but equality.
    """
    if left.items is not None or right.items is not None:
        return (
            compare_sum(left, right)
            or compare_elements_declared(left, right, setting)
            or compare_lists(left, right, partial(_compare_elements, setting))
        )
    ours, theirs = as_seen(left), as_seen(right)
    if ours is not left or theirs is not right:
        return _compare_single(ours, theirs, setting)._replace(left=left.text, right=right.text)
    return _compare_single(left, right, setting)


def _compare_single(left: Value, right: Value, setting: Setting) -> Comparison:
    if left.type == right.type and left.type in TYPES:
        found = TYPES[left.type].compare(left, right, setting)
    else:
        found = compare_across(left, right, setting, TYPES)
    if found.relation in (Relation.SAME, Relation.VARIANT):
        return found
    return compare_declared(left, right, setting) or found


def _compare_elements(setting: Setting, left: Value, right: Value) -> Comparison:
    return compare(left, right, setting)
