"""Conflicts for services that show them beside the files: SARIF, GitHub's workflow commands, GitLab's Code Quality.

A report shows each conflict at one of its claims; a diff, at one that the change brought where there is one.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from reconcile.errors import Location
from reconcile.kinds import KINDS
from reconcile.model import Claim, Decision, Flag, Group, Kind, Reconciliation, Verdict
from reconcile.reports.code_quality import Smell, code_quality
from reconcile.reports.explain import explain_kind
from reconcile.reports.group_places import primary, question, region
from reconcile.reports.options import Options
from reconcile.reports.sarif import LEVELS, Related, Result, Rule, link, sarif_log, unlinked
from reconcile.reports.workflow_commands import Annotation, annotations

Positions = tuple[tuple[str, tuple[str, ...]], ...]
"""Values, each with the ids of the claims that give it."""


class Notice(NamedTuple):
    """A question to point at: how grave that is (error, warning or hint), what it is about, and where.

    `claims` begins with the claim to show it at; there is none where nobody asks the question any more, and `place` is
    then where something of it is left. `state` is its SARIF state, empty where nothing is compared; `accepted`, why a
    person lets it stand.
    """

    id: str
    kind: Kind
    level: str
    lead: str
    question: str
    positions: Positions
    why: str
    claims: tuple[Claim, ...]
    state: str = ""
    accepted: str = ""
    place: Location | None = None

    @property
    def location(self) -> Location | None:
        """Where to show it; None where nothing of it is left in any file."""
        return self.claims[0].location if self.claims else self.place


def conflict_notices(reconciliation: Reconciliation) -> list[Notice]:
    """Return the conflicts of a report; those that a person has decided are mere hints."""
    conflicts = (group for group in reconciliation.groups if group.verdict is Verdict.CONFLICT)
    return [_conflict(group) for group in conflicts]


def accepted(group: Group) -> str:
    """Return what a person decided about a group and why, if that closes it, else an empty text."""
    return "; ".join(map(_decided, group.decisions)) if Flag.DECIDED in group.flags else ""


def led_by(group: Group, first: Claim) -> tuple[Claim, ...]:
    """Return the claims of a group: one that comes first, the others by their ids."""
    return (first, *sorted((claim for claim in group.claims if claim.id != first.id), key=lambda claim: claim.id))


def sentence(
    asked: str, positions: Positions, named: Callable[[str], str] = str, worded: Callable[[str], str] = str
) -> str:
    """Return who says what, position by position, on one line.

    `named` writes the id of a claim, as a link for instance, and `worded` what a source says.
    """
    said = (f"{worded(' '.join(value.split()))} ({', '.join(map(named, claims))})" for value, claims in positions)
    return f"{worded(asked)}: {' / '.join(said)}"


def notices_sarif(notices: Sequence[Notice], options: Options) -> str:
    """Return the notices as SARIF, each known again by the id of its group, with its other claims as related places.

    One that has no place is left out: services refuse a whole file for a result without any.
    """
    placed = [(notice, notice.location) for notice in notices]
    results = [_result(notice, location, options) for notice, location in placed if location]
    kinds = {notice.kind for notice, location in placed if location}
    rules = [_rule(kind) for kind in sorted(kinds, key=lambda kind: KINDS[kind].code)]
    return sarif_log(rules, results)


def notices_github(notices: Sequence[Notice], options: Options, command: str) -> str:
    """Return the notices that nobody has decided as workflow commands; `command` shows all of them."""
    found = [_annotation(notice, place, options) for notice, place in _undecided(notices)]
    return annotations(found, f"`{command}` shows all of them")


def notices_gitlab(notices: Sequence[Notice], options: Options) -> str:
    """Return the notices that nobody has decided as a Code Quality report."""
    return code_quality([_smell(notice, place, options) for notice, place in _undecided(notices)])


def _undecided(notices: Sequence[Notice]) -> list[tuple[Notice, Location]]:
    return [(one, one.location) for one in notices if one.location and not one.accepted]


def _conflict(group: Group) -> Notice:
    why = accepted(group)
    return Notice(
        group.id,
        group.kind,
        "hint" if why else "error",
        "conflict",
        question(group.subject, group.predicate, group.event),
        tuple((position.value, position.claims) for position in group.positions),
        group.why,
        led_by(group, primary(group)),
        accepted=why,
    )


def _decided(decision: Decision) -> str:
    value = f" as {decision.value}" if decision.value else ""
    signed = ", ".join(part for part in (decision.by, decision.date) if part)
    return f"{decision.id}: {decision.ruling}{value}: {decision.reason}{f' ({signed})' if signed else ''}"


def _rule(kind: Kind) -> Rule:
    entry = KINDS[kind]
    level = LEVELS["error" if entry.verdict is Verdict.CONFLICT else "warning"]
    return Rule(entry.code, entry.kind, level, f"{entry.verdict}: {entry.rule}.", entry.reading, explain_kind(entry))


def _result(notice: Notice, location: Location, options: Options) -> Result:
    numbers = {claim.id: number for number, claim in enumerate(notice.claims) if number}

    def named(claim: str) -> str:
        return link(claim, numbers[claim]) if claim in numbers else unlinked(claim)

    others = notice.claims[1:]
    related = (Related(region(one.location, options.prefix), f"{one.id}: {one.value.text}") for one in others)
    message = f"{notice.lead}: {sentence(notice.question, notice.positions, named, unlinked)}. {unlinked(notice.why)}"
    return Result(
        KINDS[notice.kind].code,
        LEVELS[notice.level],
        message,
        region(location, options.prefix),
        notice.id,
        tuple(related),
        notice.state,
        notice.accepted,
    )


def _annotation(notice: Notice, location: Location, options: Options) -> Annotation:
    said = sentence(notice.question, notice.positions)
    message = f"{said}\n{notice.why}\n`reconcile explain {notice.id}` shows how it came about"
    place = region(location, options.prefix)
    return Annotation(notice.level, *place, f"{notice.lead}: {notice.question}", message)


def _smell(notice: Notice, location: Location, options: Options) -> Smell:
    place = region(location, options.prefix)
    description = f"{notice.lead}: {sentence(notice.question, notice.positions)}. {notice.why}"
    return Smell(
        notice.level, f"{KINDS[notice.kind].code} {notice.kind}", description, place.path, place.line, notice.id
    )
