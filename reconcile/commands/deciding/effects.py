"""What a decision changes in the report: which groups come out otherwise."""

from collections.abc import Iterable, Sequence

from reconcile.model import Group
from reconcile.reports.decision_text import Effect


def effects(before: Iterable[Group], after: Iterable[Group]) -> list[Effect]:
    """Return the groups that differ, those that share claims together, in the order of the report before."""
    known, now = list(before), list(after)
    kept = {_looks(group) for group in known} & {_looks(group) for group in now}
    left = [group for group in known if _looks(group) not in kept]
    right = [group for group in now if _looks(group) not in kept]
    found: list[Effect] = []
    while left:
        ours = _connected([left[0]], [*left, *right])
        found.append(Effect(tuple(g for g in left if g in ours), tuple(g for g in right if g in ours)))
        left = [group for group in left if group not in ours]
    return found


def _connected(seeds: Sequence[Group], groups: Sequence[Group]) -> list[Group]:
    """Return the groups that share claims with the seeds, or with others that do."""
    reached = list(seeds)
    claims = {claim.id for group in seeds for claim in group.claims}
    while True:
        more = [g for g in groups if g not in reached and any(claim.id in claims for claim in g.claims)]
        if not more:
            return reached
        reached += more
        claims.update(claim.id for group in more for claim in group.claims)


def _looks(group: Group) -> tuple[object, ...]:
    """Return what a reader of the report sees of a group."""
    decisions = tuple(decision.id for decision in group.decisions)
    claims = tuple(claim.id for claim in group.claims)
    return (group.id, group.verdict, group.kind, group.flags, group.positions, group.origins, decisions, claims)
