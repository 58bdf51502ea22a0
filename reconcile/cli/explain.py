"""`reconcile explain`: how a group came to be, why two claims were joined or not, what a kind or code means."""

from typing import Annotated

import typer

from reconcile.cli.arguments import Facts, Quiet
from reconcile.commands.guard import guarded


def explain(
    names: Annotated[list[str], typer.Argument(help="RC-ID, or CLAIM CLAIM, or a kind, or a code.", metavar="NAME...")],
    facts: Facts = None,
    quiet: Quiet = 0,
) -> None:
    """Explain a group (RC-1a2b3c4d), two claims (a#x b#y), a kind (list) or a code (RK03)."""
    from reconcile.commands.explain import explain

    guarded(explain, names, facts, quiet)
