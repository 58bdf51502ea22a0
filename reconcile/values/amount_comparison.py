"""The relation of two amounts in one reading each: direction, rate, unit, what is counted, then the numbers."""

from fractions import Fraction

from reconcile.model import Comparison, Predicate, Relation, Value
from reconcile.values.amounts import Quantity, dimension, encloses, negated, overlaps, show_interval
from reconcile.values.counting import compare_counted
from reconcile.values.movements import BALANCE, CHANGE, LEVEL, LOW_LEVEL
from reconcile.values.outcome import incomparable, outcome
from reconcile.values.rate_comparison import compare_spans, converted
from reconcile.values.rounding import compare_rounding
from reconcile.values.scope_comparison import (
    DISJOINT,
    measures_alike,
    numerically_equal,
    of_a_rank,
    of_one_measure,
    of_two_scopes,
    scoped,
)
from reconcile.values.tolerances import near_amounts, tolerated
from reconcile.values.unit_relations import (
    NAMED_CURRENCY,
    SHARED_CURRENCY,
    Pair,
    aligned,
    percent_of_change,
    share_of_total,
)

_MOVED = frozenset({CHANGE, BALANCE})
_LEVELS = frozenset({LEVEL, LOW_LEVEL})
_APART = frozenset({Relation.DIFFERS, Relation.INCOMPARABLE})
_NO_UNIT_NEEDED = frozenset({"", "currency", "rank", "multiple", "magnitude"})


def compare_amounts(values: tuple[Value, Value], pair: Pair, predicate: Predicate | None) -> Comparison:
    """Return how two amounts relate, other readings of theirs left aside."""
    left, right = values
    amounts = _of_one_change(pair) if CHANGE in (pair.left.sense, pair.right.sense) else pair
    crossed = _crossed(values, amounts, predicate) if LOW_LEVEL in (pair.left.sense, pair.right.sense) else None
    if crossed:
        return crossed
    if _plain(amounts.left) == _plain(amounts.right):
        return outcome(left, right, Relation.SAME, "parsed", f"{left.text} is {right.text}")
    return (
        _undirected(values, amounts, predicate)
        or _unlike_rates(values, amounts, predicate)
        or _in_one_unit(values, amounts, predicate)
    )


def _plain(amount: Quantity) -> Quantity:
    """Return an amount without what only some comparisons ask for: who shares its currency, other readings, a level."""
    if not (amount.shared or amount.other or amount.sense):
        return amount
    return amount._replace(shared="", other=(), sense=amount.sense if amount.sense in _MOVED else "")


def _of_one_change(pair: Pair) -> Pair:
    """Return both sides with `doubled` in percent where the other is, and no change in the unit of the other."""
    ours, theirs = pair.left, pair.right
    ours, theirs = percent_of_change(ours, theirs.unit), percent_of_change(theirs, ours.unit)
    if _is_no_change(ours) == _is_no_change(theirs):
        return Pair(ours, theirs)
    if _is_no_change(ours):
        return Pair(ours._replace(unit=theirs.unit, counted=theirs.counted, per=theirs.per), theirs)
    return Pair(ours, theirs._replace(unit=ours.unit, counted=ours.counted, per=ours.per))


def _is_no_change(amount: Quantity) -> bool:
    return amount.sense == CHANGE and amount.low == amount.high == 0 and not amount.unit


def _crossed(values: tuple[Value, Value], pair: Pair, predicate: Predicate | None) -> Comparison | None:
    """Return the outcome where one side says `fell to`, and the other `rose to` or `up to`: no agreement, at most."""
    senses = {pair.left.sense, pair.right.sense}
    low, other = (pair.left, pair.right) if pair.left.sense == LOW_LEVEL else (pair.right, pair.left)
    ceiling = not other.sense and other.low is None and other.high is not None and other.high == low.point
    if senses != _LEVELS and not ceiling:
        return None
    found = compare_amounts(values, Pair(pair.left._replace(sense=""), pair.right._replace(sense="")), predicate)
    reason = f"{values[0].text} and {values[1].text} give one number and not one direction"
    return found if found.relation in _APART else outcome(*values, Relation.COMPATIBLE, "direction", reason)


def _undirected(values: tuple[Value, Value], pair: Pair, predicate: Predicate | None) -> Comparison | None:
    """Return the outcome where the two are no numbers of one sense: a change beside a level, a profit beside a rise."""
    senses = pair.left.sense, pair.right.sense
    if senses[0] == senses[1] or not _MOVED & set(senses) or "×" in (pair.left.unit, pair.right.unit):
        return None
    if set(senses) <= _MOVED or _LEVELS & set(senses):
        return incomparable(*values, "sense", f"{values[0].text} and {values[1].text} are numbers of different kinds")
    plain = pair.right if senses[0] in _MOVED else pair.left
    if plain.sense or (plain.low or 0) < 0 or (plain.high is not None and plain.high <= 0):
        return None
    found = compare_amounts(values, Pair(_size(pair.left), _size(pair.right)), predicate)
    moved, other = values if senses[0] in _MOVED else values[::-1]
    agree = found.relation in (Relation.SAME, Relation.VARIANT, Relation.COMPATIBLE)
    measured = bool(pair.left.unit) and bool(pair.right.unit)
    if agree or (measured and found.basis == "scope" and found.relation not in _APART):
        return outcome(*values, Relation.COMPATIBLE, "direction", f"only {moved.text} says which way, not {other.text}")
    return incomparable(*values, "direction", f"{other.text} is not said to be a change, as {moved.text} is")


def _size(amount: Quantity) -> Quantity:
    """Return an amount without its direction."""
    falls = amount.high is not None and amount.high < 0
    return (negated(amount) if falls else amount)._replace(sense="", other=())


def _unlike_rates(values: tuple[Value, Value], pair: Pair, predicate: Predicate | None) -> Comparison | None:
    """Return the outcome where the two are counted by different things, None where by the same."""
    names = pair.left.per, pair.right.per
    if names[0] == names[1]:
        return None
    left, right = values
    bare = Pair(pair.left._replace(per=()), pair.right._replace(per=()))
    equal = compare_amounts(values, bare, predicate).relation in (Relation.SAME, Relation.VARIANT)
    if not all(names):
        rated, plain = (left, right) if names[0] else (right, left)
        if equal:
            return outcome(left, right, Relation.COMPATIBLE, "rate", f"only {rated.text} says by what it is counted")
        return incomparable(left, right, "rate", f"{rated.text} is a rate, and {plain.text} may be none")
    if equal and _is_one_number(bare):
        reason = f"{left.text} and {right.text}: one number by two measures"
        return outcome(left, right, Relation.DIFFERS, "rate", reason)
    brought = converted(bare, names) if len(names[0]) == len(names[1]) == 1 else None
    if brought:
        found = compare_amounts(values, brought, predicate)
        return found._replace(relation=Relation.VARIANT, basis="rate") if found.relation is Relation.SAME else found
    relation, reason = compare_spans(bare, names)
    return outcome(left, right, relation, "rate", f"{left.text} and {right.text} {reason}")


def _is_one_number(pair: Pair) -> bool:
    return bool(pair.left.point) and pair.left.point == pair.right.point and pair.left.unit == pair.right.unit


def _in_one_unit(values: tuple[Value, Value], pair: Pair, predicate: Predicate | None) -> Comparison:
    """Return the relation of two amounts of one sense and rate: by unit, by what is counted, by the numbers."""
    left, right = values
    counted = compare_counted(pair.left, pair.right)
    ranked = of_a_rank(values, pair) if (pair.left.unit == "rank") != (pair.right.unit == "rank") else None
    if ranked:
        return ranked
    found = share_of_total(pair) or aligned(pair)
    if found is None or _unknown_unit(pair):
        return _of_two_units(values, pair, apart=counted.apart)
    if counted.apart or (counted.basis == "scope" and not numerically_equal(*found[:2])):
        return of_two_scopes(values, found, counted)
    if counted.basis == "scope":
        return scoped(values, counted.finer, "counted")
    if counted.basis == "unit not given" and found.basis in ("", "unit") and measures_alike(found):
        return of_one_measure(values, -1 if pair.left.counted else 1)
    compared = _compare_numbers(values, found._replace(basis=found.basis or counted.basis))
    if compared.basis == DISJOINT and near_amounts(left, right, found[:2], predicate):
        return tolerated(left, right, predicate)
    return compared


def _unknown_unit(pair: Pair) -> bool:
    """Return whether one side has a unit and the other only words that may be another: `12 kg` and `12 stoats`."""
    if pair.left.unit and pair.right.unit:
        return False
    named, other = (pair.left, pair.right) if pair.left.unit else (pair.right, pair.left)
    return bool(named.unit) and bool(other.counted) and not named.counted


def _of_two_units(values: tuple[Value, Value], pair: Pair, *, apart: bool) -> Comparison:
    """Return the outcome for units that do not meet: one number in two currencies cannot be both."""
    left, right = values
    if dimension(pair.left.unit) == dimension(pair.right.unit) == "currency":
        if _equal_points(pair) and not apart:
            reason = f"{left.text} and {right.text}: one number, two currencies"
            return outcome(left, right, Relation.DIFFERS, "currencies", reason)
        return incomparable(left, right, "currencies", f"{left.text} and {right.text} are in different currencies")
    if {pair.left.unit, pair.right.unit} == {"%", "bp"}:
        return _of_points(values, pair)
    return incomparable(left, right, "unit", f"{left.text} and {right.text} have different units")


def _equal_points(pair: Pair) -> bool:
    return bool(pair.left.point) and pair.left.point == pair.right.point


def _of_points(values: tuple[Value, Value], pair: Pair) -> Comparison:
    """Return how a move in basis points relates to one in percent, which may be meant as points or as a share."""
    left, right = values
    ours, theirs = (one._replace(unit="pp") if one.unit == "%" else one for one in (pair.left, pair.right))
    found = aligned(Pair(ours, theirs))
    if found and numerically_equal(*found[:2]):
        return outcome(left, right, Relation.COMPATIBLE, "points", f"{left.text} is {right.text} if points are meant")
    return incomparable(left, right, "unit", f"{left.text} and {right.text} have different units")


def _compare_numbers(values: tuple[Value, Value], pair: Pair) -> Comparison:
    left, right = values
    ours, theirs = pair.left, pair.right
    if numerically_equal(ours, theirs):
        return _equal(values, pair)
    if pair.basis == SHARED_CURRENCY:
        return incomparable(left, right, "currencies", f"{left.text} and {right.text} may be in different currencies")
    rounded = compare_rounding(values, pair[:2], converted=pair.basis == "unit")
    if rounded:
        return rounded
    if pair.basis == "unit not given" and _one_part(ours, theirs):
        return outcome(left, right, Relation.VARIANT, "ratio", f"{left.text} and {right.text} are one part of a whole")
    only_one = pair.basis == "unit not given" and not (ours.unit and theirs.unit)
    if only_one and dimension(ours.unit or theirs.unit) not in _NO_UNIT_NEEDED:
        return incomparable(left, right, "unit", f"only one of {left.text} and {right.text} gives a unit")
    if encloses(theirs, ours):
        return outcome(left, right, Relation.REFINES, "interval", f"{left.text} lies within {_read_as(right, theirs)}")
    if encloses(ours, theirs):
        return outcome(left, right, Relation.REFINED_BY, "interval", f"{right.text} lies within {_read_as(left, ours)}")
    words = f"{_read_as(left, ours)} and {_read_as(right, theirs)}"
    if overlaps(ours, theirs):
        return outcome(left, right, Relation.COMPATIBLE, "overlap", f"{words} overlap")
    if _one_share(ours, theirs):
        return outcome(left, right, Relation.COMPATIBLE, "ratio", f"{left.text} is the share of {right.text}")
    return outcome(left, right, Relation.DIFFERS, DISJOINT, f"{words} have no number in common")


def _one_part(left: Quantity, right: Quantity) -> bool:
    """Return whether one side gives in percent what the other gives as a part of one: `half` and `0.5`."""
    share, part = (left, right) if left.unit else (right, left)
    if share.unit != "%" or part.unit or share.counted or part.counted or share.sense or part.sense:
        return False
    return share.point is not None and part.point is not None and 0 < part.point < 1 and share.point == 100 * part.point


def _one_share(left: Quantity, right: Quantity) -> bool:
    """Return whether two counts out of different totals are one share: `1 in 3` and `2 in 6`."""
    if not (left.total and right.total) or left.point is None or right.point is None:
        return False
    return left.point * right.total == right.point * left.total


def _equal(values: tuple[Value, Value], pair: Pair) -> Comparison:
    left, right = values
    ours, theirs = pair.left, pair.right
    if ours.total != theirs.total and pair.basis != "ratio":
        return _totals(left, right, ours.total, theirs.total)
    if pair.basis == SHARED_CURRENCY:
        return outcome(left, right, Relation.COMPATIBLE, "currency", f"{left.text} may be {right.text}")
    if ours.unit != theirs.unit and not (ours.unit and theirs.unit) and _is_share(ours.unit or theirs.unit):
        share, number = (left, right) if ours.unit else (right, left)
        return outcome(
            left, right, Relation.COMPATIBLE, "unit", f"{number.text} may be {share.text}, and gives no unit"
        )
    if pair.basis == NAMED_CURRENCY:
        finer, relation = (right, Relation.REFINED_BY) if ours.shared else (left, Relation.REFINES)
        return outcome(left, right, relation, "currency", f"{finer.text} says whose currency it is")
    if ours.approximate != theirs.approximate:
        return outcome(left, right, Relation.VARIANT, "hedge", f"{left.text} is read as {right.text}")
    if pair.basis:
        return outcome(left, right, Relation.VARIANT, pair.basis, f"{left.text} is {right.text}")
    return outcome(left, right, Relation.SAME, "parsed", f"{left.text} is {right.text}")


def _is_share(unit: str) -> bool:
    return dimension(unit) in ("ratio", "points")


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
