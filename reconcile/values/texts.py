"""Free text: equal wording and reference numbers are recognised, everything else is left to a reader."""

from reconcile.model import Comparison, Value
from reconcile.values.base import Setting, ValueType
from reconcile.values.outcome import incomparable, same_wording
from reconcile.values.reference_numbers import compare_references


def _read(text: str, setting: Setting) -> str:
    return text.strip()


def _compare(left: Value, right: Value, setting: Setting) -> Comparison:
    found = same_wording(left, right) or compare_references(left, right)
    return found or incomparable(left, right, "free text", "free text has to be read")


TEXTS = ValueType("text", _read, _compare)
