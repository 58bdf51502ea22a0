"""`reconcile suggest`: what the vocabulary could say, and what would change in the report."""

from typing import Annotated

import typer

from reconcile.cli.arguments import Facts
from reconcile.commands.guard import guarded


def suggest(
    chosen: Annotated[
        list[str] | None,
        typer.Argument(help="Only these, by id; with --apply each with its answer: ID=ANSWER.", metavar="[ID]..."),
    ] = None,
    apply: Annotated[bool, typer.Option("--apply", help="Write the answers into the vocabulary.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what --apply would write, and write nothing.")
    ] = False,
    format: Annotated[str, typer.Option("--format", "-f", help="text, yaml or json.")] = "text",  # noqa: A002
    facts: Facts = None,
) -> None:
    """Show what would improve the project: aliases, predicates, origins; and what depends on each answer."""
    from reconcile.commands.suggest import Request, suggest

    guarded(suggest, Request(chosen or (), apply or dry_run, dry_run, format, facts))
