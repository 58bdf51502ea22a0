"""Which question of one snapshot is which of the other: by id, and through regrouping by the claims they share."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeVar

from reconcile.changes import Imprint, Snapshot

_Other = TypeVar("_Other")


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

    Questions of one id are the same, unless their claims stay together under other ids: an id comes from wording, and
    may go to another part of a question that a decision split. Of the others those are that share most claims, ties by
    id; what is left over goes to the question that holds most of its claims, if there is one.
    """
    match = _Match(before, after)
    return [*match.kept(), *match.lost()]


class _Match:
    """The questions of both sides by id, and who became whom."""

    def __init__(self, before: Snapshot, after: Snapshot) -> None:
        self._left = {imprint.id: imprint for imprint in before.imprints}
        self._right = {imprint.id: imprint for imprint in after.imprints}
        shared = _shared(before.imprints, after.imprints)
        heirs = _first((old, shared[old, new]) for old, new in shared if new not in self._left)
        origins = _first((new, shared[old, new]) for old, new in shared if old not in self._right)
        self._origins = {
            name: name
            for name in self._left
            if name in self._right and _stays(shared.get((name, name), 0), heirs.get(name, 0), origins.get(name, 0))
        }
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


def _shared(left: Iterable[Imprint], right: Iterable[Imprint]) -> dict[tuple[str, str], int]:
    """Return how many claims each two questions share that share any, those that share most first, ties by id.

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
    return {ids: found[ids] for ids in sorted(found, key=lambda ids: (-found[ids], ids))}


def _stays(own: int, heir: int, origin: int) -> bool:
    """Return whether the questions of one id are one, by how many claims they share.

    `heir` and `origin` are what the one shares with a question of after alone, and the other with one of before alone.
    """
    return own >= heir + origin or (own > 0 and not (heir and origin))


def _first(pairs: Iterable[tuple[str, _Other]]) -> dict[str, _Other]:
    """Return for each id what comes with it first."""
    found: dict[str, _Other] = {}
    for one, other in pairs:
        found.setdefault(one, other)
    return found
