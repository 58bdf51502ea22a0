"""`reconcile check`: every problem of the files, where it is and what to type instead."""

from typing import Annotated

import typer

from reconcile.cli.arguments import FORMATS_HELP, AllowEmpty, Outputs, Poll, Quiet, Watch
from reconcile.commands.guard import guarded
from reconcile.commands.output import Color

Codes = list[str] | None


def check(
    paths: Annotated[
        list[str] | None, typer.Argument(help="Show the problems of these files or folders only.", metavar="[PATHS]...")
    ] = None,
    facts: Annotated[
        str | None, typer.Option("--facts", metavar="FOLDER", help="The folder of fact files.", show_default="facts")
    ] = None,
    format: Annotated[  # noqa: A002
        str, typer.Option("--format", "-f", help=FORMATS_HELP)
    ] = "text",
    output: Outputs = None,
    select: Annotated[
        Codes, typer.Option("--select", "-s", metavar="CODES", help="Only these codes, as in 'RF4,RF110'.")
    ] = None,
    ignore: Annotated[Codes, typer.Option("--ignore", metavar="CODES", help="Not these codes.")] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Warnings fail too.")] = False,
    fix: Annotated[bool, typer.Option("--fix", help="Mend what needs no judgement.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show what --fix would change, and change nothing.")] = False,
    watch: Watch = False,
    poll: Poll = 0.1,
    color: Annotated[Color, typer.Option("--color", help="Write colours.")] = Color.AUTO,
    allow_empty: AllowEmpty = False,
    quiet: Quiet = 0,
) -> None:
    """Check the fact files, the vocabulary and the decisions, and show every problem."""
    from reconcile.commands.check import Request, check

    what = (paths or (), facts, format, output or (), select or (), ignore or ())
    guarded(check, Request(*what, strict, fix, diff, watch, poll, color, quiet, allow_empty))
