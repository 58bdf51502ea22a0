"""Which claims are new or say something else: by what they say, as the id of one may depend on its neighbours."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from reconcile.changes import Imprint, Saying, Snapshot

_Placed = tuple[Imprint, Saying]
_Key = Callable[[Imprint, Saying], tuple[str, ...]]
_SAME: tuple[_Key, ...] = (
    lambda imprint, claim: (claim.source, imprint.id, claim.digest, claim.asks),
    lambda imprint, claim: (claim.id, claim.digest, claim.asks),
    lambda imprint, claim: (claim.source, claim.digest, claim.asks),
)
"""What two claims that are one have in common, the surest first: questions and claims may take other ids."""


class Touched(NamedTuple):
    """What became of single claims."""

    claims: frozenset[str]
    """The ids of the claims of after that have no equal before: new or edited."""
    gone: frozenset[str]
    """The ids of the claims of before that have no equal after: removed or edited."""
    sources: frozenset[str]
    """The sources that gained, lost or edited a claim."""
    now: Mapping[str, str]
    """For each claim of before that has an equal after, by its id, the id of the question that this is in."""
    was: Mapping[str, str]
    """For each claim of after that has an equal before, by its id, the id of the question that this was in."""


def touched(before: Snapshot, after: Snapshot) -> Touched:
    """Return what is new, edited or gone; each claim of before is the equal of one claim of after at most.

    The wording of what a claim asks counts where both sides know it.
    """
    left, right = _claims(before), _claims(after)
    if not all(claim.asks for _, claim in left):
        left, right = _unasked(left), _unasked(right)
    now: dict[str, str] = {}
    was: dict[str, str] = {}
    for key in _SAME:
        free = _by_key(right, key)
        for imprint, claim in left:
            if claim.id not in now and (found := free[key(imprint, claim)]):
                home, other = found.pop()
                now[claim.id], was[other.id] = home.id, imprint.id
        right = [one for one in right if one[1].id not in was]
    gone = [claim for _, claim in left if claim.id not in now]
    came = [claim for _, claim in right]
    sources = frozenset(claim.source for claim in (*gone, *came))
    return Touched(frozenset(one.id for one in came), frozenset(one.id for one in gone), sources, now, was)


def _claims(side: Snapshot) -> list[_Placed]:
    return [(imprint, claim) for imprint in side.imprints for claim in imprint.claims]


def _unasked(claims: Iterable[_Placed]) -> list[_Placed]:
    return [(imprint, claim._replace(asks="")) for imprint, claim in claims]


def _by_key(claims: Iterable[_Placed], key: _Key) -> defaultdict[tuple[str, ...], list[_Placed]]:
    """Return the claims by what makes them one with another, the last of each first to be taken."""
    found: defaultdict[tuple[str, ...], list[_Placed]] = defaultdict(list)
    for one in reversed(list(claims)):
        found[key(*one)].append(one)
    return found
