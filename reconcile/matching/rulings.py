"""What people decided, as far as it still holds: which claims are one, which are kept apart, what is stale."""

from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import NamedTuple

from reconcile.model import Decision, Ruling
from reconcile.timespan import Order, TimeSpan, order

_APART = (Ruling.DIFFERENT, Ruling.NOT_COMPARABLE)


class Rulings(NamedTuple):
    """The live decisions by pair of claims, and the stale ones; pairs are ordered by id."""

    same: Mapping[tuple[str, str], Decision]
    apart: Mapping[tuple[str, str], Decision]
    live: tuple[Decision, ...]
    stale: tuple[Decision, ...]

    def joins(self, left: str, right: str) -> Decision | None:
        """Return the decision that two claims say the same."""
        return self.same.get(_pair(left, right))

    def parts(self, left: str, right: str) -> Decision | None:
        """Return the decision that two claims are not to be joined."""
        return self.apart.get(_pair(left, right))


def rule(decisions: Iterable[Decision], digests: Mapping[str, str], today: TimeSpan | None) -> Rulings:
    """Return the decisions sorted into live and stale.

    `digests` gives the present digest of every claim; a decision is stale when a claim it saw reads otherwise now, or
    when it expired before `today`. Digests of groups are checked by the caller, once there are groups.
    """
    live: list[Decision] = []
    stale: list[Decision] = []
    for decision in decisions:
        (stale if _is_stale(decision, digests, today) else live).append(decision)
    return Rulings(
        same={pair: d for d in live if d.ruling is Ruling.SAME for pair in _pairs(d)},
        apart={pair: d for d in live if d.ruling in _APART for pair in _pairs(d)},
        live=tuple(live),
        stale=tuple(stale),
    )


def has_expired(decision: Decision, today: TimeSpan | None) -> bool:
    """Return whether a decision held only until a day that is over."""
    return bool(decision.expires and today and order(decision.expires, today) is Order.BEFORE)


def _is_stale(decision: Decision, digests: Mapping[str, str], today: TimeSpan | None) -> bool:
    changed = any(digests.get(seen, digest) != digest for seen, digest in decision.seen)
    return changed or has_expired(decision, today)


def _pairs(decision: Decision) -> Iterable[tuple[str, str]]:
    return combinations(sorted(decision.claims), 2)


def _pair(left: str, right: str) -> tuple[str, str]:
    return (left, right) if left < right else (right, left)
