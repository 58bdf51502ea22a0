"""Statements and opinions: what a speaker said stands beside what another said and never conflicts with it."""

from reconcile.model import Comparison, Relation, Value
from reconcile.values.base import Setting, ValueType
from reconcile.values.outcome import outcome, same_wording

_MARKS = (("“", "”"), ("„", "“"), ("„", "”"), ("«", "»"), ("‘", "’"), ('"', '"'), ("'", "'"), ("「", "」"))


def unquoted(text: str) -> str | None:
    """Return what is inside the quotation marks when they enclose the whole of `text`, else None."""
    stripped = text.strip()
    for opening, closing in _MARKS:
        inner = stripped[1:-1]
        if len(stripped) > 2 and stripped[0] == opening and stripped[-1] == closing:
            return inner if opening not in inner and closing not in inner.replace("’s", "") else None
    return None


def _read(text: str, setting: Setting) -> str:
    return unquoted(text) or text.strip()


def _compare(left: Value, right: Value, setting: Setting) -> Comparison:
    return same_wording(left, right) or outcome(
        left, right, Relation.COMPATIBLE, "statement", "statements stand side by side"
    )


STATEMENTS = ValueType("statement", _read, _compare)
