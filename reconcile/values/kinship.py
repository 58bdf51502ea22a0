"""Whether two values could answer one question, judged by what they measure and not by whether they are equal."""

from fractions import Fraction
from typing import NamedTuple

from reconcile.folding import fold
from reconcile.model import Value
from reconcile.timespan import TimeSpan
from reconcile.values.amounts import Quantity, dimension, in_base_unit
from reconcile.values.day_readings import Moment
from reconcile.values.duration_comparison import Duration
from reconcile.values.words.people import PEOPLE

_NEARLY = Fraction(3, 20)
"""How far two reports of one figure lie apart as a rule, as a share of the larger: early counts and rounding."""
_SMALL = 10
"""Amounts up to which any two are close, so that closeness says nothing."""
_TELLING_LETTERS, _TELLING_DIGITS = 6, 3
"""Letters, and digits zeros aside, from which two equal values meet by one question rather than by chance."""
_FINEST = 10**6
"""The fraction of one to which digits are counted."""
_FAR, _FAR_DAYS = 5, 90
"""How many times as much, or how many days apart, two answers to one question seldom are."""

_UNTOLD = frozenset({"text", "name", "statement", "category"})
_BOUNDS = frozenset({"at least", "more than", "at most", "less than"})


class Kind(NamedTuple):
    """What a value answers: `family` is its type, `member` what an amount measures or counts; both empty if unknown."""

    family: str = ""
    member: str = ""


def telling(value: Value) -> float:
    """Return how much an equal value elsewhere hints at an equal question, from 0 to 1.

    `yes` answers half of all questions and a digit many; three significant digits or six letters meet by chance only.
    """
    if value.type == "boolean":
        return 0.0
    if isinstance(value.parsed, Quantity):
        return min(1.0, _significant_digits(value.parsed) / _TELLING_DIGITS)
    return min(1.0, len(fold(value.text).replace(" ", "")) / _TELLING_LETTERS)


def _significant_digits(amount: Quantity) -> int:
    """Return how many digits a number has, zeros at either end aside (`2,900`: 2); the more telling end of a range."""
    ends = (end for end in (amount.low, amount.high) if end is not None)
    return max((len(_digits(end).strip("0")) for end in ends), default=0)


def _digits(number: Fraction) -> str:
    return str(round(abs(number) * _FINEST))


def kind_of(value: Value) -> Kind:
    """Return the kind of answer that a value is: money, a length, a count of people, a time of day, a person ..."""
    if isinstance(value.parsed, Quantity):
        return Kind("quantity", _measured(value.parsed))
    if value.type in _UNTOLD:
        return Kind()
    return Kind(value.type, "time of day" if isinstance(value.parsed, Moment) else "")


def _measured(amount: Quantity) -> str:
    if amount.unit:
        return dimension(amount.unit) or amount.unit
    if not amount.counted:
        return ""
    return "people" if PEOPLE.intersection(amount.counted) else "things"


def nearly_equal(left: Value, right: Value) -> bool:
    """Return whether two amounts lie within 15 % of each other, as two reports of one figure often do.

    Amounts in different units that do not convert are not, nor are small ones: any two counts up to ten are close.
    """
    if not isinstance(left.parsed, Quantity) or not isinstance(right.parsed, Quantity):
        return False
    here, there = _both_in_one_unit(left.parsed, right.parsed)
    if here is None or there is None or min(abs(here), abs(there)) <= _SMALL:
        return False
    return abs(here - there) <= _NEARLY * max(abs(here), abs(there))


def one_sided(value: Value) -> bool:
    """Return whether a value only says `at least` or `by then`: countless values lie within it."""
    if isinstance(value.parsed, Quantity):
        return value.parsed.low is None or value.parsed.high is None
    if isinstance(value.parsed, Duration):
        return value.parsed.bound in _BOUNDS
    found = value.parsed.day if isinstance(value.parsed, Moment) else value.parsed
    return isinstance(found, TimeSpan) and None in (found.first, found.first_until, found.last_from, found.last)


def far_apart(left: Value, right: Value) -> bool:
    """Return whether two amounts differ by a factor of five, whatever their signs, or two days by three months."""
    if isinstance(left.parsed, Quantity) and isinstance(right.parsed, Quantity):
        here, there = _both_in_one_unit(left.parsed, right.parsed)
        if here is None or there is None:
            return False
        smaller, larger = sorted((abs(here), abs(there)))
        return larger > _FAR * smaller
    one, other = _day(left), _day(right)
    return one is not None and other is not None and abs(one - other) > _FAR_DAYS


def _day(value: Value) -> int | None:
    """Return the first day of a date as a number."""
    found = value.parsed.day if isinstance(value.parsed, Moment) else value.parsed
    return found.first if isinstance(found, TimeSpan) else None


def _both_in_one_unit(left: Quantity, right: Quantity) -> tuple[Fraction | None, Fraction | None]:
    """Return the numbers that stand for two amounts, in one unit; None for both where their units do not convert."""
    measured = dimension(left.unit)
    if left.unit != right.unit and (measured in ("", "currency") or measured != dimension(right.unit)):
        return None, None
    return _middle(in_base_unit(left)), _middle(in_base_unit(right))


def _middle(amount: Quantity) -> Fraction | None:
    """Return the number that stands for an amount: the middle of an interval, or its one bound."""
    if amount.low is None or amount.high is None:
        return amount.low if amount.high is None else amount.high
    return (amount.low + amount.high) / 2
