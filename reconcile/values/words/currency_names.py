"""Every name of money, made from the tables of currencies."""

from collections.abc import Mapping
from typing import NamedTuple

from reconcile.values.words.currencies import COINS, CURRENCIES, NOUNS, SMALL_CODES, UNSAID

_FULL = 4
"""How many forms of a noun stand behind an adjective: its English ones, which come first."""


class Money(NamedTuple):
    """A name of money: the currency (`?peso` where several are meant), how many of it, and the noun they share."""

    code: str
    part: str = "1"
    shared: str = ""


def _rows(table: str) -> list[list[str]]:
    return [line.split("|") for line in table.strip().splitlines()]


def _families() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for code, _, _, noun in _rows(CURRENCIES):
        if noun:
            found.setdefault(noun, set()).add(code)
    found["¥"] = {"JPY", "CNY"}
    found["crown"] |= found["krona"] | found["krone"]
    for forms, _, noun, further in _rows(COINS):
        found[forms.split()[0]] = {*found.get(noun, {noun}), *further.split()}
    return {noun: frozenset(codes) for noun, codes in found.items()}


FAMILIES: dict[str, frozenset[str]] = _families()
"""The currencies that a noun may mean; and under the first form of a coin, those that it may be a part of."""


def _names() -> dict[str, Money]:
    """Return every name: codes and signs as written, words in lower case."""
    nouns = {noun: [noun, *forms.split()] for noun, forms, _ in _rows(NOUNS)}
    usual = {noun: code for noun, _, code in _rows(NOUNS) if code}
    table: dict[str, Money] = {}
    for code, signs, adjectives, noun in _rows(CURRENCIES):
        forms = nouns.setdefault(noun, [noun, f"{noun}s"]) if noun else []
        words = [form for form in forms[:_FULL] if form.isalpha()]
        full = [f"{adjective} {word}" for adjective in adjectives.split() for word in words]
        small = [code.lower()] if code in SMALL_CODES else []
        money = Money(code)
        for name in (code, *small, *signs.split(), *full):
            table.setdefault(name.replace("_", " "), money)
    for noun, forms in nouns.items():
        money = _meant(noun, usual.get(noun, ""))
        for name in forms[noun in UNSAID :]:
            table.setdefault(name.replace("_", " "), money)
    for row in _rows(COINS):
        table.update(_coins(*row, usual=usual))
    return table


def _meant(noun: str, usual: str) -> Money:
    """Return the currency of a bare noun."""
    codes = FAMILIES[noun]
    if len(codes) == 1:
        return Money(min(codes))
    return Money(usual or f"?{noun}", shared=noun)


def _coins(forms: str, part: str, noun: str, _further: str, *, usual: Mapping[str, str]) -> dict[str, Money]:
    coin = forms.split()[0]
    code = usual.get(noun, f"?{noun}" if noun in FAMILIES else noun)
    money = Money(code, part, coin if len(FAMILIES[coin]) > 1 else "")
    return dict.fromkeys(forms.split(), money)


CURRENCY_NAMES: dict[str, Money] = _names()
