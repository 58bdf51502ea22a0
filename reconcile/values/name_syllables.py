"""Chinese and Korean names in two romanisations: `Mao Zedong`, `Mao Tse-tung`; `Park Geun-hye`, `Pak Kun-hye`.

Both systems are read syllable by syllable. Wade-Giles and McCune-Reischauer without their apostrophes write several
sounds alike, so that names which differ in more than a third of their syllables are only possibly one.
"""

import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reconcile.values.words.syllables import (
    KOREAN_SURNAMES,
    PINYIN,
    SPELLED,
    WADE_FINALS,
    WADE_INITIALS,
    WADE_SHORT_O,
    WADE_WHOLE,
)

_LONGEST = 6
_MOST = 4
_LAST = frozenset("aeiounghrkpmblt")


class Syllable(NamedTuple):
    """A syllable as it is written, and as the coarser of two romanisations has it."""

    text: str
    sound: str


def agreement(left: Sequence[str], right: Sequence[str]) -> float | None:
    """Return the share of syllables written alike in two names of the same sounds, or None if these differ.

    1 stands for romanisations that cannot be mistaken: one of them writes what the other system never does. A family
    name may stand first or last. Symmetric.
    """
    if not _may_be_read(left) or not _may_be_read(right):
        return None
    found = _agreement(_syllables(left, _chinese), _syllables(right, _chinese))
    if found is not None:
        one_system = all(_is_pinyin(words) for words in (left, right)) or not any(map(_is_pinyin, (left, right)))
        return found if one_system else 1.0
    return _agreement(_syllables(left, _korean), _syllables(right, _korean), fewest=3)


def _is_pinyin(words: Sequence[str]) -> bool:
    return all(syllable.text in PINYIN for syllable in _syllables(words, _chinese))


def _may_be_read(words: Sequence[str]) -> bool:
    return len(words) > 1 and sum(map(len, words)) <= _MOST * _LONGEST and all(word[-1] in _LAST for word in words)


def _agreement(left: list[Syllable], right: list[Syllable], fewest: int = 2) -> float | None:
    if len(left) != len(right) or not fewest <= len(left) <= _MOST:
        return None
    for one in (left, left[1:] + left[:1], left[-1:] + left[:-1]):
        if all(first.sound == second.sound for first, second in zip(one, right, strict=True)):
            return sum(first.text == second.text for first, second in zip(one, right, strict=True)) / len(left)
    return None


def _syllables(words: Sequence[str], read: Callable[[str], tuple[Syllable, ...]]) -> list[Syllable]:
    """Return the syllables of all words, or nothing if one word cannot be read."""
    found: list[Syllable] = []
    for word in words:
        syllables = read(word)
        if not syllables:
            return []
        found += syllables
    return found


@lru_cache(maxsize=1 << 14)
def _chinese(word: str) -> tuple[Syllable, ...]:
    """Return the fewest syllables that make up a word in pinyin or Wade-Giles; none if it is neither.

    Ties go to pinyin, and to the longer first syllable.
    """
    best: tuple[Syllable, ...] = ()
    for table in (_pinyin(), _wade()):
        for end in range(min(_LONGEST, len(word)), 0, -1):
            sound = table.get(word[:end])
            rest = _chinese(word[end:]) if sound and end < len(word) else ()
            if sound and (rest or end == len(word)) and (not best or len(rest) + 1 < len(best)):
                best = (Syllable(word[:end], sound), *rest)
    return best


@cache
def _pinyin() -> dict[str, str]:
    return {syllable: _wade_giles(syllable) for syllable in PINYIN}


@cache
def _wade() -> dict[str, str]:
    return {sound: sound for sound in sorted(set(_pinyin().values()))} | SPELLED


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
def _korean(word: str) -> tuple[Syllable, ...]:
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
    return re.compile(rf"(kk|tt|pp|ss|jj|ch|[bcdghjklmnprstyw]?)({vowels})(ng(?![aeiouy])|[bgklmnprt](?![aeiouyw]))?")


def _sound(match: re.Match[str]) -> str:
    initial, vowel, final = match[1], match[2], match[3] or ""
    return _INITIAL.get(initial, initial) + _VOWEL.get(vowel, vowel) + _FINAL.get(final, final)


_INITIAL = {"kk": "k", "g": "k", "tt": "t", "d": "t", "pp": "p", "b": "p", "ss": "s", "jj": "ch", "j": "ch", "l": "r"}
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
    "wo": "o",
    "yae": "ye",
}
_FINAL = {"g": "k", "b": "p", "r": "l", "d": "t"}
