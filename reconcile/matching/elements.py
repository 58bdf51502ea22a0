"""The elements of lists: who names each, and who denies it."""

from collections.abc import Iterable
from typing import NamedTuple

from reconcile.matching.comparer import Comparer
from reconcile.model import Claim, Element, Modality, Predicate, Relation, Value

_ONE_ELEMENT = frozenset({Relation.SAME, Relation.VARIANT, Relation.REFINES, Relation.REFINED_BY})


class _Row(NamedTuple):
    """An element while it is collected: the value met first, every spelling, and who names or denies it."""

    value: Value
    spellings: list[str]
    named: set[str]
    denied: set[str]


def element_table(claims: Iterable[Claim], predicate: Predicate | None, comparer: Comparer) -> tuple[Element, ...]:
    """Return one row an element, the most named first, where sources meet and some gives a list; else nothing.

    An element and its finer form (a crossing and its province) share a row, under the spelling used most.
    """
    held = list(claims)
    if not any(claim.value.items for claim in held) or len({claim.source for claim in held}) == 1:
        return ()
    rows: list[_Row] = []
    for claim in held:
        for value in claim.value.items or (claim.value,):
            row = _row_of(value, rows, predicate, comparer)
            row.spellings.append(value.text)
            (row.denied if claim.modality is Modality.DENIED else row.named).add(claim.source)
    return tuple(sorted((_element(row) for row in rows), key=lambda element: (-len(element.named), element.value)))


def _row_of(value: Value, rows: list[_Row], predicate: Predicate | None, comparer: Comparer) -> _Row:
    """Return the row that `value` belongs to, a new one at the end if there is none."""
    for row in rows:
        if value.text in row.spellings or comparer.values(row.value, value, predicate).relation in _ONE_ELEMENT:
            return row
    rows.append(_Row(value, [], set(), set()))
    return rows[-1]


def _element(row: _Row) -> Element:
    usual = min(row.spellings, key=lambda text: (-row.spellings.count(text), text))
    return Element(usual, tuple(sorted(row.named)), tuple(sorted(row.denied)))
