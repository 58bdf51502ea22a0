"""`reconcile lsp`: the language server for editors."""

from typing import Annotated

import typer

from reconcile.commands.guard import guarded


def lsp(
    everything: Annotated[
        bool, typer.Option("--everything", help="Report also what a YAML language server with the schema does.")
    ] = False,
) -> None:
    """Answer an editor over stdin and stdout; needs the extra `lsp`."""
    guarded(_serve, everything)


def _serve(everything: bool) -> int:
    try:
        from reconcile.editor.server import serve
    except ModuleNotFoundError as error:
        from reconcile.errors import UsageError

        if error.name not in ("pygls", "lsprotocol"):
            raise
        hint = "pip install 'reconcile-sources[lsp]' installs it"
        raise UsageError(f"the language server needs {error.name}", hint) from error
    serve(everything)
    return 0
