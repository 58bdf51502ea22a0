"""Several counts in one value: `5 dead, 12 injured`, `2 adults and 3 children`, `9 dead, including 2 children`."""

import re
from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

from reconcile.model import Comparison, Predicate, Relation, Value
from reconcile.values.amount_comparison import compare_amounts
from reconcile.values.amounts import Quantity
from reconcile.values.counting import compare_counted
from reconcile.values.outcome import incomparable, outcome
from reconcile.values.quantity_phrases import read_quantity
from reconcile.values.unit_relations import Pair
from reconcile.values.words.people import FATES, PEOPLE

_AND = r"(?:[,;]\s+(?:and\s+|plus\s+)?|\s+(?:and|plus|as well as|&)\s+|\s*\+\s+)(?=\S)"
_INCLUDING = r"[,;]?\s+\(?(?:including|among them|of them|of whom)\s+"
_ONE = r"(?:an?|one)\s+(?=[a-z])"
_MARKS = (",", ";", " and ", " plus ", "&", "+", " as well as ", "including", "among them", "of them", "of whom")
_MOST = 8
_LONGEST = 200
_EQUAL = frozenset({Relation.SAME, Relation.VARIANT})


class Counts(NamedTuple):
    """Two or more counts of different things, and those that are parts of the others (`including 2 children`)."""

    parts: tuple[Quantity, ...]
    included: tuple[Quantity, ...] = ()


def read_counts(text: str, unit: str = "") -> Counts | None:
    """Return the counts that `text` lists, None for fewer than two or where anything else stands between them."""
    if unit or len(text) > _LONGEST or not any(mark in text for mark in _MARKS):
        return None
    whole, *inside = re.split(_INCLUDING, text.rstrip(")"), maxsplit=1)
    parts = _counts(whole)
    included = _counts(inside[0]) if inside else ()
    if parts is None or included is None or len(parts) + len(included) < 2:
        return None
    things = [amount.counted for amount in (*parts, *included)]
    return Counts(parts, included) if len(set(things)) == len(things) <= _MOST else None


def _counts(text: str) -> tuple[Quantity, ...] | None:
    pieces = re.split(_AND, text.strip())
    found = [read_quantity(re.sub(_ONE, "1 ", piece) if re.match(_ONE, piece) else piece) for piece in pieces]
    known = [amount for amount in found if amount and amount.counted and not amount.unit and not amount.per]
    return tuple(known) if len(known) == len(found) else None


def compare_counts(left: Value, right: Value, predicate: Predicate | None) -> Comparison:
    """Return how lists of counts relate to each other or to one count: by what both count, else by their sum."""
    ours, theirs = left.parsed, right.parsed
    if isinstance(ours, Counts) and isinstance(theirs, Counts):
        return _compare_lists((left, right), ours, theirs, predicate)
    if isinstance(ours, Counts) and isinstance(theirs, Quantity):
        return _compare_one((left, right), ours, theirs, predicate)
    if isinstance(ours, Quantity) and isinstance(theirs, Counts):
        return _compare_one((right, left), theirs, ours, predicate).mirrored
    return incomparable(left, right, "not a quantity", "one side is no amount")


def _compare_one(
    values: tuple[Value, Value], counts: Counts, single: Quantity, predicate: Predicate | None
) -> Comparison:
    """Return the relation of a list to one count: to the one of its parts that counts the same, or to their sum."""
    left, right = values
    same = [part for part in (*counts.parts, *counts.included) if _counts_the_same(part, single)]
    if len(same) == 1:
        found = compare_amounts(values, Pair(same[0], single), predicate)
        if found.relation in _EQUAL or found.relation is Relation.REFINES:
            return outcome(left, right, Relation.REFINES, "counts", f"{left.text} counts more than {right.text}")
        relation = Relation.COMPATIBLE if found.relation is Relation.REFINED_BY else found.relation
        return found._replace(relation=relation)
    total = _sum(counts, single)
    if total is None or single.point is None:
        return incomparable(left, right, "counts", f"{left.text} and {right.text} count different things")
    if total == single.point:
        return outcome(left, right, Relation.REFINES, "sum", f"{left.text} add up to {right.text}")
    if total < single.point:
        return outcome(left, right, Relation.COMPATIBLE, "sum", f"{left.text} add up to fewer than {right.text}")
    return incomparable(left, right, "sum", f"{left.text} add up to more than {right.text}, unless some count twice")


def _counts_the_same(part: Quantity, single: Quantity) -> bool:
    return bool(single.counted) and compare_counted(part, single).basis in ("", "wording")


def _sum(counts: Counts, single: Quantity) -> Fraction | None:
    """Return the sum of counts of people, where the single number counts people or all that happened to them."""
    words = {word for part in counts.parts for word in part.counted}
    fates = frozenset(fate for word in words for fate in FATES.get(word, ()))
    asked = frozenset(fate for word in single.counted for fate in FATES.get(word, ()))
    people = all(PEOPLE.intersection(part.counted) for part in counts.parts)
    points = [part.point for part in counts.parts if part.point is not None]
    if not people or len(points) < len(counts.parts) or (asked and asked != fates) or len(points) < 2:
        return None
    known = all(word == "person" or word in FATES for word in single.counted)
    return sum(points, Fraction(0)) if known else None


def _compare_lists(
    values: tuple[Value, Value], ours: Counts, theirs: Counts, predicate: Predicate | None
) -> Comparison:
    """Return the relation of two lists: that of the counts they share, one being finer that has more of them."""
    left, right = values
    mine, others = (*ours.parts, *ours.included), (*theirs.parts, *theirs.included)
    pairs = [(one, other) for one in mine for other in others if _counts_the_same(one, other)]
    if not pairs:
        return incomparable(left, right, "counts", f"{left.text} and {right.text} count different things")
    found = {pair: compare_amounts(values, Pair(*pair), predicate) for pair in pairs}
    told = {pair: one.relation for pair, one in found.items() if one.relation is not Relation.INCOMPARABLE}
    if not told:
        reason = f"{left.text} and {right.text} count the same, but not in the same sense"
        return incomparable(left, right, "counts", reason)
    if Relation.DIFFERS in told.values():
        return next(one for one in found.values() if one.relation is Relation.DIFFERS)
    more = len(mine) - len({one for one, _ in told}), len(others) - len({other for _, other in told})
    relation = _joint(told.values(), *more)
    return outcome(left, right, relation, "counts", _WORDINGS[relation].format(left.text, right.text))


_WORDINGS = {
    Relation.VARIANT: "{} and {} agree in all that they count",
    Relation.REFINES: "{} agrees with {} and says more",
    Relation.REFINED_BY: "{} agrees with {}, which says more",
    Relation.COMPATIBLE: "{} and {} can both be right about what both count",
    Relation.POSSIBLE: "{} and {} may agree in what both count",
}


def _joint(relations: Iterable[Relation], more_left: int, more_right: int) -> Relation:
    """Return the relation of lists whose shared counts relate so, with so many further ones on either side."""
    finer = {one for one in relations if one not in _EQUAL}
    if more_left:
        finer.add(Relation.REFINES)
    if more_right:
        finer.add(Relation.REFINED_BY)
    if not finer:
        return Relation.VARIANT
    return finer.pop() if len(finer) == 1 else Relation.COMPATIBLE
