"""`reconcile new`: a fact file to fill in for a text, and the questions that other sources answer."""

from typing import Annotated

import typer

from reconcile.cli.arguments import Facts
from reconcile.commands.guard import guarded


def new(
    seeds: Annotated[
        list[str] | None, typer.Argument(help="Texts of articles, for example seeds/article.txt.", metavar="SEED...")
    ] = None,
    questions_of: Annotated[
        str,
        typer.Option(
            "--from",
            metavar="FACTFILE",
            help="List the questions of this fact file; without a SEED, those of other sources that it lacks.",
        ),
    ] = "",
    id: Annotated[  # noqa: A002
        str, typer.Option("--id", metavar="NAME", help="Name the source; default: after the file.")
    ] = "",
    force: Annotated[bool, typer.Option("--force", help="Write over a fact file of the same name.")] = False,
    stdout: Annotated[bool, typer.Option("--stdout", help="Print instead of writing.")] = False,
    facts: Facts = None,
) -> None:
    """Write a fact file to fill in: what the text shows of its source, and the rest as comments."""
    from reconcile.commands.new import Request, new

    guarded(new, Request(seeds or (), questions_of, id, force, stdout, facts))
