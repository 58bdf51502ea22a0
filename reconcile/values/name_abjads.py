"""Words of scripts that leave out short vowels (Arabic, Persian, Urdu, Hebrew), as consonants and long vowels.

Such a word starts with a mark, so that it is held against a romanised one by its consonants: a short vowel of the
other costs next to nothing, a long vowel that is written must be there.
"""

from reconcile.values.words.abjads import LETTERS, WORDS

MARK = "~"
_FIRST, _LAST = "\u0590", "\u07ff"
_ARTICLE = "ال"
_SERVANT = "عبد" + _ARTICLE
_JOINER = "\u200c"
_ENDING, _WRITTEN_ENDING = "ه\u200cای", "ی"
"""`-ei` behind a mute h (`خامنه‌ای`, Khamenei)."""
_WRITTEN = str.maketrans({**dict.fromkeys("eiou"), "a": "A", "w": "W", "y": "Y"})


def is_abjad(text: str) -> bool:
    """Return whether `text` holds a letter of a script that leaves out short vowels."""
    return not text.isascii() and any(_FIRST <= letter <= _LAST for letter in text)


def without_joiners(text: str) -> str:
    """Return `text` without the zero-width signs that only shape letters."""
    return text.replace(_ENDING, _WRITTEN_ENDING).replace(_JOINER, "")


def abjad_words(word: str) -> list[str]:
    """Return a folded word as marked consonants; words that only link names come in Latin letters (`bin`, `abd`)."""
    if word in WORDS:
        return [WORDS[word]]
    if word.startswith(_SERVANT) and len(word) > len(_SERVANT):
        rest = word[len(_SERVANT) - len(_ARTICLE) :]
        return ["abd", *abjad_words(rest if rest in WORDS else rest[len(_ARTICLE) :])]
    letters = "".join(LETTERS.get(letter, "") for letter in word)
    return [MARK + letters] if letters else []


def abjad_form(word: str) -> str:
    """Return the spelling class of a marked word: its consonants, and `A W Y` for long vowels.

    What stands in Latin letters within it (`abd` joined to a divine name) loses its short vowels likewise.
    """
    return MARK + word.replace(MARK, "").translate(_WRITTEN)
