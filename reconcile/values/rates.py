"""Rates: what an amount is counted by (`an hour`, `per 100,000 people`, `each`), and how two of them relate."""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from reconcile.folding import fold
from reconcile.values.amounts import write_number
from reconcile.values.numerals import read_number
from reconcile.values.unit_phrases import singular, take_unit
from reconcile.values.words.numbers import SCALES
from reconcile.values.words.rates import (
    ADVERBS,
    PER_NOUNS,
    PER_PERSON,
    PER_WORDS,
    PERIOD_MONTHS,
    PERIOD_SECONDS,
    PERIOD_SPANS,
    PERIODS,
)

_MOST_NOUNS = 3


class Rate(NamedTuple):
    """What an amount is counted by: `per` the period, unit or nouns of it, `base` of them, and the tokens in front.

    `share` says that the base counts people or things: `per 100,000 people`.
    """

    per: tuple[str, ...]
    before: list[str]
    base: Fraction = Fraction(1)
    share: bool = False


def take_rate(tokens: Sequence[str]) -> Rate | None:
    """Return the rate that ends the tokens behind an amount: `barrels a day`, `per 100,000 people a year`, `each`."""
    if tokens and (period := ADVERBS.get(tokens[-1].lower())):
        return Rate((period,), list(tokens[:-1]))
    for at, token in enumerate(tokens[:-1]):
        if token.lower() in PER_WORDS:
            found = _counted_by(tokens, at)
            if found:
                return found
    return None


def _counted_by(tokens: Sequence[str], at: int) -> Rate | None:
    """Return the rate whose `per` stands at `at`; a further one may follow."""
    start, base = at + 1, Fraction(1)
    if tokens[at].lower() == "in":
        return _in_a_stretch(tokens, at)
    if tokens[at].lower() in ("per", "every", "/", "each"):
        start, base = _base(tokens, start)
    end = next((place for place in range(start, len(tokens)) if tokens[place].lower() in PER_WORDS), len(tokens))
    unit = _measure(tokens[start:end])
    per = (unit,) if unit else _nouns(tokens[start:end], tokens[at].lower(), counts=base > 1)
    further = _counted_by(tokens, end) if end < len(tokens) else None
    if per is None or (end < len(tokens) and further is None):
        return None
    found = Rate(per, list(tokens[:at]), base, not unit and base > 1)
    return found._replace(per=(*per, *further.per)) if further else found


def _in_a_stretch(tokens: Sequence[str], at: int) -> Rate | None:
    """Return what `in 24 hours` and `in a day` count by, at the end of the tokens."""
    number = read_number(tokens, at + 1)
    known = number is not None and number.kind == "cardinal" and number.value != 1
    end = number.end if number and known else at + 2
    name = PERIODS.get(singular(fold(" ".join(tokens[end:]))), "")
    if not name or not (known or tokens[at + 1].lower() in ("a", "an", "one", "1")):
        return None
    period = f"{write_number(number.value, number.step)} {name}" if number and known else name
    return Rate((period,), list(tokens[:at]))


def _base(tokens: Sequence[str], at: int) -> tuple[int, Fraction]:
    """Return the position behind the number of a base, and the number: the 100,000 or the million after `per`."""
    if at < len(tokens) and tokens[at].lower() in SCALES:
        return at + 1, Fraction(SCALES[tokens[at].lower()])
    number = read_number(tokens, at)
    if number is None or number.kind != "cardinal" or number.value <= 0 or number.high is not None:
        return at, Fraction(1)
    return number.end, number.value


def _measure(tokens: Sequence[str]) -> str:
    """Return the period or the unit that the tokens are, empty for neither."""
    joined = " ".join(tokens).lower()
    if joined in PERIODS:
        return PERIODS[joined]
    unit, end = take_unit(tokens, 0)
    known = unit and end == len(tokens) and unit.dimension not in ("currency", "ratio", "rank")
    return unit.symbol if unit and known else ""


def _nouns(tokens: Sequence[str], link: str, *, counts: bool) -> tuple[str, ...] | None:
    """Return the nouns that something is counted by; nothing for people whose number is given."""
    nouns = tuple(singular(fold(token)) for token in tokens)
    if len(nouns) > _MOST_NOUNS or not all(noun.isalpha() for noun in nouns):
        return None
    if not nouns or nouns[-1] in PER_PERSON:
        return () if counts else ("person",) if nouns else None
    known = nouns[-1] in PER_NOUNS if link in ("a", "an") else link in ("per", "each", "every")
    return nouns if known else None


def exact_share(left: str, right: str) -> Fraction | None:
    """Return how many of the left period make up the right one exactly, None where the calendar decides."""
    for table in (PERIOD_SECONDS, PERIOD_MONTHS):
        if left in table and right in table:
            return Fraction(table[right], table[left])
    return None


def allowed_share(left: str, right: str) -> tuple[int, int] | None:
    """Return how many of the left period may count in the right one, fewest and most; None where nobody can say."""
    return PERIOD_SPANS.get((left, right))
