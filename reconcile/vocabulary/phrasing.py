"""How a predicate is worded: what kind of answer it asks for, and about what.

`date of signing`, `signing date`, `date signed` and `when was it signed` ask for a date of `signing` or `signed`, `led
by` and `who led it` for whoever `led`. Every other word counts: `first date`, `deputy leader` and `captain of` ask
something else than `date`, `leader` and `captain`.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from reconcile.folding import words
from reconcile.vocabulary import askings
from reconcile.vocabulary.stems import is_past

_DROPPED = frozenset(askings.DROPPED_LIST.split())
_BEING = frozenset(askings.BEING_LIST.split())
_DOING = frozenset(askings.DOING_LIST.split())
_MARKS = dict(pair.split(":") for pair in askings.MARK_LIST.split())
_LEADING_ONLY = frozenset(askings.LEADING_ONLY_LIST.split())
_ASKED = {tuple(pair.split(":")[0].split("_")): pair.split(":")[1] for pair in askings.ASKED_LIST.split()}
_HAPPENINGS = frozenset(tuple(verb.split("_")) for verb in askings.HAPPENING_LIST.split())
_QUESTION_WORDS = frozenset(askings.QUESTION_WORD_LIST.split())
_NO_NOUNS = frozenset(askings.BEFORE_PLACE_LIST.split())
_LINKS = frozenset(askings.LINK_LIST.split())
_STATES = frozenset(askings.STATE_LIST.split())
_PREPOSITIONS = frozenset(askings.PREPOSITION_LIST.split())
_COUNTED = frozenset(askings.COUNTED_LIST.split())
_QUALIFIERS = frozenset(askings.QUALIFIER_LIST.split())
_OFFICES = frozenset(askings.OFFICE_LIST.split())
_LOOSE = frozenset(askings.ADVERB_LIST.split()) | frozenset(askings.TRAILING_LIST.split())
_CLOSINGS = frozenset(tuple(pair.split("_")) for pair in askings.CLOSING_LIST.split())


class Phrasing(NamedTuple):
    """What a wording asks, in its own words, function words left out, and what follows `of` before the rest.

    `mark` is the kind of answer: number, amount, date, place, duration, cause or name; `by` for whoever did it, `whom`
    for whoever it was done to by them, `who` for whoever is what the words say; empty where the words do not tell.
    """

    mark: str
    words: tuple[str, ...]


@lru_cache(maxsize=1 << 14)
def phrasing(text: str) -> Phrasing:
    """Return what a wording asks."""
    return _phrasing(words(text))


@lru_cache(maxsize=1 << 14)
def loosened(text: str) -> Phrasing:
    """Return what a wording asks without what only asks it more carefully (`number of confirmed deaths so far`)."""
    return _phrasing(_loosened(words(text)))


def uncounted(spoken: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words without those that only say that people or money are counted, if others are left."""
    return tuple(word for word in spoken if word not in _COUNTED) or spoken


def is_state(word: str) -> bool:
    """Return whether a word can say in which state people or things are: a participle, `missing`."""
    return word in _STATES or is_past(word)


def tells_state(word: str) -> bool:
    """Return whether a word can begin what is said of people: their state, or a preposition (`on board`)."""
    return word in _PREPOSITIONS or is_state(word)


def _loosened(spoken: Sequence[str]) -> tuple[str, ...]:
    kept = spoken[:-2] if tuple(spoken[-2:]) in _CLOSINGS else spoken
    found = tuple(word for word, after in zip(kept, (*kept[1:], ""), strict=False) if not _qualifies(word, after))
    return found or tuple(spoken)


def _qualifies(word: str, after: str) -> bool:
    """Return whether a word only qualifies the noun after it (not `known as`, `confirmed by`, `official killed`)."""
    if word not in _QUALIFIERS or not after:
        return word in _LOOSE
    return after not in _PREPOSITIONS and after != "of" and not (word in _OFFICES and is_past(after))


def _phrasing(spoken: Sequence[str]) -> Phrasing:
    mark, rest = _asked([word for word in spoken if word not in _DROPPED or word in _BEING])
    if not mark:
        mark, rest = _headed([word for word in rest if word not in _BEING])
    kept = [word for word in rest if word not in _BEING]
    if kept[-1:] == ["by"] and mark in ("", "who"):
        mark, kept = "by", kept[:-1]
    found = _turned(tuple(kept))
    return Phrasing(mark, uncounted(found) if mark in ("number", "amount") else found)


def _turned(spoken: tuple[str, ...]) -> tuple[str, ...]:
    """Return `ship captain` for `captain of ship`; with nothing behind it, `of` stays: `captain of` is a ship."""
    at = spoken.index("of") if "of" in spoken[:-1] else 0
    return (*_turned(spoken[at + 1 :]), *spoken[:at]) if at else spoken


def _asked(spoken: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Return the mark of a leading question word, and what comes after it."""
    first, second = (*spoken[:2], "", "")[:2]
    if second in _QUESTION_WORDS and first in ("at", "by", "for", "in", "on"):
        return _asked([*spoken[1:], "by"] if first == "by" else spoken[1:])
    if first in ("who", "whom"):
        return _who(spoken[1:])
    if first in ("what", "which") and second in _MARKS:
        return _MARKS[second], spoken[2:]
    if first in ("what", "which"):
        return ("by" if is_past(second) else ""), spoken[1:]
    for length in (2, 1):
        if tuple(spoken[:length]) in _ASKED:
            return _ASKED[tuple(spoken[:length])], _uneventful(spoken[length:])
    return "", spoken


def _uneventful(rest: Sequence[str]) -> Sequence[str]:
    """Return the words without a verb at the end that only says that something is or was (`when did it happen`)."""
    if tuple(rest[-2:]) in _HAPPENINGS:
        return rest[:-2]
    return rest[:-1] if tuple(rest[-1:]) in _HAPPENINGS else rest


def _who(rest: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Return the mark of `who`: `by` (`who led it`, `who is leading`), `whom` (`who did he marry`), else `who`."""
    verb = next((word for word in rest if word not in _BEING), "")
    before = rest[: rest.index(verb)] if verb else rest
    if verb and (not before or verb.endswith("ing")):
        return "by", rest
    return ("who" if _DOING.isdisjoint(before) else "whom"), rest


def _headed(spoken: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Return the mark of the noun that says which kind of answer is asked for, and what it is asked about."""
    at = spoken.index("of") if "of" in spoken else len(spoken)
    head, tail = spoken[:at], spoken[at + 1 :]
    if len(head) == 1 and tail:
        return _MARKS.get(head[0], ""), tail if head[0] in _MARKS else spoken
    if len(head) < 2:
        return "", spoken
    if tuple(spoken[-2:]) == ("in", "number"):
        return "number", spoken[:-2]
    if head[-1] in _MARKS and head[-1] not in _LEADING_ONLY and head[-2] not in _NO_NOUNS:
        return _MARKS[head[-1]], [*head[:-1], *tail]
    about = _linked(head[1:])
    if head[0] in _MARKS and _MARKS[head[0]] != "name" and (len(about) < len(head) - 1 or tells_state(about[0])):
        return _MARKS[head[0]], [*_uneventful(about), *tail]
    return "", spoken


def _linked(rest: Sequence[str]) -> Sequence[str]:
    """Return what follows the link of a clause (`date on which`, `place where`, `number that`, `reason for`)."""
    if len(rest) > 2 and rest[1] == "which" and rest[0] in _PREPOSITIONS:
        return rest[2:]
    return rest[1:] if len(rest) > 1 and rest[0] in _LINKS else rest
