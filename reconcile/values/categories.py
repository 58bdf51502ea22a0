"""Categories: one state out of several, such as `permanent` or `banned`.

Two categories that nothing declares equal or opposite cannot be compared by a machine: `withdrawn` and `amended` may
both hold. No conflict and no agreement is invented for them.
"""

from reconcile.folding import fold
from reconcile.model import Comparison, Entity, Relation, Value
from reconcile.values.base import Setting, ValueType
from reconcile.values.category_comparison import judge, says
from reconcile.values.category_denials import Judgement
from reconcile.values.category_phrases import Category, read_category
from reconcile.values.outcome import amount_signs, incomparable, is_written_alike, outcome, same_wording
from reconcile.vocabulary import Lexicon

__all__ = ["CATEGORIES", "Category", "read_category", "says"]

_SENTENCES = {
    Relation.SAME: "{0} and {1} are the same",
    Relation.VARIANT: "{0} and {1} mean the same",
    Relation.REFINES: "{2} says more than {3}",
    Relation.REFINED_BY: "{2} says more than {3}",
    Relation.COMPATIBLE: "{0} and {1} can both hold",
    Relation.DIFFERS: "{0} and {1} cannot both hold",
}
_REASONS = {
    "negation": "one of {0} and {1} negates the other",
    "opposite": "{0} and {1} are opposites",
    "antonym": "{0} and {1} are opposites",
    "kind": "{2} is a kind of {3}",
    "stages": "{0} and {1} can both hold, one beside or after the other",
    "hedged": "{0} and {1} can both hold; not both say it for sure",
    "in part": "{0} and {1} can both hold, each in part",
    "number": "{0} and {1} have other numbers",
    "label": "{0} and {1} have other labels",
    "sign": "{0} and {1} have other signs",
}


def _compare(left: Value, right: Value, setting: Setting) -> Comparison:
    return (
        same_wording(left, right)
        or _named(left, right, setting)
        or _worded(left, right)
        or incomparable(left, right, "unknown category", f"nothing says how {left.text} and {right.text} relate")
    )


def _named(left: Value, right: Value, setting: Setting) -> Comparison | None:
    """Return what the vocabulary says when it knows both sides."""
    one, other = setting.lexicon.entity(left.text), setting.lexicon.entity(right.text)
    if one is None or other is None:
        return None
    if one.name == other.name:
        return outcome(left, right, Relation.VARIANT, "alias", f"both are {one.name} in the vocabulary")
    if setting.lexicon.distinct(one, other):
        return outcome(left, right, Relation.DIFFERS, "distinct", "declared distinct in the vocabulary")
    if one.type == other.type == "place":
        return _placed(left, right, (one, other), setting.lexicon)
    return None


def _placed(left: Value, right: Value, places: tuple[Entity, Entity], lexicon: Lexicon) -> Comparison:
    """Return how two places that the vocabulary knows relate: one within the other, or two."""
    one, other = places
    if lexicon.encloses(other, one):
        return outcome(left, right, Relation.REFINES, "within", f"{one.name} lies in {other.name}")
    if lexicon.encloses(one, other):
        return outcome(left, right, Relation.REFINED_BY, "within", f"{other.name} lies in {one.name}")
    return outcome(left, right, Relation.DIFFERS, "places", f"{left.text} and {right.text} are two places")


def _worded(left: Value, right: Value) -> Comparison | None:
    """Return what the words of two categories say; None when they say nothing."""
    found = judge(left.text, right.text)
    if found is None or (found.basis in ("folded", "number") and not _is_meant(left.text, right.text)):
        return None
    return outcome(left, right, found.relation, found.basis, _reason(left.text, right.text, found))


def _is_meant(left: str, right: str) -> bool:
    """Return whether what folded words and numbers say holds of the texts: `5%` is no `5`, `$5` and `£6` may be one."""
    return is_written_alike(left, right) if fold(left) == fold(right) else amount_signs(left) == amount_signs(right)


def _reason(left: str, right: str, found: Judgement) -> str:
    narrow, wide = (left, right) if found.relation is Relation.REFINES else (right, left)
    sentence = _REASONS.get(found.basis, _SENTENCES[found.relation])
    return sentence.format(left, right, narrow, wide)


def _read(text: str, setting: Setting) -> Category | None:
    category = read_category(text)
    return category if category.phrase else None


CATEGORIES = ValueType("category", _read, _compare)
