"""What `reconcile decide` does without a subcommand: one thing with the whole list of decisions."""

from typing import NamedTuple

from reconcile.commands.deciding.commands import Place, accept_all, list_decisions, prune
from reconcile.commands.deciding.drafting import Signature
from reconcile.errors import UsageError


class Modes(NamedTuple):
    """The things that can be done with the whole list, and which were asked for."""

    interactive: bool
    listed: bool
    prune: bool
    all_new: bool


def carry_out_mode(
    modes: Modes,
    subcommand: str,
    stale: bool,
    signature: tuple[str, str | None, str | None],
    place: tuple[str | None, bool],
) -> int:
    """Do the one thing that was asked for; `signature` is reason, author and `expires`.

    Raises:
        UsageError: none, several, or one with options of another were asked for.
    """
    reason, by, expires = signature
    facts, dry_run = place
    if subcommand:
        raise UsageError(f"options stand behind {subcommand}", f"reconcile decide {subcommand} ... --reason TEXT")
    if sum(modes) != 1:
        hint = "reconcile decide same CLAIM CLAIM --reason TEXT, or --interactive, --list, --prune, --all-new"
        raise UsageError("say one thing to do" if any(modes) else "say what to decide", hint)
    if stale and not modes.listed:
        raise UsageError("--stale goes with --list", "--prune removes those that are not applied")
    if modes.listed:
        return list_decisions(facts, stale)
    if modes.prune:
        return prune(Place(facts, dry_run))
    if modes.all_new:
        return accept_all(Signature(reason, by, None, expires), Place(facts, dry_run))
    from reconcile.commands.deciding.interactive import decide_interactively

    return decide_interactively(facts, Signature(reason, by, None, expires))
