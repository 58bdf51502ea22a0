"""Names of the same folded words whose signs or letters tell them apart: `C++` and `C#`, `OPEC+` and `OPEC`."""

from reconcile.model import Relation
from reconcile.values.lettering import is_voiced, letter_marks, signs

_OPEN_SETS = ("lgb", "2slgb")
"""Beginnings of names whose plus only says that more are meant, and is often left out."""


def told_apart(left: str, right: str) -> tuple[Relation, str, str] | None:
    """Return the relation, its basis and the reason where signs or letters tell two names of the same words apart.

    A sign that belongs to a word makes another name of it (`Apple TV+`). One behind a number may only mean `or more`.
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
