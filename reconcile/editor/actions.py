"""Code actions: the safe fixes of problems, and decisions on the question of a claim, whose reason is left to write."""

from collections.abc import Iterator
from typing import NamedTuple

from reconcile.commands.clock import day
from reconcile.commands.deciding.drafting import Subject, block, decision_id
from reconcile.commands.settings import list_path
from reconcile.editor.desk import Desk, State
from reconcile.editor.spots import claim_at
from reconcile.errors import Edit, Location, Problem
from reconcile.factfiles.documents import Document
from reconcile.factfiles.edit import append_item
from reconcile.identity import claim_digest
from reconcile.model import Claim, Decision, Flag, Group, Kind, Relation, Ruling, Verdict

_PAIRWISE = ((Ruling.SAME, "the same as"), (Ruling.DIFFERENT, "another than"), (Ruling.NOT_COMPARABLE, "not about"))


class Action(NamedTuple):
    """What can be done at a place: in words, as edits of one document, and the problem that it mends if any."""

    title: str
    edits: tuple[Edit, ...]
    document: Document
    problem: Problem | None = None


def actions_at(desk: Desk, state: State, start: Location, last_line: int) -> Iterator[Action]:
    """Yield what can be done on the lines from a place to `last_line`: fixes first, then decisions."""
    yield from _fixes(state, start, last_line)
    claim = claim_at(state.checked, start.path, start.line)
    if claim is not None:
        yield from _decisions(desk, state, claim)


def _fixes(state: State, start: Location, last_line: int) -> Iterator[Action]:
    for problem in state.problems:
        place = problem.location
        if problem.fix and place.path == start.path and start.line <= place.line <= last_line:
            yield Action(problem.fix.title, problem.fix.edits, state.checked.documents[place.path], problem)


def _decisions(desk: Desk, state: State, claim: Claim) -> Iterator[Action]:
    """Yield the decisions that a person may take on the contested question of a claim.

    Each is written without its reason, which `check` demands: nothing counts before somebody has said why.
    """
    group = next((group for group in state.checked.reconciliation.groups if claim in group.claims), None)
    if group is None or Flag.DECIDED in group.flags or not _is_contested(group):
        return
    path = desk.shown(list_path(desk.settings, "decisions"))
    document = state.checked.documents.get(path) or Document(path)
    for title, subject, seen in _subjects(state, claim, group):
        decision = Decision(decision_id(subject, seen), *subject, seen, date=day())
        yield Action(title, append_item(document, block(decision)), document)


def _is_contested(group: Group) -> bool:
    return group.verdict is Verdict.CONFLICT or group.kind is Kind.POSSIBLE_VARIANT


def _subjects(state: State, claim: Claim, group: Group) -> Iterator[tuple[str, Subject, tuple[tuple[str, str], ...]]]:
    for other in group.claims:
        if other.id == claim.id or not _is_apart(state, claim, other):
            continue
        seen = tuple((one.id, claim_digest(one)) for one in (claim, other))
        for ruling, words in _PAIRWISE:
            yield f"Decide: {words} {other.id}", Subject(ruling, (claim.id, other.id)), seen
    if group.verdict is Verdict.CONFLICT:
        seen = ((group.id, group.digest), *((one.id, claim_digest(one)) for one in group.claims))
        yield f"Decide: acknowledge the conflict {group.id}", Subject(Ruling.ACKNOWLEDGED, (), group.id), seen


def _is_apart(state: State, left: Claim, right: Claim) -> bool:
    return state.checked.run.compare(left, right).relation in (Relation.DIFFERS, Relation.POSSIBLE)
