"""How alike two words of two names are, with what is known of names and of words written as one."""

from collections.abc import Sequence
from itertools import pairwise

from reconcile.values.name_endings import ending
from reconcile.values.name_policy import (
    APART,
    EXTENDED,
    INITIAL,
    JOINED,
    LONG_STEM,
    NICKNAME,
    RELATED,
    SLIP_FROM,
)
from reconcile.values.name_tokens import Token
from reconcile.values.token_likeness import class_likeness
from reconcile.values.transliteration import canonical

Tokens = tuple[Token, ...]
Placed = tuple[int, Token]
"""A word with its place in the name."""


def resemblance(one: Token, other: Token) -> float:
    """Return how alike two words are, from 0 to 1: 0 when they are not to be paired."""
    if one.single or other.single:
        return INITIAL if one.text[0] == other.text[0] else 0.0
    ours, theirs = one.family, other.family
    if ours.rows and theirs.rows:
        return _known_resemblance(one, other)
    if (ours.rows or theirs.rows) and sexed(one, other):
        return APART
    score = class_likeness(one.form, other.form) if may_resemble(one, other) else 0.0
    if score > RELATED and (ours.english or theirs.english):
        return RELATED
    if one.form != other.form and ours.kindred and not ours.kindred.isdisjoint(theirs.kindred):
        return RELATED
    return score or _extended(one.text, other.text)


def sexed(one: Token, other: Token) -> bool:
    """Return whether two words are a man's and a woman's form of a known given name (`Karim`, `Karima`).

    Family names that have both (`Sidorov`, `Sidorova`) are not meant.
    """
    ours, theirs = one.text, other.text
    if len(ours) == len(theirs):
        western = one.family.western or other.family.western
        return western and ours[:-1] == theirs[:-1] and {ours[-1], theirs[-1]} == _MAN_AND_WOMAN
    shorter, longer = (one, other) if len(ours) < len(theirs) else (other, one)
    if longer.text != shorter.text + "a" or shorter.family.english or not shorter.family.rows:
        return False
    return len(shorter.text) > _TINY and shorter.text[-1] not in "aeiouhy" and not ending(shorter.form).kind


_MAN_AND_WOMAN = {"o", "a"}


def _extended(one: str, other: str) -> float:
    """Return what it counts that one word begins another one (`Nkunda`, `Nkundabatware`)."""
    if one[:LONG_STEM] != other[:LONG_STEM]:
        return 0.0
    shorter = min(len(one), len(other))
    return EXTENDED if shorter >= LONG_STEM and one[:shorter] == other[:shorter] else 0.0


def _known_resemblance(one: Token, other: Token) -> float:
    """Return how alike two known names are: one name, one in two languages, or two that differ by a slip."""
    if not one.family.rows.isdisjoint(other.family.rows):
        if one.text != other.text and sexed(one, other):
            return APART
        tiny = one.text != other.text and len(one.text) <= _TINY >= len(other.text)
        return RELATED if tiny and not one.family.father else max(class_likeness(one.form, other.form), NICKNAME)
    if not one.family.kindred.isdisjoint(other.family.kindred):
        return RELATED
    return APART if may_resemble(one, other) and class_likeness(one.form, other.form) >= SLIP_FROM else 0.0


_TINY = 3
"""Letters of a family name that is too short to be respelled without a doubt (`Lee`, `Li`)."""


def may_resemble(one: Token, other: Token) -> bool:
    """Return whether two words share enough consonant classes to be worth an edit distance."""
    ours, theirs = one.sounds, other.sounds
    if ours == theirs:
        return True
    alone = max((ours & ~theirs).bit_count(), (theirs & ~ours).bit_count())
    return alone < _FEW or alone <= one.reach or alone <= other.reach


_FEW = 2
"""Consonant classes that only one side has which are always worth a closer look."""


def with_joined(tokens: Tokens, alone: Sequence[Placed], others: Sequence[Placed]) -> Tokens:
    """Return `tokens` with two neighbours as one where a word of the other name writes them so.

    Only words that have no equal in the other name are looked at: `alone` in one name, `others` in the other.
    """
    for (at, first), (then, second) in pairwise(alone):
        if then == at + 1:
            for _, other in others:
                if first.text[0] == other.text[0]:
                    both = first.text + second.text
                    if _written_as_one(first, second, both, other):
                        one = other._replace(text=both, form=canonical(both))
                        return (*tokens[:at], one, *tokens[then + 1 :])
    return tokens


_STRETCH = 2
"""Letters by which two words and the one word for them may differ in length."""


def _written_as_one(first: Token, second: Token, both: str, other: Token) -> bool:
    if not -_STRETCH <= len(both) - len(other.text) <= _STRETCH or (first.sounds & 63) & ~other.sounds:
        return False
    if both == other.text:
        return True
    if first.single or second.single or (second.sounds & 63) & ~other.sounds:
        return False
    return class_likeness(canonical(both), other.form) >= JOINED
