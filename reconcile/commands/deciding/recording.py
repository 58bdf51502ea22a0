"""Putting decisions into the file: where, and what that changes in the report."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reconcile.commands.deciding.desk import Desk, changed, header, save
from reconcile.commands.deciding.drafting import block
from reconcile.commands.deciding.effects import effects
from reconcile.commands.output import Color, glyphs, is_colored, terminal_width, write, write_styled
from reconcile.errors import Edit
from reconcile.factfiles.edit import insert_items
from reconcile.factfiles.nodes import Node
from reconcile.model import Decision
from reconcile.reports.decision_text import effect_lines
from reconcile.reports.layout import Line, plain
from reconcile.reports.options import Options


class Change(NamedTuple):
    """Edits of the file of decisions, with the desk before and after them."""

    before: Desk
    edits: tuple[Edit, ...]
    after: Desk


def adding(desk: Desk, decisions: Sequence[Decision]) -> Change:
    """Return the change that adds decisions. Each goes before the first one with a greater id.

    Ids are spread by what is decided, so the decisions of two branches seldom meet in one place, and git merges them.
    """
    ordered = sorted(decisions, key=lambda decision: decision.id)
    placed = [(_place(desk, decision.id), block(decision)) for decision in ordered]
    return changing(desk, (*header(desk), *insert_items(desk.document, placed)))


def _place(desk: Desk, name: str) -> Node | None:
    return next((node for other, node in desk.nodes().items() if other > name), None)


def changing(desk: Desk, edits: Iterable[Edit]) -> Change:
    """Return the change that edits make. Raises BadFactsError if the decisions have an error then."""
    made = tuple(edits)
    return Change(desk, made, changed(desk, made))


def carry_out(change: Change, done: str, dry_run: bool) -> None:
    """Show what a change does to the report, then make it, unless only asked to show it."""
    show(effect_lines(effects(change.before.found.groups, change.after.found.groups), looks()))
    if not dry_run:
        save(change.before, change.edits)
    path = change.before.document.path
    write(f"{path}: {'nothing written' if dry_run else done}\n")


def looks() -> Options:
    """Return how stdout is to look."""
    return Options(width=terminal_width(), glyphs=glyphs())


def show(lines: Iterable[Line]) -> None:
    """Write styled lines to stdout, in colour where that is wanted."""
    if is_colored(Color.AUTO):
        write_styled(lines)
    else:
        write(plain(lines))
