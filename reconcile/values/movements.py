"""Which way a number goes: `up 3%`, `fell by 200`, `a 5% increase`, `doubled`, `loss of £2m`; `to 200` is a level."""

from collections.abc import Sequence
from typing import NamedTuple

from reconcile.folding import fold
from reconcile.values.words.movements import BALANCES, FACTORS, MORE_OR_LESS, MOVEMENT_NOUNS, MOVEMENTS

CHANGE, BALANCE, LEVEL, LOW_LEVEL, SIGNED = "change", "balance", "level", "low level", "signed"
"""Senses of a number; a level is one that something rose to, a low level one that it fell to."""
_ADJECTIVES = 2
_LINKS = frozenset({"in", "of", "for", "to", "from", "on", "since"})


class Movement(NamedTuple):
    """The sense of a number (a change, a balance, a level after one, or signed), its sign, and what is left."""

    sense: str
    sign: int
    tokens: list[str]
    counted: tuple[str, ...] = ()


def take_movement(tokens: Sequence[str]) -> Movement | None:
    """Return what the words in front of an amount say of its direction, None when they say nothing."""
    first = tokens[0].lower()
    if first == "+" and len(tokens) > 1 and not tokens[1][0].isalpha():
        return Movement(SIGNED, 1, list(tokens[1:]))
    if first in MOVEMENTS and [first, *map(str.lower, tokens[1:2])] != ["up", "to"]:
        return _moved(tokens, MOVEMENTS[first])
    return _noun_in_front(tokens)


def _moved(tokens: Sequence[str], sign: int) -> Movement | None:
    """Return the change behind a verb, `by` left out, or the level behind `to`."""
    following = tokens[1].lower() if len(tokens) > 1 else ""
    if following == "to":
        return Movement(LEVEL if sign > 0 else LOW_LEVEL, 0, list(tokens[2:]))
    rest = list(tokens[1 + (following in ("by", "of")) :])
    return Movement(CHANGE, sign, rest) if rest else None


def _noun_in_front(tokens: Sequence[str]) -> Movement | None:
    """Return the amount behind `profit of`, `an increase of`, `a net loss of`."""
    start = int(tokens[0].lower() in ("a", "an", "the"))
    for at in range(start, min(start + _ADJECTIVES + 1, len(tokens) - 2)):
        noun = tokens[at].lower()
        if noun in BALANCES or noun in MOVEMENT_NOUNS:
            if tokens[at + 1].lower() not in ("of", "by"):
                return None
            adjectives = tuple(fold(token) for token in tokens[start:at])
            return Movement(*_sense(noun), list(tokens[at + 2 :]), adjectives)
        if not noun.isalpha():
            return None
    return None


def _sense(noun: str) -> tuple[str, int]:
    return (BALANCE, BALANCES[noun]) if noun in BALANCES else (CHANGE, MOVEMENTS[noun])


def take_movement_behind(tokens: Sequence[str], unit: str) -> Movement | None:
    """Return what the words behind an amount in a unit say: `increase in prices`, `net loss`, `higher`; `20% more`."""
    if unit == "%" and len(tokens) == 1 and tokens[0].lower() in MORE_OR_LESS:
        return Movement(CHANGE, MORE_OR_LESS[tokens[0].lower()], [])
    for at, token in enumerate(tokens):
        noun = token.lower()
        last = at + 1 == len(tokens) or tokens[at + 1].lower() in _LINKS
        if noun in MOVEMENT_NOUNS and last:
            return Movement(*_sense(noun), [*tokens[:at], *tokens[at + 1 :]])
    return None


def spell_factors(tokens: Sequence[str]) -> list[str] | None:
    """Return the tokens with `doubled` or `halved` as a multiple; none if a level follows, None without such a word."""
    spelled: list[str] = []
    for at, token in enumerate(tokens):
        factor = FACTORS.get(token.lower())
        if factor and len(tokens) > at + 1 and tokens[at + 1].lower() in ("to", "from", "by"):
            return []
        spelled.extend([factor, "×"] if factor else [token])
    return spelled if len(spelled) > len(tokens) else None
