"""Bringing two amounts to one unit: conversion, shares of a total, multiples as changes, currencies of one name."""

from fractions import Fraction
from typing import NamedTuple

from reconcile.values.amounts import Quantity, dimension, in_base_unit, scaled
from reconcile.values.movements import CHANGE
from reconcile.values.words.currency_names import FAMILIES

NAMED_CURRENCY, SHARED_CURRENCY = "currency named", "currency shared"
_USED_FOR_ITS_COUNTRY = frozenset({"rupee"})
"""Names that are written without the country by those who have no other in mind, whatever the country."""


class Pair(NamedTuple):
    """Two amounts in one unit, and what had to be assumed or converted for it (a basis, empty for nothing)."""

    left: Quantity
    right: Quantity
    basis: str = ""


def percent_of_change(amount: Quantity, unit: str) -> Quantity:
    """Return a change by a multiple in percent where the other side is: doubled is up 100 %."""
    if (amount.unit, amount.sense, unit) != ("×", CHANGE, "%"):
        return amount
    found = scaled(amount, Fraction(100))
    low = None if found.low is None else found.low - 100
    return found._replace(low=low, high=None if found.high is None else found.high - 100, unit="%")


def share_of_total(pair: Pair) -> Pair | None:
    """Return `9 of 20` as a percentage where the other side is one."""
    left, right = pair.left, pair.right
    if _is_share(left) and right.unit == "%":
        return Pair(_percent(left), right, "ratio")
    return Pair(left, _percent(right), "ratio") if _is_share(right) and left.unit == "%" else None


def _is_share(amount: Quantity) -> bool:
    return bool(amount.total) and not amount.unit


def _percent(amount: Quantity) -> Quantity:
    share = scaled(amount, 100 / (amount.total or Fraction(1)))
    return share._replace(unit="%", step=Fraction(0), total=None)


def aligned(pair: Pair) -> Pair | None:
    """Return both amounts in one unit; a missing unit fits any. None when the units measure different things."""
    left, right = pair.left, pair.right
    if left.unit == right.unit:
        return Pair(left, right)
    if not left.unit or not right.unit:
        return Pair(left, right, "unit not given")
    measured = dimension(left.unit)
    if measured == dimension(right.unit) == "currency":
        return _in_one_currency(left, right)
    if measured and measured == dimension(right.unit):
        return Pair(in_base_unit(left), in_base_unit(right), "unit")
    return None


def _in_one_currency(left: Quantity, right: Quantity) -> Pair | None:
    """Return both where their names may mean one currency: `pesos` and Mexican pesos, `$` and Canadian dollars."""
    if _currencies(left).isdisjoint(_currencies(right)):
        return None
    if (left.shared or right.shared) in _USED_FOR_ITS_COUNTRY:
        return Pair(left, right, "currency")
    open_sides = [side.unit for side in (left, right) if side.shared]
    named = len(open_sides) == 1 and open_sides[0].startswith("?")
    return Pair(left, right, NAMED_CURRENCY if named else SHARED_CURRENCY)


def _currencies(amount: Quantity) -> frozenset[str]:
    return FAMILIES[amount.shared] | {amount.unit} if amount.shared else frozenset({amount.unit})
