"""Which codes a check looks for: all, or those that the command line or the configuration names."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reconcile.commands.manual import unknown
from reconcile.errors import Problem, UsageError
from reconcile.rules import DOCUMENTED
from reconcile.rules.ignoring import can_be_ignored


class CodeChoice(NamedTuple):
    """The codes that are looked for."""

    codes: frozenset[str]

    def takes(self, problem: Problem) -> bool:
        """Return whether a problem is reported; errors of reading always are, as no report can be made with them."""
        return problem.code in self.codes or not can_be_ignored(problem.code)


def chosen_codes(select: Sequence[str] = (), ignore: Sequence[str] = ()) -> CodeChoice:
    """Return the codes that begin with one of `select` (none: all) and with none of `ignore`; names do as well.

    Raises:
        UsageError: nothing begins so, or what is to be ignored cannot be.
    """
    dropped = frozenset(_codes(ignore))
    for name in _split(ignore):
        if name in DOCUMENTED and not can_be_ignored(name):
            raise UsageError(f"{name} is an error of reading, which cannot be ignored", "correct the file")
    wanted = frozenset(_codes(select)) if _split(select) else frozenset(DOCUMENTED)
    return CodeChoice(wanted - dropped)


def _codes(names: Sequence[str]) -> Iterable[str]:
    for name in _split(names):
        found = [code for code, entry in DOCUMENTED.items() if code.startswith(name) or entry.slug == name]
        if not found:
            raise unknown(name, [*DOCUMENTED, *(entry.slug for entry in DOCUMENTED.values())], "code")
        yield from found


def _split(names: Sequence[str]) -> list[str]:
    return [part.strip() for name in names for part in name.split(",") if part.strip()]
