"""What `reconcile decide` does: one function a subcommand; each returns an exit code and raises ReconcileError."""

from collections.abc import Sequence
from typing import NamedTuple

from reconcile.commands.deciding.author import author, day, stated_reason
from reconcile.commands.deciding.desk import Desk, open_desk
from reconcile.commands.deciding.drafting import Signature, Subject, block, draft, seen_of, subject_of
from reconcile.commands.deciding.recording import adding, carry_out, changing, looks, show
from reconcile.commands.manual import find
from reconcile.commands.output import write
from reconcile.errors import Edit, UsageError
from reconcile.factfiles.edit import flow_mapping, remove_items, remove_key, scalar, set_keys
from reconcile.model import Decision, Flag, Group, Ruling, Verdict
from reconcile.reports.decision_text import listing

_NEVER = "never"
_AT_REST = (Verdict.AGREEMENT, Verdict.SINGLE_SOURCE)


class Place(NamedTuple):
    """Where to decide, and whether only to show what it would change."""

    facts: str | None = None
    dry_run: bool = False


def decide(ruling: Ruling, names: Sequence[str], value: str, signature: Signature, place: Place) -> int:
    """Record one decision, once it has been shown what it changes in the report."""
    stated_reason(signature.reason)
    desk = open_desk(place.facts)
    subject = subject_of(desk, ruling, names, value)
    decision = draft(desk, subject, signature)
    change = adding(desk, [decision])
    write(_item(decision))
    if subject.group and desk.group(subject.group).verdict in _AT_REST:
        write(f"note: {subject.group} is no conflict: {desk.group(subject.group).verdict}\n")
    if ruling is Ruling.SETTLED and value.strip() not in _values(desk.group(subject.group)):
        write(f"note: no source says {value.strip()!r}\n")
    carry_out(change, f"{decision.id} written", place.dry_run)
    return 0


def accept_all(signature: Signature, place: Place) -> int:
    """Acknowledge every conflict that nobody has decided, and show each."""
    stated_reason(signature.reason)
    desk = open_desk(place.facts)
    conflicts = [group for group in desk.found.groups if is_open(group)]
    if not conflicts:
        write("no conflict is left to decide\n")
        return 0
    signed = signature._replace(by=author(signature.by, desk.where.root))
    decisions = [draft(desk, Subject(Ruling.ACKNOWLEDGED, (), group.id), signed) for group in conflicts]
    change = adding(desk, decisions)
    show(listing(decisions, {}, looks()))
    carry_out(change, f"{_counted(len(decisions))} written", place.dry_run)
    return 0


def is_open(group: Group) -> bool:
    """Return whether a group is a conflict that no decision covers."""
    return group.verdict is Verdict.CONFLICT and Flag.DECIDED not in group.flags


def list_decisions(facts: str | None, unapplied: bool) -> int:
    """Write the decisions, one a line in a pipe; only those that are not applied if so asked."""
    desk = open_desk(facts)
    states = desk.states()
    show(listing((d for d in desk.project.decisions if d.id in states or not unapplied), states, looks()))
    return 0


def prune(place: Place) -> int:
    """Remove the decisions that are orphaned, stale or expired, and write what was removed."""
    desk = open_desk(place.facts)
    states, nodes = desk.states(), desk.nodes()
    if not states:
        write("no decision is orphaned, stale or expired\n")
        return 0
    gone = [name for name in nodes if name in states]
    change = changing(desk, remove_items(desk.document, [nodes[name] for name in gone]))
    write("".join(f"{name} is {states[name]}:\n{desk.text(nodes[name])}\n" for name in gone))
    carry_out(change, f"{_counted(len(gone))} removed", place.dry_run)
    return 0


def remove(name: str, place: Place) -> int:
    """Remove one decision, by id, and write what was removed."""
    desk = open_desk(place.facts)
    _, node = desk.decision(name)
    change = changing(desk, remove_items(desk.document, [node]))
    write(f"{desk.text(node)}\n")
    carry_out(change, f"{name} removed", place.dry_run)
    return 0


class Amendment(NamedTuple):
    """What is to be changed of a decision; None: nothing. `expires` may be `never`."""

    reason: str | None = None
    value: str | None = None
    by: str | None = None
    date: str | None = None
    expires: str | None = None


def edit(name: str, amendment: Amendment, place: Place) -> int:
    """Change what a decision says of its reason, value, author and days."""
    desk = open_desk(place.facts)
    decision, node = desk.decision(name)
    values = _amended(decision, amendment)
    if not values and amendment.expires != _NEVER:
        raise UsageError("say what to change", f"reconcile decide edit {name} --reason TEXT, or --expires DAY")
    edits: list[Edit] = list(set_keys(desk.document, node, values)) if values else []
    if amendment.expires == _NEVER:
        edits += remove_key(desk.document, node, "expires")
    change = changing(desk, edits)
    write(f"{change.after.text(change.after.decision(name)[1])}\n")
    carry_out(change, f"{name} changed", place.dry_run)
    return 0


def _amended(decision: Decision, amendment: Amendment) -> dict[str, str]:
    """Return the YAML of each key to set. Raises UsageError for what cannot be said of the decision."""
    said: dict[str, str] = {}
    if amendment.reason is not None:
        said["reason"] = stated_reason(amendment.reason)
    if amendment.value is not None:
        if decision.ruling is not Ruling.SETTLED or not amendment.value.strip():
            raise UsageError(f"{decision.id} has no such value", "only what is settled has a value, and it has one")
        said["value"] = amendment.value.strip()
    if amendment.by:
        said["by"] = amendment.by.strip()
    if amendment.date:
        said["date"] = day("--date", amendment.date).text
    if amendment.expires and amendment.expires != _NEVER:
        said["expires"] = day("--expires", amendment.expires).text
    return {key: scalar(text) for key, text in said.items()}


def refresh(name: str, signature: Signature, place: Place) -> int:
    """Bring what a decision saw up to date, for somebody who has read the claims again and still thinks so.

    The reason stays unless another is given; the day and the author become those of the new reading.
    """
    desk = open_desk(place.facts)
    decision, node = desk.decision(name)
    state = desk.states().get(name, "")
    if state == "expired" and not signature.expires:
        raise UsageError(f"{name} has expired", f"reconcile decide refresh {name} --expires DAY")
    for claim in decision.claims:
        find(claim, desk.claims, "claim")
    said = {"seen": flow_mapping(dict(seen_of(desk, decision.claims, decision.group)))}
    said |= _amended(
        decision, Amendment(signature.reason or None, None, _author(signature, desk), _today(signature, desk))
    )
    if signature.expires:
        said["expires"] = scalar(day("--expires", signature.expires).text)
    change = changing(desk, set_keys(desk.document, node, said))
    write(f"{change.after.text(change.after.decision(name)[1])}\n")
    carry_out(change, f"{name} refreshed", place.dry_run)
    return 0


def _author(signature: Signature, desk: Desk) -> str:
    return author(signature.by, desk.where.root)


def _today(signature: Signature, desk: Desk) -> str:
    return signature.date or (desk.today.text if desk.today else "")


def _item(decision: Decision) -> str:
    return "- " + "\n  ".join(block(decision).splitlines()) + "\n"


def _values(group: Group) -> set[str]:
    return {text for position in group.positions for text, _ in position.spellings}


def _counted(number: int) -> str:
    return f"{number} decision{'' if number == 1 else 's'}"
