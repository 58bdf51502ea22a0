"""The part of a reconciliation that the command line asks for."""

from collections.abc import Sequence
from typing import NamedTuple

from reconcile.errors import NothingFoundError, UsageError
from reconcile.model import Reconciliation, Verdict


class Choice(NamedTuple):
    """Which groups are asked for: selectors that pick, selectors that drop, and verdicts."""

    select: Sequence[str] = ()
    exclude: Sequence[str] = ()
    verdicts: Sequence[str] = ()
    allow_empty: bool = False


def choose(reconciliation: Reconciliation, choice: Choice) -> Reconciliation:
    """Return the groups that a choice leaves.

    Raises:
        UsageError: a selector or verdict is unknown.
        NothingFoundError: the selectors leave nothing, unless that is allowed; a verdict may well have no group.
    """
    if not (choice.select or choice.exclude or choice.verdicts):
        return reconciliation
    from reconcile.selection import select

    chosen = select(reconciliation, choice.select, choice.exclude)
    if not chosen.groups and not choice.allow_empty:
        raise NothingFoundError("no group matches the selectors", "reconcile ls shows the groups there are")
    kept = _verdicts(choice.verdicts)
    return chosen._replace(groups=tuple(group for group in chosen.groups if not kept or group.verdict in kept))


def _verdicts(names: Sequence[str]) -> set[Verdict]:
    split = [part.strip() for name in names for part in name.split(",")]
    for name in split:
        if name not in list(Verdict):
            raise UsageError(f"unknown verdict {name!r}", f"one of {', '.join(Verdict)}")
    return {Verdict(name) for name in split}
