"""Which source of one snapshot is which of the other where its id changed, as an id may come from a file's name."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from reconcile.changes import Imprint, Saying, Snapshot
from reconcile.folding import fold

_ENOUGH = 2
"""By how many more signs speak for one source under two names than for two sources.

One sign alone says little: an outlet publishes much, a story is told in the same words by many, and git takes two files
for one when most of their lines are alike, as in files that answer the same questions.
"""


class _Face(NamedTuple):
    """What a source is known by again: publisher, title and address, folded, and its claims by name and by question."""

    stated: tuple[str, ...]
    named: frozenset[tuple[str, str]]
    asked: frozenset[tuple[str, str]]

    @property
    def marks(self) -> frozenset[object]:
        """What two sources that are one have in common some of; a publisher is not enough."""
        return self.named | self.asked | {mark for mark in enumerate(self.stated[1:]) if mark[1]}


def new_ids(before: Snapshot, after: Snapshot, moved: Collection[tuple[str, str]] = ()) -> Mapping[str, str]:
    """Return the ids of after by those of before for each source that after knows under another id.

    Signs are publisher, title and address, each for or against where both sides give it; half of the claims, and twice
    over half of them; and a pair in `moved`, which are ids of files that git calls renamed. Those with most signs go
    together, ties by the claims they share, then by id. An id of both sides means one source unless the signs are
    against that.
    """
    left, right = _faces(before), _faces(after)
    strangers = {name for name in left.keys() & right.keys() if _signs(left[name], right[name]) < 0}
    gone = {name: left[name].marks for name in left.keys() - right.keys() | strangers}
    came = {name: right[name].marks for name in right.keys() - left.keys() | strangers}
    pairs = {pair for pair in moved if pair[0] in gone and pair[1] in came}
    ranked = []
    for old, new in pairs.union(_alike(gone, came)):
        signs = _signs(left[old], right[new]) + ((old, new) in pairs)
        if signs >= _ENOUGH and old != new:
            ranked.append((-signs, -_shared(left[old], right[new]), old, new))
    return _free(dict(_one_each((old, new) for _, _, old, new in sorted(ranked))), left)


def under(snapshot: Snapshot, ids: Mapping[str, str]) -> Snapshot:
    """Return a snapshot with its sources under other ids."""
    imprints = (_under(imprint, ids) for imprint in snapshot.imprints)
    return snapshot._replace(imprints=tuple(imprints)) if ids else snapshot


def _faces(side: Snapshot) -> dict[str, _Face]:
    named: dict[str, set[tuple[str, str]]] = {source.id: set() for source in side.sources}
    asked: dict[str, set[tuple[str, str]]] = {source.id: set() for source in side.sources}
    for imprint in side.imprints:
        for claim in imprint.claims:
            named.setdefault(claim.source, set()).add((claim.name, claim.digest))
            asked.setdefault(claim.source, set()).add((imprint.id, claim.digest))
    stated = {one.id: tuple(map(fold, (one.publisher, one.title, one.url))) for one in side.sources}
    return {
        source: _Face(stated.get(source, ()), frozenset(named[source]), frozenset(asked[source])) for source in named
    }


def _alike(left: Mapping[str, frozenset[object]], right: Mapping[str, frozenset[object]]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of ids that have a mark in common, some of them several times."""
    homes: defaultdict[object, list[str]] = defaultdict(list)
    for new, marks in right.items():
        for mark in marks:
            homes[mark].append(new)
    yield from ((old, new) for old, marks in left.items() for mark in marks for new in homes.get(mark, ()))


def _shared(left: _Face, right: _Face) -> int:
    """Return how many claims two sources share. Their names may depend on others in it, their questions do not."""
    return max(len(left.named & right.named), len(left.asked & right.asked))


def _signs(left: _Face, right: _Face) -> int:
    """Return how many more signs speak for one source than for two."""
    shared = _shared(left, right)
    most = max(len(left.named), len(right.named))
    claims = (2 * shared >= most > 0) + (2 * shared > most)
    return claims + sum(
        1 if ours == theirs else -1 for ours, theirs in zip(left.stated, right.stated, strict=False) if ours and theirs
    )


def _one_each(ids: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of which neither id was in an earlier one."""
    left: set[str] = set()
    right: set[str] = set()
    for old, new in ids:
        if old not in left and new not in right:
            left.add(old)
            right.add(new)
            yield old, new


def _free(ids: dict[str, str], left: Collection[str]) -> dict[str, str]:
    """Return those ids that no source of before keeps for itself."""
    while taken := {old for old, new in ids.items() if new in left and new not in ids}:
        ids = {old: new for old, new in ids.items() if old not in taken}
    return ids


def _under(imprint: Imprint, ids: Mapping[str, str]) -> Imprint:
    def other(claim: str) -> str:
        source, _, name = claim.partition("#")
        return f"{ids.get(source, source)}#{name}"

    claims = (Saying(other(claim.id), *claim[1:]) for claim in imprint.claims)
    positions = (one._replace(claims=tuple(sorted(map(other, one.claims)))) for one in imprint.positions)
    return imprint._replace(claims=tuple(sorted(claims)), positions=tuple(positions))
