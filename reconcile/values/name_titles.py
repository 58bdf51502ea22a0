"""Titles and offices in front of a name, behind it, and instead of one."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from reconcile.folding import fold
from reconcile.values.words.common_names import GENERIC
from reconcile.values.words.honorifics import (
    AMBIGUOUS,
    BEHIND,
    COURTESY,
    HEADS,
    OFFICE_WORDS,
    POSTNOMINALS,
    ROLES,
    TITLES_IN_FULL,
)
from reconcile.values.words.name_particles import FILIATION

_LINKS = frozenset({"of", "for"})


def title_length(words: Sequence[str]) -> int:
    """Return how many leading folded words are a title: up to the last head word and what `of` or `for` adds to it.

    `deputy finance minister ana ferro` gives 3, `minister of health olaf berg` 3, `first army` 0.
    """
    end, headed, linked = 0, False, False
    for at, word in enumerate(words):
        if word not in OFFICE_WORDS:
            break
        if word in HEADS or (linked and word not in _ARTICLES) or (0 < at == end and word in BEHIND):
            end, headed = at + 1, True
        linked = headed and (word in _LINKS or linked)
    return end


_ARTICLES = frozenset({"the", "of", "for", "and", "to"})


def without_titles(words: list[str], keep: int) -> list[str]:
    """Return folded words without leading titles and trailing letters, unchanged if fewer than `keep` would be left."""
    bare = words[_title_end(words) :]
    while len(bare) > keep and bare[-1] in POSTNOMINALS:
        bare = bare[:-1]
    return bare if len(bare) >= keep else words


def _title_end(words: Sequence[str]) -> int:
    """Return where the title ends; one right before `bin` or `ibn` is a given name (`Sultan bin Ahmed`)."""
    end = title_length(words)
    return end - 1 if 0 < end < len(words) and words[end] in FILIATION else end


def without_plain_titles(words: list[str]) -> list[str]:
    """Return the words of a name of unknown kind without titles: `judge berg` loses its title, `general motors` not."""
    bare = without_titles(words, keep=2)
    if len(bare) == len(words) and len(words) == title_length(words) + 1:
        doubtful = AMBIGUOUS.intersection(words) or words[-1] in GENERIC
        return words if doubtful else words[-1:]
    return bare


def without_trailing_office(text: str) -> str:
    """Return `text` without an office behind a comma (`Ana Ferro, deputy finance minister`, `Olaf Berg, CEO of X`)."""
    head, comma, tail = text.partition(",")
    if not comma or is_office(head):
        return text
    return head if is_office(tail) or _is_linked_office(fold(tail).split()) or _party().fullmatch(tail) else text


def _is_linked_office(words: list[str]) -> bool:
    """Return whether words begin with an office and a link (`chief executive of Velmar`)."""
    linked = next((at for at, word in enumerate(words) if word in _OUTSIDE), 0)
    return linked > 0 and OFFICE_WORDS.issuperset(words[:linked]) and not HEADS.isdisjoint(words[:linked])


_OUTSIDE = frozenset({"of", "for", "at", "to"})


@cache
def _party() -> re.Pattern[str]:
    """Return what reads the party and the state of a member of the US Congress (`D-Minn.`)."""
    return re.compile(r"\s*[DRI]-[A-Z][\w. ]*")


def without_body(text: str) -> str:
    """Return `text` without an office and the body before it (`Acme CEO Jane Doe`), and without `H.E.` in front.

    The office must be written as no name is: small, or short and in capitals.
    """
    words = text.split()
    if len(words) < _BODY_OFFICE_NAME or text.isupper() or text.islower():
        return text
    if not _EXCELLENCIES.isdisjoint(words):
        words = [word for word in words if word not in _EXCELLENCIES]
    last = max((at for at, word in enumerate(words[:-1]) if _is_role(word)), default=0)
    return " ".join(words[last:] if last and words[last + 1][:1].isupper() else words)


_BODY_OFFICE_NAME = 3
_EXCELLENCIES = frozenset({"H.E.", "H.H.", "H.M.", "H.R.H.", "HRH"})


def _is_role(word: str) -> bool:
    return (word.islower() or (word.isupper() and len(word) <= _SHORT)) and word.lower() in ROLES


_SHORT = 3


class Title(NamedTuple):
    """What stands before a person's name."""

    heads: frozenset[str]
    """Titles in full."""
    others: frozenset[str]
    """What qualifies them (`deputy`, `finance`)."""
    sex: str
    """`m` or `f` where a courtesy title says it."""


NO_TITLE = Title(frozenset(), frozenset(), "")


_ADDRESS = frozenset({"mr", "ms", "miss", "mx"})


def title(words: Sequence[str]) -> Title:
    """Return the title that leads folded words."""
    end = _title_end(words)
    if not 0 < end < len(words):
        return NO_TITLE
    found = [TITLES_IN_FULL.get(word, word) for word in words[:end] if word not in _ARTICLES]
    heads = frozenset(word for word in found if word in HEADS)
    sexes = {COURTESY[word] for word in words[:end] if word in COURTESY}
    return Title(heads, frozenset(found) - heads, sexes.pop() if len(sexes) == 1 else "")


def one_title(left: Title, right: Title, telling: bool) -> bool:
    """Return whether two titles may be one and the same, one perhaps cut short (`President`, `US President`).

    Newspapers put `Mr` before a family name or not, which says nothing if that name is a telling one.
    """
    if telling and left.heads <= _ADDRESS and right.heads <= _ADDRESS:
        return True
    return left.heads == right.heads and (left.others <= right.others or right.others <= left.others)


def family_last(text: str) -> str:
    """Return `text` with what stands behind a comma put first (`Falk, Unn`), unless it is a suffix (`Falk, Jr.`)."""
    head, comma, tail = text.partition(",")
    behind = fold(tail).split()
    if not comma or not behind or behind[0] in _SUFFIXES or behind[0] in POSTNOMINALS:
        return text
    words = head.split()
    start = title_length(fold(head).split()) if len(words) == len(fold(head).split()) else 0
    return " ".join([*words[:start], tail, *words[start:]])


_SUFFIXES = frozenset({"jr", "sr", "junior", "senior", "ii", "iii", "iv", "filho", "neto"})


def is_office(text: str) -> bool:
    """Return whether `text` is made of titles and offices only, with at least one head word."""
    found = fold(text).split()
    if not found or found[-1] not in OFFICE_WORDS or found[0] not in OFFICE_WORDS:
        return False
    return OFFICE_WORDS.issuperset(found) and not HEADS.isdisjoint(found)
