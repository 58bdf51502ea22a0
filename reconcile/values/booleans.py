"""Yes and no."""

from reconcile.folding import key
from reconcile.model import Comparison, Relation, Value
from reconcile.values.base import Setting, ValueType
from reconcile.values.outcome import identical, incomparable, outcome
from reconcile.values.words.truth import FALSE_WORDS, TRUE_WORDS


def _read(text: str, setting: Setting) -> bool | None:
    word = key(text)
    if word in TRUE_WORDS:
        return True
    return False if word in FALSE_WORDS else None


def _compare(left: Value, right: Value, setting: Setting) -> Comparison:
    found = identical(left, right)
    if found:
        return found
    if left.parsed is None or right.parsed is None:
        return incomparable(left, right, "not a boolean", "one side is neither yes nor no")
    if left.parsed == right.parsed:
        return outcome(left, right, Relation.SAME, "parsed", f"{left.text} means {right.text}")
    return outcome(left, right, Relation.DIFFERS, "opposite", f"{left.text} is the opposite of {right.text}")


BOOLEANS = ValueType("boolean", _read, _compare)
