"""Names of the same folded words whose signs or letters tell them apart: `C++` and `C#`, `OPEC+` and `OPEC`."""

import unicodedata

from reconcile.folding import fold
from reconcile.model import Relation
from reconcile.values.lettering import is_voiced, letter_marks, signs
from reconcile.values.name_tokens import Name

_OPEN_SETS = ("lgb", "2slgb")
"""Beginnings of names whose plus only says that more are meant, and is often left out."""


def told_apart(left: str, right: str) -> tuple[Relation, str, str] | None:
    """Return the relation, its basis and the reason where signs or letters tell two names of the same words apart.

    A sign that belongs to a word makes another name of it (`Acme TV+`). One behind a number may only mean `or more`.
    Voiced kana are other letters; a vowel of an Indian script may be written in several ways.
    """
    apart = signs(left) ^ signs(right)
    if apart:
        loose = any(word[0].isdecimal() or word.startswith(_OPEN_SETS) for word in apart)
        return Relation.POSSIBLE if loose else Relation.DIFFERS, "sign", f"{left} ≠ {right}"
    ours, theirs = letter_marks(left), letter_marks(right)
    if ours == theirs:
        return None
    voiced = any(map(is_voiced, (*ours, *theirs)))
    return Relation.DIFFERS if voiced else Relation.POSSIBLE, "letters", f"{left} ≠ {right}"


def other_tones(left: Name, right: Name) -> tuple[Relation, str, str] | None:
    """Return what other marks on the same letters make of a name: in Vietnamese, possibly another one."""
    vietnamese = left.reading and left.reading.vietnamese
    if not vietnamese or left.text.isascii() or right.text.isascii():
        return None
    ours, theirs = _marked(left), _marked(right)
    if all(theirs.get(folded, word) == word for folded, word in ours.items()):
        return None
    return Relation.POSSIBLE, "tones", f"{left.text} ≠ {right.text}"


def _marked(name: Name) -> dict[str, str]:
    """Return the words of a name as written, small, by what they are without marks."""
    return {fold(word): word for word in unicodedata.normalize("NFC", name.text.casefold()).split()}
