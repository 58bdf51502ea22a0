"""The telling words of a folded name: compounds joined, particles, function words and legal forms left out."""

from functools import lru_cache

from reconcile.values.name_abjads import MARK
from reconcile.values.name_places import in_english
from reconcile.values.words.demonyms import DEMONYMS
from reconcile.values.words.legal_forms import LEADING_FORMS, LEGAL_FORMS, LEGAL_KINDS, LEGAL_PHRASES
from reconcile.values.words.name_particles import (
    ARTICLES,
    DIVINE,
    FUNCTION_WORDS,
    LEADING_PARTICLES,
    MOTHERS,
    PARENTS,
    PARTICLES,
    SERVANTS,
    SHIPS,
    SHORTENED,
    SHORTENED_THINGS,
    SUFFIXES,
)
from reconcile.values.words.opposites import ORDINALS
from reconcile.values.words.syllables import KOREAN_FAMILY


def person_words(words: list[str]) -> list[str]:
    """Return the telling words of a person's name in order; in `von der Leyen` and `de Gaulle` the last one."""
    if len(words) > 1 and words[0] in LEADING_PARTICLES and PARTICLES.issuperset(words[:-1]):
        return words[-1:]
    return [_numbered(word) if at else word for at, word in enumerate(_without_particles(compounds(words)))]


def named_words(words: list[str]) -> list[str]:
    """Return the telling words of a name that may be a person's or a thing's."""
    return thing_words(_without_particles(compounds(words)), keep=2)


def thing_words(words: list[str], keep: int = 1) -> list[str]:
    """Return the telling words of an organisation, place or thing in order, ordinals as digits.

    Legal forms at the end go; those of two letters, which may be a name, only as long as `keep` words stay. Some
    stand in front as well, and some are written out.
    """
    joined = _without_prefix(_join_letters(_without_phrases(_with_one_word(list(map(_read, words))))))
    last = len(joined) - 1
    telling = [word for at, word in enumerate(joined) if word not in FUNCTION_WORDS or (at == last and word in _ROMAN)]
    telling = telling or joined
    while len(telling) > 1 and telling[-1] in LEGAL_FORMS and (len(telling) > keep or len(telling[-1]) > 2):
        telling = telling[:-1]
    while len(telling) > 1 and telling[0] in LEADING_FORMS:
        telling = telling[1:]
    if len(telling) > 2 and keep == 1 and telling[-1] in _LOOSE:
        telling = telling[:-1]
    return _without_fillers(_usual_words(telling))


def _without_fillers(words: list[str]) -> list[str]:
    """Return the words of a thing without those that add nothing (`Ministry of Foreign Affairs`)."""
    if len(words) > 1 and "federation" in words and words[words.index("federation") - 1] == _FEDERATION:
        words = [word for word in words if word != "federation"]
    if len(words) > _MINISTRY and "affairs" in words and "ministry" in words:
        return [word for word in words if word != "affairs"]
    return words


_FEDERATION = "russia"
_MINISTRY = 2


def _with_one_word(words: list[str]) -> list[str]:
    """Return `words` with those as one that are written as one or two (`Co-operation`, `Air Base`)."""
    for first, second in _AS_ONE:
        if first in words[:-1] and words[words.index(first) + 1] == second:
            at = words.index(first)
            words = [*words[:at], first + second, *words[at + 2 :]]
    return words


_AS_ONE = (("co", "operation"), ("co", "ordination"), ("air", "base"), ("air", "field"))


def place_words(words: list[str]) -> list[str]:
    """Return the telling words of a place in order."""
    telling = [word for word in _with_one_word(words) if word not in FUNCTION_WORDS] or words
    return _usual_words(["mount" if word == "mt" else word for word in telling])


def _usual_words(words: list[str]) -> list[str]:
    """Return the telling words of a thing as they are usually written, the last one as a figure if it is one."""
    last = len(words) - 1
    return [
        _ROMAN[word] if at == last > 0 and word in _ROMAN else _usual(word)
        for at, word in enumerate(words)
        if word not in _NUMBER or not _is_figure(words, at + 1)
    ]


_ROMAN = {
    roman: str(number)
    for number, roman in enumerate(
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi"], 1
    )
}


def _without_prefix(words: list[str]) -> list[str]:
    """Return `words` without what only says that the thing is a ship (`M/V Grace 1`)."""
    return words[1:] if len(words) > 1 and words[0] in SHIPS else words


def legal_kinds(words: list[str]) -> frozenset[int]:
    """Return the kinds of the legal forms at the end or the beginning of a name."""
    found = set()
    rest = _join_letters(words)
    for phrase in LEGAL_PHRASES.get(words[0], ()) + LEGAL_PHRASES.get(words[-1], ()) if words else ():
        if phrase in (tuple(words[: len(phrase)]), tuple(words[-len(phrase) :])):
            found.add(LEGAL_KINDS.get(" ".join(phrase), -1))
            return frozenset(found - {-1})
    while len(rest) > 1 and rest[-1] in LEGAL_FORMS:
        found.add(LEGAL_KINDS.get(rest.pop(), -1))
    if len(rest) > 1 and rest[0] in LEADING_FORMS:
        found.add(LEGAL_KINDS.get(rest[0], -1))
    return frozenset(found - {-1})


def _read(word: str) -> str:
    """Return a word with an o where a machine read a nought among letters (`C0rp`)."""
    misread = "0" in word[1:-1] and word.replace("0", "").isalpha() and "00" not in word
    return word.replace("0", "o") if misread else word


_NUMBER = frozenset({"no", "nr", "num", "number"})
"""What may stand before a figure (`Plant No. 9`)."""


def _is_figure(words: list[str], at: int) -> bool:
    return at < len(words) and words[at].isdigit()


_LOOSE = frozenset({"group", "groupe", "gruppe", "grupo"})
"""What companies add to their name at will."""


def _usual(word: str) -> str:
    """Return a word of a thing's name in full, a people as its country, an ordinal as a number."""
    full = SHORTENED_THINGS.get(word, word)
    full = in_english(full)
    return DEMONYMS.get(full) or _numbered(full)


def _without_phrases(words: list[str]) -> list[str]:
    """Return `words` without a legal form written out at the beginning or the end."""
    for phrase in LEGAL_PHRASES.get(words[0], ()) if words else ():
        if len(words) > len(phrase) and tuple(words[: len(phrase)]) == phrase:
            return words[len(phrase) :]
    for phrase in LEGAL_PHRASES.get(words[-1], ()) if words else ():
        if len(words) > len(phrase) and tuple(words[-len(phrase) :]) == phrase:
            return words[: -len(phrase)]
    return words


def _numbered(word: str) -> str:
    if word[-2:] in _SUFFIXED and word[:-2].isdigit():
        return word[:-2]
    return ORDINALS.get(word, word)


_SUFFIXED = frozenset({"st", "nd", "rd", "th"})


def _without_particles(words: list[str]) -> list[str]:
    last = len(words) - 1
    korean = not KOREAN_FAMILY.isdisjoint(words[:1] + words[-1:])
    return [
        word
        for at, word in enumerate(words)
        if at == last
        or word not in PARTICLES
        or (korean and word in _SYLLABLES)
        or (at == 0 and word not in _PREFIXED and not (word == "ben" and last > 2))
    ]


_SYLLABLES = frozenset({"il", "ul", "un"})
"""Particles that are Korean syllables as well (`Kim Il Sung`)."""
_PREFIXED = frozenset({"al", "el", "ul", "bin", "ibn", "bint"})


def _join_letters(words: list[str]) -> list[str]:
    """Return `words` with runs of single letters as one (`u s` gives `us`)."""
    joined: list[str] = []
    running = False
    for word in words:
        single = len(word) == 1 and word.isalpha()
        if single and running:
            joined[-1] += word
        else:
            joined.append(word)
        running = single
    return joined


def compounds(words: list[str]) -> list[str]:
    """Return `words` with given names of several words as one: `abd al rahman`, `rahmat ullah`, `abu bakr`."""
    if _PARTS.isdisjoint(words):
        return list(map(_whole, words))
    built: list[str] = []
    prefix = ""
    for at, word in enumerate(words):
        last = at + 1 == len(words)
        if prefix and word in ARTICLES and not last:
            continue
        if prefix:
            built.append(_compound(prefix, word))
            prefix = ""
        elif not last and word in _PREFIXES:
            prefix = _PREFIXES[word]
        elif word in SUFFIXES and built:
            _join_suffix(built, word)
        else:
            divine = not last and len(word) > 4 and word[-2:] in _LINKING and words[at + 1] in DIVINE
            built.append(_whole(word[:-2] if divine else word))
    return built


_PARTS = ARTICLES | SUFFIXES | DIVINE | SERVANTS | PARENTS | MOTHERS
"""Words without which no given name is made of several words."""
_PREFIXES = {**dict.fromkeys(SERVANTS, "abd"), **dict.fromkeys(PARENTS, "abu"), **dict.fromkeys(MOTHERS, "umm")}
_LINKING = frozenset({"ur", "ul", "ar"})


def _compound(prefix: str, word: str) -> str:
    """Return `servant of` or `father of` and what follows as one word."""
    if word[:1] == MARK:
        return MARK + prefix + (word[3:] if word[1:3] == "al" and len(word) > 4 else word[1:])
    return prefix + _after_servant(word) if prefix == "abd" else prefix + word


def _join_suffix(built: list[str], suffix: str) -> None:
    while len(built) > 1 and built[-1] in ARTICLES:
        built.pop()
    stem = built.pop()
    built.append(
        (stem[:-1] if len(stem) > 3 and stem[-1] in "aeiou" else stem) + ("ulah" if suffix[-1] in "ah" else "udin")
    )


@lru_cache(maxsize=1 << 15)
def _whole(word: str) -> str:
    """Return a name written as one word in the form its parts would be joined to, and in full."""
    if word in SHORTENED:
        return SHORTENED[word]
    if len(word) > 6 and word.startswith("abd") and word[3] in "aeiou":
        return "abd" + _after_servant(word[3:])
    return word


def _after_servant(rest: str) -> str:
    """Return the divine name without the article that clings to it (`ulrahman`, `urrahman`, `arrahman`)."""
    bare = rest[1:] if len(rest) > 4 and rest[0] in "aeiou" and (rest[1] == "l" or rest[1] == rest[2]) else rest
    if bare[:2] == "ll":
        return bare[1:]
    return bare[1:] if (len(bare) > 4 and bare[0] == "l" and bare is not rest) or bare[:1] == bare[1:2] else bare
