"""Putting a comparison together, and the two outcomes every type shares: identical and folded-equal wording."""

from reconcile.folding import fold
from reconcile.model import Comparison, Relation, Value


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

    Only for types whose meaning lies in words: folding turns `-5` into `5`. A text of signs alone folds to nothing
    and equals only itself.
    """
    found = identical(left, right)
    if found:
        return found
    folded = fold(left.text)
    if folded and folded == fold(right.text):
        return outcome(left, right, Relation.SAME, "folded", "the same words")
    return None


def incomparable(left: Value, right: Value, basis: str, reason: str) -> Comparison:
    """Return that nothing can be said about the two."""
    return outcome(left, right, Relation.INCOMPARABLE, basis, reason)
