"""`reconcile decide --interactive`: one matter after the other, one key each, written at once."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reconcile.commands.deciding.author import author
from reconcile.commands.deciding.desk import Desk, open_desk
from reconcile.commands.deciding.drafting import Signature, draft
from reconcile.commands.deciding.matters import Matter, matters, subjects
from reconcile.commands.deciding.recording import adding, carry_out, changing, looks, show
from reconcile.commands.deciding.terminal import END, Terminal, require_terminal
from reconcile.commands.output import write
from reconcile.errors import ReconcileError
from reconcile.factfiles.edit import remove_items
from reconcile.model import Ruling
from reconcile.reports.decision_text import pair_lines, prompt_lines
from reconcile.reports.text_groups import block

RULINGS = {
    "s": Ruling.SAME,
    "d": Ruling.DIFFERENT,
    "n": Ruling.NOT_COMPARABLE,
    "o": Ruling.ONE_ORIGIN,
    "a": Ruling.ACKNOWLEDGED,
    "v": Ruling.SETTLED,
}
_OF_GROUPS = (Ruling.ACKNOWLEDGED, Ruling.SETTLED)
_SKIP, _UNDO, _HELP, _LEAVE = (" ", "k", "\r", "\n"), "u", ("?", "h"), ("q", *END)
_MEANINGS = (
    ("s", "same: they say one thing in other words"),
    ("d", "different: they answer different questions"),
    ("n", "not comparable: they cannot be held against each other"),
    ("o", "one origin: they go back to one source"),
    ("a", "acknowledge: the conflict is known and stays open"),
    ("v", "value: the conflict is settled on a value"),
    ("k", "skip, as does the space bar"),
    ("u", "undo the last decision"),
    ("q", "leave; everything decided so far is written"),
)


class Step(NamedTuple):
    """A matter that is done with, and the ids of the decisions that were written for it."""

    key: frozenset[frozenset[str]]
    ids: tuple[str, ...]


class LeftError(Exception):
    """The person, or the terminal, is gone."""


def decide_interactively(facts: str | None, signature: Signature) -> int:
    """Ask for a decision on each open matter and write it at once; leaving at any time loses nothing.

    Raises:
        UsageError: there is no terminal.
    """
    require_terminal()
    desk = open_desk(facts)
    signed = signature._replace(by=author(signature.by, desk.where.root))
    with Terminal() as terminal:
        session = Session(desk, signed, terminal)
        try:
            while session.ask():
                pass
        except LeftError:
            write("\n")
    write(f"{session.written} written to {desk.document.path}\n" if session.written else "nothing was decided\n")
    return 0


class Session:
    """The desk as it stands, and the steps taken so far, the last of which can be undone."""

    def __init__(self, desk: Desk, signature: Signature, terminal: Terminal) -> None:
        self._desk = desk
        self._terminal = terminal
        self._signature = signature
        self._steps: list[Step] = []

    @property
    def written(self) -> int:
        """The number of decisions written and not undone."""
        return sum(len(step.ids) for step in self._steps)

    def ask(self) -> bool:
        """Show the next matter and do what its key says; return whether there was one. Raises LeftError."""
        done = {step.key for step in self._steps}
        left = [matter for matter in matters(self._desk) if matter.key not in done]
        if not left:
            return self._finish()
        self._show(left[0], len(left))
        while not self._act(left[0]):
            pass
        return True

    def _finish(self) -> bool:
        """Say that nothing is left; return whether the last step was taken back instead of leaving."""
        skipped = any(not step.ids for step in self._steps)
        write(f"nothing {'else ' if skipped else ''}is left to decide\n")
        if not self._steps:
            return False
        write("u=undo, any other key leaves\n")
        return self._terminal.key() == _UNDO and self._undo()

    def _act(self, matter: Matter) -> bool:
        """Do what the next key says; return whether the matter is over or has to be shown anew."""
        key = self._terminal.key()
        if key in _LEAVE:
            raise LeftError
        if key in RULINGS:
            return self._decide(matter, RULINGS[key])
        if key in _SKIP:
            self._steps.append(Step(matter.key, ()))
            write("skipped\n")
            return True
        if key == _UNDO:
            return self._undo()
        if key in _HELP:
            write("".join(f"  {name}  {meaning}\n" for name, meaning in _MEANINGS))
        return False

    def _decide(self, matter: Matter, ruling: Ruling) -> bool:
        if ruling in _OF_GROUPS and matter.group is None:
            write(f"{ruling} is for conflicts only\n")
            return False
        value = self._value(matter) if ruling is Ruling.SETTLED else ""
        if ruling is Ruling.SETTLED and not value:
            return _undecided("it needs a value")
        chosen = range(len(matter.sides)) if ruling in _OF_GROUPS else self._sides(matter)
        if ruling not in _OF_GROUPS and len(chosen) < 2:
            return _undecided("it needs the numbers of two or more")
        reason = self._asked(f"{ruling}, because: ")
        if not reason:
            return _undecided("it needs a reason")
        try:
            self._record(matter, ruling, chosen, (value, reason))
        except ReconcileError as error:
            return _undecided(str(error))
        return True

    def _record(self, matter: Matter, ruling: Ruling, chosen: Sequence[int], said: tuple[str, str]) -> None:
        value, reason = said
        signature = self._signature._replace(reason=reason)
        decisions = [draft(self._desk, about, signature) for about in subjects(matter, ruling, chosen, value)]
        change = adding(self._desk, decisions)
        ids = tuple(decision.id for decision in decisions)
        carry_out(change, f"{', '.join(ids)} written", dry_run=False)
        self._desk = change.after
        self._steps.append(Step(matter.key, ids))

    def _undo(self) -> bool:
        """Take back the last step, a decision or a skip; return whether there was one."""
        if not self._steps:
            write("nothing to undo\n")
            return False
        step = self._steps.pop()
        if step.ids:
            nodes = self._desk.nodes()
            change = changing(self._desk, remove_items(self._desk.document, [nodes[name] for name in step.ids]))
            carry_out(change, f"{', '.join(step.ids)} removed", dry_run=False)
            self._desk = change.after
        return True

    def _show(self, matter: Matter, left: int) -> None:
        options = looks()
        write("\n")
        if matter.group:
            show(block(matter.group, options))
        elif matter.near:
            show(pair_lines(matter.claims[0], matter.claims[1], options))
            write(f"  looked alike, kept apart: {matter.near.why}\n")
        keys = [key for key, ruling in RULINGS.items() if matter.group or ruling not in _OF_GROUPS]
        show(prompt_lines(_named(keys), left, options))

    def _value(self, matter: Matter) -> str:
        """Return the value that a conflict is settled on: one of the positions by number, or as typed."""
        values = [position.value for position in matter.group.positions] if matter.group else []
        write("".join(f"  {number}  {value}\n" for number, value in enumerate(values, 1)))
        typed = self._asked("settled on (number or value): ")
        return values[int(typed) - 1] if typed.isdecimal() and 0 < int(typed) <= len(values) else typed

    def _sides(self, matter: Matter) -> Sequence[int]:
        """Return the positions that a ruling is about, by number from 0: both of two, else those named."""
        if len(matter.sides) == 2:
            return (0, 1)
        write("".join(f"  {number}  {', '.join(claims)}\n" for number, claims in enumerate(matter.sides, 1)))
        typed = self._asked("which of them (as in 1 2): ").replace(",", " ").split()
        numbers = {int(one) - 1 for one in typed if one.isdecimal()}
        return sorted(number for number in numbers if number in range(len(matter.sides)))

    def _asked(self, prompt: str) -> str:
        write(prompt)
        line = self._terminal.line()
        if line is None:
            raise LeftError
        return line.strip()


def _undecided(why: str) -> bool:
    """Say why nothing was decided; return that the matter is not over."""
    write(f"nothing decided: {why}\n")
    return False


def _named(keys: Iterable[str]) -> list[tuple[str, str]]:
    shown = [(key, RULINGS[key].value if key != "v" else "value") for key in keys]
    return [*shown, ("k", "skip"), ("u", "undo"), ("q", "leave"), ("?", "help")]
