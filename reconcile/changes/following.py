"""Which question of one snapshot is which of the other: by id, and through regrouping by the claims they share."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reconcile.changes import Imprint, Snapshot


class Pair(NamedTuple):
    """One question on both sides; a side is None where it is not asked."""

    before: Imprint | None
    after: Imprint | None
    joined: tuple[Imprint, ...] = ()
    """Further questions of before that are part of `after` now, sorted by id."""
    split: bool = False
    """Whether `after` was a part of `before`, which goes on as another question."""


def pairs(before: Snapshot, after: Snapshot) -> list[Pair]:
    """Return every question of both sides once, a question of after with all that went into it.

    Questions of one id are the same. Of the others those are that share most claims, ties by id; what is left over
    goes to the question that holds most of its claims, if there is one.
    """
    match = _Match(before, after)
    return [*match.kept(), *match.lost()]


class _Match:
    """The questions of both sides by id, and who became whom."""

    def __init__(self, before: Snapshot, after: Snapshot) -> None:
        self._left = {imprint.id: imprint for imprint in before.imprints}
        self._right = {imprint.id: imprint for imprint in after.imprints}
        shared = _shared(before.imprints, after.imprints)
        self._origins = {name: name for name in self._left if name in self._right}
        self._heirs = dict(self._origins)
        for old, new in shared:
            if old not in self._heirs and new not in self._origins:
                self._heirs[old], self._origins[new] = new, old
        self._wholes = _first((new, old) for old, new in shared if new not in self._origins)
        self._takers = _first((old, new) for old, new in shared if old not in self._heirs)

    def kept(self) -> Iterator[Pair]:
        """Yield the questions that are asked after."""
        joined: defaultdict[str, list[Imprint]] = defaultdict(list)
        for old, new in sorted(self._takers.items()):
            joined[new].append(self._left[old])
        for new, imprint in self._right.items():
            old = self._origins.get(new) or self._wholes.get(new, "")
            yield Pair(self._left.get(old), imprint, tuple(joined[new]), new in self._wholes)

    def lost(self) -> Iterator[Pair]:
        """Yield the questions that nobody asks any more."""
        for old, imprint in self._left.items():
            if old not in self._heirs and old not in self._takers:
                yield Pair(imprint, None)


def _shared(left: Iterable[Imprint], right: Iterable[Imprint]) -> list[tuple[str, str]]:
    """Return the ids of each two questions that share claims, those that share most first, ties by id.

    A claim is known by its id, or by what its source says where that took another id.
    """
    homes: dict[object, str] = {}
    for imprint in right:
        homes.update(((claim.source, claim.digest), imprint.id) for claim in imprint.claims)
    homes.update((claim.id, imprint.id) for imprint in right for claim in imprint.claims)
    found: Counter[tuple[str, str]] = Counter()
    for imprint in left:
        for claim in imprint.claims:
            home = homes.get(claim.id) or homes.get((claim.source, claim.digest))
            if home:
                found[imprint.id, home] += 1
    return sorted(found, key=lambda ids: (-found[ids], ids))


def _first(ids: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return for each first id the second one that comes with it first."""
    found: dict[str, str] = {}
    for one, other in ids:
        found.setdefault(one, other)
    return found
