"""The one place that catches errors: every error becomes a message on stderr and an exit code."""

import os
import sys
from collections.abc import Callable
from typing import NoReturn, ParamSpec

from reconcile.errors import BadFactsError, ReconcileError

INTERNAL, INTERRUPTED, CLOSED_PIPE = 3, 130, 141

_Parameters = ParamSpec("_Parameters")


def guarded(command: Callable[_Parameters, int], *args: _Parameters.args, **kwargs: _Parameters.kwargs) -> NoReturn:
    """Run a command and end the process with the code it returns, or with that of its error."""
    try:
        code = command(*args, **kwargs)
    except BrokenPipeError:
        code = _leave_pipe()
    except KeyboardInterrupt:
        code = INTERRUPTED
    except ReconcileError as error:
        code = explain_error(error)
    except Exception as error:  # the last line of defence: a fault of the program, not of its input
        code = _fail(error)
    raise SystemExit(code)


def _leave_pipe() -> int:
    """Let go of a pipe whose reader went away; stdout must not be flushed into it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return CLOSED_PIPE


def explain_error(error: ReconcileError) -> int:
    """Write what went wrong to stderr; return the exit code that it stands for."""
    from reconcile.commands.diagnostics import say_problems
    from reconcile.commands.output import say

    if isinstance(error, BadFactsError):
        say_problems(error.problems)
    else:
        say(f"reconcile: {error}")
    if error.hint:
        say(f"hint: {error.hint}")
    return error.exit_code


def _fail(error: Exception) -> int:
    from reconcile.commands.output import say

    if "--traceback" in sys.argv:
        import traceback

        say("".join(traceback.format_exception(error)).rstrip())
    else:
        say(f"reconcile: internal error: {type(error).__name__}: {error} (--traceback shows where)")
    return INTERNAL
