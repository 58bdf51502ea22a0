"""A light English stemmer: what the forms of one word have in common."""

from functools import lru_cache

from reconcile.vocabulary.wordtables import PLURAL_LIST, UNTOUCHED_LIST, VERB_LIST

_UNTOUCHED = frozenset(UNTOUCHED_LIST.split())
_VERBS = dict(pair.split(":") for pair in VERB_LIST.split())
PLURALS = dict(pair.split(":") for pair in PLURAL_LIST.split())
"""Plurals that no ending gives away, with their singulars."""
_IRREGULAR = {**_VERBS, **PLURALS}
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
    one = _singular(word)
    return one if one in _UNTOUCHED else _without_final_e(_without_ending(one))


def singular(word: str) -> str:
    """Return `word` without the ending of a plural; other endings, short words, digits and other scripts stay."""
    if word in _UNTOUCHED or len(word) < 4 or not (word.isascii() and word.isalpha()):
        return word
    return word[:-2] if word.endswith(("sses", "shes", "ches", "xes")) else _singular(word)


def is_past(word: str) -> bool:
    """Return whether `word` has the form of a past or a participle (`signed`, `held`)."""
    if word in _VERBS:
        return not word.endswith(("s", "ing"))
    return len(word) > 4 and word.endswith("ed") and not word.endswith("eed")


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
