"""Classes of English words: which words of two predicates ask the same thing, and which make them different questions.

Used where no vocabulary knows a wording. Words are expected folded (see `reconcile.folding`). The tables are in
`concepts`, `contrasts` and `wordtables`; what needs stems is built on first use, because not every run asks for it.
"""

from collections.abc import Iterable
from functools import cache, lru_cache

from reconcile.vocabulary.concepts import CONCEPT_LINES
from reconcile.vocabulary.contrasts import CONTRAST_LINES
from reconcile.vocabulary.wordtables import CALENDAR_LIST, IRREGULAR_LIST, STOPWORD_LIST, UNTOUCHED_LIST

STOPWORDS = frozenset(STOPWORD_LIST.split())
"""Folded words that carry no question."""

CALENDAR = frozenset(CALENDAR_LIST.split())
"""Capitalised words of dates, which name no person, place or thing."""

CONCEPTS = tuple(tuple(line.split()) for line in CONCEPT_LINES.strip().splitlines())
"""Classes of words that ask the same thing; the first word of each names it."""

CONTRASTS = tuple(tuple(map(str.split, line.split("|"))) for line in CONTRAST_LINES.strip().splitlines())
"""Sets of opposed sides, each side a list of words."""

_UNTOUCHED = frozenset(UNTOUCHED_LIST.split())
_IRREGULAR = dict(pair.split(":") for pair in IRREGULAR_LIST.split())
_VOWELS = frozenset("aeiouy")


@lru_cache(maxsize=1 << 15)
def stem(word: str) -> str:
    """Return what `word` shares with its plural, past, participle and noun of action (`infringement`: `infring`).

    A light stemmer: it cuts -s, -ed, -ing, -ment, -ion, -ly and a silent -e, and leaves who does a thing apart from
    doing it (`mediator` keeps its -or). Words of up to three letters, other scripts and digits come back unchanged.
    The condition on short stems (`plan`, not `plane`) follows Porter 1980, An algorithm for suffix stripping, step 1b.
    """
    if word in _UNTOUCHED:
        return word
    word = _IRREGULAR.get(word, word)
    if len(word) < 4 or not (word.isascii() and word.isalpha()):
        return word
    return _without_final_e(_without_ending(_singular(word)))


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _without_ending(word: str) -> str:
    if len(word) > 4 and word.endswith("ied"):
        return word[:-3] + "y"
    if word.endswith("ing"):
        return _verb(word, word[:-3])
    if word.endswith("ed") and not word.endswith("eed"):
        return _verb(word, word[:-2])
    if word.endswith("ment") and len(word) > 8:
        return word[:-4]
    if word.endswith(("tion", "sion")) and len(word) > 7:
        return word[:-3]
    return word[:-2] if word.endswith("ly") and len(word) > 7 else word


def _verb(word: str, rest: str) -> str:
    """Return the verb left by cutting -ed or -ing, or the word when too little is left (`string`)."""
    if len(rest) < 3 or _VOWELS.isdisjoint(rest):
        return word
    if rest[-1] == rest[-2] and rest[-1] not in "aeioulsz" and len(rest) > 3:
        return rest[:-1]
    return rest + "e" if _is_short(rest) else rest


def _is_short(rest: str) -> bool:
    """Return whether `rest` is one syllable ending consonant, vowel, consonant: `hop(ing)` is from `hope`."""
    return rest[-2] in _VOWELS and rest[-1] not in "aeiouywx" and _VOWELS.isdisjoint(rest[:-2])


def _without_final_e(word: str) -> str:
    if len(word) > 5 and word.endswith("ll"):
        return word[:-1]
    return word[:-1] if len(word) > 3 and word[-1] == "e" and not _is_short(word[:-1]) else word


@cache
def _classes() -> dict[str, str]:
    """Return the name of its class for the stem of each word in `CONCEPTS`; a class is named by its first word."""
    return {stem(word): members[0] for members in CONCEPTS for word in members}


@cache
def _opposed() -> dict[str, tuple[tuple[int, int], ...]]:
    """Return for each stem in `CONTRASTS` its places: (number of the set, number of the side in it)."""
    places: dict[str, tuple[tuple[int, int], ...]] = {}
    for number, sides in enumerate(CONTRASTS):
        for side, members in enumerate(sides):
            for root in dict.fromkeys(map(stem, members)):
                places[root] = (*places.get(root, ()), (number, side))
    return places


def concept(word: str) -> str:
    """Return the name of the class of words that ask the same thing as `word`, or its stem where there is none."""
    root = stem(word)
    return _classes().get(root, root)


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
    places = _opposed()
    found: dict[int, dict[int, str]] = {}
    for word in words:
        for number, side in places.get(stem(word), ()):
            found.setdefault(number, {}).setdefault(side, word)
    return found
