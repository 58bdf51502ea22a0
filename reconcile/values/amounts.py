"""An amount: a number or an interval of numbers with its unit, what is counted, and how finely it was given."""

from fractions import Fraction
from typing import NamedTuple

from reconcile.values.words.units import UNITS

_RISES = {"signed": "+", "change": "up by", "balance": "profit of", "level": "rose to", "low level": "fell to"}
_FALLS = {"change": "down by", "balance": "loss of"}
_SCALES = ((10**3, "thousand"), (10**6, "million"), (10**9, "billion"), (10**12, "trillion"))


class Quantity(NamedTuple):
    """The numbers from `low` to `high` (None: no bound on that side), in the unit as written.

    `unit` is the symbol of a unit of measure, a currency code, `%` or `rank`, or empty; `counted` the folded singular
    words for what is counted. `step` is the distance to the next number that could have been written so (`2.35 bn`: ten
    million), 0 for an interval or an exact part. `total` is the 7 of `6 of 7`. `per` is what it is counted by (an
    hour), `sense` how it moves (a change, a balance, a level, signed), `shared` the noun of a currency that others have
    too. `other` holds what the same wording may also mean.
    """

    low: Fraction | None
    high: Fraction | None
    low_closed: bool = True
    high_closed: bool = True
    unit: str = ""
    counted: tuple[str, ...] = ()
    step: Fraction = Fraction(0)
    total: Fraction | None = None
    approximate: bool = False
    per: tuple[str, ...] = ()
    sense: str = ""
    shared: str = ""
    other: "tuple[Quantity, ...]" = ()

    @property
    def point(self) -> Fraction | None:
        """The number itself where only one is meant."""
        return self.low if self.low == self.high and not self.approximate else None


def in_base_unit(amount: Quantity) -> Quantity:
    """Return the amount in the base unit of what it measures, exactly; unchanged where there is none."""
    unit = UNITS.get(amount.unit)
    if unit is None or unit.dimension == "currency" or (unit.factor, unit.offset) == ("1", "0"):
        return amount
    found = scaled(amount, Fraction(unit.factor))
    # A rise of 1.5 °C is one of 2.7 °F: where a scale begins is nothing to a change.
    offset = Fraction(0) if amount.sense == "change" else Fraction(unit.offset)
    return found._replace(
        low=None if found.low is None else found.low + offset,
        high=None if found.high is None else found.high + offset,
    )


def negated(amount: Quantity) -> Quantity:
    """Return the amount with its sign turned."""
    return amount._replace(
        low=None if amount.high is None else -amount.high,
        high=None if amount.low is None else -amount.low,
        low_closed=amount.high_closed,
        high_closed=amount.low_closed,
    )


def scaled(amount: Quantity, factor: Fraction) -> Quantity:
    """Return the amount multiplied by a positive factor."""
    return amount._replace(
        low=None if amount.low is None else amount.low * factor,
        high=None if amount.high is None else amount.high * factor,
        step=amount.step * factor,
    )


def dimension(symbol: str) -> str:
    """Return what a unit measures (`length`, `currency`, ...), empty for none."""
    unit = UNITS.get(symbol)
    return unit.dimension if unit else ""


def encloses(outer: Quantity, inner: Quantity) -> bool:
    """Return whether every number of `inner` is one of `outer`; both in one unit."""
    low = outer.low is None or (
        inner.low is not None
        and (inner.low > outer.low or (inner.low == outer.low and (outer.low_closed or not inner.low_closed)))
    )
    high = outer.high is None or (
        inner.high is not None
        and (inner.high < outer.high or (inner.high == outer.high and (outer.high_closed or not inner.high_closed)))
    )
    return low and high


def overlaps(left: Quantity, right: Quantity) -> bool:
    """Return whether some number is in both; both in one unit."""
    return _reaches(left, right) and _reaches(right, left)


def _reaches(left: Quantity, right: Quantity) -> bool:
    """Return whether `left` does not end before `right` begins."""
    if left.high is None or right.low is None:
        return True
    return left.high > right.low or (left.high == right.low and left.high_closed and right.low_closed)


def write_number(value: Fraction, step: Fraction = Fraction(1)) -> str:
    """Return a number as finely as `step` says: `2.35 billion` for a step of ten million, `45.50` for a hundredth.

    With a step of 0 the number is exact and written as a quotient.
    """
    if step == 0:
        return f"{value.numerator}/{value.denominator}"
    if step <= 1:
        return _decimal(value, step)
    scale, word = next(((size, word) for size, word in _SCALES if size >= step), _SCALES[-1])
    return f"{_decimal(value / scale, min(step / scale, Fraction(1)))} {word}"


def _decimal(value: Fraction, step: Fraction) -> str:
    places = len(str(step.denominator)) - 1
    digits = str(abs(value.numerator) * 10**places // value.denominator).rjust(places + 1, "0")
    sign = "-" if value < 0 else ""
    return f"{sign}{digits[:-places]}.{digits[-places:]}" if places else sign + digits


def show_number(value: Fraction) -> str:
    """Return a number for reading: `1,050,000,000`, `66.67`; rounded to two decimals, never compared."""
    if value.denominator == 1:
        return f"{value.numerator:,}"
    hundredths = round(value * 100)
    whole, rest = divmod(abs(hundredths), 100)
    return f"{'-' if value < 0 else ''}{whole:,}.{rest:02d}".rstrip("0").rstrip(".")


def show_interval(amount: Quantity) -> str:
    """Return the interval for reading: `90 to 110`, `from 30`, `under 100`; one number as it is."""
    if amount.low is not None and amount.low == amount.high:
        return show_number(amount.low)
    if amount.low is None:
        high = show_number(amount.high) if amount.high is not None else "any number"
        return f"up to {high}" if amount.high_closed else f"under {high}"
    if amount.high is None:
        return f"{'from' if amount.low_closed else 'over'} {show_number(amount.low)}"
    end = f"{'to' if amount.high_closed else 'to under'} {show_number(amount.high)}"
    return f"{'' if amount.low_closed else 'over '}{show_number(amount.low)} {end}"


def write(amount: Quantity) -> str:
    """Return the canonical wording of an amount; reading it gives it back, but for what else the words might mean."""
    total = "" if amount.total is None else f"of {write_number(amount.total)}"
    falls = amount.sense in _FALLS and amount.high is not None and amount.high <= 0 != amount.low
    lead = _FALLS[amount.sense] if falls else _RISES.get(amount.sense, "")
    numbers = _numbers(negated(amount) if falls else amount)
    per = " ".join(f"per {word}" for word in amount.per)
    return " ".join(part for part in (lead, numbers, total, amount.unit, *amount.counted, per) if part)


def _numbers(amount: Quantity) -> str:
    if amount.point is not None:
        return write_number(amount.point, amount.step)
    about = "about " if amount.approximate else ""
    if amount.low == amount.high and amount.low is not None:
        return about + _bound(amount.low)
    if amount.low is None or amount.high is None:
        return about + (_lower(amount) if amount.high is None else _upper(amount))
    if amount.low_closed and amount.high_closed:
        return f"{about}{_first_bound(amount)} to {_bound(amount.high)}"
    return f"{about}{_lower(amount)} and {_upper(amount)}"


def _lower(amount: Quantity) -> str:
    return f"{'at least' if amount.low_closed else 'more than'} {_first_bound(amount)}"


def _upper(amount: Quantity) -> str:
    return f"{'at most' if amount.high_closed else 'less than'} {_bound(amount.high or Fraction(0))}"


def _first_bound(amount: Quantity) -> str:
    """Return the lower bound; a quotient before another number needs its unit, or it would be read as a share."""
    bound = _bound(amount.low or Fraction(0))
    return f"{bound} {amount.unit}".strip() if "/" in bound and amount.high is not None else bound


def _bound(value: Fraction) -> str:
    """Return a number in as many decimals as it has, as a quotient where they do not end."""
    places, left = 0, value.denominator
    while left % 2 == 0 or left % 5 == 0:
        left //= 10 if left % 10 == 0 else 2 if left % 2 == 0 else 5
        places += 1
    # Three decimals could be thousands.
    return write_number(value, Fraction(1, 10 ** (places + (places == 3))) if left == 1 else Fraction(0))
