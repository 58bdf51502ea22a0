"""The command line: one file a command, which only turns options into a request. The only user of typer."""

import sys
from typing import Annotated

import typer

from reconcile.cli.check import check
from reconcile.cli.compare import compare
from reconcile.cli.config import config
from reconcile.cli.decide import decide
from reconcile.cli.diff import diff
from reconcile.cli.explain import explain
from reconcile.cli.ls import ls
from reconcile.cli.lsp import lsp
from reconcile.cli.new import new
from reconcile.cli.report import report
from reconcile.cli.schema import schema
from reconcile.cli.suggest import suggest
from reconcile.commands.guard import guarded

COMMANDS = (report, check, diff, new, suggest, explain, compare, ls, schema, config, lsp)
"""In the order of the help page."""
GROUPS = (decide,)
"""Commands with subcommands, below the others on the help page."""


def run() -> None:
    """Run the command line; `--traceback` may stand anywhere, and is read where errors are caught."""
    arguments = [argument for argument in sys.argv[1:] if argument != "--traceback"]
    guarded(_invoke, arguments)


def _invoke(arguments: list[str]) -> int:
    app()(args=arguments, prog_name="reconcile")
    return 0


def app() -> typer.Typer:
    """Return the application with all commands."""
    application = typer.Typer(rich_markup_mode=None, no_args_is_help=True, pretty_exceptions_enable=False)
    application.callback()(_reconcile)
    for command in COMMANDS:
        application.command()(command)
    for group in GROUPS:
        application.add_typer(group)
    return application


def _reconcile(
    version: Annotated[bool, typer.Option("--version", "-V", help="Print the version and exit.")] = False,
    traceback: Annotated[bool, typer.Option("--traceback", help="Show the stack if the program fails.")] = False,
) -> None:
    """Show what several sources agree on, where they conflict, and what only one of them says.

    Exit codes: 0 done; 1 findings at or above --fail-on; 2 the job could not be done; 3 internal error;
    130 interrupted; 141 closed pipe.
    """
