"""Reading the wording of an amount: hedges, currency, number, range, total, unit and what is counted, in that order."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from reconcile.values.amounts import Quantity
from reconcile.values.figures import tokenise
from reconcile.values.numerals import Numeral, read_number
from reconcile.values.unit_phrases import read_counted, spell_scales, take_currency, take_unit
from reconcile.values.words.hedges import EXACT, HEDGES_AFTER, HEDGES_BEFORE, LONGEST_HEDGE, Reach

_LONGEST_PHRASE = 200
_ZERO = Fraction(0)


class _Part(NamedTuple):
    """One hedged number with its unit, and the position behind it."""

    reach: Reach
    number: Numeral
    unit: str
    end: int
    total: Fraction | None = None


@lru_cache(maxsize=1 << 15)
def read_quantity(text: str, unit: str = "") -> Quantity | None:
    """Return the amount that `text` gives, `unit` being stated beside it; None when it is no amount.

    A unit or counted noun in the text itself goes before the stated one.
    """
    if len(text) > _LONGEST_PHRASE:
        return None
    alone = _read(spell_scales(tokenise(text), unit))
    if not unit or (alone and (alone.unit or alone.counted)):
        return alone
    return _read(spell_scales(tokenise(f"{text} {unit}"), unit)) or alone


def _read(tokens: list[str]) -> Quantity | None:
    if not tokens:
        return None
    found = _bounded(tokens)
    if found is None:
        return None
    amount, end = found
    kept = _without_closing_hedge(tokens, end)
    if kept != tokens:
        # `30 people or more` says what `30 or more people` says.
        return _read([*tokens[:end], *tokens[len(kept) :], *tokens[end : len(kept)]])
    counted = read_counted(tokens[end:])
    return None if counted is None else amount._replace(counted=counted)


def _without_closing_hedge(tokens: list[str], start: int) -> list[str]:
    """Return the tokens without a hedge at their end that stands behind what is counted."""
    for length in range(min(LONGEST_HEDGE, len(tokens) - start - 1), 0, -1):
        if tuple(token.lower() for token in tokens[-length:]) in HEDGES_AFTER:
            return tokens[:-length]
    return tokens


def _bounded(tokens: list[str]) -> tuple[Quantity, int] | None:
    """Return the amount at the start of the tokens, what is counted left aside, and the position behind it."""
    opening = tokens[0].lower()
    hedge, start = _hedges(tokens, 0)
    if tokens[start : start + 1] and tokens[start].lower() in ("between", "from"):
        opening, start = tokens[start].lower(), start + 1
    first = _part(tokens, start)
    if first is None:
        return None
    first = first._replace(reach=_merged(hedge, first.reach))
    connector = {"between": ("and",), "from": ("to", "-")}.get(opening, ("to", "-", "or"))
    ranged = _range(tokens, first, connector)
    if ranged or opening in ("between", "from"):
        return ranged
    return _two_sided(tokens, first) or (_amount(_as_share(first)), first.end)


def _hedges(tokens: Sequence[str], at: int) -> tuple[Reach, int]:
    """Return what the hedges at `at` make of a number, and the position behind them."""
    reach = EXACT
    while True:
        found = _longest(HEDGES_BEFORE, tokens, at)
        if found is None:
            return reach, at
        reach, at = _merged(reach, found[0]), found[1]


def _merged(outer: Reach, inner: Reach) -> Reach:
    """Return two hedges as one: `about at least` is an approximate lower bound."""
    if outer is EXACT:
        return inner
    if inner is EXACT:
        return outer
    one_sided = inner if None in (inner.low, inner.high) else outer
    return one_sided._replace(approximate=outer.approximate or inner.approximate)


def _longest(table: Mapping[tuple[str, ...], Reach], tokens: Sequence[str], at: int) -> tuple[Reach, int] | None:
    for length in range(min(LONGEST_HEDGE, len(tokens) - at), 0, -1):
        reach = table.get(tuple(token.lower() for token in tokens[at : at + length]))
        if reach is not None:
            return reach, at + length
    return None


def _part(tokens: list[str], at: int) -> _Part | None:
    """Return a number with the hedges and the unit around it."""
    reach, at = _hedges(tokens, at)
    currency, at = take_currency(tokens, at)
    inner, at = _hedges(tokens, at)
    number = read_number(tokens, at) or _none_at_all(tokens, at)
    if number is None:
        return None
    found = _total(tokens, _Part(_merged(reach, inner), number, currency, number.end))
    found = _hedged_after(tokens, found)
    return _hedged_after(tokens, _with_unit(tokens, found))


def _none_at_all(tokens: Sequence[str], at: int) -> Numeral | None:
    """Return zero for `no casualties`."""
    if at + 1 < len(tokens) and tokens[at].lower() == "no" and tokens[at + 1].isalpha():
        return Numeral(_ZERO, Fraction(1), at + 1)
    return None


def _total(tokens: list[str], part: _Part) -> _Part:
    """Return the part with the 7 of `6 of 7`, `six out of the seven`, `one in five`."""
    if part.number.kind != "cardinal":
        return part
    words = [token.lower() for token in tokens[part.end : part.end + 3]]
    at = part.end + (2 if words[:2] == ["out", "of"] else 1 if words[:1] in (["of"], ["in"]) else 0)
    if at == part.end:
        return part
    at += at < len(tokens) and tokens[at].lower() in ("the", "its", "all", "their")
    total = read_number(tokens, at)
    if (
        total is None
        or total.kind != "cardinal"
        or total.value.denominator > 1
        or not 0 <= part.number.value <= total.value != 0
    ):
        return part
    return part._replace(total=total.value, end=total.end)


def _hedged_after(tokens: Sequence[str], part: _Part) -> _Part:
    found = _longest(HEDGES_AFTER, tokens, part.end)
    if found is None or (part.reach is not EXACT and not part.reach.approximate):
        return part
    # `30 plus 5` is a sum, not a bound.
    if read_number(tokens, found[1]) is not None:
        return part
    return part._replace(reach=_merged(part.reach, found[0]), end=found[1])


def _with_unit(tokens: list[str], part: _Part) -> _Part:
    at = part.end
    if part.number.kind in ("part", "vague"):
        while at < len(tokens) and tokens[at].lower() in ("of", "a", "an"):
            at += 1
    elif tokens[at : at + 1] == ["-"] and at + 1 < len(tokens) and read_number(tokens, at + 1) is None:
        at += 1
    unit, end = take_unit(tokens, at)
    if unit and (not part.unit or part.unit == unit):
        return part._replace(unit=unit, end=end)
    return part._replace(unit=part.unit or _unit_of_kind(part.number), end=part.end)


def _as_share(part: _Part) -> _Part:
    """Return a part of a whole without a unit (`two thirds`, `half of the voters`) in percent."""
    if part.number.kind != "part" or part.unit or not 0 < part.number.value < 1:
        return part
    return part._replace(number=part.number._replace(value=part.number.value * 100), unit="%")


def _in_one_unit(first: _Part, second: _Part) -> tuple[_Part, _Part] | None:
    """Return both ends with the unit of either, parts of a whole in percent; None when the units differ."""
    unit = first.unit or second.unit
    if unit in ("", "%"):
        first, second = _as_share(first), _as_share(second)
        unit = first.unit or second.unit
    if {first.unit, second.unit} - {"", unit}:
        return None
    return first._replace(unit=unit), second._replace(unit=unit)


def _unit_of_kind(number: Numeral) -> str:
    return {"rank": "rank", "multiple": "×"}.get(number.kind, "")


def _range(tokens: list[str], first: _Part, connectors: Sequence[str]) -> tuple[Quantity, int] | None:
    """Return `10 to 20`, `10-20`, `$1.5-2bn`, `seven or eight`; None when the first is not smaller (a 5-4 vote)."""
    if first.total is not None or tokens[first.end : first.end + 1] == []:
        return None
    connector = tokens[first.end].lower()
    second = _part(tokens, first.end + 1) if connector in connectors else None
    ends = _in_one_unit(first, second) if second and second.reach is EXACT else None
    if ends is None:
        return None
    first, second = ends
    low, high = _shared_scale(first.number, second.number)
    if low >= high or (connector == "or" and high - low != second.number.scale):
        return None
    number = Numeral(low, _ZERO, second.end, high=high)
    return _amount(_Part(first.reach, number, first.unit, second.end, second.total)), second.end


def _shared_scale(first: Numeral, second: Numeral) -> tuple[Fraction, Fraction]:
    """Return both ends, the first with the scale of the second where it has none and would stay the smaller."""
    high = second.value if second.high is None else second.high
    if first.scale == 1 and first.value * second.scale < high:
        return first.value * second.scale, high
    return first.value, high


def _two_sided(tokens: list[str], first: _Part) -> tuple[Quantity, int] | None:
    """Return `more than 10 and fewer than 20` as one interval."""
    if tokens[first.end : first.end + 1] == [] or tokens[first.end].lower() not in ("and", "but"):
        return None
    second = _part(tokens, first.end + 1)
    ends = _in_one_unit(first, second) if second else None
    if second is None or ends is None:
        return None
    one, other = map(_amount, ends)
    lower, upper = (one, other) if one.high is None else (other, one)
    if None in (lower.low, upper.high) or lower.high is not None or upper.low is not None:
        return None
    total = one.total or other.total
    joined = lower._replace(high=upper.high, high_closed=upper.high_closed, total=total)
    return None if _is_empty(joined) else (joined, second.end)


def _is_empty(amount: Quantity) -> bool:
    if amount.low is None or amount.high is None:
        return False
    return amount.low >= amount.high


def _amount(part: _Part) -> Quantity:
    """Return the interval that a hedged number stands for."""
    reach, number = part.reach, part.number
    top = number.value if number.high is None else number.high
    is_range = number.high is not None
    low = None if reach.low is None else _shifted(number.value, reach.low, is_range)
    high = None if reach.high is None else _shifted(top, reach.high, is_range)
    is_point = reach is EXACT and not is_range
    # Ten per cent of nothing is nothing: `nearly 0` must not become an empty interval.
    closed = is_range or low == high
    return Quantity(
        low,
        high,
        reach.low_closed or closed,
        reach.high_closed or closed,
        part.unit,
        step=number.step if is_point else _ZERO,
        total=part.total,
        approximate=reach.approximate or (is_range and number.step == 0 and number.kind == "vague"),
    )


def _shifted(value: Fraction, percent: int, is_range: bool) -> Fraction:
    """Return `value` moved to `percent` of itself, away from or towards minus infinity; the ends of a range stay."""
    return value if is_range else value + abs(value) * (percent - 100) / 100
