"""`reconcile schema`: the JSON Schemas that editors and consumers use."""

from typing import Annotated

import typer

from reconcile.commands.guard import guarded


def schema(name: Annotated[str, typer.Argument(help="facts, vocabulary, decisions or report.")]) -> None:
    """Print the JSON Schema of fact files, the vocabulary, decisions, or the JSON report."""
    from reconcile.commands.schema import schema

    guarded(schema, name)
