"""Folding wording: what may differ between two spellings of the same words."""

import re
import unicodedata
from functools import lru_cache

_APOSTROPHES = str.maketrans(dict.fromkeys("'’‘ʼʻ`´", "'"))
_POSSESSIVE = re.compile(r"'s\b")
_GAPS = re.compile(r"[\W_]+")
_ARTICLES = frozenset({"the", "a", "an"})


@lru_cache(maxsize=1 << 17)
def fold(text: str) -> str:
    """Return `text` without case, accents, punctuation, possessives or doubled spaces.

    Letters of every script stay; `Türkiye’s` gives `turkiye`, `14-day` gives `14 day`.
    """
    folded = text.casefold()
    if folded.isalpha() and folded.isascii():
        return folded
    if not folded.isascii():
        marked = unicodedata.normalize("NFKD", folded.translate(_APOSTROPHES))
        folded = "".join(c for c in marked if unicodedata.category(c) != "Mn").casefold()
    if "'" in folded:
        folded = _POSSESSIVE.sub("", folded).replace("'", "")
    return _GAPS.sub(" ", folded).strip()


@lru_cache(maxsize=1 << 17)
def words(text: str) -> tuple[str, ...]:
    """Return the folded words of `text` in order, without a leading article."""
    found = fold(text).split()
    return tuple(found[1:] if len(found) > 1 and found[0] in _ARTICLES else found)


@lru_cache(maxsize=1 << 17)
def key(text: str) -> str:
    """Return the folded words as one string: equal keys mean the same wording."""
    return " ".join(words(text))
