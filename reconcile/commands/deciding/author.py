"""Who decides and when, where nobody says so."""

import os
import subprocess

from reconcile.commands.output import say
from reconcile.errors import UsageError
from reconcile.timespan import TimeSpan
from reconcile.values.dates import read_date


def author(by: str | None, folder: str) -> str:
    """Return who decides: as given, else git's user name for a folder, else nobody, which is said."""
    if by is not None:
        return by.strip()
    name = _git_name(folder)
    if not name:
        say("note: git has no user.name here, so the decision does not say by whom; --by NAME does")
    return name


def _git_name(folder: str) -> str:
    command = ["git", "-C", os.path.abspath(folder), "config", "user.name"]
    try:
        found = subprocess.run(command, capture_output=True, check=False)
    except OSError:
        return ""
    return found.stdout.decode("utf-8", "replace").strip()


def day(option: str, text: str) -> TimeSpan:
    """Return the day that an option gives. Raises UsageError if it is none."""
    span = read_date(text, None)
    if span is None:
        raise UsageError(f"{option}: {text!r} is no date", f"write a day: {option} 2031-12-31")
    return span


def stated_reason(reason: str) -> str:
    """Return a reason without outer spaces. Raises UsageError if nothing is left."""
    if not reason.strip():
        raise UsageError("a decision needs a reason", "say why: --reason 'Same office at the same talks'")
    return reason.strip()
