"""Spelling classes: one form for the spellings a name takes on its way into Latin letters.

The classes are public knowledge (romanisations of Arabic, Persian, Urdu, Russian, Chinese, German). They are rewritten
in order by plain replacement, which is faster here than one regular expression.
"""

import re
import unicodedata
from functools import cache, lru_cache
from itertools import pairwise

from reconcile.folding import fold
from reconcile.values.name_abjads import MARK, abjad_form, abjad_words, is_abjad, without_joiners

VOWELS = frozenset("aeiou")
_ENDINGS = (
    ("eff", "ev"),
    ("off", "ov"),
    ("skiy", "ski"),
    ("skii", "ski"),
    ("skij", "ski"),
    ("skyi", "ski"),
    ("skyy", "ski"),
    ("sky", "ski"),
    ("skaia", "ska"),
    ("skaya", "ska"),
    ("skaja", "ska"),
    ("yi", "i"),
    ("ij", "i"),
    ("ej", "ei"),
    ("aj", "ai"),
    ("iy", "i"),
)
_CLUSTERS = (
    ("tsch", "C"),
    ("tch", "C"),
    ("cz", "C"),
    ("sch", "S"),
    ("ch", "C"),
    ("sh", "S"),
    ("sz", "S"),
    ("x", "ks"),
    ("kh", "x"),
    ("gh", "g"),
    ("zh", "j"),
    ("dzh", "j"),
    ("dj", "j"),
    ("dh", "d"),
    ("th", "t"),
    ("ph", "f"),
    ("bh", "b"),
    ("ck", "k"),
    ("qu", "k"),
    ("q", "k"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "si"),
    ("c", "k"),
    ("w", "v"),
)
_VOWEL_CLUSTERS = (
    ("aou", "awu"),
    ("eau", "o"),
    ("ayi", "ai"),
    ("yev", "ev"),
    ("iev", "ev"),
    ("jev", "ev"),
    ("eev", "ev"),
    ("iye", "ie"),
    ("ee", "i"),
    ("oo", "u"),
    ("ou", "u"),
    ("ow", "o"),
    ("aw", "o"),
    ("au", "o"),
    ("ao", "o"),
    ("ue", "u"),
    ("oe", "o"),
    ("ie", "i"),
    ("ey", "E"),
    ("ay", "E"),
    ("ei", "E"),
    ("ai", "E"),
)


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

    return _split_capitals().sub(r" \g<0>", anyascii(unicodedata.normalize("NFC", text)))


@cache
def _split_capitals() -> re.Pattern[str]:
    return re.compile(r"(?<=[a-z])([A-Z])|(?<=[A-Z])([A-Z])(?=[a-z])")


@lru_cache(maxsize=1 << 16)
def canonical(token: str) -> str:
    """Return the spelling class of a folded word: small letters, and `C S x E` for ch, sh, kh and ei.

    `qadhafi`, `qadafi`, `kadafi` give one form; `hassan` and `hussein` do not.
    """
    if token[:1] == MARK:
        return abjad_form(token[1:])
    form = _usual_ending(token) if token[-1:] in _LAST else token
    form = _rewrite_vowels(_single(form))
    for cluster, usual in _CLUSTERS:
        if cluster in form:
            form = form.replace(cluster, usual)
    return _single(_final_h(_glide(form)))


_LAST = frozenset(ending[-1] for ending, _ in _ENDINGS)


def _usual_ending(form: str) -> str:
    for ending, usual in _ENDINGS:
        if len(form) > len(ending) + 2 and form.endswith(ending):
            return form[: -len(ending)] + usual
    return form


def _rewrite_vowels(form: str) -> str:
    for cluster, usual in _VOWEL_CLUSTERS:
        if cluster in form:
            form = (
                _replace_before_consonant(form, cluster, usual) if cluster[-1] in "wy" else form.replace(cluster, usual)
            )
    return form


def _replace_before_consonant(form: str, cluster: str, usual: str) -> str:
    """Replace a cluster ending in a half-vowel unless a vowel follows (`awlaki` yes, `nawaz` no)."""
    parts = form.split(cluster)
    built = parts[0]
    for part in parts[1:]:
        built += (cluster if part[:1] in VOWELS and part else usual) + part
    return built


def _single(form: str) -> str:
    """Return `form` with doubled letters written once, except the vowel pairs that mean another sound."""
    for before, after in pairwise(form):
        if before == after:
            break
    else:
        return form
    return form[:1] + "".join(b for a, b in pairwise(form) if a != b or b in "eo")


def _glide(form: str) -> str:
    """Return `form` with y as a vowel unless it stands between vowels or opens the word (`Yahya`, `Yahia`)."""
    if "y" not in form[1:]:
        return form
    return form[0] + "".join(
        "i" if letter == "y" and (before not in _OPEN or after not in _OPEN) else letter
        for before, letter, after in zip(form, form[1:], form[2:] + "-", strict=False)
    )


_OPEN = frozenset("aeiouE")


def _final_h(form: str) -> str:
    return form[:-1] if len(form) > 3 and form[-1] == "h" and form[-2] in "aeiouE" else form


@lru_cache(maxsize=1 << 16)
def skeleton(form: str) -> str:
    """Return the consonants of a spelling class, with sounds that are often confused written alike."""
    return form.translate(_SKELETON)


_SKELETON = str.maketrans(
    {**dict.fromkeys("aeiouEyhvAWY~"), **dict.fromkeys("xqg", "k"), **dict.fromkeys("CSzj", "s"), "d": "t", "b": "p"}
)
