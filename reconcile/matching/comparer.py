"""What matching may ask about values and names; the pipeline supplies it, so that matching names no value type."""

from typing import Protocol

from reconcile.model import Comparison, Predicate, Value


class Comparer(Protocol):
    """How two values or two names compare, under the vocabulary of the project."""

    def values(self, left: Value, right: Value, predicate: Predicate | None) -> Comparison:
        """Return how two values of one predicate relate."""

    def names(self, left: str, right: str) -> Comparison:
        """Return how two names relate."""

    def unit(self, value: Value) -> str:
        """Return the unit of an amount, or nothing."""

    def nearly_equal(self, left: Value, right: Value) -> bool:
        """Return whether two values are amounts that lie close together."""
