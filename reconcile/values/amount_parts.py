"""One number with what belongs to it: hedges, currency or unit, total. Reading goes from left to right."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from reconcile.values.amounts import Quantity
from reconcile.values.numerals import Numeral, is_number_word, read_number
from reconcile.values.unit_phrases import take_prefix, take_unit
from reconcile.values.words.currency_names import FAMILIES
from reconcile.values.words.hedges import (
    EXACT,
    HEDGE_OPENINGS,
    HEDGES_AFTER,
    HEDGES_BEFORE,
    LONGEST_HEDGE,
    Reach,
)
from reconcile.values.words.units import UNITS, Unit

_ZERO = Fraction(0)
NO_UNIT = Unit("", "")
_FURTHER = frozenset({"more", "other", "further", "additional", "extra", "full", "whole"})
"""Words between a number and its unit: `3 more hours`."""
_OF = frozenset({"of", "de", "di", "d'", "del"})


class Part(NamedTuple):
    """One hedged number with its unit, and the position behind it."""

    reach: Reach
    number: Numeral
    unit: Unit
    end: int
    total: Fraction | None = None


def hedges(tokens: Sequence[str], at: int) -> tuple[Reach, int]:
    """Return what the hedges at `at` make of a number, and the position behind them."""
    reach = EXACT
    while True:
        found = _longest(HEDGES_BEFORE, tokens, at)
        if found is None:
            return reach, at
        reach, at = merged(reach, found[0]), found[1]


def merged(outer: Reach, inner: Reach) -> Reach:
    """Return two hedges as one: `about at least` is an approximate lower bound."""
    if outer is EXACT:
        return inner
    if inner is EXACT:
        return outer
    one_sided = inner if None in (inner.low, inner.high) else outer
    return one_sided._replace(approximate=outer.approximate or inner.approximate)


def _longest(table: Mapping[tuple[str, ...], Reach], tokens: Sequence[str], at: int) -> tuple[Reach, int] | None:
    if at >= len(tokens) or tokens[at].lower() not in HEDGE_OPENINGS:
        return None
    if tokens[at + 1 : at + 2] == ["$"] and tokens[at].isupper() and f"{tokens[at]}$" in UNITS:
        return None  # `CA$5m` is money of Canada
    for length in range(min(LONGEST_HEDGE, len(tokens) - at), 0, -1):
        reach = table.get(tuple(token.lower() for token in tokens[at : at + length]))
        if reach is not None:
            return reach, at + length
    return None


def read_part(tokens: list[str], at: int) -> Part | None:
    """Return a number with the hedges and the unit around it."""
    reach, at = hedges(tokens, at)
    unit, at = take_prefix(tokens, at)
    inner, at = hedges(tokens, at)
    number = read_number(tokens, at) or _none_at_all(tokens, at) or _one(tokens, at)
    if number is None:
        return None
    found = _total(tokens, Part(merged(reach, inner), number, unit or NO_UNIT, number.end))
    found = _hedged_after(tokens, found)
    return _hedged_after(tokens, _with_unit(tokens, found))


def _none_at_all(tokens: Sequence[str], at: int) -> Numeral | None:
    """Return zero for `no casualties`, `no one`, `not a single house`."""
    words = [token.lower() for token in tokens[at : at + 3]]
    for phrase in (["no", "-", "one"], ["not", "a", "single"], ["no", "one"], ["not", "one"]):
        if words[: len(phrase)] == phrase:
            return Numeral(_ZERO, Fraction(1), at + len(phrase))
    if len(words) > 1 and words[0] == "no" and words[1].isalpha() and not is_number_word(words[1]):
        return Numeral(_ZERO, Fraction(1), at + 1)
    return None


def _one(tokens: Sequence[str], at: int) -> Numeral | None:
    """Return the one of `a decade`, `an hour`."""
    if at >= len(tokens) or tokens[at].lower() not in ("a", "an"):
        return None
    unit = take_unit(tokens, at + 1)[0]
    return Numeral(Fraction(1), Fraction(1), at + 1) if unit and unit.dimension not in ("multiple", "rank") else None


def _total(tokens: list[str], part: Part) -> Part:
    """Return the part with the 7 of `6 of 7`, `six out of the seven`, `one in every five`."""
    if part.number.kind != "cardinal" or part.number.high is not None:
        return part
    words = [token.lower() for token in tokens[part.end : part.end + 3]]
    at = part.end + (2 if words[:2] == ["out", "of"] else 1 if words[:1] in (["of"], ["in"]) else 0)
    if at == part.end:
        return part
    at += at < len(tokens) and tokens[at].lower() in ("the", "its", "all", "their", "every")
    total = read_number(tokens, at)
    if (
        total is None
        or total.kind != "cardinal"
        or total.value.denominator > 1
        or not 0 <= part.number.value <= total.value != 0
    ):
        return part
    return part._replace(total=total.value, end=total.end)


def _hedged_after(tokens: Sequence[str], part: Part) -> Part:
    found = _longest(HEDGES_AFTER, tokens, part.end)
    if found is None or (part.reach is not EXACT and not part.reach.approximate):
        return part
    # `30 plus 5` is a sum, not a bound, and `45 give or take 3` says how far it may be off.
    if read_number(tokens, found[1]) is not None:
        return part
    return part._replace(reach=merged(part.reach, found[0]), end=found[1])


def _with_unit(tokens: list[str], part: Part) -> Part:
    at = part.end
    if part.number.kind in ("part", "vague"):
        while at < len(tokens) and tokens[at].lower() in ("-", "of", "a", "an", "one", "1"):
            at += 1
    elif (
        tokens[at : at + 1] == ["-"]
        and "".join(tokens[at + 1 : at + 2])[:1].isalpha()
        and not read_number(tokens, at + 1)
    ):
        at += 1
    elif at < len(tokens) and tokens[at].lower() in _FURTHER:
        at += take_unit(tokens, at + 1)[0] is not None
    elif at < len(tokens) and tokens[at].lower() in _OF:
        unit, end = take_unit(tokens, at + 1)
        at = at + 1 if unit and unit.dimension == "currency" else at
    unit, end = take_unit(tokens, at)
    if unit and part.number.kind == "rank" and unit.dimension == "multiple":
        unit = UNITS["rank"]  # the third time is none of three times
    if unit and _fits(part.unit, unit):
        return part._replace(unit=unit, end=end)
    return part._replace(unit=part.unit if part.unit.symbol else _unit_of_kind(part.number), end=part.end)


def _fits(before: Unit, after: Unit) -> bool:
    """Return whether a unit behind a number may stand beside the one in front: `$5 million Canadian dollars`."""
    return not before.symbol or before.symbol == after.symbol or after.symbol in FAMILIES.get(before.shared, ())


def _unit_of_kind(number: Numeral) -> Unit:
    return UNITS[{"rank": "rank", "multiple": "×"}[number.kind]] if number.kind in ("rank", "multiple") else NO_UNIT


def as_share(part: Part) -> Part:
    """Return a part of a whole without a unit (`two thirds`, `half of the voters`) in percent."""
    if part.number.kind != "part" or part.unit.symbol or not 0 < part.number.value < 1:
        return part
    return part._replace(number=part.number._replace(value=part.number.value * 100), unit=UNITS["%"])


def amount_of(part: Part) -> Quantity:
    """Return the interval that a hedged number stands for, coins as parts of their currency."""
    reach, number, unit = part.reach, part.number, part.unit
    coin = Fraction(unit.factor) if unit.dimension == "currency" else Fraction(1)
    top = number.value if number.high is None else number.high
    is_range = number.high is not None
    low = None if reach.low is None else _shifted(number.value, reach.low, is_range) * coin
    high = None if reach.high is None else _shifted(top, reach.high, is_range) * coin
    is_point = reach is EXACT and not is_range
    # Ten per cent of nothing is nothing: `nearly 0` must not become an empty interval.
    closed = is_range or low == high
    return Quantity(
        low,
        high,
        reach.low_closed or closed,
        reach.high_closed or closed,
        unit.symbol,
        step=number.step * coin if is_point else _ZERO,
        total=part.total,
        approximate=reach.approximate or (is_range and number.step == 0 and number.kind == "vague"),
        shared=unit.shared,
    )


def _shifted(value: Fraction, percent: int, is_range: bool) -> Fraction:
    """Return `value` moved to `percent` of itself, away from or towards minus infinity; the ends of a range stay."""
    return value if is_range else value + abs(value) * (percent - 100) / 100
