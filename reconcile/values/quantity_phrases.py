"""Reading the wording of an amount: direction, hedges, currency, number, range, total, unit, what is counted, rate."""

import re
from fractions import Fraction
from functools import lru_cache

from reconcile.values.amount_parts import NO_UNIT, hedges
from reconcile.values.amount_phrases import read_phrase
from reconcile.values.amount_ranges import bounded
from reconcile.values.amounts import Quantity, negated, scaled
from reconcile.values.figures import is_open, tokenise, with_thousands
from reconcile.values.movements import CHANGE, Movement, spell_factors, take_movement, take_movement_behind
from reconcile.values.numerals import OPENINGS
from reconcile.values.rates import Rate, take_rate
from reconcile.values.unit_phrases import read_counted, spell_scales, stated_unit, take_prefix, take_unit
from reconcile.values.words.hedges import EXACT, HEDGES_AFTER, LONGEST_HEDGE
from reconcile.values.words.movements import FACTORS, UNCHANGED
from reconcile.values.words.numbers import DOZENS, MULTIPLES, SCALES
from reconcile.values.words.people import PEOPLE
from reconcile.values.words.phrases import DECADE_WORDS, DIGIT_COUNTS, DIGIT_NOUNS, SHARES
from reconcile.values.words.rates import RATE_UNITS
from reconcile.values.words.scales import CONTINENTAL
from reconcile.values.words.units import UNITS, Unit

_LONGEST_PHRASE = 200
_THOUSANDTH = Fraction(1, 1000)
_TELLING = frozenset(
    (
        *(OPENINGS - {"a", "an"}),
        *("no", "not", "both", "neither"),
        *SCALES,
        *DOZENS,
        "hundred",
        *(word for table in (SHARES, UNCHANGED) for phrase in table for word in phrase.split() if len(word) > 3),
        *DECADE_WORDS,
        *DIGIT_COUNTS,
        *FACTORS,
    )
)
"""Words without which nothing but figures is an amount."""
_FEET = (
    r"(?P<feet>\d+)\s*['’′]\s*(?P<over>\d+(?:\.\d+)?)\s*(?:[\"”″]|''|’’)"
    r"|(?P<inches>\d+(?:\.\d+)?)\s*[\"”″]|(?P<plain>\d+)\s*[′'’](?!\w)"
)
_JOINED_M = r"\dm(?![\w²³/])"
_SIGNS = frozenset({"$", "£", "€", "magnitude"})
_SPEEDS = {
    ("km", "h"): "km/h",
    ("km", "s"): "km/s",
    ("m", "s"): "m/s",
    ("ft", "s"): "ft/s",
    ("mi", "h"): "mph",
    ("nmi", "h"): "kn",
}


@lru_cache(maxsize=1 << 15)
def read_quantity(text: str, unit: str = "") -> Quantity | None:
    """Return the amount that `text` gives, `unit` being stated beside it; None when it is no amount.

    A unit or counted noun in the text itself goes before the stated one. What the same wording may also mean (`12.500`
    with thousands, `5m` as millions, `tons` of three kinds) stands in `other`.
    """
    if len(text) > _LONGEST_PHRASE or not text.strip():
        return None
    tokens = _tokens(text)
    if not any(token[0].isdecimal() or token.lower() in _TELLING for token in tokens) and tokens[0] not in ("a", "an"):
        return None
    alone = _read_all(tokens, text, unit)
    if not unit:
        return alone
    scale, rest = stated_unit(unit)
    if any(token.lower() in SCALES for token in tokens):
        scale = []
    if alone and (alone.unit or alone.counted):
        return (_read_all([*tokens, *scale], text, unit) if scale and not alone.counted else None) or alone
    return _read_all([*tokens, *scale, *rest], text, unit) or alone


def _tokens(text: str) -> list[str]:
    """Return the tokens of an amount: a minus behind the sign of a currency (`-$5`), margins without brackets."""
    tokens = _abbreviated(tokenise(_with_feet(text)))
    end = take_prefix(tokens, 1)[1] if tokens[:1] == ["-"] else 0
    if end > 1:
        tokens = [*tokens[1:end], tokens[0], *tokens[end:]]
    return [token for token in tokens if token not in "()"] if "±" in text or "+/-" in text else tokens


def _read_all(tokens: list[str], text: str, unit: str) -> Quantity | None:
    """Return the amount that the tokens give, with what else they may mean."""
    continental = any(token.lower() in CONTINENTAL for token in tokens)
    ways = [[with_thousands(token) for token in tokens] if continental else tokens]
    if tokens != ways[0] and not any(map(is_open, tokens)):
        ways.append(tokens)
    main = _read(spell_scales(ways[0], unit))
    if main is None:
        return None
    amount, named = main
    if not continental and any(map(is_open, tokens)) and amount.unit != "%" and amount.step in (0, _THOUSANDTH):
        ways.append([with_thousands(token) for token in tokens])
    if amount.unit == "m" and not unit and re.search(_JOINED_M, text):
        ways.append(["million" if token == "m" else token for token in tokens])
    others = [found[0] for way in ways[1:] if (found := _read(spell_scales(way, unit)))]
    if others and _counts_people(amount) and others[0].step == 1:
        return others[0]
    units = [amount._replace(unit=UNITS[symbol].symbol, shared="") for symbol in named.others]
    return amount._replace(other=(*others, *units))


def _counts_people(amount: Quantity) -> bool:
    """Return whether people are counted, who come in whole numbers: `12.500 people` are over twelve thousand."""
    return not amount.per and not amount.unit and any(word in PEOPLE for word in amount.counted)


def _read(tokens: list[str]) -> tuple[Quantity, Unit] | None:
    tokens = _without_article(tokens)
    if not tokens:
        return None
    spelled = spell_factors(tokens)
    if spelled is not None and not spelled:
        return None
    movement = Movement(CHANGE, 1, spelled) if spelled else take_movement(tokens)
    if movement is None:
        return _level(tokens)
    found = _level(movement.tokens) if movement.tokens else None
    moved = _moved(found[0], movement) if found else None
    return (moved, found[1]) if found and moved else None


def _abbreviated(tokens: list[str]) -> list[str]:
    """Return the tokens with units that hold a period spelled out: `bpd`, `b/d`."""
    spelled: list[str] = []
    at = 0
    while at < len(tokens):
        size = next((size for size in (3, 1) if "".join(tokens[at : at + size]).lower() in RATE_UNITS), 0)
        if size:
            unit, period = RATE_UNITS["".join(tokens[at : at + size]).lower()]
            spelled.extend([*unit.split(), "per", period])
        else:
            spelled.append(tokens[at])
        at += size or 1
    return spelled


def _without_article(tokens: list[str]) -> list[str]:
    """Return the tokens without an article before a figure: `a 5% rise`, `a magnitude 7.4 earthquake`; not of `A$5`."""
    following = tokens[1] if tokens[1:] and tokens[0].lower() in ("a", "an") else ""
    sign = tokens[:1] in (["a"], ["an"]) and following in _SIGNS
    known = following.lower() in MULTIPLES or not DIGIT_NOUNS.isdisjoint(map(str.lower, tokens[2:4]))
    return tokens[1:] if following[:1].isdecimal() or sign or (following and known) else tokens


def _moved(amount: Quantity, movement: Movement) -> Quantity | None:
    """Return an amount with its direction; a fall by a multiple says no number."""
    if amount.sense or (movement.sign < 0 and (amount.unit == "×" or (amount.low or 0) < 0)):
        return None
    turned = negated(amount) if movement.sign < 0 else amount
    return turned._replace(sense=movement.sense, counted=(*movement.counted, *amount.counted))


def _level(tokens: list[str]) -> tuple[Quantity, Unit] | None:
    found = _phrase(tokens) or bounded(tokens)
    if found is None:
        return None
    amount, unit, end = found
    kept = _without_closing_hedge(tokens, end)
    if kept != tokens:
        # `30 people or more` says what `30 or more people` says.
        return _level([*tokens[:end], *tokens[len(kept) :], *tokens[end : len(kept)]])
    described = _described(amount, tokens[end:])
    return (described, unit) if described else None


def _phrase(tokens: list[str]) -> tuple[Quantity, Unit, int] | None:
    """Return a fixed wording with its unit; hedges in front that change nothing are skipped."""
    reach, start = hedges(tokens, 0)
    for at in (0, start) if start and reach is EXACT else (0,):
        found = read_phrase(tokens[at:]) if at < len(tokens) else None
        if found:
            amount, end = found[0], at + found[1]
            unit, after = (None, end) if amount.unit else take_unit(tokens, end)
            return (
                (amount._replace(unit=unit.symbol, shared=unit.shared), unit, after) if unit else (amount, NO_UNIT, end)
            )
    return None


def _without_closing_hedge(tokens: list[str], start: int) -> list[str]:
    """Return the tokens without a hedge at their end that stands behind what is counted."""
    for length in range(min(LONGEST_HEDGE, len(tokens) - start - 1), 0, -1):
        if tuple(token.lower() for token in tokens[-length:]) in HEDGES_AFTER:
            return tokens[:-length]
    return tokens


def _described(amount: Quantity, tokens: list[str]) -> Quantity | None:
    """Return the amount with what stands behind it: a rate, a direction, what is counted; None for anything else."""
    rate = take_rate(tokens)
    movement = take_movement_behind(rate.before if rate else tokens, amount.unit)
    rest = movement.tokens if movement else rate.before if rate else tokens
    counted = read_counted(rest)
    if counted is None or (rate and amount.unit == "rank"):
        return None
    found = amount._replace(counted=(*amount.counted, *counted))
    found = _rated(found, rate) if rate else found
    return _moved(found, movement._replace(counted=())) if movement else found


def _rated(amount: Quantity, rate: Rate) -> Quantity:
    """Return the amount by one of what it is counted by; `120 per 100,000` as a share in percent.

    By a base that is no power of ten it is exact: nobody could have written it less so.
    """
    found = scaled(amount, 1 / rate.base) if rate.base != 1 else amount
    if rate.share and not found.unit:
        found = scaled(found, Fraction(100))._replace(unit="%")
    if set(str(rate.base)) - {"1", "0"}:
        found = found._replace(step=Fraction(0))
    speed = _SPEEDS.get((found.unit, rate.per[0])) if len(rate.per) == 1 else None
    return found._replace(unit=speed) if speed else found._replace(per=rate.per)


def _with_feet(text: str) -> str:
    """Return the text with the marks of feet and inches spelled out: `6'2"`."""
    if not any(mark in text for mark in "'’′\"″”"):
        return text
    return re.sub(_FEET, _feet, text)


def _feet(found: re.Match[str]) -> str:
    feet, inches = found["feet"] or found["plain"], found["over"] or found["inches"]
    return " ".join(part for part in (feet and f"{feet} ft", inches and f"{inches} in") if part)
