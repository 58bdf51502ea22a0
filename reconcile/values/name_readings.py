"""Names that are written syllable by syllable: Chinese and Korean in two romanisations, and Vietnamese.

`Mao Zedong` and `Mao Tse-tung` are one name; `Li Peng` and `Li Ping` are two, for in these names a syllable is a word.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from reconcile.model import Relation
from reconcile.values.name_policy import SYLLABLES
from reconcile.values.name_syllables import LONGEST, Syllable, Syllables, chinese, chinese_families, korean, vietnamese
from reconcile.values.words.syllables import (
    CHINESE_SURNAMES,
    KOREAN_FAMILY,
    KOREAN_SURNAMES,
    PINYIN,
    VIETNAMESE_SURNAMES,
)

_MOST, _MOST_KOREAN = 4, 3


class Reading(NamedTuple):
    """The syllables of a name in the languages that it may be of; empty where it cannot be read so."""

    chinese: Syllables
    korean: Syllables
    vietnamese: Syllables
    pinyin: bool
    """Whether every syllable is one of pinyin."""


def reading(words: Sequence[str]) -> Reading | None:
    """Return how the words of a name with an East Asian family name at one end may be read; None if it cannot be."""
    if not 1 < len(words) <= _MOST or (words[0] not in _families() and words[-1] not in _families()):
        return None
    if sum(map(len, words)) > _MOST * LONGEST:
        return None
    ends = {words[0], words[-1]}
    han = () if ends.isdisjoint(chinese_families()) else _syllables(words, chinese)
    hangul = () if ends.isdisjoint(KOREAN_FAMILY) else _syllables(words, korean)
    viet = () if ends.isdisjoint(VIETNAMESE_SURNAMES) else _syllables(words, vietnamese)
    found = Reading(han, hangul if len(hangul) <= _MOST_KOREAN else (), viet, _all_pinyin(han))
    return found if any(found[:3]) else None


def _all_pinyin(syllables: Syllables) -> bool:
    return bool(syllables) and all(each.text in PINYIN for each in syllables)


@cache
def _families() -> frozenset[str]:
    return chinese_families() | KOREAN_FAMILY | VIETNAMESE_SURNAMES


def _syllables(words: Sequence[str], read: Callable[[str], Syllables]) -> Syllables:
    """Return the syllables of all words, or nothing if one word cannot be read."""
    found: list[Syllable] = []
    for word in words:
        syllables = read(word)
        if not syllables:
            return ()
        found += syllables
    return tuple(found)


def relate(left: Reading, right: Reading) -> Relation | None:
    """Return how two names relate that are read in one language: variant, possible or differs; None if it is open.

    A name that is Chinese in pinyin throughout on both sides is read as nothing else. Symmetric.
    """
    if left.pinyin and right.pinyin:
        return _relate(left.chinese, right.chinese, _chinese_turn) or Relation.DIFFERS
    found = (
        _relate(left.chinese, right.chinese, _chinese_turn),
        _relate(left.korean, right.korean, _korean_turn),
        _relate(left.vietnamese, right.vietnamese, _vietnamese_turn),
    )
    best = min((each for each in found if each), key=_RANKS.__getitem__, default=None)
    return None if best is Relation.DIFFERS and left.pinyin != right.pinyin else best


_RANKS = {Relation.VARIANT: 0, Relation.POSSIBLE: 1, Relation.DIFFERS: 2}


def _relate(
    left: Syllables, right: Syllables, judge: Callable[[Syllables, Syllables], Relation | None]
) -> Relation | None:
    """Return the best relation over the places that a family name may have; None if the syllables differ in number."""
    if not left or len(left) != len(right):
        return None
    found = [relation for turn in _turns(left) if (relation := judge(turn, right))]
    best = min(found, key=_RANKS.__getitem__, default=None)
    if best is Relation.VARIANT and left != right and len(left) == _FEWEST and set(left) == set(right):
        both_families = all(each.text in CHINESE_SURNAMES for each in left)
        return Relation.POSSIBLE if both_families else best
    return best


_FEWEST = 2


def _turns(syllables: Syllables) -> Iterator[Syllables]:
    """Yield the syllables as they stand, with the first put last, and with the last put first."""
    yield syllables
    yield syllables[1:] + syllables[:1]
    if len(syllables) > _FEWEST:
        yield syllables[-1:] + syllables[:-1]


def _chinese_turn(left: Syllables, right: Syllables) -> Relation | None:
    if left == right:
        return Relation.VARIANT
    if _renders(left, right) or _renders(right, left):
        mixed = any(each.text not in PINYIN for each in left + right)
        alike = sum(one.text == other.text for one, other in zip(left, right, strict=True))
        return Relation.VARIANT if mixed or alike >= SYLLABLES * len(left) else Relation.POSSIBLE
    slips = [one.text for one, other in zip(left, right, strict=True) if one != other]
    softened = [_hard(one.text) == _hard(other.text) for one, other in zip(left, right, strict=True) if one != other]
    return Relation.POSSIBLE if len(slips) == 1 and all(softened) else None


def _renders(pinyin: Syllables, other: Syllables) -> bool:
    """Return whether every syllable of the other name is Wade-Giles, without apostrophes, for one in pinyin."""
    return all(
        one.text in PINYIN and one.sound == (two.sound if two.text not in PINYIN else two.text)
        for one, two in zip(pinyin, other, strict=True)
    )


def _hard(syllable: str) -> str:
    """Return a syllable with `zh ch sh` as `z c s`, which many speakers and writers do not tell apart."""
    return syllable[0] + syllable[2:] if syllable[:2] in {"zh", "ch", "sh"} else syllable


def _korean_turn(left: Syllables, right: Syllables) -> Relation | None:
    pairs = [(one, other) for one, other in zip(left, right, strict=True) if one.text != other.text]
    if not pairs:
        return Relation.VARIANT
    if all(one.sound == other.sound for one, other in pairs):
        systems = any(_consonants(one.text) != _consonants(other.text) for one, other in pairs)
        plain = all(_plain(one.text) == _plain(other.text) for one, other in pairs)
        return Relation.VARIANT if systems or plain else Relation.POSSIBLE
    near = all(one.sound.replace("o", "u") == other.sound.replace("o", "u") for one, other in pairs)
    return Relation.POSSIBLE if near else Relation.DIFFERS


def _consonants(syllable: str) -> str:
    """Return the consonants: two that sound alike (`geun`, `kun`) show that two romanisations are in use."""
    return syllable.translate(_VOWELS)


_VOWELS = str.maketrans(dict.fromkeys("aeiouyw"))


def _plain(syllable: str) -> str:
    """Return a syllable with the English spellings of a vowel as one letter (`moon`, `mun`)."""
    return KOREAN_SURNAMES.get(syllable, syllable).replace("oo", "u").replace("ee", "i")


def _vietnamese_turn(left: Syllables, right: Syllables) -> Relation | None:
    return Relation.VARIANT if left == right else Relation.DIFFERS
