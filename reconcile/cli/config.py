"""`reconcile config`: each setting in force and where it comes from."""

from typing import Annotated

import typer

from reconcile.cli.arguments import Facts
from reconcile.commands.guard import guarded


def config(
    facts: Facts = None,
    format: Annotated[str, typer.Option("--format", "-f", help="text or json.")] = "text",  # noqa: A002
) -> None:
    """Show each setting in force and where it comes from: a default, or a line of the configuration."""
    from reconcile.commands.config import config

    guarded(config, facts, format)
