"""Classes of English words: which words of two predicates ask the same thing, and which make them different questions.

Used where no vocabulary knows a wording. Words are expected folded (see `reconcile.folding`). The tables are in
`concepts`, `contrasts` and `wordtables`; `stemmed` is compiled from the first two.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from reconcile.vocabulary.stemmed import CONCEPT_OF, SIDES_OF
from reconcile.vocabulary.stems import stem
from reconcile.vocabulary.wordtables import CALENDAR_LIST, NAME_PARTICLE_LIST, STOPWORD_LIST

STOPWORDS = frozenset(STOPWORD_LIST.split())
"""Folded words that carry no question."""

CALENDAR = frozenset(CALENDAR_LIST.split())
"""Capitalised words of dates, which name no person, place or thing."""

NAME_PARTICLES = frozenset(NAME_PARTICLE_LIST.split())
"""Folded small words that may stand inside a name."""

ORDINALS = frozenset(
    (
        *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
        *("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th"),
    )
)
"""Folded ordinals, which say which of several the word behind them means."""

_LINKS = frozenset({"and", "or"})

SERIES = frozenset({"next", "previous", "another", "subsequent"})
"""Folded words that point away from the thing at hand to another one of its kind."""


def asks_how_many(spoken: Sequence[str]) -> bool:
    """Return whether folded words ask for a count: `how many`, `number of`, `body count`; not `flight number`."""
    pairs = set(pairwise(spoken))
    return ("how", "many") in pairs or ("number", "of") in pairs or spoken[-1:] in (("count",), ("headcount",))


def is_general(word: str) -> bool:
    """Return whether a folded word is known as general English, which a capital alone does not make a name."""
    root = stem(word)
    return word in STOPWORDS or root in CONCEPT_OF or root in SIDES_OF or word.isdigit()


def concept(word: str) -> str:
    """Return the name of the class of words that ask the same thing as `word`, or its stem where there is none."""
    root = stem(word)
    return CONCEPT_OF.get(root, root)


def contrast(left: Sequence[str], right: Sequence[str]) -> tuple[str, str] | None:
    """Return the first two words, one of each side, that make otherwise equal wordings different questions.

    A set of opposites counts when each side has a member of it and none of the other's (`killed` against `injured`;
    not `killed` against `killed and injured`). Words come back as given; first means by the order of `CONTRASTS`.
    """
    found_left, found_right = _sides(tuple(left)), _sides(tuple(right))
    for number in sorted(found_left.keys() & found_right.keys()):
        ours, theirs = found_left[number], found_right[number]
        if ours.keys().isdisjoint(theirs):
            return next(iter(ours.values())), next(iter(theirs.values()))
    return None


def narrowed(left: Sequence[str], right: Sequence[str]) -> bool:
    """Return whether one side puts opposites together and the other names a part of them only.

    `killed and injured` against `injured`: the one counts what the other leaves out. Opposites that merely occur in
    one wording (`pay rise wanted`) are not put together.
    """
    return _counts_more(left, right) or _counts_more(right, left)


def _counts_more(left: Sequence[str], right: Sequence[str]) -> bool:
    if _LINKS.isdisjoint(left):
        return False
    threes = zip(left, left[1:], left[2:], strict=False)
    together = (_sides((one, other)) for one, link, other in threes if link in _LINKS)
    theirs = _sides(tuple(right))
    return any(
        len(sides) > 1 and theirs.get(number) and theirs[number].keys() < sides.keys()
        for found in together
        for number, sides in found.items()
    )


@lru_cache(maxsize=1 << 15)
def _sides(words: tuple[str, ...]) -> Mapping[int, Mapping[int, str]]:
    """Return per set of opposites the sides that `words` take, each with the first word that takes it."""
    found: dict[int, dict[int, str]] = {}
    for word in words:
        for number, side in SIDES_OF.get(stem(word), ()):
            found.setdefault(number, {}).setdefault(side, word)
    return found
