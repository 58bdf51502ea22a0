"""What folding drops although it can tell two wordings apart: signs behind a word, marks of letters, contractions.

Folded words are the keys of subjects and predicates, where little must tell them apart; values of equal folded words
are looked at once more.
"""

import re
import unicodedata

from reconcile.folding import fold, words

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼʻ`´", "'"))
_SIGNED = re.compile(
    r"(?<=[^\W_])\++(?!\w)"  # OPEC+, C++, 18+
    r"|(?:(?<=\b[A-Za-z])|(?<=\b[A-Za-z]{2})|(?<=\b[A-Za-z]{3}))"  # BB-, HIV-, and no dash behind a longer word
    r"[-−](?=[\s).,;]*$|\s+(?:rat|grad|status|blood)\w*)"
    r"|(?<=\b[A-Za-z])#(?!\w)"  # C#
    r"|(?<=\b[A-Za-z])\*+(?!\w)"  # the mark A*; behind a longer word it leads to a footnote
)
_NEGATIVE = re.compile(r"\s*[-−]\d")
_CONTRACTED = re.compile(r"[a-z]+'(?:re|ll|d)\b")
_LIKE_WORDS = frozenset(["we're", "we'll", "i'll", "she'll", "he'll", "she'd", "we'd", "i'd"])
_VOICING = "\u3099\u309a"
_NUKTAS = frozenset("\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc")
_NASALS = {ord(c) - 1: c for c in "\u0902\u0982\u0a02\u0a82\u0b02\u0c01\u0c81"}
_BRAHMIC = (
    (0x0900, 0x109F),
    (0x1700, 0x17FF),
    (0x1900, 0x1AAF),
    (0x1B00, 0x1C4F),
    (0xA800, 0xAAFF),
    (0x11000, 0x11FFF),
)
"""The blocks of the scripts that descend from Brahmi, whose vowels are marks."""


def signed_words(text: str) -> tuple[str, ...]:
    """Return the folded words of `text` with the signs that belong to them: `A+`, `C#`, `-1`; no leading article."""
    found: list[str] = []
    at = 0
    for match in _SIGNED.finditer(text):
        piece = _piece(text, at, match.start())
        found += (*piece[:-1], piece[-1] + match[0].replace("−", "-")) if piece else ()
        at = match.end()
    whole = (*found, *_piece(text, at, len(text)))
    return (f"-{whole[0]}", *whole[1:]) if whole and _NEGATIVE.match(text) else whole


def _piece(text: str, start: int, end: int) -> tuple[str, ...]:
    return tuple(fold(text[start:end]).split()) if start else words(text[:end])


def signs(text: str) -> frozenset[str]:
    """Return the words of `text` that carry a sign, with it."""
    return frozenset(word for word in signed_words(text) if not (word[0].isalnum() and word[-1].isalnum()))


def letter_marks(text: str) -> tuple[str, ...]:
    """Return the letters with marks that make another letter of them: voiced kana, vowels of the scripts of India.

    Accents, points and the dot of loan sounds are none; the two ways to mark a nasal are one.
    """
    if text.isascii():
        return ()
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if c not in _NUKTAS)
    return tuple(
        plain[at - 1 : at] + _NASALS.get(ord(mark), mark) for at, mark in enumerate(plain) if _is_of_letter(mark)
    )


def _is_of_letter(mark: str) -> bool:
    if mark in _VOICING:
        return True
    number = ord(mark)
    return any(low <= number <= high for low, high in _BRAHMIC) and unicodedata.category(mark) in ("Mn", "Mc")


def is_voiced(marked: str) -> bool:
    """Return whether a letter with its mark is a voiced kana."""
    return marked[-1] in _VOICING


def contractions(text: str) -> tuple[str, ...]:
    """Return the contractions in `text` that are other words without the apostrophe (`we're`)."""
    plain = text.translate(_APOSTROPHES).casefold()
    return tuple(word for word in _CONTRACTED.findall(plain) if word in _LIKE_WORDS) if "'" in plain else ()


def is_lettered_alike(left: str, right: str) -> bool:
    """Return whether nothing that folding drops tells two texts of equal folded words apart."""
    return (
        letter_marks(left) == letter_marks(right)
        and contractions(left) == contractions(right)
        and signed_words(left) == signed_words(right)
    )
