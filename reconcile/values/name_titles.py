"""Titles and offices in front of a name, behind it, and instead of one."""

from collections.abc import Sequence

from reconcile.folding import fold
from reconcile.values.words.common_names import GENERIC
from reconcile.values.words.honorifics import AMBIGUOUS, HEADS, OFFICE_WORDS, POSTNOMINALS
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
        if word in HEADS or (linked and word not in _ARTICLES):
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
    """Return `text` without an office behind a comma (`Ana Ferro, deputy finance minister`)."""
    head, comma, tail = text.partition(",")
    return head if comma and is_office(tail) and not is_office(head) else text


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
