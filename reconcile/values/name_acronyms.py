"""Acronyms and abbreviations of names: `UNHCR` for a commission, `S.D. Tex.` for a court district."""

from collections.abc import Iterator, Sequence

from reconcile.folding import fold
from reconcile.values.name_tokens import Name
from reconcile.values.words.name_particles import FUNCTION_WORDS

_SHORTEST_ACRONYM = 2
_SHORTEST_PREFIX = 3


def abbreviates(short: Name, full: Name) -> bool:
    """Return whether `short` can be read as the beginnings of the words of `full`, all of them, in order.

    Function words may count or not (`of` in `DoD`); letters of an acronym take one word each, other parts are the
    beginning of one word.
    """
    parts = [token.text for token in short.tokens]
    telling = [token.text for token in full.tokens]
    if sum(map(len, parts)) < _SHORTEST_ACRONYM or not any(len(part) > 1 and part not in telling for part in parts):
        return False
    return _reads(parts, telling) or _reads(parts, fold(full.text.partition("(")[0]).split())


def _reads(parts: Sequence[str], words: Sequence[str]) -> bool:
    if not parts:
        return not words
    part = parts[0]
    if words and len(part) >= _SHORTEST_PREFIX and words[0].startswith(part) and _reads(parts[1:], words[1:]):
        return True
    return any(_reads(parts[1:], rest) for rest in _rests(part, words))


def _rests(letters: str, words: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield the words behind those that begin with `letters`; function words in between may be passed over."""
    if not letters:
        yield words
    elif words:
        if words[0][0] == letters[0]:
            yield from _rests(letters[1:], words[1:])
        if words[0] in FUNCTION_WORDS:
            yield from _rests(letters, words[1:])
