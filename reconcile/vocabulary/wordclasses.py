"""Classes of English words: which words of two predicates ask the same thing, and which make them different questions.

Used where no vocabulary knows a wording. Words are expected folded (see `reconcile.folding`). The tables are in
`concepts`, `contrasts` and `wordtables`; `stemmed` is compiled from the first two.
"""

from collections.abc import Iterable

from reconcile.vocabulary.stemmed import CONCEPT_OF, SIDES_OF
from reconcile.vocabulary.stems import stem
from reconcile.vocabulary.wordtables import CALENDAR_LIST, QUALIFIER_LIST, STOPWORD_LIST

STOPWORDS = frozenset(STOPWORD_LIST.split())
"""Folded words that carry no question."""

CALENDAR = frozenset(CALENDAR_LIST.split())
"""Capitalised words of dates, which name no person, place or thing."""

QUALIFIERS = frozenset(QUALIFIER_LIST.split())
"""Folded words that say how sure, how recent or how exact an answer is, not what is asked (`official death toll`).

Only beside other words: alone, or as verbs, some ask after all (`confirmed`, `own`).
"""

SERIES = frozenset({"next", "previous", "another", "subsequent"})
"""Folded words that point away from the thing at hand to another one of its kind."""


def concept(word: str) -> str:
    """Return the name of the class of words that ask the same thing as `word`, or its stem where there is none."""
    root = stem(word)
    return CONCEPT_OF.get(root, root)


def contrast(left: Iterable[str], right: Iterable[str]) -> tuple[str, str] | None:
    """Return the first two words, one of each side, that make otherwise equal wordings different questions.

    A set of opposites counts when each side has a member of it and none of the other's (`killed` against `injured`;
    not `killed` against `killed and injured`). Words come back as given; first means by the order of `CONTRASTS`.
    """
    found_left, found_right = _sides(left), _sides(right)
    for number in sorted(found_left.keys() & found_right.keys()):
        ours, theirs = found_left[number], found_right[number]
        if ours.keys().isdisjoint(theirs):
            return next(iter(ours.values())), next(iter(theirs.values()))
    return None


def narrowed(left: Iterable[str], right: Iterable[str]) -> bool:
    """Return whether one side names several of a set of opposites and the other only a part of them.

    `killed and injured` against `injured`: the one counts what the other leaves out.
    """
    found_left, found_right = _sides(left), _sides(right)
    return any(
        found_left[number].keys() != found_right[number].keys()
        and not found_left[number].keys().isdisjoint(found_right[number])
        for number in found_left.keys() & found_right.keys()
    )


def _sides(words: Iterable[str]) -> dict[int, dict[int, str]]:
    """Return per set of opposites the sides that `words` take, each with the first word that takes it."""
    found: dict[int, dict[int, str]] = {}
    for word in words:
        for number, side in SIDES_OF.get(stem(word), ()):
            found.setdefault(number, {}).setdefault(side, word)
    return found
