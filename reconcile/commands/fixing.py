"""Mending what needs no judgement: as a difference to look at, or in the files themselves."""

import os
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from reconcile.commands.output import say, write_exactly
from reconcile.errors import Edit, Problem
from reconcile.factfiles.edit import apply, write

if TYPE_CHECKING:
    from reconcile.commands.check import Examined

_ROUNDS = 10
"""Mending may bring up more to mend, or leave out what overlapped; after so many times it is over."""


def mend(found: "Examined", look_again: Callable[[], "Examined"], quiet: int) -> "Examined":
    """Mend the files until nothing is left to mend, and return what is found then; stderr tells what was mended.

    Raises:
        EditError: a file was changed since it was read, or cannot be written; files before it stay mended.
    """
    mended = 0
    for _ in range(_ROUNDS):
        chosen = mendable(found.problems)
        if not chosen:
            break
        for path, edits in _by_file(chosen).items():
            write(os.path.join(found.settings.root, path), found.checked.documents[path], edits)
            if not quiet:
                _say_mended(problem for problem in chosen if problem.location.path == path)
        mended += len(chosen)
        found = look_again()
    if not quiet:
        say(f"mended {mended} problem{'' if mended == 1 else 's'}" if mended else "nothing to mend")
    return found


def _say_mended(problems: Iterable[Problem]) -> None:
    for problem in problems:
        say(f"mended {problem.location}: {problem.code} {problem.fix.title if problem.fix else ''}")


def show_changes(found: "Examined") -> int:
    """Write what mending would change as a unified difference; return 1 if there is anything to mend, else 0."""
    changes = _by_file(mendable(found.problems))
    for path, edits in changes.items():
        before = found.checked.documents[path].text
        write_exactly("".join(difference(path, before, apply(before, edits))))
    return int(bool(changes))


def mendable(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems that can be mended at once: of fixes that overlap the first."""
    taken: list[Edit] = []
    chosen = []
    for problem in problems:
        edits = problem.fix.edits if problem.fix else ()
        if edits and not any(_clash(edit, other) for edit in edits for other in taken):
            taken += edits
            chosen.append(problem)
    return chosen


def _clash(left: Edit, right: Edit) -> bool:
    """Return whether two edits touch the same place; one that another problem asks for too does not."""
    return left != right and left.path == right.path and left.start <= right.end and right.start <= left.end


def _by_file(problems: Iterable[Problem]) -> dict[str, list[Edit]]:
    edits = sorted({edit for problem in problems if problem.fix for edit in problem.fix.edits})
    return {path: [edit for edit in edits if edit.path == path] for path in sorted({edit.path for edit in edits})}


def difference(path: str, before: str, after: str) -> Iterable[str]:
    """Yield the lines of a unified difference between two states of a file."""
    from difflib import unified_diff

    left, right = before.splitlines(keepends=True), after.splitlines(keepends=True)
    for line in unified_diff(left, right, f"a/{path}", f"b/{path}"):
        yield line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"
