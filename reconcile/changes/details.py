"""What changed in a question: who moved, what was edited, which positions opened or closed."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from reconcile.changes import Detail, Imprint, Saying, What
from reconcile.changes.following import Pair
from reconcile.folding import fold
from reconcile.model import Verdict

Stance = tuple[str, str, str]
"""A source, what it says with its spelling folded, and its modality."""
_VERDICTS = list(Verdict)
_ORDER = list(What)


class Homes(NamedTuple):
    """Where the claims that say and ask what they did stand: by their ids, the id of the question."""

    now: Mapping[str, str]
    """Claims of before, and the questions of after."""
    was: Mapping[str, str]
    """Claims of after, and the questions of before."""

    def left(self, pair: Pair) -> list[Saying]:
        """Return the claims of a question of before that stand in another one after, but for those split off."""
        now = pair.after.id if pair.after else ""
        claims = () if pair.split else (claim for one in befores(pair) for claim in one.claims)
        return [claim for claim in claims if self.now.get(claim.id, now) != now]

    def came(self, pair: Pair) -> list[Saying]:
        """Return the claims of a question of after that stood in another one, but for those of questions it took in."""
        ours = {one.id for one in befores(pair)}
        claims = pair.after.claims if pair.after else ()
        return [claim for claim in claims if claim.id in self.was and self.was[claim.id] not in ours]

    def moved(self, pair: Pair) -> int:
        """Return how many claims stand in another question than before: came to this one, or left it."""
        before = pair.before.id if pair.before and not pair.split else ""
        claims = pair.after.claims if pair.after else ()
        return len(self.left(pair)) + sum(self.was.get(claim.id, before) != before for claim in claims)


class _Move(NamedTuple):
    """What one source said and says; None on a side where it said nothing."""

    before: Saying | None
    after: Saying | None


def details(pair: Pair, homes: Homes) -> tuple[Detail, ...]:
    """Return what changed in a question that is asked on both sides, in the order of `What`, then of sources."""
    if not (pair.before and pair.after):
        return ()
    found = [*_of_wholes(pair), *_of_moved(pair, pair.after, homes), *_of_claims(pair, pair.after, homes)]
    was = gravest(befores(pair))
    if was is not pair.after.verdict:
        found.append(Detail(What.TURNED, (), was.value, pair.after.verdict.value))
    if not found and _camps(pair.before) != _camps(pair.after):
        counts = (str(len(side.positions)) for side in (pair.before, pair.after))
        found.append(Detail(What.REGROUPED, (), *counts))
    return tuple(sorted(found, key=lambda one: (_ORDER.index(one.what), *one[1:])))


def befores(pair: Pair) -> list[Imprint]:
    """Return the questions that went into a pair."""
    return [pair.before, *pair.joined] if pair.before else list(pair.joined)


def gravest(imprints: Iterable[Imprint]) -> Verdict:
    """Return the most urgent verdict of one or more questions."""
    return min((imprint.verdict for imprint in imprints), key=_VERDICTS.index)


def _of_wholes(pair: Pair) -> Iterator[Detail]:
    yield from (Detail(What.JOINED, (), imprint.id) for imprint in pair.joined)
    if pair.split and pair.before:
        yield Detail(What.SPLIT, (), pair.before.id)


def _of_moved(pair: Pair, after: Imprint, homes: Homes) -> Iterator[Detail]:
    """Yield the claims that are what they were and stand in another question, those of one value together."""
    found: defaultdict[tuple[What, str, str], set[str]] = defaultdict(set)
    for claim in homes.left(pair):
        found[What.AWAY, claim.value, homes.now[claim.id]].add(claim.source)
    for claim in homes.came(pair):
        found[What.HERE, homes.was[claim.id], claim.value].add(claim.source)
    for (what, *texts), sources in found.items():
        yield Detail(what, tuple(sorted(sources)), *texts)


def _of_claims(pair: Pair, after: Imprint, homes: Homes) -> Iterator[Detail]:
    """Yield what single sources did; of a question that was split off only what its own sources did."""
    there = {claim.source for claim in after.claims}
    whole = [claim for imprint in befores(pair) for claim in imprint.claims]
    before = [claim for claim in whole if homes.now.get(claim.id, after.id) == after.id]
    before = [claim for claim in before if not pair.split or claim.source in there]
    strangers = homes.came(pair)
    moves = list(_moves(before, [claim for claim in after.claims if claim not in strangers]))
    for move in moves:
        if move.before and move.after:
            yield _edit(move.before, move.after)
    left, right = _stances(before), _stances(after.claims)
    came = [move.after for move in moves if move.after and not move.before]
    gone = [move.before for move in moves if move.before and not move.after]
    yield from _by_position(came, [after], left, (What.OPENED, What.GAINED))
    yield from _by_position(gone, befores(pair), right, (What.CLOSED, What.LOST))


def _moves(before: Iterable[Saying], after: Iterable[Saying]) -> Iterator[_Move]:
    """Yield what changed, source by source; claims of one id belong together, then the rest in order."""
    left, right = _by_source(before), _by_source(after)
    for source in sorted(left.keys() | right.keys()):
        old, new = left.get(source, []), right.get(source, [])
        held = {stance(claim) for claim in old} & {stance(claim) for claim in new}
        gone = {claim.id: claim for claim in old if stance(claim) not in held}
        came = {claim.id: claim for claim in new if stance(claim) not in held}
        for claim in sorted(gone.keys() & came.keys()):
            yield _Move(gone.pop(claim), came.pop(claim))
        rest = list(zip(gone, came, strict=False))
        yield from (_Move(gone.pop(claim), came.pop(other)) for claim, other in rest)
        yield from (_Move(claim, None) for claim in gone.values())
        yield from (_Move(None, claim) for claim in came.values())


def _edit(before: Saying, after: Saying) -> Detail:
    if fold(before.value) == fold(after.value):
        return Detail(What.MODALITY, (after.source,), before.modality, after.modality)
    return Detail(What.EDITED, (after.source,), before.value, after.value)


def _by_position(
    moved: Iterable[Saying], sides: Iterable[Imprint], other: Collection[Stance], names: tuple[What, What]
) -> Iterator[Detail]:
    """Yield a detail for each position that sources came to or left.

    The first name is for a position of which nothing is on the `other` side.
    """
    whole, part = names
    ids = {claim.id for claim in moved}
    for imprint in sides:
        claims = {claim.id: claim for claim in imprint.claims}
        for position in imprint.positions:
            sources = sorted({claims[name].source for name in position.claims if name in ids})
            if not sources:
                continue
            said = {stance(claims[name]) for name in position.claims}
            what = part if said & set(other) else whole
            texts = ("", position.value) if What.GAINED in names else (position.value, "")
            yield Detail(what, tuple(sources), *texts)


def _by_source(claims: Iterable[Saying]) -> dict[str, list[Saying]]:
    found: defaultdict[str, list[Saying]] = defaultdict(list)
    for claim in claims:
        found[claim.source].append(claim)
    return found


def stance(claim: Saying) -> Stance:
    """Return what decides whether a question changed: who says what, and how."""
    return claim.source, fold(claim.value), claim.modality


def _stances(claims: Iterable[Saying]) -> set[Stance]:
    return {stance(claim) for claim in claims}


def _camps(imprint: Imprint) -> set[frozenset[Stance]]:
    claims = {claim.id: claim for claim in imprint.claims}
    return {frozenset(stance(claims[name]) for name in position.claims) for position in imprint.positions}
