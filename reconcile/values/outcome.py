"""Putting a comparison together, and the two outcomes every type shares: identical and folded-equal wording."""

from unicodedata import category

from reconcile.folding import fold
from reconcile.model import Comparison, Relation, Value
from reconcile.values.lettering import is_lettered_alike

_DASHES = frozenset("−–—‐‑")


def outcome(left: Value, right: Value, relation: Relation, basis: str, reason: str) -> Comparison:
    """Return the comparison of two values as written."""
    return Comparison(relation, basis, reason, left.text, right.text)


def identical(left: Value, right: Value) -> Comparison | None:
    """Return SAME when both sides are written alike, up to surrounding spaces."""
    if left.text == right.text or left.text.split() == right.text.split():
        return outcome(left, right, Relation.SAME, "identical", "written alike")
    return None


def same_wording(left: Value, right: Value) -> Comparison | None:
    """Return SAME when both sides are the same words but for case, accents, punctuation or spaces.

    Only for types whose meaning lies in words. A text of signs alone folds to nothing and equals only itself; signs
    that mean something beside a number or behind a word (`-5` and `5`, `$5` and `£5`, `A+` and `A-`) have to be the
    same.
    """
    found = identical(left, right)
    if found:
        return found
    folded = fold(left.text)
    if folded and folded == fold(right.text) and is_written_alike(left.text, right.text):
        return outcome(left, right, Relation.SAME, "folded", "the same words")
    return None


def is_written_alike(left: str, right: str) -> bool:
    """Return whether two texts of equal folded words have equal signs and letters as well."""
    return amount_signs(left) == amount_signs(right) and is_lettered_alike(left, right)


def amount_signs(text: str) -> list[str]:
    """Return the signs of currencies and of mathematics in order, with those of figures (minus, point, comma)."""
    plain = text if text.isascii() else "".join("-" if sign in _DASHES else sign for sign in text)
    return [
        sign
        for at, sign in enumerate(plain)
        if sign in "%‰°$+<>=±" or (not sign.isascii() and category(sign) in ("Sc", "Sm")) or _is_of_figure(plain, at)
    ]


def _is_of_figure(text: str, at: int) -> bool:
    """Return whether a point or comma stands within a figure, or a dash before one and behind no word."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if text[at] == "-":
        return not before.isalnum() and (after.isdecimal() or (after != "" and category(after) == "Sc"))
    return text[at] in ".," and before.isdecimal() and after.isdecimal()


def incomparable(left: Value, right: Value, basis: str, reason: str) -> Comparison:
    """Return that nothing can be said about the two."""
    return outcome(left, right, Relation.INCOMPARABLE, basis, reason)
