"""How two claims of one group relate: the first rule that fires decides."""

from collections.abc import Callable, Sequence
from itertools import product
from typing import NamedTuple

from reconcile.matching.comparer import Comparer
from reconcile.matching.rulings import Rulings
from reconcile.model import Claim, Comparison, Kind, Modality, Predicate, Relation, Value
from reconcile.timespan import Order, order

_EQUAL = {Relation.SAME: Kind.EXACT, Relation.VARIANT: Kind.VARIANT}
_CONTAINED = {
    Relation.REFINES: Kind.REFINEMENT,
    Relation.REFINED_BY: Kind.REFINEMENT,
    Relation.COMPATIBLE: Kind.COMPATIBLE,
}
_PLANNED = frozenset({Modality.EXPECTED, Modality.PROPOSED})
_SAID = frozenset({Modality.ASSERTED, Modality.HEDGED, Modality.ALLEGED})


class Related(NamedTuple):
    """What two claims come to, seen from the left one: the kind, why, and how their values compare."""

    kind: Kind
    why: str
    comparison: Comparison


class Pair(NamedTuple):
    """Two claims under judgement, with what the vocabulary says of their predicate."""

    left: Claim
    right: Claim
    compared: Comparison
    predicate: Predicate | None

    @property
    def many(self) -> bool:
        """Whether several values can hold at once: as declared, else as soon as one of the two gives a list."""
        declared = self.predicate.many if self.predicate else None
        listed = self.left.value.items is not None or self.right.value.items is not None
        return listed if declared is None else declared


class Relater:
    """Judges pairs of claims of one group."""

    def __init__(self, predicate: Predicate | None, comparer: Comparer, rulings: Rulings) -> None:
        self._predicate = predicate
        self._comparer = comparer
        self._rulings = rulings

    @property
    def changes(self) -> bool:
        """Whether what is asked may change over time."""
        return self._predicate is not None and bool(self._predicate.changes)

    def spokesmen(self, left: Sequence[Claim], right: Sequence[Claim]) -> tuple[Claim, Claim]:
        """Return the claims that speak for two sides of equal claims: a pair that a decision joins, else the first."""
        pairs = product(left, right) if self._rulings.same else ()
        decided = (pair for pair in pairs if self._rulings.joins(pair[0].id, pair[1].id))
        return next(decided, (left[0], right[0]))

    def relate(self, left: Claim, right: Claim) -> Related:
        """Return how two claims relate; swapping them mirrors the comparison and keeps the kind."""
        compared = self._comparer.values(left.value, right.value, self._predicate)
        decision = self._rulings.joins(left.id, right.id)
        if decision and compared.relation is not Relation.SAME:
            return Related(Kind.VARIANT, f"decided {decision.id}: {decision.reason}", compared)
        pair = Pair(left, right, compared, self._predicate)
        kind, why = next(found for found in (rule(pair, self._comparer) for rule in _RULES) if found)
        return Related(kind, why, compared)


_Found = tuple[Kind, str] | None
_Rule = Callable[[Pair, Comparer], _Found]


def _denied(pair: Pair, comparer: Comparer) -> _Found:
    """One side denies what the other says: a conflict where it says so, none where it says something else."""
    left, right = pair.left.modality is Modality.DENIED, pair.right.modality is Modality.DENIED
    if left == right:
        return None
    denied, said = (pair.left, pair.right) if left else (pair.right, pair.left)
    if pair.compared.basis in ("opposite", "negation"):
        return Kind.VARIANT, f"to deny {denied.value.text} is to say {said.value.text}"
    if _hits(denied.value, said.value, pair.predicate, comparer):
        return Kind.DENIED, f"{said.source} says {said.value.text}, {denied.source} reports its denial"
    return Kind.COMPATIBLE, f"{denied.value.text} is denied, {said.value.text} is something else"


def _hits(denied: Value, said: Value, predicate: Predicate | None, comparer: Comparer) -> bool:
    """Return whether a denial covers what is said: denying the coarser denies the finer, and any element counts."""
    covering = (Relation.SAME, Relation.VARIANT, Relation.REFINED_BY)
    return any(
        comparer.values(no, yes, predicate).relation in covering
        for no in denied.items or (denied,)
        for yes in said.items or (said,)
    )


def _planned(pair: Pair, _: Comparer) -> _Found:
    """A plan on one side and a fact on the other: an expectation confirms nothing, also where the values are equal.

    Where several values are possible, a planned one and another one that came true have nothing to do with each other.
    """
    left, right = pair.left.modality, pair.right.modality
    if pair.many and pair.compared.relation not in _EQUAL:
        return None
    if (left in _PLANNED and right in _SAID) or (right in _PLANNED and left in _SAID):
        return Kind.MODALITY, f"{left} in {pair.left.source}, {right} in {pair.right.source}"
    return None


def _opinion(pair: Pair, _: Comparer) -> _Found:
    voiced = Modality.OPINION in (pair.left.modality, pair.right.modality)
    if pair.compared.basis == "statement" or (voiced and pair.compared.relation not in _EQUAL):
        return Kind.COMPATIBLE, "views of speakers stand side by side"
    return None


def _equal(pair: Pair, _: Comparer) -> _Found:
    kind = _EQUAL.get(pair.compared.relation)
    return (kind, pair.compared.reason) if kind else None


def _listed(pair: Pair, comparer: Comparer) -> _Found:
    """Open lists that name different elements, and single values of a predicate that may have several.

    A bare yes or no, which tells nothing by itself, is no element of a list: who knows how it goes with `no evidence`?
    """
    relation = pair.compared.relation
    closed = pair.left.value.complete or pair.right.value.complete
    others = relation is Relation.DIFFERS or (relation is Relation.INCOMPARABLE and _may_be_elements(pair, comparer))
    other = others and pair.many and not closed
    if not other and not (pair.compared.basis == "list" and relation in _CONTAINED):
        return None
    return Kind.LIST, "several values possible; the sources name different ones" if other else pair.compared.reason


def _may_be_elements(pair: Pair, comparer: Comparer) -> bool:
    """Return whether two values that cannot be compared may be elements of one list: one is a list, or both tell."""
    sides = (pair.left.value, pair.right.value)
    return any(value.items is not None for value in sides) or all(comparer.telling(value) > 0 for value in sides)


def _contained(pair: Pair, _: Comparer) -> _Found:
    kind = _CONTAINED.get(pair.compared.relation)
    return (kind, pair.compared.reason) if kind else None


def _similar(pair: Pair, _: Comparer) -> _Found:
    return (Kind.POSSIBLE_VARIANT, pair.compared.reason) if pair.compared.relation is Relation.POSSIBLE else None


def _over_time(pair: Pair, _: Comparer) -> _Found:
    """Values of something that changes: ordered, they are a timeline; overlapping, a conflict; undated, unclear.

    Stages whose order the vocabulary declares may follow each other within the time that both sources speak of.
    """
    if pair.compared.relation is not Relation.DIFFERS:
        return None
    changes = pair.predicate is not None and pair.predicate.changes
    times = (pair.left.when, pair.right.when)
    if not changes and None in times:
        return None
    before, after = times if None not in times else (pair.left.as_of, pair.right.as_of)
    found = order(before, after) if before and after else Order.UNKNOWN
    if found is Order.OVERLAP:
        staged = changes and pair.compared.basis == "order"
        return (
            (Kind.SUPERSEDED, f"stages of one day, in their declared order: {pair.compared.reason}") if staged else None
        )
    if found is Order.UNKNOWN:
        return (
            (Kind.NEEDS_READING, f"changes over time, and a time is unknown: {pair.compared.reason}")
            if changes
            else None
        )
    if not changes:
        return Kind.COMPATIBLE, "said of different times"
    return Kind.SUPERSEDED, f"changes over time: {pair.compared.reason}"


def _unreadable(pair: Pair, _: Comparer) -> _Found:
    return (Kind.NEEDS_READING, pair.compared.reason) if pair.compared.relation is Relation.INCOMPARABLE else None


def _contradiction(pair: Pair, _: Comparer) -> _Found:
    assumed = pair.predicate is None or pair.predicate.many is None
    possible = "one value possible (assumed)" if assumed else "one value possible"
    return Kind.CONTRADICTION, f"{possible}; {pair.left.value.text} ≠ {pair.right.value.text} ({pair.compared.reason})"


_RULES: tuple[_Rule, ...] = (
    _denied,
    _planned,
    _opinion,
    _equal,
    _listed,
    _contained,
    _similar,
    _over_time,
    _unreadable,
    _contradiction,
)
"""In the order in which they are asked. A plan against a fact comes before equality: it must not count as agreement."""
