"""The verdict on a group of claims, with its positions, flags, origins and identity."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reconcile.folding import fold
from reconcile.identity import short_hash
from reconcile.kinds import urgency, verdict_of
from reconcile.matching.align import Cluster
from reconcile.matching.comparer import Comparer
from reconcile.matching.elements import element_table
from reconcile.matching.origins import OriginFinder
from reconcile.matching.positions import Camp, Standing, take_positions
from reconcile.matching.questions import Asked
from reconcile.matching.relate import Relater
from reconcile.matching.rulings import Rulings
from reconcile.model import (
    Claim,
    Decision,
    Flag,
    Group,
    Kind,
    Modality,
    Origins,
    Position,
    Relationship,
    Ruling,
    Verdict,
)
from reconcile.vocabulary.anonymous import is_anonymous

_VERDICTS = list(Verdict)


class Court(NamedTuple):
    """What judging needs besides the claims."""

    comparer: Comparer
    rulings: Rulings
    origins: OriginFinder


def judge(cluster: Cluster, court: Court) -> Group:
    """Return the group that a cluster of claims comes to."""
    claims = tuple(one.claim for one in cluster.members)
    spokesman = _spokesman(cluster.members)
    relater = Relater(spokesman.predicate, court.comparer, court.rulings)
    standing = take_positions(claims, relater)
    origins = court.origins.of_claims(claims)
    verdict, kind, why = _verdict(standing, claims, origins)
    question = spokesman.question
    return Group(
        id="RC-" + short_hash(*question.key),
        digest=_digest(claims),
        event=question.event,
        subject=question.subject,
        predicate=question.predicate,
        verdict=verdict,
        kind=kind,
        flags=tuple(_flags(claims, standing, origins)),
        why=why,
        origins=origins,
        positions=tuple(_positions(standing.camps, origins, court.origins)),
        relationships=standing.relationships,
        elements=element_table(claims, spokesman.predicate, court.comparer),
        claims=claims,
        aligned_by=tuple(_aligned_by(one, cluster) for one in cluster.members),
        events=tuple(one.event.name if one.event else one.claim.event for one in cluster.members),
        links=cluster.links,
        decisions=(),
    )


def _spokesman(members: Sequence[Asked]) -> Asked:
    """Return the claim whose question names the group: known to the vocabulary, most often asked, first by key."""
    asked = [one.question.key for one in members]
    return min(members, key=lambda one: (one.predicate is None, -asked.count(one.question.key), one.question.key))


def _verdict(standing: Standing, claims: Sequence[Claim], origins: Origins) -> tuple[Verdict, Kind, str]:
    if len({claim.source for claim in claims}) == 1:
        return Verdict.SINGLE_SOURCE, Kind.SINGLE_SOURCE, _alone(standing, claims)
    if standing.relationships:
        worst = min(standing.relationships, key=lambda relationship: urgency(relationship.kind))
        return verdict_of(worst.kind), worst.kind, worst.why
    camp = standing.camps[0]
    if _is_one_origin(origins):
        return Verdict.SINGLE_SOURCE, Kind.SINGLE_SOURCE, f"one origin: {(*origins.known, 'unnamed')[0]}"
    return verdict_of(camp.kind), camp.kind, camp.why


def _alone(standing: Standing, claims: Sequence[Claim]) -> str:
    why = f"only {claims[0].source} says so"
    conflicts = [one for one in standing.relationships if verdict_of(one.kind) is Verdict.CONFLICT]
    return f"{why}, and against itself: {conflicts[0].why}" if conflicts else why


def _is_one_origin(origins: Origins) -> bool:
    return len(origins.known) + origins.undetermined == 1


def _flags(claims: Sequence[Claim], standing: Standing, origins: Origins) -> Iterable[Flag]:
    sources = {claim.source for claim in claims}
    present = {
        Flag.INTERNAL: any(_is_internal(relationship, standing) for relationship in standing.relationships),
        Flag.ONE_ORIGIN: len(sources) > 1 and _is_one_origin(origins),
        Flag.HEDGED: any(claim.modality in (Modality.HEDGED, Modality.ALLEGED) for claim in claims),
        Flag.ANONYMOUS: any(is_anonymous(credited) for claim in claims for credited in claim.attribution),
        Flag.UNDATED: any(claim.as_of is None for claim in claims),
        Flag.INFERRED: any(_is_inferred(claim) for claim in claims),
    }
    return (flag for flag, found in present.items() if found)


def _is_internal(relationship: Relationship, standing: Standing) -> bool:
    """Return whether one source stands on both sides of a conflict."""
    left, right = (standing.camps[n].claims for n in (relationship.left, relationship.right))
    shared = {claim.source for claim in left} & {claim.source for claim in right}
    return verdict_of(relationship.kind) is Verdict.CONFLICT and bool(shared)


def _is_inferred(claim: Claim) -> bool:
    times = (claim.as_of, claim.when)
    relative = any(value.relative for value in (claim.value, *(claim.value.items or ())))
    return relative or any(span.inferred for span in times if span)


def _positions(camps: Sequence[Camp], whole: Origins, finder: OriginFinder) -> Iterable[Position]:
    """Yield a position a camp; where there is one only, its origins are those of the whole group."""
    for camp in camps:
        yield _position(camp, whole if len(camps) == 1 else finder.of_claims(camp.claims))


def _position(camp: Camp, origins: Origins) -> Position:
    spellings: dict[str, list[str]] = {}
    for claim in camp.claims:
        spellings.setdefault(claim.value.text, []).append(claim.id)
    return Position(
        value=camp.claims[0].value.text,
        claims=tuple(sorted(claim.id for claim in camp.claims)),
        kind=camp.kind,
        why=camp.why,
        spellings=tuple((text, tuple(ids)) for text, ids in spellings.items()),
        origins=origins,
    )


def _digest(claims: Iterable[Claim]) -> str:
    said = sorted((claim.source, fold(claim.value.text), claim.modality) for claim in claims)
    return short_hash(*(part for one in said for part in one))


def _aligned_by(one: Asked, cluster: Cluster) -> str:
    """Return what brought a claim in: a decision, similar words, or how its words led to the question."""
    bridging = {end: link.by for link in cluster.links for end in (link.left, link.right) if _bridges(link.by)}
    found = bridging.get(one.claim.id)
    return found if found else one.by


def _bridges(by: str) -> bool:
    return by in ("decision", "similar words")


def settle(groups: Iterable[Group], rulings: Rulings) -> list[Group]:
    """Return the groups with distinct ids and the decisions that cover them, the most urgent first, then by id."""
    settled = [_with_decisions(group, rulings) for group in _with_distinct_ids(groups)]
    return sorted(settled, key=lambda group: (_VERDICTS.index(group.verdict), group.id))


def _with_distinct_ids(groups: Iterable[Group]) -> list[Group]:
    """Return the groups; those that share a question because a decision split it get ids of their own."""
    seen: dict[str, int] = {}
    named = []
    for group in sorted(groups, key=lambda group: (group.id, group.claims[0].id)):
        seen[group.id] = seen.get(group.id, 0) + 1
        again = seen[group.id] > 1
        named.append(group._replace(id="RC-" + short_hash(group.id, group.claims[0].id)) if again else group)
    return named


def _with_decisions(group: Group, rulings: Rulings) -> Group:
    closing = [d for d in rulings.live if _covers(d, group) and _is_current(d, group)]
    stale = [d for d in (*rulings.live, *rulings.stale) if _covers(d, group) and d not in closing]
    flags = list(group.flags)
    if any(_closes(decision, group) for decision in closing):
        flags.append(Flag.DECIDED)
    if stale:
        flags.append(Flag.STALE_DECISION)
    return group._replace(flags=tuple(flags), decisions=tuple(closing))


def _covers(decision: Decision, group: Group) -> bool:
    """Return whether a decision is about the group, or about two of its claims."""
    return decision.group == group.id or sum(claim.id in decision.claims for claim in group.claims) > 1


def _closes(decision: Decision, group: Group) -> bool:
    """Return whether nothing is left to decide: claims that are the same, or acknowledged, may leave others apart."""
    if decision.ruling is Ruling.SAME:
        return group.verdict in (Verdict.AGREEMENT, Verdict.SINGLE_SOURCE)
    if decision.ruling is Ruling.ACKNOWLEDGED and not decision.group:
        return all(set(decision.claims).intersection(position.claims) for position in group.positions)
    return decision.ruling in (Ruling.ACKNOWLEDGED, Ruling.SETTLED)


def _is_current(decision: Decision, group: Group) -> bool:
    """Return whether a decision about the group saw the positions that it has now."""
    return all(digest == group.digest for seen, digest in decision.seen if seen == group.id)
