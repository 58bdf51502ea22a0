"""Phrases read by the words they begin with: `will attend`, `won't attend`, `all released`, `none released`."""

from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from reconcile.folding import fold
from reconcile.values.category_phrases import Category, Words, read_category
from reconcile.values.words.negations import AUXILIARIES
from reconcile.values.words.openings import OPENINGS, SHARES

_LONGEST = max(map(len, (*OPENINGS, *SHARES)))
_ARTICLES = frozenset(["the", "a", "an"])


class Opened(NamedTuple):
    """A phrase behind an opening: the kind of opening, whether it denies, its words, and those of the phrase."""

    kind: str
    denied: bool
    opening: Words
    rest: Words

    @property
    def category(self) -> Category:
        """What stands behind the opening."""
        return read_category(" ".join(self.rest))


class Share(NamedTuple):
    """What is said of a share: `all`, `some` or `none`."""

    share: str
    rest: Words

    @property
    def category(self) -> Category:
        """What is said of it."""
        return read_category(" ".join(self.rest))


@lru_cache(maxsize=1 << 12)
def opened(text: str) -> Opened | None:
    """Return a phrase that begins with `will`, `can`, `with` and their like, or with what denies them; else None."""
    found = _bare(text, OPENINGS)
    opening = _opening(found, OPENINGS)
    return Opened(*OPENINGS[opening], opening, found[len(opening) :]) if opening else None


@lru_cache(maxsize=1 << 12)
def shared(text: str) -> Share | None:
    """Return a phrase that says something of all, some or none; else None."""
    found = _bare(text, SHARES)
    opening = _opening(found, SHARES)
    if not opening or opening == found == ("no",):
        return None
    rest = found[len(opening) :]
    return Share(SHARES[opening], rest[1:] if rest[:1] and rest[0] in _ARTICLES else rest)


def _bare(text: str, openings: Collection[Words]) -> Words:
    """Return the folded words without articles and forms of `be` in front (`was unable to`)."""
    found = tuple(fold(text).split())
    while found and found[0] in AUXILIARIES and _opening(found, openings) is None:
        found = found[1:]
    return found


def _opening(found: Words, openings: Collection[Words]) -> Words | None:
    for count in range(min(_LONGEST, len(found)), 0, -1):
        if found[:count] in openings:
            return found[:count]
    return None
