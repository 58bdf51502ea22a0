"""What lasts, beside how long: the kind of a sentence (`5 years in prison`, `8 months suspended`), or a plain noun."""

from collections.abc import Sequence
from typing import NamedTuple

from reconcile.values.numerals import read_number
from reconcile.values.words.durations import TERM_WORDS, TERMS

_LONGEST = max(map(len, TERMS))


class Described(NamedTuple):
    """The words of a length apart from the words for what lasts, and the kinds of penalty that those name."""

    words: list[str]
    terms: frozenset[str]


def without_terms(words: Sequence[str]) -> Described | None:
    """Return the words of a length and the kinds of penalty beside them; None when no word is about either."""
    kept: list[str] = []
    terms: set[str] = set()
    at = 0
    while at < len(words):
        size = next((size for size in range(_LONGEST, 0, -1) if tuple(words[at : at + size]) in TERMS), 0)
        if size:
            terms.add(TERMS[tuple(words[at : at + size])])
        elif words[at] not in TERM_WORDS or _bounds(words, at):
            kept.append(words[at])
        at += size or 1
    if len(kept) == len(words):
        return None
    article = kept[:1] in (["a"], ["an"]) and len(kept) > 1 and read_number(kept, 1) is not None
    return Described(kept[article:], frozenset(terms))


def _bounds(words: Sequence[str], at: int) -> bool:
    """Return whether a word belongs to a bound or a range: `at least`, `up to`, `3 to 5`; not in `sentenced to 5`."""
    if words[at] == "at":
        return words[at + 1 : at + 2] in (["least"], ["most"], ["the"])
    before = words[at - 1] if at else "in"
    return words[at] == "to" and before not in TERM_WORDS and (before,) not in TERMS
