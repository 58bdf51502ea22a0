"""What a person decides upon: the project as it stands, its groups, and the file of decisions."""

import os
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reconcile.commands.loading import progress
from reconcile.commands.manual import find
from reconcile.commands.modeline import Schema, modeline, schema_for, write_copy
from reconcile.commands.running import today
from reconcile.commands.settings import Settings, layout, list_path, settings
from reconcile.errors import BadFactsError, Edit, Problem, Severity, UsageError
from reconcile.factfiles.decisions import read_decisions
from reconcile.factfiles.documents import Document
from reconcile.factfiles.edit import patched, value_of, write
from reconcile.factfiles.folders import shown
from reconcile.factfiles.load import survey
from reconcile.factfiles.nodes import Node, ScalarNode
from reconcile.factfiles.spans import Spans
from reconcile.model import Claim, Decision, Group, Project, Reconciliation
from reconcile.pipeline import Run
from reconcile.rules import UNAPPLIED
from reconcile.rules.checked import Checked
from reconcile.timespan import TimeSpan

_STATES = {"RF306": "orphaned", "RF307": "stale", "RF308": "expired"}
_HEADER = "# What was decided about claims and groups, and why. `reconcile decide` writes here, and so may you.\n\n"


class Desk(NamedTuple):
    """One state of a project under decision; every change makes another desk."""

    where: Settings
    path: str
    """The file of decisions on disk, whether it is there or not."""
    document: Document
    documents: tuple[Document, ...]
    project: Project
    found: Reconciliation
    run: Run
    today: TimeSpan | None

    @property
    def claims(self) -> Mapping[str, Claim]:
        """The claims by id."""
        return {claim.id: claim for claim in self.project.claims}

    def group(self, name: str) -> Group:
        """Return the group of an id. Raises UsageError with the nearest id for any other."""
        return find(name, {group.id: group for group in self.found.groups}, "group")

    def decision(self, name: str) -> tuple[Decision, Node]:
        """Return a decision and its node, by id. Raises UsageError with the nearest id for any other."""
        if not self.project.decisions:
            raise UsageError("nothing is decided yet", "reconcile decide --help shows how to")
        decision = find(name, {decision.id: decision for decision in self.project.decisions}, "decision")
        return decision, self.nodes()[name]

    def nodes(self) -> dict[str, Node]:
        """Return the node of each decision by id, in the order of the file."""
        items = self.document.root.value if self.document.root is not None else ()
        ids = ((value_of(item, "id"), item) for item in items)
        return {name.value: item for name, item in ids if type(name) is ScalarNode}

    def text(self, node: Node) -> str:
        """Return a decision as it stands in the file."""
        spans = Spans(self.document)
        lines = spans.text[spans.start(node) : spans.end(node)].splitlines()
        column = node.start_mark.column
        indented = (line[column:] if line[:column].isspace() else line for line in lines[1:])
        return "- " + "\n  ".join([*lines[:1], *indented])

    def states(self) -> dict[str, str]:
        """Return why decisions are not applied, by id: orphaned, stale or expired."""
        checked = Checked.of_run(self.run, self.found)
        found = ((rule.code.code, finding.words["id"]) for rule in UNAPPLIED for finding in rule.find(checked))
        return {str(name): _STATES[code] for code, name in reversed(list(found))}


def open_desk(facts: str | None) -> Desk:
    """Return the desk of the project where the program runs, or of a facts folder.

    Raises:
        NothingFoundError: there is no fact file.
        BadFactsError: some file has an error.
    """
    where, day = settings(facts), today()
    with progress("reconcile: reading and aligning the fact files ..."):
        read = survey(layout(where), None, where.tolerances)
        _stop_at_errors(read.problems)
        path = list_path(where, "decisions")
        name = shown(os.path.abspath(path), os.path.abspath(where.root))
        document = next((one for one in read.documents if one.path == name), Document(name))
        run = Run(read.project, day)
        return Desk(where, path, document, read.documents, read.project, run.reconcile(), run, day)


def changed(desk: Desk, edits: Sequence[Edit]) -> Desk:
    """Return the desk once edits are made of its file of decisions; nothing is written.

    Raises:
        BadFactsError: the decisions have an error then.
    """
    document = patched(desk.document, edits)
    decisions = read_decisions(document)
    _stop_at_errors(tuple(document.problems))
    project = desk.project._replace(decisions=decisions)
    run = Run(project, desk.today)
    return desk._replace(document=document, project=project, run=run, found=run.reconcile())


def header(desk: Desk) -> tuple[Edit, ...]:
    """Return the edit that begins a new file of decisions: its schema for editors, and what it is for."""
    if desk.document.text:
        return ()
    return (Edit(desk.document.path, 0, 0, f"{modeline(_schema(desk))}\n\n{_HEADER}"),)


def save(desk: Desk, edits: Sequence[Edit]) -> None:
    """Make edits in the file of decisions itself. Raises ReconcileError if that cannot be."""
    if not desk.document.text:
        write_copy("decisions", _schema(desk))
    write(desk.path, desk.document, edits)


def _schema(desk: Desk) -> Schema:
    return schema_for("decisions", os.path.dirname(desk.path), desk.where, desk.documents)


def _stop_at_errors(problems: tuple[Problem, ...]) -> None:
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise BadFactsError(problems)
