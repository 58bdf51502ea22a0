"""What the vocabulary declares about the values of a predicate: sets that exclude each other, and stages in order."""

from collections.abc import Sequence
from itertools import product

from reconcile.folding import fold
from reconcile.model import Comparison, Relation, Value
from reconcile.values.base import Setting
from reconcile.values.categories import Category, read_category, says
from reconcile.values.outcome import outcome


def compare_declared(left: Value, right: Value, setting: Setting) -> Comparison | None:
    """Return DIFFERS when the predicate's `exclusive` sets or its `order` keep the two values apart, else None."""
    predicate = setting.predicate
    if predicate is None or not (predicate.exclusive or predicate.order):
        return None
    return _exclusive(left, right, predicate.exclusive) or _ordered(left, right, predicate.order)


def compare_elements_declared(left: Value, right: Value, setting: Setting) -> Comparison | None:
    """Return DIFFERS when an element of one side is declared to exclude one of the other, else None."""
    sets = setting.predicate.exclusive if setting.predicate else ()
    for ours, theirs in product(left.items or (left,), right.items or (right,)) if sets else ():
        found = _exclusive(ours, theirs, sets)
        if found:
            return outcome(left, right, Relation.DIFFERS, found.basis, found.reason)
    return None


def _exclusive(left: Value, right: Value, sets: Sequence[Sequence[str]]) -> Comparison | None:
    ours, theirs = _places(left.text, sets), _places(right.text, sets)
    if not ours or not theirs or ours & theirs:
        return None
    reason = f"{left.text} and {right.text} are declared to exclude each other"
    return outcome(left, right, Relation.DIFFERS, "exclusive", reason)


def _ordered(left: Value, right: Value, stages: Sequence[str]) -> Comparison | None:
    single = [(stage,) for stage in stages]
    ours, theirs = _places(left.text, single), _places(right.text, single)
    if len(ours) != 1 or len(theirs) != 1 or ours == theirs:
        return None
    first, second = min(ours) + 1, min(theirs) + 1
    reason = f"{left.text} is stage {first} of {len(stages)}, {right.text} stage {second}"
    return outcome(left, right, Relation.DIFFERS, "order", reason)


def _places(text: str, sets: Sequence[Sequence[str]]) -> frozenset[int]:
    """Return the numbers of the sets that `text` belongs to: by its whole wording, else by words it contains."""
    category = read_category(text)
    whole = [number for number, names in enumerate(sets) if any(says(category, read_category(name)) for name in names)]
    if whole or category.negated:
        return frozenset(whole)
    return frozenset(number for number, names in enumerate(sets) if any(_contains(category, name) for name in names))


def _contains(category: Category, name: str) -> bool:
    return bool(fold(name)) and f" {fold(name)} " in f" {category.phrase} "
