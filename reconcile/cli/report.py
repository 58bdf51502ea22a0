"""`reconcile report`: what the sources agree on, where they conflict, and what only one of them says."""

from typing import Annotated

import typer

from reconcile.cli.arguments import (
    FORMATS_HELP,
    AllowEmpty,
    Exclude,
    NoCache,
    Outputs,
    Paths,
    Poll,
    Quiet,
    Select,
    Verbose,
    Verdicts,
    Watch,
)
from reconcile.commands.guard import guarded
from reconcile.commands.output import Color


def report(
    paths: Paths = None,
    format: Annotated[  # noqa: A002
        str | None,
        typer.Option("--format", "-f", help=FORMATS_HELP, show_default="text"),
    ] = None,
    output: Outputs = None,
    verdict: Verdicts = None,
    select: Select = None,
    exclude: Exclude = None,
    quotes: Annotated[bool, typer.Option("--quotes/--no-quotes", help="Show the quotes.")] = True,
    near: Annotated[bool, typer.Option("--near", help="Show what looked alike and was kept apart.")] = False,
    width: Annotated[int | None, typer.Option("--width", min=20, help="Cells a line; default: the terminal's.")] = None,
    color: Annotated[Color, typer.Option("--color", help="Write colours.")] = Color.AUTO,
    fail_on: Annotated[
        str | None,
        typer.Option("--fail-on", metavar="VERDICT", help="Exit 1 at conflict, difference or single-source."),
    ] = None,
    allow_empty: AllowEmpty = False,
    quiet: Quiet = 0,
    verbose: Verbose = 0,
    watch: Watch = False,
    poll: Poll = 0.1,
    no_cache: NoCache = False,
    slim: Annotated[bool, typer.Option("--slim", help="With json: what 'diff --baseline' needs, no more.")] = False,
) -> None:
    """Show what the sources agree on, where they conflict, and what only one of them says."""
    from reconcile.commands.choosing import Choice
    from reconcile.commands.report import Request, report

    choice = Choice(select or (), exclude or (), verdict or (), allow_empty)
    looks = (format, output or (), quotes, near, width, color)
    guarded(report, Request(paths or (), choice, *looks, fail_on, quiet, verbose, watch, poll, not no_cache, slim))
