"""From two sides to the changes between them."""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from reconcile.changes import DISPUTED, Change, Changes, Detail, Setting, Snapshot, State
from reconcile.changes.concerning import concerns
from reconcile.changes.deciding import has_lapsed, lapses
from reconcile.changes.details import Homes, befores, details, gravest
from reconcile.changes.following import Pair, pairs
from reconcile.changes.renaming import new_ids, under
from reconcile.changes.touching import touched
from reconcile.model import Claim, Group, Reconciliation, Verdict

_VERDICTS = list(Verdict)
_STATES = list(State)


class Sides(NamedTuple):
    """What is compared: the earlier side as kept, the later one as kept and as a whole.

    `moved` are pairs of ids of sources, before and after, that are known to be one file under two names.
    """

    before: Snapshot
    after: Snapshot
    whole: Reconciliation
    moved: tuple[tuple[str, str], ...] = ()


def compare(sides: Sides, settings_from: str = "head") -> Changes:
    """Return everything that became of the questions of a project.

    Neither the order of claims, nor places in files, nor quoting, nor the names of fact files count. `settings_from`
    says under whose settings the earlier side was read.
    """
    ids = new_ids(sides.before, sides.after, sides.moved)
    before = under(sides.before, ids)
    news = _News(before, sides, ids)
    found = sorted((news.change(pair) for pair in pairs(before, sides.after)), key=_rank)
    differing = tuple(_differing(dict(before.settings), dict(sides.after.settings)))
    return Changes(tuple(found), sides.whole, differing, settings_from)


class _News:
    """What is known of both sides as a whole, to say of one question what changed."""

    def __init__(self, before: Snapshot, sides: Sides, ids: Mapping[str, str]) -> None:
        self._touched = touched(before, sides.after)
        self._homes = Homes(self._touched.now, self._touched.was)
        self._concerns = concerns(before, sides.after)
        self._groups: Mapping[str, Group] = {group.id: group for group in sides.whole.groups}
        self._decisions = before.decisions
        self._whole, self._ids = sides.whole, ids

    def change(self, pair: Pair) -> Change:
        """Return what became of a question."""
        before, after = pair.before, pair.after
        what = details(pair, self._homes)
        state = _state(pair, what)
        group = self._groups[after.id] if after else None
        lapsed = bool(before and after and has_lapsed(before, after))
        claims = sorted(claim.id for claim in after.claims) if after else []
        fresh = tuple(claim for claim in claims if claim in self._touched.claims)
        return Change(
            state,
            _finding(pair),
            before,
            after,
            group,
            what,
            fresh,
            self._primary(claims, fresh),
            newly_decided=bool(after and after.decided and not set(after.decisions) & set(self._decisions)),
            gone_stale=lapsed,
            lapsed=tuple(lapses(before, after, self._whole, self._ids)) if before and after and lapsed else (),
            regrouped=state is not State.UNCHANGED and not fresh and self._is_bystander(pair),
            moved=self._homes.moved(pair),
        )

    def _is_bystander(self, pair: Pair) -> bool:
        """Return whether nothing was edited that concerns a question: no claim of it is gone, nothing it is read by."""
        sides = [*befores(pair), *([pair.after] if pair.after else [])]
        ids = {side.id for side in sides} | {claim.id for side in sides for claim in side.claims}
        if not self._touched.gone.isdisjoint(claim.id for side in befores(pair) for claim in side.claims):
            return False
        groups = (self._groups[name] for name in self._asked_after(pair))
        texts = (text for group in groups for claim in group.claims for text in _wordings(claim))
        asked = (text for side in sides for text in (side.event, side.subject, side.predicate))
        return not self._concerns.touch(ids, (*texts, *asked))

    def _asked_after(self, pair: Pair) -> set[str]:
        """Return the ids of the questions of after in which claims of a pair stand."""
        ours = {pair.after.id} if pair.after else set()
        stand = (self._homes.now.get(claim.id) for side in befores(pair) for claim in side.claims)
        return ours.union(name for name in stand if name)

    def _primary(self, claims: Collection[str], fresh: Collection[str]) -> str:
        changed = (claim for claim in claims if claim.partition("#")[0] in self._touched.sources)
        return next((claim for some in (fresh, changed, claims) for claim in some), "")


def _state(pair: Pair, what: Collection[Detail]) -> State:
    if pair.before is None:
        return State.NEW
    if pair.after is None:
        return State.FIXED
    was, now = gravest(befores(pair)), pair.after.verdict
    if now in DISPUTED and was is Verdict.SINGLE_SOURCE:
        return State.NEW
    if not pair.split and was in DISPUTED and _VERDICTS.index(was) < _VERDICTS.index(now):
        return State.FIXED
    return State.CHANGED if what else State.UNCHANGED


def _wordings(claim: Claim) -> tuple[str, ...]:
    return claim.event, claim.subject, claim.predicate, claim.value.text


def _finding(pair: Pair) -> Verdict:
    """Return the verdict that a change is about; what was split off speaks for itself."""
    after = [pair.after] if pair.after else []
    return gravest(after if pair.split else [*befores(pair), *after])


def _rank(change: Change) -> tuple[int, int, str]:
    return _VERDICTS.index(change.verdict), _STATES.index(change.state), change.shown.id


def _differing(before: Mapping[str, str], after: Mapping[str, str]) -> Iterable[Setting]:
    for name in sorted(before.keys() | after.keys()):
        if before.get(name, "") != after.get(name, ""):
            yield Setting(name, before.get(name, ""), after.get(name, ""))
