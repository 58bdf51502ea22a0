"""`reconcile check`: every problem of the files, where it is and what to type instead."""

from reconcile.commands.guard import guarded


def check() -> None:
    """Check the fact files, the vocabulary and the decisions, and show every problem."""
    from reconcile.commands.check import check

    guarded(check)
