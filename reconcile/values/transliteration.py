"""Spelling classes: one form for the spellings a name takes on its way into Latin letters.

The classes are public knowledge (romanisations of Arabic, Persian, Urdu, Russian, Belarusian, Ukrainian, Chinese; the
spellings of English, French and German). Ends of words are rewritten first, then letters that stand together, once.
"""

import re
import unicodedata
from functools import cache, lru_cache
from itertools import pairwise

from reconcile.folding import fold
from reconcile.values.name_abjads import MARK, abjad_form, abjad_words, is_abjad, without_joiners

_ENDING_PAIRS = """
eff:ev off:ov ow:ov ew:ev owa:ova ewa:eva owna:ovna ewna:evna anau:anov auna:ovna euna:evna avich:ovich avitch:ovich
ovych:ovich evych:evich ovitsch:ovich owitsch:ovich ewitsch:evich ovitch:ovich evitch:evich skiy:ski skii:ski skij:ski
skyi:ski skyy:ski sky:ski skaia:ska skaya:ska skaja:ska ouski:ovski ousky:ovski ouskiy:ovski ouskaya:ovska
ouskaia:ovska enka:enko yi:i ij:i ej:ei aj:ai oj:oi uj:ui iy:i lija:lia nija:nia rija:ria sija:sia iyeh:ia iyya:ia
iyyah:ia iyyeh:ia iyah:ia ieh:ia iah:ia ieah:ia eiah:ia ieyyeh:ia zadeh:zada zade:zada aei:ai aee:ai aie:ai
"""
_ENDINGS = dict(each.split(":") for each in _ENDING_PAIRS.split())
"""Ends of words, and how the same is written elsewhere; the longest counts, if two letters stand before it."""
_LONGEST_ENDING = max(map(len, _ENDINGS))
_CLUSTER_PAIRS = """
tsch:C tch:C cz:C ch:C schtsch:S shch:S chtch:S sch:S sh:S sz:S kh:x zh:j dzh:j dsch:j dj:j x:ks gh:g dh:d th:t ph:f
bh:b dg:dg ck:k qu:k ts:c tz:c c:k aou:avu eau:o ayi:E yev:ev iev:ev jev:ev eev:ev yew:ev iew:ev jew:ev iye:i ee:i
oo:u ou:u ue:u oe:o ie:i ei:E ai:E au:o ao:o ae:E oye:oe uye:ue aee:E aei:E aie:E aiee:E ayee:E ayie:E
"""
_CLUSTERS = dict(each.split(":") for each in _CLUSTER_PAIRS.split())
"""Letters that stand together, and the sound they stand for; of those that begin alike the longest counts."""
_BEFORE_CONSONANT = {"ow": "o", "aw": "o", "ey": "E", "ay": "E"}
"""The same for what ends in a half-vowel, unless a vowel follows (`awlaki` yes, `nawaz` no)."""
_SOUNDS = {**_CLUSTERS, **_BEFORE_CONSONANT}
_LETTERS = str.maketrans({"q": "k", "w": "v"})
_SOFT = {"c": "s", "dg": "j"}
_SOFTENING = ("e", "i", "y")


def latin_words(text: str) -> list[str]:
    """Return the folded words of `text` in Latin letters; marked consonants for a script without short vowels.

    Only scripts other than Latin load the `anyascii` tables, and those without short vowels do not need them.
    """
    if text.isascii():
        return fold(text).split()
    if is_abjad(text):
        return [each for word in fold(without_joiners(text)).split() for each in _word(word)]
    return fold(latin(text)).split()


def _word(word: str) -> list[str]:
    return abjad_words(word) if is_abjad(word) else fold(latin(word)).split()


def latin(text: str) -> str:
    """Return `text` in ASCII letters; Latin text comes back unchanged."""
    if text.isascii() or fold(text).isascii():
        return text
    from anyascii import anyascii

    if "đ" in text.casefold() and not _marked_vowel(text):
        text = text.replace("đ", "dj").replace("Đ", "Dj")

    return _split_capitals().sub(r" \g<0>", anyascii(unicodedata.normalize("NFC", text)))


def _marked_vowel(text: str) -> bool:
    """Return whether a vowel carries a mark, as in Vietnamese, where đ is a d and not the `dj` of Serbian."""
    marked = unicodedata.normalize("NFD", text.casefold())
    return any(letter in VOWELS and unicodedata.category(mark) == "Mn" for letter, mark in pairwise(marked))


VOWELS = frozenset("aeiouy")


@cache
def _split_capitals() -> re.Pattern[str]:
    return re.compile(r"(?<=[a-z])([A-Z])|(?<=[A-Z])([A-Z])(?=[a-z])")


@lru_cache(maxsize=1 << 16)
def canonical(token: str) -> str:
    """Return the spelling class of a folded word: small letters, and `C S c x E` for ch, sh, ts, kh and ei.

    `qadhafi`, `qadafi`, `kadafi` give one form; `hassan` and `hussein` do not.
    """
    if token[:1] == MARK:
        return abjad_form(token[1:])
    single = _doubled().sub("", _usual_ending(token) if token[-2:] in _LAST_TWO else token)
    form = _cluster().sub(_sound, single)
    if form == single and "y" not in form and form[-1:] != "h":
        return form.translate(_LETTERS)
    form = _glide(form.translate(_LETTERS)) if "y" in form else form.translate(_LETTERS)
    return _doubled().sub("", _final_h(form) if form[-1:] == "h" else form)


@cache
def _doubled() -> re.Pattern[str]:
    """Return what finds a letter that is written again, except in the vowel pairs that mean another sound."""
    return re.compile(r"([^eo])(?=\1)")


@cache
def _cluster() -> re.Pattern[str]:
    """Return what finds the longest cluster at a place; those that begin alike stand together, which is faster."""
    rests: dict[str, list[str]] = {}
    for letters in sorted(_SOUNDS, key=lambda letters: (-len(letters), letters)):
        end = "(?![aeiou])" if letters in _BEFORE_CONSONANT else ""
        rests.setdefault(letters[0], []).append(letters[1:] + end)
    return re.compile("|".join(f"{first}(?:{'|'.join(each)})" for first, each in sorted(rests.items())))


def _sound(found: re.Match[str]) -> str:
    """Return the sound of a cluster; before a front vowel c is an s, and dg the sound of `Badgie`."""
    letters = found[0]
    soft = letters in _SOFT and found.string.startswith(_SOFTENING, found.end())
    return (_SOFT if soft else _SOUNDS)[letters]


def _usual_ending(form: str) -> str:
    for length in range(min(_LONGEST_ENDING, len(form) - 2), 1, -1):
        usual = _ENDINGS.get(form[-length:])
        if usual:
            return form[:-length] + usual
    return form


_LAST_TWO = frozenset(ending[-2:] for ending in _ENDINGS)


def _glide(form: str) -> str:
    """Return `form` with y as a vowel unless it stands between vowels or opens the word (`Yahya`, `Yahia`)."""
    return form[0] + "".join(
        "i" if letter == "y" and (before not in _OPEN or after not in _OPEN) else letter
        for before, letter, after in zip(form, form[1:], form[2:] + "-", strict=False)
    )


_OPEN = frozenset("aeiouE")


def _final_h(form: str) -> str:
    """Return `form` without a mute h at its end; in a longer word `eh` is the Persian and Levantine `a`."""
    if len(form) < 4 or form[-1] != "h" or form[-2] not in "aeiouE":
        return form
    return form[:-2] + "a" if form[-2] == "e" and len(form) > _SHORT_EH else form[:-1]


_SHORT_EH = 5
"""Letters up to which the h of `eh` may be heard (`Saleh`, `Fateh`)."""


@lru_cache(maxsize=1 << 16)
def skeleton(form: str) -> str:
    """Return the consonants of a spelling class, with sounds that are often confused written alike."""
    return form.translate(_SKELETON)


_SKELETON = str.maketrans(
    {**dict.fromkeys("aeiouEyhvAWY~"), **dict.fromkeys("xqg", "k"), **dict.fromkeys("CSzjc", "s"), "d": "t", "b": "p"}
)
