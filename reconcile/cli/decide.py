"""`reconcile decide`: what a person concluded, recorded with its reason in the file of decisions."""

from collections.abc import Callable
from typing import Annotated

import typer

from reconcile.cli.arguments import Facts
from reconcile.commands.guard import guarded

Claims = Annotated[list[str], typer.Argument(help="Claims, as SOURCE#CLAIM.", metavar="CLAIM CLAIM...")]
Group = Annotated[str, typer.Argument(help="The group, as RC-1a2b3c4d.", metavar="RC-ID")]
Name = Annotated[str, typer.Argument(help="The decision.", metavar="ID")]
Reason = Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why; required.")]
NewReason = Annotated[str | None, typer.Option("--reason", metavar="TEXT", help="Another reason.")]
By = Annotated[str | None, typer.Option("--by", metavar="NAME", help="Who decides; default: git's user.name.")]
Date = Annotated[str | None, typer.Option("--date", metavar="DAY", help="When; default: today.")]
Expires = Annotated[str | None, typer.Option("--expires", metavar="DAY", help="Until when it holds.")]
Id = Annotated[str | None, typer.Option("--id", metavar="ID", help="Its name; default: made from what is decided.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only show what it would change.")]

decide = typer.Typer(name="decide", rich_markup_mode=None, pretty_exceptions_enable=False)


@decide.callback(invoke_without_command=True)
def _decide(
    context: typer.Context,
    interactive: Annotated[
        bool, typer.Option("--interactive", "-i", help="Walk through what is undecided, one key each.")
    ] = False,
    listed: Annotated[bool, typer.Option("--list", help="List the decisions.")] = False,
    stale: Annotated[bool, typer.Option("--stale", help="With --list: only those that are not applied.")] = False,
    prune: Annotated[bool, typer.Option("--prune", help="Remove those that are orphaned, stale or expired.")] = False,
    all_new: Annotated[bool, typer.Option("--all-new", help="Acknowledge every undecided conflict.")] = False,
    reason: Annotated[str, typer.Option("--reason", metavar="TEXT", help="With --all-new: why; required.")] = "",
    by: By = None,
    expires: Expires = None,
    dry_run: DryRun = False,
    facts: Facts = None,
) -> None:
    """Record what you concluded about claims or a group, with the reason, in the file of decisions.

    Before anything is written it is shown what changes in the report. Give --reason and the like behind the
    subcommand.
    """
    from reconcile.commands.deciding.modes import Modes, carry_out_mode

    modes = Modes(interactive, listed, prune, all_new)
    if context.invoked_subcommand and not any((*modes, stale, reason, by, expires, dry_run, facts)):
        return
    guarded(carry_out_mode, modes, context.invoked_subcommand or "", stale, (reason, by, expires), (facts, dry_run))


def _deciding(ruling: str) -> Callable[..., None]:
    """Return the subcommand of a ruling on claims."""

    def command(
        claims: Claims,
        reason: Reason,
        by: By = None,
        date: Date = None,
        expires: Expires = None,
        id: Id = None,  # noqa: A002  # the name of the option
        dry_run: DryRun = False,
        facts: Facts = None,
    ) -> None:
        _record(ruling, claims, "", (reason, by, date, expires, id), (facts, dry_run))

    return command


@decide.command()
def settled(
    group: Group,
    value: Annotated[str, typer.Option("--value", metavar="VALUE", help="The value it is settled on; required.")],
    reason: Reason,
    by: By = None,
    date: Date = None,
    expires: Expires = None,
    id: Id = None,  # noqa: A002  # the name of the option
    dry_run: DryRun = False,
    facts: Facts = None,
) -> None:
    """A conflict is settled on a value; the other positions stay in the report."""
    _record("settled", [group], value, (reason, by, date, expires, id), (facts, dry_run))


for _name, _help in (
    ("same", "Claims say the same, in other words."),
    ("different", "Claims answer different questions, though they look alike."),
    ("not-comparable", "Claims cannot be held against each other."),
    ("one-origin", "Claims go back to one origin."),
    ("acknowledged", "A conflict (RC-ID, or some of its claims) is known and stays open; CI passes."),
):
    decide.command(_name, help=_help)(_deciding(_name))


@decide.command()
def edit(
    name: Name,
    reason: NewReason = None,
    value: Annotated[str | None, typer.Option("--value", metavar="VALUE", help="Another value.")] = None,
    by: By = None,
    date: Date = None,
    expires: Annotated[str | None, typer.Option("--expires", metavar="DAY", help="Until when, or `never`.")] = None,
    dry_run: DryRun = False,
    facts: Facts = None,
) -> None:
    """Change the reason, the value, the author or the days of a decision."""
    from reconcile.commands.deciding.commands import Amendment, Place, edit

    guarded(edit, name, Amendment(reason, value, by, date, expires), Place(facts, dry_run))


@decide.command()
def refresh(
    name: Name,
    reason: NewReason = None,
    by: By = None,
    date: Date = None,
    expires: Expires = None,
    dry_run: DryRun = False,
    facts: Facts = None,
) -> None:
    """Apply a stale decision again, now that you have read the claims as they are."""
    from reconcile.commands.deciding.commands import Place, refresh
    from reconcile.commands.deciding.drafting import Signature

    guarded(refresh, name, Signature(reason or "", by, date, expires), Place(facts, dry_run))


@decide.command()
def remove(name: Name, dry_run: DryRun = False, facts: Facts = None) -> None:
    """Remove a decision."""
    from reconcile.commands.deciding.commands import Place, remove

    guarded(remove, name, Place(facts, dry_run))


def _record(
    ruling: str,
    names: list[str],
    value: str,
    signature: tuple[str, str | None, str | None, str | None, str | None],
    place: tuple[str | None, bool],
) -> None:
    from reconcile.commands.deciding.commands import Place, decide
    from reconcile.commands.deciding.drafting import Signature
    from reconcile.model import Ruling

    guarded(decide, Ruling(ruling), names, value, Signature(*signature), Place(*place))
