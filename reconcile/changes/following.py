"""Which question of one snapshot is which of the other: by id, and through regrouping by the claims they share."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from reconcile.changes import Imprint, Saying, Snapshot


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


def renamed(before: Snapshot, after: Snapshot) -> Snapshot:
    """Return before with each source under the id that it has in after.

    A source that is there no more is the one of those that came with which it shares over half of its claims, by
    their names in the file and their digests: a fact file that gives no id takes that of its name.
    """
    names = _new_names(before, after)
    return (
        before._replace(imprints=tuple(_with_names(imprint, names) for imprint in before.imprints)) if names else before
    )


def _new_names(before: Snapshot, after: Snapshot) -> Mapping[str, str]:
    left, right = _said(before), _said(after)
    came: dict[tuple[str, str], list[str]] = {}
    for source in sorted(right.keys() - left.keys()):
        for said in right[source]:
            came.setdefault(said, []).append(source)
    found: dict[str, str] = {}
    for source in sorted(left.keys() - right.keys()):
        alike = Counter(other for said in left[source] for other in came.get(said, ()) if other not in found.values())
        best = min(alike, key=lambda other: (-alike[other], other), default="")
        if best and 2 * alike[best] > max(len(left[source]), len(right[best])):
            found[source] = best
    return found


def _said(side: Snapshot) -> dict[str, set[tuple[str, str]]]:
    """Return what each source says: the names of its claims in the file with their digests."""
    said: dict[str, set[tuple[str, str]]] = {}
    for claim in (claim for imprint in side.imprints for claim in imprint.claims):
        said.setdefault(claim.source, set()).add((claim.name, claim.digest))
    return said


def _with_names(imprint: Imprint, names: Mapping[str, str]) -> Imprint:
    def renamed_id(claim: str) -> str:
        source, _, name = claim.partition("#")
        return f"{names.get(source, source)}#{name}"

    claims = (Saying(renamed_id(claim.id), *claim[1:]) for claim in imprint.claims)
    positions = (one._replace(claims=tuple(sorted(map(renamed_id, one.claims)))) for one in imprint.positions)
    return imprint._replace(claims=tuple(sorted(claims)), positions=tuple(positions))
