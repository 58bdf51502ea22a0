"""Abbreviated names: `UNHCR` for a commission, `N.D. Cal.` for a court district, `Gen. Elec. Co.` for a company.

Two names are walked through side by side: each word of one must be the word of the other, abbreviate it or be
abbreviated by it, in order. What is left over decides whether they are one name or perhaps one.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from reconcile.folding import fold
from reconcile.values.words.legal_forms import LEGAL_FORMS
from reconcile.values.words.name_particles import FUNCTION_WORDS, SHORTENED_THINGS

_SHORTEST_ACRONYM = 2
_LONGEST_ACRONYM = 6
_SHORTEST_PREFIX = 3
_MOST_WORDS = 60
"""Words that a name has at most: the walk goes as deep as both names together have words."""


class Written(NamedTuple):
    """A word of a name as it is written."""

    text: str
    """Folded, a single letter for each letter of `N.D.`."""
    dotted: bool
    capitals: bool = False
    """Whether it is a short word in capitals of a name that is not."""


class Walk(NamedTuple):
    """How far two names agree when their words are walked through side by side."""

    left_over: tuple[str, ...]
    """The telling words without a counterpart, all of one name."""
    met: int
    """How many words met a counterpart."""


def is_abbreviated(text: str) -> bool:
    """Return whether a word of `text` is no legal form and ends with a full stop or is one of several in capitals."""
    if "." not in text and (text.isupper() or not any(map(str.isupper, text[1:]))):
        return False
    return any(word.dotted or word.capitals for word in written(text))


def written(text: str) -> list[Written]:
    """Return the words of `text`; the letters of a dotted acronym singly."""
    found = []
    loud = text.isupper() or " " not in text.strip()
    for chunk in text.replace("/", " ").replace("-", " ").replace(",", " ").split():
        parts = [fold(part) for part in chunk.split(".")]
        words = [part for part in parts if part]
        dotted = len(parts) > 1
        if "".join(words) in LEGAL_FORMS:
            found.append(Written("".join(words), False))
        elif dotted and all(len(word) == 1 for word in words):
            found += [Written(word, True) for word in words]
        elif words:
            capitals = not loud and chunk.isupper() and _SHORTEST_ACRONYM <= len(words[0]) <= _LONGEST_ACRONYM
            plain = [word for part in words for word in part.split()]
            found += [Written(word if dotted else SHORTENED_THINGS.get(word, word), dotted, capitals) for word in plain]
    return found


def walk(left: Sequence[Written], right: Sequence[Written]) -> Walk | None:
    """Return what is left over of two names at best, or None if words of both are or one has too many to walk."""
    if max(len(left), len(right)) > _MOST_WORDS:
        return None

    @cache
    def best(at: int, to: int, side: int) -> tuple[int, int, tuple[str, ...]] | None:
        """Return how many words are left over from here on, minus how many meet, and the words left over."""
        if at == len(left) and to == len(right):
            return 0, 0, ()
        found = []
        for step in (*_meetings(left, right, at, to, side), *_passings(left, right, at, to, side)):
            rest = best(step.at, step.to, step.side)
            if rest:
                over = (step.left_over, *rest[2]) if step.left_over else rest[2]
                found.append((len(over), rest[1] - step.met, over))
        return min(found, default=None)

    ended = best(0, 0, _NEITHER)
    return Walk(ended[2], -ended[1]) if ended else None


_NEITHER, _LEFT, _RIGHT = 0, 1, 2
"""The name of which words are left over so far."""


class _Step(NamedTuple):
    """A step in the walk through two names: where it leads, and what it passes."""

    at: int
    to: int
    side: int
    met: int = 0
    left_over: str = ""


def _meetings(left: Sequence[Written], right: Sequence[Written], at: int, to: int, side: int) -> Iterator[_Step]:
    """Yield the steps over a word of both names, or over an acronym and the words that it stands for."""
    if at == len(left) or to == len(right):
        return
    if _meets(left[at], right[to]):
        yield _Step(at + 1, to + 1, side, met=1)
    if taken := _initialled(left[at], right[to:]):
        yield _Step(at + 1, to + taken, side, met=1)
    if taken := _initialled(right[to], left[at:]):
        yield _Step(at + taken, to + 1, side, met=1)


def _passings(left: Sequence[Written], right: Sequence[Written], at: int, to: int, side: int) -> Iterator[_Step]:
    """Yield the steps over a word without a counterpart: any small word, others of one name only."""
    for words, place, own in ((left, at, _LEFT), (right, to, _RIGHT)):
        if place < len(words):
            after = (at + 1, to) if own == _LEFT else (at, to + 1)
            if _is_free(words[place]):
                yield _Step(*after, side)
            elif side in (_NEITHER, own):
                yield _Step(*after, own, left_over=words[place].text)


_FREE = FUNCTION_WORDS | frozenset({"us", "united", "states", "court", "district"})
"""Words that an abbreviation may leave out without becoming another name."""


def _is_free(word: Written) -> bool:
    if word.dotted and len(word.text) == 1:
        return word.text in _STATES
    return word.text in _FREE or word.text in LEGAL_FORMS


_STATES = frozenset({"u", "s"})


def _meets(one: Written, other: Written) -> bool:
    return one.text == other.text or _shortens(one, other) or _shortens(other, one)


def _initialled(short: Written, words: Sequence[Written]) -> int:
    """Return how many words an acronym stands for, those that come next in the other name; 0 if for none."""
    if not short.capitals:
        return 0
    initials = "".join(word.text[0] for word in words[: len(short.text)])
    return len(initials) if initials == short.text else 0


def _shortens(short: Written, full: Written) -> bool:
    """Return whether a dotted word is the beginning of another one, or its first and last letters (`Va.`)."""
    if not short.dotted or len(short.text) >= len(full.text):
        return False
    return full.text.startswith(short.text) or (
        short.text[0] == full.text[0] and short.text[-1] == full.text[-1] and _within(short.text, full.text)
    )


def _within(letters: str, word: str) -> bool:
    """Return whether `letters` stand in `word` in their order."""
    rest = iter(word)
    return all(letter in rest for letter in letters)


def spells(short: Sequence[str], telling: Sequence[str], text: str) -> bool:
    """Return whether the words of an acronym can be read as the beginnings of all words of a name, in order.

    Function words may count or not (`of` in `DoD`); letters of an acronym take one word each, other parts are the
    beginning of one word. `telling` are the telling words of the name, `text` is all of it.
    """
    if sum(map(len, short)) < _SHORTEST_ACRONYM or not any(len(part) > 1 and part not in telling for part in short):
        return False
    words = fold(text.partition("(")[0]).split()
    if _reads(short, telling) or _reads(short, words):
        return True
    bare = telling[1:] if telling[0] in _BODIES and len(telling) > _SHORTEST_ACRONYM else telling
    nations = telling[0] == _NATIONS and _reads(short, bare)
    return nations or (len(short) == 1 and len(bare) > 1 and _beginnings(short[0], bare))


_NATIONS = "un"
_BODIES = frozenset({_NATIONS, "us", "uk", "eu"})
"""What stands before the name of a body, with all its letters in the acronym (`USAID`) or with none (`OCHA`)."""


def _beginnings(letters: str, words: Sequence[str]) -> bool:
    """Return whether the beginnings of all words, three letters at least of each, make up a word (`CENTCOM`)."""
    if not words:
        return not letters
    longest = next((n for n, (one, other) in enumerate(zip(letters, words[0], strict=False)) if one != other), None)
    most = min(len(letters), len(words[0])) if longest is None else longest
    return any(_beginnings(letters[n:], words[1:]) for n in range(_SHORTEST_PREFIX, most + 1))


def _reads(parts: Sequence[str], words: Sequence[str]) -> bool:
    """Return whether the parts take all words; every place that the parts so far may lead to is followed at once."""
    places = {0}
    for part in parts:
        begun = {at for at in places if at < len(words) and words[at].startswith(part)}
        whole = {at + 1 for at in begun} if len(part) >= _SHORTEST_PREFIX else set()
        places = whole | _behind(part, words, places)
    return len(words) in places


def _behind(letters: str, words: Sequence[str], places: set[int]) -> set[int]:
    """Return the places behind words that begin with `letters`; function words before each may be passed over.

    A body that is short itself stands with all its letters.
    """
    reached = [places, *(set[int]() for _ in letters)]
    for done, letter in enumerate(letters):
        for at in _passed(words, reached[done]):
            if words[at][0] == letter:
                reached[done + 1].add(at + 1)
            if words[at] in _BODIES and letters.startswith(words[at], done):
                reached[done + len(words[at])].add(at + 1)
    return reached[-1]


def _passed(words: Sequence[str], places: set[int]) -> set[int]:
    """Return the places of words that come next, or after function words only."""
    found: set[int] = set()
    for place in places:
        at = place
        while at < len(words) and at not in found:
            found.add(at)
            at = at + 1 if words[at] in FUNCTION_WORDS else len(words)
    return found
