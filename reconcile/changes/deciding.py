"""Which decisions held about a question, and which hold no more."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from reconcile.changes import DISPUTED, Imprint, Lapse, Snapshot, snapshot
from reconcile.model import Decision, Reconciliation, Ruling

_APART = (Ruling.DIFFERENT, Ruling.NOT_COMPARABLE)


def decided_as(kept: Snapshot, own: Reconciliation) -> Snapshot:
    """Return a snapshot, made under the decisions of another side, with what its own decisions said of each question.

    A question counts as decided if they left nothing of it open: each group that its claims made under them was closed,
    or nothing in dispute. Its decisions are those that closed or that kept apart.
    """
    under = snapshot(own)
    homes = {claim.id: imprint for imprint in under.imprints for claim in imprint.claims}
    apart = [decision for decision in own.project.decisions if decision.ruling in _APART]
    imprints = tuple(_as_under(imprint, homes, apart) for imprint in kept.imprints)
    return kept._replace(imprints=imprints, decisions=under.decisions, givens=under.givens)


def has_lapsed(before: Imprint, after: Imprint) -> bool:
    """Return whether a decision about a question held and holds no more: nothing of it was open, and now it is."""
    reopened = before.decided and not after.decided and after.verdict in DISPUTED
    return reopened or (after.stale and not before.stale)


def lapses(before: Imprint, after: Imprint, whole: Reconciliation, ids: Mapping[str, str]) -> Iterator[Lapse]:
    """Yield each decision that closed a question before and does not now.

    `ids` are the ids that sources have now by those that they had, where these differ.
    """
    decisions = {decision.id: decision for decision in whole.project.decisions}
    known = {claim.id for claim in whole.project.claims}
    for name in before.decisions:
        if name not in after.decisions:
            decision = decisions.get(name)
            yield Lapse(name, not decision, tuple(_missing(decision, known, ids)) if decision else ())


def _as_under(imprint: Imprint, homes: Mapping[str, Imprint], apart: Iterable[Decision]) -> Imprint:
    claims = {claim.id for claim in imprint.claims}
    groups = {home.id: home for claim in claims if (home := homes.get(claim))}
    kept_apart = (
        one.id for one in apart if len({homes[name].id for name in claims & {*one.claims} & homes.keys()}) > 1
    )
    decisions = {name for home in groups.values() for name in home.decisions}.union(kept_apart)
    is_open = any(home.verdict in DISPUTED and not home.decided for home in groups.values())
    return imprint._replace(
        decided=bool(decisions) and not is_open,
        stale=any(home.stale for home in groups.values()),
        decisions=tuple(sorted(decisions)),
    )


def _missing(decision: Decision, known: Collection[str], ids: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for claim in decision.claims:
        if claim not in known:
            source, _, name = claim.partition("#")
            now = f"{ids.get(source, '')}#{name}"
            yield claim, now if now in known else ""
