"""Phrases that hold a name and are another person or several: `the wife of Imran Khan`, `Bill and Hillary Clinton`."""

import re
from functools import cache
from typing import NamedTuple

from reconcile.folding import fold
from reconcile.values.name_places import known_bodies, known_places
from reconcile.values.name_titles import is_office, title_length
from reconcile.values.words.honorifics import HEADS, OFFICE_WORDS
from reconcile.values.words.relations import KIN, RELATIONS

_LINKS = frozenset({"of", "for", "to"})
_FILLERS = frozenset({"the", "a", "an", "of", "for", "to", "s"})


class Phrase(NamedTuple):
    """A name within a phrase, and what the phrase makes of it."""

    names: tuple[str, ...]
    """The name that somebody is described by, or the names of several persons."""
    relation: frozenset[str] = frozenset()
    """The words that say who it is to the one named (`wife`); empty for several persons."""


def phrase(text: str, kind: str) -> Phrase | None:
    """Return what a text says about a name that it holds, or None for a plain name.

    Of persons only are several read; of organisations and things only relations in small letters (`a rival of X`).
    """
    words = text.split()
    if len(words) < _TWO:
        return None
    if kind == "person" and (found := _several(text, words)):
        return found
    return _denied(words) or _owned(text, kind) or _linked(words, kind)


def _denied(words: list[str]) -> Phrase | None:
    return Phrase((" ".join(words[1:]),), frozenset({"not"})) if words[0] in {"not", "Not"} else None


def _several(text: str, words: list[str]) -> Phrase | None:
    """Read `Bill and Hillary Clinton`; what joins two offices of one person is none (`chairman and CEO Jane Doe`)."""
    if _JOINERS.isdisjoint(words[1:-1]):
        return None
    parts = [part for part in _joiners().split(text) if fold(part)]
    if len(parts) < _TWO or any(_ends_in_office(part) for part in parts[:-1]):
        return None
    family = parts[-1].split()
    full = len(family) > 1 and family[-1][:1].isupper()
    return Phrase(tuple(f"{part} {family[-1]}" if full and " " not in part else part for part in parts))


_JOINERS = frozenset({"and", "or", "&"})
_TWO = 2


@cache
def _joiners() -> re.Pattern[str]:
    return re.compile(r",?\s+(?:and|or|&)\s+|,\s+")


def _ends_in_office(part: str) -> bool:
    words = fold(part).split()
    return is_office(part) or bool(words and words[-1] in HEADS)


def _owned(text: str, kind: str) -> Phrase | None:
    """Read `Imran Khan's wife`: what stands behind is in small letters or says what somebody is to another."""
    found = _owner().match(text)
    if found is None:
        return None
    owned = found[2].split()
    related = not RELATIONS.isdisjoint(fold(found[2]).split()) and fold(owned[-1]) in RELATIONS
    if not (related and (kind == "person" or owned[-1].islower())) and not _is_small(owned, kind):
        return None
    head = found[1].split()
    at = max((at + 1 for at, word in enumerate(head) if word in _LINKS), default=0)
    return Phrase((" ".join(head[at:]),), _said(head[:at] + owned))


@cache
def _owner() -> re.Pattern[str]:
    return re.compile(r"(.*\w)(?:['’]s|(?<=s)['’])\s+(.*)", re.IGNORECASE)


def _is_small(words: list[str], kind: str) -> bool:
    return kind == "person" and all(word.islower() for word in words)


def _said(words: list[str]) -> frozenset[str]:
    return frozenset(fold(" ".join(words)).split()) - _FILLERS


def _linked(words: list[str], kind: str) -> Phrase | None:
    """Read `brother of Omar Farid`; an office is none (`President of Ukraine Volodymyr Zelensky`)."""
    at = next((at for at, word in enumerate(words) if word in _LINKS), 0)
    if not 0 < at < len(words) - 1:
        return None
    head, name = words[:at], words[at + 1 :]
    noun = fold(head[-1])
    if not _relates(head, noun, kind) or not (name[-1][:1].isupper() or noun in KIN):
        return None
    if noun not in KIN and (_is_placed(name) or (noun in HEADS and _is_title(words, at))):
        return None
    return Phrase((" ".join(name),), _said(head))


def _relates(head: list[str], noun: str, kind: str) -> bool:
    """Return whether what stands before `of` says what somebody is to another one."""
    small = all(word.islower() for word in head[1:]) and (head[0].islower() or fold(head[0]) in _OPENING)
    if kind != "person":
        return noun in RELATIONS and small and head[-1].islower()
    if noun in RELATIONS:
        return small or OFFICE_WORDS.issuperset(map(fold, head)) or fold(head[0]) in RELATIONS
    return small and noun not in OFFICE_WORDS


_OPENING = RELATIONS | {"the", "a", "an", "two", "three", "one", "another", "some", "several"}


def _is_placed(words: list[str]) -> bool:
    """Return whether what follows the link is a body or place before a name (`envoy to Qatar Unn Falk`)."""
    return words[0] == "the" or (len(words) > _TWO and bool(known_bodies(words[0]) or known_places(words[0])))


def _is_title(words: list[str], at: int) -> bool:
    """Return whether a title goes on behind the link (`Secretary of State Ana Ferro`)."""
    return title_length(fold(" ".join(words)).split()) > len(fold(" ".join(words[:at])).split())
