"""`reconcile diff`: which conflicts came, went or changed since a revision or a baseline."""

from typing import Annotated

import typer

from reconcile.cli.arguments import FORMATS_HELP, AllowEmpty, Facts, NoCache, Outputs, Quiet, Verbose
from reconcile.commands.guard import guarded
from reconcile.commands.output import Color


def diff(
    base: Annotated[
        str | None,
        typer.Argument(help="The revision to compare with; default: where this branch left its upstream or main."),
    ] = None,
    head: Annotated[str | None, typer.Argument(help="The revision to look at.", show_default="the work tree")] = None,
    facts: Facts = None,
    baseline: Annotated[
        str | None,
        typer.Option("--baseline", metavar="FILE", help="Compare with what 'report --format json --slim' wrote."),
    ] = None,
    config_from: Annotated[
        str, typer.Option("--config-from", metavar="SIDE", help="BASE under whose settings, decisions: head or each.")
    ] = "head",
    fail_on: Annotated[
        str,
        typer.Option(
            "--fail-on",
            metavar="LEVEL",
            help="Exit 1 at what is new or changed and not decided, up to this: conflict, stale-decision, difference "
            "or single-source.",
        ),
    ] = "conflict",
    format: Annotated[str, typer.Option("--format", "-f", help=FORMATS_HELP)] = "text",  # noqa: A002
    output: Outputs = None,
    quotes: Annotated[bool, typer.Option("--quotes/--no-quotes", help="Show the quotes.")] = True,
    width: Annotated[int | None, typer.Option("--width", min=20, help="Cells a line; default: the terminal's.")] = None,
    color: Annotated[Color, typer.Option("--color", help="Write colours.")] = Color.AUTO,
    allow_empty: AllowEmpty = False,
    quiet: Quiet = 0,
    verbose: Verbose = 0,
    no_cache: NoCache = False,
) -> None:
    """Show which conflicts are new, changed or fixed since a revision of git, or since a baseline."""
    from reconcile.commands.diff import Request, diff

    what = (base, head, facts, baseline, config_from, fail_on)
    looks = (format, output or (), quotes, width, color)
    guarded(diff, Request(*what, *looks, allow_empty, quiet, verbose, not no_cache))
