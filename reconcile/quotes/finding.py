"""Where a quote stands in a text."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from reconcile.quotes.normalising import Normalised, evened

_ROOM = 100
"""Code points of white space and invisible characters that may lie between a quote and the words beside it."""


class Passage(NamedTuple):
    """Where a quote stands, as offsets in code points into the original text.

    `exact` says that it stands there character by character, `whole` that it cuts no word or number in two.
    """

    start: int
    end: int
    exact: bool
    whole: bool


def find_quote(quote: str, text: Normalised) -> tuple[Passage, ...]:
    """Return every place where a quote stands in a text, in order; none for a quote without a visible character.

    `[...]` and `(...)` stand for words left out, unless the text has them itself: the parts around them have to follow
    each other, as closely as they do. A bare `...` has to be in the text.
    """
    found = _stand(quote, text)
    if found or not has_gap(quote):
        return found
    return _in_order(parts_of(quote), text)


def in_context(passages: Iterable[Passage], text: Normalised, prefix: str, suffix: str) -> tuple[Passage, ...]:
    """Return the places that stand between these words, of which either may be empty."""
    before, behind = (evened(words).strip() for words in (prefix, suffix))
    return tuple(
        passage
        for passage in passages
        if _evenly(text.original[: passage.start], -len(prefix)).endswith(before)
        and _evenly(text.original[passage.end :], len(suffix)).startswith(behind)
    )


def parts_of(quote: str) -> tuple[str, ...]:
    """Return the parts of a quote between the words that `[...]` or `(...)` leaves out."""
    parts = (part.strip() for part in _gap().split(quote))
    return tuple(part for part in parts if evened(part).strip())


def has_gap(quote: str) -> bool:
    """Return whether `[...]` or `(...)` stands in a quote."""
    return ("[" in quote or "(" in quote) and bool(_gap().search(quote))


def line_of(text: str, offset: int) -> int:
    """Return the number, from 1, of the line of a text in which an offset lies, whatever its line ends are."""
    return max(text.count("\n", 0, offset), text.count("\r", 0, offset)) + 1


def _stand(quote: str, text: Normalised) -> tuple[Passage, ...]:
    """Return the places of a quote without gaps.

    Evened out, a quote that begins within a run of spaces or dashes is not found, or too early: then the text as it is
    is searched as well.
    """
    original, wanted = text.original, evened(quote).strip()
    if not wanted:
        return ()
    alike = [(text.start(at), text.end(at + len(wanted))) for at in _positions(wanted, text.text)]
    exact = [place for place in alike if original[slice(*place)] == quote]
    if not alike or len(exact) < len(alike):
        exact = [(at, at + len(quote)) for at in _positions(quote, original)]
    starts, ends = {start for start, _ in exact}, {end for _, end in exact}
    other = [place for place in alike if place[0] not in starts and place[1] not in ends]
    places = sorted([*((place, True) for place in exact), *((place, False) for place in other)])
    return tuple(Passage(*place, same, _is_whole(original, *place)) for place, same in places)


def _evenly(text: str, length: int) -> str:
    """Return the beginning of a text, or its end for a length below 0, evened out: at least so much of it."""
    room = 2 * abs(length) + _ROOM
    return evened(text[-room:] if length < 0 else text[:room]).strip()


def _positions(wanted: str, text: str) -> Iterator[int]:
    at = text.find(wanted)
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)


def _in_order(parts: Sequence[str], text: Normalised) -> tuple[Passage, ...]:
    """Return the places where all parts follow each other; of two with the same end, the shorter one."""
    places = [_stand(part, text) for part in parts]
    found: dict[int, Passage] = {}
    for first in places[0] if places else ():
        chain = _chain(first, places[1:])
        if chain:
            exact, whole = all(part.exact for part in chain), all(part.whole for part in chain)
            found[chain[-1].end] = Passage(first.start, chain[-1].end, exact, whole)
    return tuple(sorted(found.values()))


def _chain(first: Passage, rest: Sequence[tuple[Passage, ...]]) -> list[Passage]:
    """Return `first` and the nearest place behind it of each further part; nothing if a part has none."""
    chain = [first]
    for places in rest:
        behind = next((place for place in places if place.start >= chain[-1].end), None)
        if behind is None:
            return []
        chain.append(behind)
    return chain


def _is_whole(text: str, start: int, end: int) -> bool:
    return not (_goes_on(text, start) or _goes_on(text, end))


def _goes_on(text: str, at: int) -> bool:
    """Return whether a word or a number goes on across a place: `30` in `130`, in `30,000` and in `1.30`.

    Words are told apart by spaces in scripts with capitals only; others join more to a word, or have no spaces.
    """
    before, after = text[max(at - 2, 0) : at], text[at : at + 2]
    if not before or not after:
        return False
    last, first = before[-1], after[0]
    if last.isdecimal() and first in ".,":
        return after[1:].isdecimal()
    if first.isdecimal() and last in ".,":
        return before[:-1].isdecimal()
    return (last.isdecimal() and first.isdecimal()) or (_has_case(last) and _has_case(first))


def _has_case(letter: str) -> bool:
    return letter.lower() != letter.upper()


@cache
def _gap() -> re.Pattern[str]:
    dots = r"\s?(?:…|\.\s?\.\s?\.)\s?"
    return re.compile(rf"\[{dots}\]|\({dots}\)")
