"""Lists of any type: which elements of two lists are the same, and what a name on one side only means.

A list is open unless its source says that it is complete: not to be mentioned is not to be denied.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from reconcile.folding import fold
from reconcile.model import Comparison, Relation, Value
from reconcile.values.outcome import outcome

CompareElements = Callable[[Value, Value], Comparison]

_RANKS = {Relation.SAME: 0, Relation.VARIANT: 1, Relation.REFINES: 2, Relation.REFINED_BY: 2, Relation.POSSIBLE: 3}
_ONE_THING = frozenset({"known", "alias", "spacing", "calendar", "length", "synonym", "unit", "hedge", "sum"})
"""Grounds on which two wordings are surely one thing; likeness of letters is none: a list tells its names apart."""
_SHOWN = 4


class Matching(NamedTuple):
    """The elements of two lists, paired: every pair that belongs together, and who is named on one side only.

    `pairs` pairs each element at most once, best relation first; then `pairs` also holds finer elements of one side
    that a coarser one of the other encloses, which may take in several.
    """

    pairs: tuple[Comparison, ...]
    left_only: tuple[Value, ...]
    right_only: tuple[Value, ...]


def elements(value: Value) -> tuple[Value, ...]:
    """Return the elements of a list; a single value is a list of one."""
    return (value,) if value.items is None else value.items


def match_elements(left: Sequence[Value], right: Sequence[Value], compare: CompareElements) -> Matching:
    """Return which elements of two lists belong together: greedily, the best relation first, ties by their wording.

    The result does not depend on the order of either list, and swapping the sides swaps the result.
    """
    related = sorted(_related(left, right, compare), key=lambda entry: entry[0])
    partner_left: dict[int, Comparison] = {}
    partner_right: dict[int, Comparison] = {}
    pairs: list[Comparison] = []
    for _, i, j, found in related:
        if _joins(found, i in partner_left, j in partner_right):
            pairs.append(found)
            partner_left[i] = partner_right[j] = found
    return Matching(
        tuple(pairs),
        tuple(element for i, element in enumerate(left) if i not in partner_left),
        tuple(element for j, element in enumerate(right) if j not in partner_right),
    )


def _joins(found: Comparison, left_taken: bool, right_taken: bool) -> bool:
    """Return whether a pair is kept: a coarser element, or one repeated in other words, may be taken again."""
    if found.relation is Relation.REFINES:
        return not left_taken
    if found.relation is Relation.REFINED_BY:
        return not right_taken
    if found.relation is Relation.POSSIBLE:
        return not (left_taken or right_taken)
    return not (left_taken and right_taken)


_Entry = tuple[tuple[int, str, str], int, int, Comparison]


def _related(left: Sequence[Value], right: Sequence[Value], compare: CompareElements) -> list[_Entry]:
    """Return every pair that could belong together with its rank; elements written alike meet each other first.

    Besides, such an element meets only what surely says it again: a list may give one thing in two wordings.
    """
    spelled = {element.text for element in left} & {element.text for element in right}
    found: list[_Entry] = []
    for i, ours in enumerate(left):
        for j, theirs in enumerate(right):
            written = (ours.text in spelled) + (theirs.text in spelled)
            if written == 2 and ours.text != theirs.text:
                continue
            compared = compare(ours, theirs)
            rank = _RANKS.get(compared.relation)
            if rank is not None and (written != 1 or _is_again(compared)):
                low, high = sorted((ours.text, theirs.text))
                found.append(((rank, low, high), i, j, compared))
    return found


def _is_again(found: Comparison) -> bool:
    same = found.relation is Relation.SAME
    return same or (found.relation is Relation.VARIANT and found.basis in _ONE_THING)


def compare_lists(left: Value, right: Value, compare: CompareElements) -> Comparison:
    """Return how two lists relate, each possibly a single value.

    A list that names everything the other names and more refines it; lists that each name something of their own are
    compatible; only an element outside a list declared complete makes them differ.
    """
    ours, theirs = elements(left), elements(right)
    if len(ours) == 1 and len(theirs) == 1:
        found = compare(ours[0], theirs[0])
        return outcome(left, right, found.relation, found.basis, found.reason)
    matching = match_elements(ours, theirs, compare)
    return (
        _outside_complete(left, right, matching)
        or _possible(left, right, matching)
        or (_one_sided(left, right, matching) if matching.left_only or matching.right_only else None)
        or _all_matched(left, right, matching)
    )


def _outside_complete(left: Value, right: Value, matching: Matching) -> Comparison | None:
    outside = (matching.right_only if left.complete else ()) + (matching.left_only if right.complete else ())
    if not outside:
        return None
    reason = f"{_names(outside)} not in the list that is said to be complete"
    return outcome(left, right, Relation.DIFFERS, "complete list", reason)


def _possible(left: Value, right: Value, matching: Matching) -> Comparison | None:
    close = [pair for pair in matching.pairs if pair.relation is Relation.POSSIBLE]
    if not close:
        return None
    named = "; ".join(f"{pair.left} may be {pair.right}" for pair in close[:_SHOWN])
    return outcome(left, right, Relation.POSSIBLE, "list", named)


def _one_sided(left: Value, right: Value, matching: Matching) -> Comparison:
    found = {pair.relation for pair in matching.pairs}
    reason = f"named on one side only: {_names(matching.left_only + matching.right_only)}"
    if matching.left_only and not matching.right_only and Relation.REFINED_BY not in found:
        return outcome(left, right, Relation.REFINES, "list", reason)
    if matching.right_only and not matching.left_only and Relation.REFINES not in found:
        return outcome(left, right, Relation.REFINED_BY, "list", reason)
    return outcome(left, right, Relation.COMPATIBLE, "list", reason)


def _all_matched(left: Value, right: Value, matching: Matching) -> Comparison:
    found = {pair.relation for pair in matching.pairs}
    telling = max((pair for pair in matching.pairs), key=lambda pair: _RANKS[pair.relation], default=None)
    reason = telling.reason if telling and telling.relation is not Relation.SAME else "the same elements"
    if {Relation.REFINES, Relation.REFINED_BY} <= found:
        return outcome(left, right, Relation.COMPATIBLE, "elements", "each side is finer in some elements")
    for relation in (Relation.REFINES, Relation.REFINED_BY, Relation.VARIANT):
        if relation in found:
            return outcome(left, right, relation, "elements", reason)
    return outcome(left, right, Relation.SAME, "elements", reason)


def _names(values: Sequence[Value]) -> str:
    """Return the elements in the order of their folded wording, at most a few of them spelled out."""
    texts = sorted({value.text for value in values}, key=lambda text: (fold(text), text))
    more = len(texts) - _SHOWN
    return ", ".join(texts[:_SHOWN]) + (f" and {more} more" if more > 0 else "")
