"""From what a person concluded to a decision with its id and the digests of what they saw, and to its YAML."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from reconcile.commands.deciding.author import author, day, stated_reason
from reconcile.commands.deciding.desk import Desk
from reconcile.commands.manual import find
from reconcile.errors import UsageError
from reconcile.factfiles.edit import flow_list, flow_mapping, scalar
from reconcile.identity import claim_digest, short_hash
from reconcile.matching.rulings import has_expired
from reconcile.model import Decision, Ruling

PAIRWISE = (Ruling.SAME, Ruling.DIFFERENT, Ruling.NOT_COMPARABLE, Ruling.ONE_ORIGIN)


class Signature(NamedTuple):
    """Why something is decided, by whom, on which day, and until when; None: as the program finds out."""

    reason: str
    by: str | None = None
    date: str | None = None
    expires: str | None = None
    id: str | None = None


class Subject(NamedTuple):
    """What is decided: the ruling, and the claims, or the group with the value it is settled on."""

    ruling: Ruling
    claims: tuple[str, ...] = ()
    group: str = ""
    value: str = ""


def subject_of(desk: Desk, ruling: Ruling, names: Sequence[str], value: str = "") -> Subject:
    """Return what is decided about claims or a group, by the names that a person typed.

    Raises:
        UsageError: a name does not exist, or the ruling needs other names or a value.
    """
    if ruling in PAIRWISE or (ruling is Ruling.ACKNOWLEDGED and any("#" in name for name in names)):
        claims = tuple(dict.fromkeys(find(name, desk.claims, "claim").id for name in names))
        if ruling in PAIRWISE and len(claims) < 2:
            raise UsageError(f"{ruling} needs two claims or more", f"reconcile decide {ruling} a#leader b#leader")
        return Subject(ruling, claims)
    if len(names) != 1:
        raise UsageError(f"{ruling} takes one group", "reconcile ls shows the groups there are")
    if ruling is Ruling.SETTLED and not value.strip():
        raise UsageError("settled needs the value that it is settled on", "--value VALUE")
    return Subject(ruling, (), desk.group(names[0]).id, value.strip())


def draft(desk: Desk, subject: Subject, signature: Signature) -> Decision:
    """Return the decision on a subject, signed, with the digests of all that was seen.

    Its id is made from what is decided and seen: the same judgement about the same words has the same id on every
    branch, and another has another, so that two branches never take one number for two decisions.

    Raises:
        UsageError: there is no reason, a date is none or over, the id is taken, or another decision says the opposite.
    """
    reason = stated_reason(signature.reason)
    seen = seen_of(desk, subject.claims, subject.group)
    decision = Decision(
        _id(signature.id) if signature.id is not None else decision_id(subject, seen),
        subject.ruling,
        subject.claims,
        subject.group,
        subject.value,
        seen,
        reason,
        author(signature.by, desk.where.root),
        day("--date", signature.date).text if signature.date else desk.today.text if desk.today else "",
        day("--expires", signature.expires) if signature.expires else None,
    )
    _check(desk, decision)
    return decision


def decision_id(subject: Subject, seen: Sequence[tuple[str, str]]) -> str:
    """Return the id of a decision that is given none."""
    digests = [part for one in sorted(seen) for part in one]
    return "D-" + short_hash(subject.ruling, *sorted(subject.claims), subject.group, subject.value, *digests)


def seen_of(desk: Desk, claims: Sequence[str], group: str) -> tuple[tuple[str, str], ...]:
    """Return the digests of what a decision is about: of its claims, or of its group and all claims in that."""
    if not group:
        return tuple((claim, claim_digest(desk.claims[claim])) for claim in claims)
    found = desk.group(group)
    return ((found.id, found.digest), *((claim.id, claim_digest(claim)) for claim in found.claims))


def block(decision: Decision) -> str:
    """Return a decision as YAML, one key a line; what it does not say is left out."""
    return "".join(f"{key}: {text}\n" for key, text in _lines(decision))


def _lines(decision: Decision) -> Iterator[tuple[str, str]]:
    yield "id", scalar(decision.id)
    yield "decision", decision.ruling
    if decision.claims:
        yield "claims", flow_list(decision.claims)
    yield from ((key, scalar(text)) for key, text in (("group", decision.group), ("value", decision.value)) if text)
    yield "seen", flow_mapping(dict(decision.seen))
    yield "reason", scalar(decision.reason)
    expires = decision.expires.text if decision.expires else ""
    signed = (("by", decision.by), ("date", decision.date), ("expires", expires))
    yield from ((key, scalar(text)) for key, text in signed if text)


def _id(text: str) -> str:
    if not text or "#" in text or any(character.isspace() for character in text):
        raise UsageError(f"{text!r} is no id", "an id has no spaces and no `#`: --id D-7")
    return text


def _check(desk: Desk, decision: Decision) -> None:
    """Raise UsageError for a decision that is over, that is there already, or that contradicts another."""
    if has_expired(decision, desk.today):
        raise UsageError("--expires names a day that is over", "give a later day, or leave it out")
    nodes = desk.nodes()
    if decision.id in nodes:
        line = nodes[decision.id].start_mark.line + 1
        hint = f"reconcile decide edit {decision.id} changes its reason, its `expires` or its author"
        raise UsageError(f"{decision.id} is decided already, in {desk.document.path}:{line}", hint)
    opposed = _opposed(desk, decision)
    if opposed:
        said = f"{opposed.id} says {opposed.ruling} of {', '.join(opposed.claims)}"
        raise UsageError(f"{decision.ruling} contradicts a decision: {said}", f"reconcile decide remove {opposed.id}")


def _opposed(desk: Desk, decision: Decision) -> Decision | None:
    rulings = desk.run.rulings
    against = {Ruling.SAME: rulings.apart, Ruling.DIFFERENT: rulings.same, Ruling.NOT_COMPARABLE: rulings.same}
    pairs = against.get(decision.ruling, {})
    return next((pairs[pair] for pair in combinations(sorted(decision.claims), 2) if pair in pairs), None)
