"""What matching may ask about values and names; the pipeline supplies it, so that matching names no value type."""

from typing import Protocol

from reconcile.model import Comparison, Predicate, Value


class Comparer(Protocol):
    """How two values or two names compare, under the vocabulary of the project."""

    def values(self, left: Value, right: Value, predicate: Predicate | None) -> Comparison:
        """Return how two values of one predicate relate."""

    def names(self, left: str, right: str) -> Comparison:
        """Return how two names relate."""

    def telling(self, value: Value) -> float:
        """Return how much an equal value elsewhere hints at an equal question, from 0 (`true`) to 1."""

    def kind(self, value: Value) -> tuple[str, str]:
        """Return the family and the member of the kind of answer that a value is, both empty if its wording is free."""

    def one_sided(self, value: Value) -> bool:
        """Return whether a value is a mere bound, which countless others lie within."""

    def far_apart(self, left: Value, right: Value) -> bool:
        """Return whether two values are so far apart that they are seldom reports of one thing."""

    def nearly_equal(self, left: Value, right: Value) -> bool:
        """Return whether two values are amounts that lie close together."""
