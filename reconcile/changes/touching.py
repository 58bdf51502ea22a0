"""Which claims are new or say something else: by what they say, as the id of one may depend on its neighbours."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from reconcile.changes import Imprint, Saying, Snapshot

_Key = Callable[[Imprint, Saying], tuple[str, ...]]
_SAME: tuple[_Key, ...] = (
    lambda imprint, claim: (claim.source, imprint.id, claim.digest),
    lambda imprint, claim: (claim.id, claim.digest),
    lambda imprint, claim: (claim.source, claim.digest),
)
"""What two claims that are one have in common, the surest first: questions and claims may take other ids."""


class Touched(NamedTuple):
    """The ids of the claims of after that have no equal before, and the sources that gained, lost or edited a claim."""

    claims: frozenset[str]
    sources: frozenset[str]


def touched(before: Snapshot, after: Snapshot) -> Touched:
    """Return what is new or edited; each claim of before is the equal of one claim of after at most."""
    left, right = _claims(before), _claims(after)
    for key in _SAME:
        left, right = _unmatched(left, right, key), _unmatched(right, left, key)
    sources = {claim.source for _, claim in (*left, *right)}
    return Touched(frozenset(claim.id for _, claim in right), frozenset(sources))


def _claims(side: Snapshot) -> list[tuple[Imprint, Saying]]:
    return [(imprint, claim) for imprint in side.imprints for claim in imprint.claims]


def _unmatched(
    claims: Iterable[tuple[Imprint, Saying]], others: Iterable[tuple[Imprint, Saying]], key: _Key
) -> list[tuple[Imprint, Saying]]:
    """Return the claims for which there is no other one of the same key left, in their order."""
    free = Counter(key(*other) for other in others)
    rest = []
    for claim in claims:
        found = key(*claim)
        if free[found]:
            free[found] -= 1
        else:
            rest.append(claim)
    return rest
