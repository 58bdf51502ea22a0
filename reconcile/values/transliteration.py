"""Spelling classes: one form for the spellings a name takes on its way into Latin letters.

The classes are public knowledge (romanisations of Arabic, Persian, Urdu, Russian, Chinese, German). They are rewritten
in order by plain replacement, which is faster here than one regular expression.
"""

import re
import unicodedata
from functools import cache, lru_cache
from itertools import pairwise

from reconcile.folding import fold

VOWELS = frozenset("aeiou")
_ENDINGS = (
    ("eff", "ev"),
    ("off", "ov"),
    ("skiy", "ski"),
    ("skii", "ski"),
    ("skij", "ski"),
    ("skyi", "ski"),
    ("sky", "ski"),
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
_ABJADS = ("ARABIC", "HEBREW", "SYRIAC")


def latin(text: str) -> str:
    """Return `text` in ASCII letters; a script without written vowels gives consonants only.

    Latin text comes back unchanged; only other scripts load the `anyascii` tables.
    """
    if text.isascii() or fold(text).isascii():
        return text
    from anyascii import anyascii

    return _split_capitals().sub(r" \1", anyascii(unicodedata.normalize("NFC", text)))


@cache
def _split_capitals() -> re.Pattern[str]:
    return re.compile(r"(?<=[a-z])([A-Z])")


def is_abjad(text: str) -> bool:
    """Return whether `text` is written in a script that leaves out short vowels."""
    return not text.isascii() and any(unicodedata.name(c, "").startswith(_ABJADS) for c in text if c.isalpha())


@lru_cache(maxsize=1 << 16)
def canonical(token: str) -> str:
    """Return the spelling class of a folded word: small letters, and `C S x E` for ch, sh, kh and ei.

    `qadhafi`, `qadafi`, `kadafi` give one form; `hassan` and `hussein` do not.
    """
    form = token
    for ending, usual in _ENDINGS:
        if len(form) > len(ending) + 2 and form.endswith(ending):
            form = form[: -len(ending)] + usual
            break
    form = _rewrite_vowels(_single(form))
    for cluster, usual in _CLUSTERS:
        if cluster in form:
            form = form.replace(cluster, usual)
    return _single(_final_h(_glide(form)))


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
    if not any(a == b for a, b in pairwise(form)):
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
    {**dict.fromkeys("aeiouEyhv"), **dict.fromkeys("xqg", "k"), **dict.fromkeys("CSzj", "s"), "d": "t", "b": "p"}
)
