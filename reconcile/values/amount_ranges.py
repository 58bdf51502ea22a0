"""Amounts of two numbers: ranges, two bounds, a margin (`45 ± 3`), and one measure in two units (`6ft 2in`)."""

from collections.abc import Sequence
from fractions import Fraction

from reconcile.values.amount_parts import NO_UNIT, Part, amount_of, as_share, hedges, merged, read_part
from reconcile.values.amounts import Quantity
from reconcile.values.numerals import Numeral, read_number
from reconcile.values.unit_phrases import take_unit
from reconcile.values.words.hedges import EXACT
from reconcile.values.words.units import UNITS, Unit

_ZERO = Fraction(0)
_MARGINS = tuple(tuple(form.split()) for form in ("±", "+ / -", "+ -", "plus or minus", "plus / minus", "give or take"))
_SUMMED = frozenset({"length", "mass", "volume", "time", "months", "currency"})
_UNSAID = {"ft": "in", "stone": "lb"}
"""Units whose next smaller one is left unsaid: `6 foot 2`."""


def bounded(tokens: list[str]) -> tuple[Quantity, Unit, int] | None:
    """Return the amount at the start of the tokens, its unit, and the position behind it; what is counted is left."""
    opening = tokens[0].lower()
    hedge, start = hedges(tokens, 0)
    if tokens[start : start + 1] and tokens[start].lower() in ("between", "from", "anywhere"):
        start += tokens[start].lower() == "anywhere" and start + 1 < len(tokens)
        opening, start = tokens[start].lower(), start + 1
    first = read_part(tokens, start)
    if first is None:
        return None
    first = first._replace(reach=merged(hedge, first.reach))
    if opening in ("between", "from"):
        return _range(tokens, first, ("and",) if opening == "between" else ("to", "-"))
    first = _summed(tokens, first)
    found = _margin(tokens, first) or _range(tokens, first, ("to", "-", "or")) or _two_sided(tokens, first)
    if found:
        return found
    share = as_share(first)
    return amount_of(share), share.unit, first.end


def _summed(tokens: Sequence[str], part: Part) -> Part:
    """Return one measure given in two or more units of a kind, in the smallest of them: `6ft 2in` is 74 inches."""
    while part.unit.dimension in _SUMMED and part.reach is EXACT and part.number.kind == "cardinal":
        at = part.end + (part.end < len(tokens) and tokens[part.end].lower() in ("and", ","))
        number = read_number(tokens, at)
        if number is None or number.kind != "cardinal" or number.high is not None or number.value < 0:
            break
        unit, end = take_unit(tokens, number.end)
        if unit is None and number.end == len(tokens) and part.unit.symbol in _UNSAID:
            unit, end = UNITS[_UNSAID[part.unit.symbol]], number.end
        factor = _times_smaller(part.unit, unit) if unit else None
        if unit is None or factor is None or number.value >= factor:
            break
        total = part.number.value * factor + number.value
        part = part._replace(number=Numeral(total, number.step, end), unit=unit, end=end)
    return part


def _times_smaller(larger: Unit, smaller: Unit) -> Fraction | None:
    """Return how many of a smaller unit make up a larger one of its kind."""
    if larger.dimension != smaller.dimension or (larger.dimension == "currency" and larger.symbol != smaller.symbol):
        return None
    factor = Fraction(larger.factor) / Fraction(smaller.factor)
    return factor if factor > 1 else None


def _margin(tokens: list[str], part: Part) -> tuple[Quantity, Unit, int] | None:
    """Return `45 ± 3` as the range from 42 to 48; a margin in percent of another amount is a share of it."""
    lead = next((len(form) for form in _MARGINS if tuple(map(str.lower, tokens[part.end :][: len(form)])) == form), 0)
    width = read_part(tokens, part.end + lead) if lead else None
    if width is None or part.reach is not EXACT or width.number.high is not None or width.number.value < 0:
        return None
    unit = part.unit if part.unit.symbol else width.unit
    reach = width.number.value
    if width.unit.symbol == "%" and part.unit.symbol not in ("", "%"):
        reach = abs(part.number.value) * reach / 100
    elif width.unit.symbol not in ("", unit.symbol) and (unit.symbol, width.unit.symbol) != ("%", "pp"):
        return None
    number = part.number._replace(value=part.number.value - reach, high=part.number.value + reach, step=_ZERO)
    return amount_of(part._replace(number=number, unit=unit)), unit, width.end


def _range(tokens: list[str], first: Part, connectors: Sequence[str]) -> tuple[Quantity, Unit, int] | None:
    """Return `10 to 20`, `10-20`, `$1.5-2bn`, `seven or eight`; None when the first is not smaller (a 5-4 vote)."""
    if first.total is not None or tokens[first.end : first.end + 1] == []:
        return None
    connector = tokens[first.end].lower()
    second = read_part(tokens, first.end + 1) if connector in connectors else None
    ends = _in_one_unit(first, second) if second and second.reach is EXACT else None
    if ends is None:
        return None
    first, second = ends
    low, high = _shared_scale(first.number, second.number)
    if low >= high or (connector == "or" and high - low != second.number.scale):
        return None
    number = Numeral(low, _ZERO, second.end, high=high)
    part = Part(first.reach, number, first.unit, second.end, second.total)
    return amount_of(part), part.unit, second.end


def _in_one_unit(first: Part, second: Part) -> tuple[Part, Part] | None:
    """Return both ends with the unit of either, parts of a whole in percent; None when the units differ."""
    if {first.unit.symbol, second.unit.symbol} <= {"", "%"}:
        first, second = as_share(first), as_share(second)
    unit = first.unit if first.unit.symbol else second.unit
    coins = NO_UNIT not in (first.unit, second.unit) and first.unit.factor != second.unit.factor
    if coins or {first.unit.symbol, second.unit.symbol} - {"", unit.symbol}:
        return None
    return first._replace(unit=unit), second._replace(unit=unit)


def _shared_scale(first: Numeral, second: Numeral) -> tuple[Fraction, Fraction]:
    """Return both ends, the first with the scale of the second where it has none and would stay the smaller."""
    high = second.value if second.high is None else second.high
    if first.scale == 1 and first.value * second.scale < high:
        return first.value * second.scale, high
    return first.value, high


def _two_sided(tokens: list[str], first: Part) -> tuple[Quantity, Unit, int] | None:
    """Return `more than 10 and fewer than 20` as one interval."""
    if tokens[first.end : first.end + 1] == [] or tokens[first.end].lower() not in ("and", "but"):
        return None
    second = read_part(tokens, first.end + 1)
    ends = _in_one_unit(first, second) if second else None
    if second is None or ends is None:
        return None
    one, other = map(amount_of, ends)
    lower, upper = (one, other) if one.high is None else (other, one)
    if None in (lower.low, upper.high) or lower.high is not None or upper.low is not None:
        return None
    total = one.total or other.total
    joined = lower._replace(high=upper.high, high_closed=upper.high_closed, total=total)
    return None if _is_empty(joined) else (joined, ends[0].unit, second.end)


def _is_empty(amount: Quantity) -> bool:
    if amount.low is None or amount.high is None:
        return False
    return amount.low >= amount.high
