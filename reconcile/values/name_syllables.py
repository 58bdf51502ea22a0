"""Syllables of Chinese, Korean and Vietnamese words, in the romanisations in use.

Wade-Giles and McCune-Reischauer without their apostrophes and breves write several sounds alike: a syllable is kept as
it is written, and as the coarser of two romanisations has it.
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from reconcile.values.words.syllables import (
    CHINESE_SURNAMES,
    KOREAN_SURNAMES,
    PINYIN,
    SPELLED,
    WADE_FINALS,
    WADE_INITIALS,
    WADE_SHORT_O,
    WADE_WHOLE,
)

LONGEST = 6
"""Letters of the longest syllable."""


class Syllable(NamedTuple):
    """A syllable as it is written, and as the coarser of two romanisations has it."""

    text: str
    sound: str


Syllables = tuple[Syllable, ...]


@lru_cache(maxsize=1 << 14)
def chinese(word: str) -> Syllables:
    """Return the fewest syllables that make up a word in pinyin or Wade-Giles; none if it is neither.

    Ties go to pinyin, and to the longer first syllable.
    """
    best: Syllables = ()
    for table in (_pinyin(), _wade()):
        for end in range(min(LONGEST, len(word)), 0, -1):
            sound = table.get(word[:end])
            rest = chinese(word[end:]) if sound and end < len(word) else ()
            if sound and (rest or end == len(word)) and (not best or len(rest) + 1 < len(best)):
                best = (Syllable(word[:end], sound), *rest)
    return best


def is_pinyin(word: str) -> bool:
    """Return whether a word is made of two syllables of pinyin, as nearly all names of Chinese places are."""
    syllables = chinese(word)
    return len(syllables) == _PLACE and all(each.text in PINYIN for each in syllables)


_PLACE = 2


@cache
def _pinyin() -> dict[str, str]:
    return {syllable: _wade_giles(syllable) for syllable in PINYIN}


@cache
def _wade() -> dict[str, str]:
    return {sound: sound for sound in sorted(set(_pinyin().values()))} | SPELLED


@cache
def chinese_families() -> frozenset[str]:
    """Return the family names in pinyin and in Wade-Giles."""
    return CHINESE_SURNAMES.union(map(_wade_giles, CHINESE_SURNAMES), SPELLED)


def _wade_giles(syllable: str) -> str:
    """Return a syllable of pinyin in Wade-Giles without apostrophes."""
    if syllable in WADE_WHOLE:
        return WADE_WHOLE[syllable]
    form = syllable[:-2] + "o" if syllable in WADE_SHORT_O else syllable
    for final, usual in WADE_FINALS:
        if form.endswith(final):
            form = form[: -len(final)] + usual
            break
    for initial, usual in WADE_INITIALS:
        if form.startswith(initial):
            return usual + form[len(initial) :]
    return form


@lru_cache(maxsize=1 << 14)
def korean(word: str) -> Syllables:
    """Return the syllables of a Korean word; none if it cannot be one."""
    known = KOREAN_SURNAMES.get(word, word)
    found, at = [], 0
    while at < len(known):
        match = _korean_syllable().match(known, at)
        if match is None or match.end() == at:
            return ()
        found.append(Syllable(match[0] if known == word else word, _sound(match)))
        at = match.end()
    return tuple(found)


@cache
def _korean_syllable() -> re.Pattern[str]:
    vowels = "yeo|yae|you|wae|woo|eo|eu|ae|ya|yo|yu|ye|wa|wo|we|wi|oe|ui|oo|ou|ee|a|e|i|o|u"
    return re.compile(
        rf"(kk|tt|pp|ss|jj|ch|kh|th|ph|[bcdghjklmnprstyw]?)({vowels})(ng(?![aeiouy])|[bgklmnprt](?![aeiouyw]))?"
    )


def _sound(match: re.Match[str]) -> str:
    initial, vowel, final = match[1], match[2], match[3] or ""
    return _INITIAL.get(initial, initial) + _VOWEL.get(vowel, vowel) + _FINAL.get(final, final)


_INITIAL = {
    "kh": "k",
    "th": "t",
    "ph": "p",
    "kk": "k",
    "g": "k",
    "tt": "t",
    "d": "t",
    "pp": "p",
    "b": "p",
    "ss": "s",
    "jj": "ch",
    "j": "ch",
    "l": "r",
}
_VOWEL = {
    "eo": "o",
    "yeo": "yo",
    "yu": "yo",
    "you": "yo",
    "eu": "u",
    "oo": "u",
    "ou": "u",
    "woo": "u",
    "ee": "i",
    "ui": "i",
    "wo": "o",
    "yae": "ye",
}
_FINAL = {"g": "k", "b": "p", "r": "l", "d": "t"}


@lru_cache(maxsize=1 << 14)
def vietnamese(word: str) -> Syllables:
    """Return a word that is one Vietnamese syllable; none if it cannot be one."""
    return (Syllable(word, word),) if _vietnamese_syllable().fullmatch(word) else ()


@cache
def _vietnamese_syllable() -> re.Pattern[str]:
    vowels = "uye|uyu|oai|oay|oeo|uoi|uou|ieu|yeu|uay|uya|[aeu][oy]|[ao]i|[aeiu]u|[iuy]e|[iou]a|o[eo]|u[io]|[aeiouy]"
    return re.compile(rf"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:{vowels})(?:ng|nh|ch|[cmnpt])?")
