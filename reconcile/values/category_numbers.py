"""Numbers and letters of categories: `phase two` is `phase 2`, `stage IV` is `stage 4`, grade A is no grade B."""

import re

from reconcile.values.words.classes import CLASSES, LETTERED, ROMAN, STEPS
from reconcile.values.words.negations import AUXILIARIES, NEGATIONS
from reconcile.values.words.numbers import UNITS_AND_TEENS
from reconcile.values.words.opposites import ORDINALS

Words = tuple[str, ...]

_ORDINAL_WORDS = {number: word for word, number in reversed(ORDINALS.items())}
_SHORT_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")
_DIGITS = re.compile(r"\d+")
_LABEL = re.compile(r"[a-z]|[a-z]?\d+[a-z]?")
_SIGNS = "+-#*"


def numbered(found: Words) -> Words:
    """Return the words with the numbers of classes in figures, `first phase` as `phase 1` and `1st` as `first`."""
    if len(found) == 1:
        return (str(UNITS_AND_TEENS.get(found[0], found[0])),)
    kept: list[str] = []
    for word in map(_spelled, found):
        if kept and kept[-1] in CLASSES:
            kept.append(ROMAN.get(word) or str(UNITS_AND_TEENS.get(word, word)))
        elif kept and word in STEPS and _is_ordinal(kept[-1]):
            kept[-1:] = [word, ORDINALS[kept[-1]]]
        else:
            kept.append(word)
    return tuple(kept)


def _spelled(word: str) -> str:
    """Return `1st` as `first`."""
    short = _SHORT_ORDINAL.fullmatch(word) if word[0].isdecimal() else None
    return _ORDINAL_WORDS.get(short[1], word) if short else word


def _is_ordinal(word: str) -> bool:
    return word in ORDINALS and word not in ROMAN


def is_label(found: Words, at: int) -> bool:
    """Return whether an `a` is a letter that names one of several (`Grade A`), not an article."""
    if found[at] != "a" or at == 0:
        return False
    before = found[at - 1]
    return before in LETTERED or (at == len(found) - 1 and before not in AUXILIARIES | NEGATIONS)


def labels_apart(one: Words, other: Words) -> str | None:
    """Return the slug of what keeps two phrases apart that differ in a number, a letter or a sign alone, else None."""
    if len(one) != len(other):
        return None
    apart = [at for at, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
    if len(apart) != 1:
        return None
    ours, theirs = one[apart[0]], other[apart[0]]
    if _signed_apart(ours, theirs):
        return "sign"
    if _DIGITS.search(ours) and _other_numbers(ours, theirs):
        return "number"
    behind = apart[0] > 0 and one[apart[0] - 1] in LETTERED
    return "label" if behind and _LABEL.fullmatch(ours) and _LABEL.fullmatch(theirs) else None


def _signed_apart(ours: str, theirs: str) -> bool:
    """Return whether two words differ in a sign alone; behind a number it may mean `or more`."""
    bare = ours.strip(_SIGNS)
    if bare != theirs.strip(_SIGNS) or not bare:
        return False
    return not bare.isdecimal() or ours[0] == "-" or theirs[0] == "-"


def _other_numbers(ours: str, theirs: str) -> bool:
    """Return whether two words are numbers, or codes of the same letters with other numbers (`EF3`, `EF4`)."""
    if _DIGITS.sub("0", ours) != _DIGITS.sub("0", theirs) or not (ours.isalnum() and theirs.isalnum()):
        return False
    return list(map(int, _DIGITS.findall(ours))) != list(map(int, _DIGITS.findall(theirs)))
