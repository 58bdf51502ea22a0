"""`reconcile schema`: the JSON Schemas that editors and consumers use."""

from typing import Annotated

import typer

from reconcile.cli.arguments import Facts
from reconcile.commands.guard import guarded


def schema(
    name: Annotated[str, typer.Argument(help="facts, vocabulary, decisions, report, check, diff or baseline.")],
    project: Annotated[
        bool, typer.Option("--project", help="Add the names of the project, so that an editor can complete them.")
    ] = False,
    facts: Facts = None,
) -> None:
    """Print the JSON Schema of fact files, the vocabulary, decisions, or the JSON that commands write."""
    from reconcile.commands.schema import schema

    guarded(schema, name, project, facts)
