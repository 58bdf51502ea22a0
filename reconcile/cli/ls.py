"""`reconcile ls`: the groups that a report would show, one a line."""

from reconcile.cli.arguments import AllowEmpty, Exclude, NoCache, Paths, Quiet, Select, Verdicts
from reconcile.commands.guard import guarded


def ls(
    paths: Paths = None,
    verdict: Verdicts = None,
    select: Select = None,
    exclude: Exclude = None,
    allow_empty: AllowEmpty = False,
    quiet: Quiet = 0,
    no_cache: NoCache = False,
) -> None:
    """List the groups that a report with the same selectors shows, one a line."""
    from reconcile.commands.choosing import Choice
    from reconcile.commands.ls import ls

    guarded(ls, paths or (), Choice(select or (), exclude or (), verdict or (), allow_empty), quiet, not no_cache)
