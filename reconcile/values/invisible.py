"""Signs that nobody sees: soft hyphens, zero-width spaces, marks of direction. They are no part of what a value says.

The format characters of Unicode (category Cf) that leave no trace on paper, with the zero-width joiners; those that are
printed (signs of number of Arabic, Syriac and Kaithi) stay, and so do the tags that make one flag of another.
"""

from functools import lru_cache
from unicodedata import category

from reconcile.model import Value

_RANGES = (
    ("\u00ad", "\u00ad"),
    ("\u061c", "\u061c"),
    ("\u180e", "\u180e"),
    ("\u200b", "\u200b"),
    ("\u200e", "\u200f"),
    ("\u202a", "\u202e"),
    ("\u2060", "\u206f"),
    ("\ufeff", "\ufeff"),
    ("\ufff9", "\ufffb"),
)
_GONE = dict.fromkeys(sign for first, last in _RANGES for sign in range(ord(first), ord(last) + 1))
_TAGS = dict.fromkeys(range(0xE0001, 0xE0080))
_FLAG = "\U0001f3f4"
_JOINERS = "\u200c\u200d"
_JOINED = frozenset({"Lo", "Mn", "Mc"})
"""Categories of the letters and marks of scripts in which a joiner shapes a word, none of which has capitals."""


def visible(text: str) -> str:
    """Return what of `text` can be seen; joiners stay between letters of the scripts that need them."""
    return text if text.isascii() else _visible(text)


@lru_cache(maxsize=1 << 16)
def _visible(text: str) -> str:
    plain = text.translate(_GONE)
    if max(plain, default="") > _FLAG and _FLAG not in plain:
        plain = plain.translate(_TAGS)
    if any(joiner in plain for joiner in _JOINERS):
        plain = "".join(sign for at, sign in enumerate(plain) if sign not in _JOINERS or _shapes(plain, at))
    return text if plain == text else plain


def _shapes(text: str, at: int) -> bool:
    """Return whether the joiner at `at` stands between two letters or marks that it may shape."""
    return 0 < at < len(text) - 1 and {category(text[at - 1]), category(text[at + 1])} <= _JOINED


def as_seen(value: Value) -> Value:
    """Return a value with the wording that can be seen; the value itself where that is all of it."""
    plain = visible(value.text)
    return value if plain is value.text else value._replace(text=plain)
