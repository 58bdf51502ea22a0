"""Free text: equal wording is recognised, everything else is left to a reader."""

from reconcile.model import Comparison, Value
from reconcile.values.base import Setting, ValueType
from reconcile.values.outcome import incomparable, same_wording


def _read(text: str, setting: Setting) -> str:
    return text.strip()


def _compare(left: Value, right: Value, setting: Setting) -> Comparison:
    return same_wording(left, right) or incomparable(left, right, "free text", "free text has to be read")


TEXTS = ValueType("text", _read, _compare)
