"""The report: read the facts, reconcile them, write what was asked for."""

from collections.abc import Sequence
from typing import NamedTuple

from reconcile.commands.choosing import Choice, choose
from reconcile.commands.loading import load_reconciliation, say_read
from reconcile.commands.output import Color
from reconcile.commands.settings import Settings, settings_for
from reconcile.commands.writing import Target, deliver, looks, parse_outputs, repository_prefix
from reconcile.errors import UsageError
from reconcile.model import Reconciliation
from reconcile.reports import FORMATS
from reconcile.reports.formats import Format, named
from reconcile.reports.options import Options

FINDINGS = ("conflict", "difference", "single-source")
"""What a run may be told to fail on, the gravest first."""


class Request(NamedTuple):
    """What a report was asked for."""

    paths: Sequence[str] = ()
    choice: Choice = Choice()
    format: str | None = None
    """None: the one of the settings; so is the width, and if they have none, that of the terminal."""
    outputs: Sequence[str] = ()
    quotes: bool = True
    near: bool = False
    width: int | None = None
    color: Color = Color.AUTO
    fail_on: str | None = None
    quiet: int = 0
    verbose: int = 0
    watch: bool = False
    poll: float = 0.1
    cached: bool = True
    """Whether what an earlier run found may be used, and is kept for the next."""
    slim: bool = False
    """Whether JSON is written as a baseline for `diff`."""


def report(request: Request) -> int:
    """Write the report; return 1 if there are findings that it was told to fail on, else 0. Raises ReconcileError."""
    if not request.watch:
        return _report(request)
    from reconcile.commands.watch import watch

    return watch(lambda: _report(request), lambda: settings_for(request.paths), request.poll)


def _report(request: Request) -> int:
    targets = parse_outputs(request.outputs, FORMATS)
    where = settings_for(request.paths)
    shown = named(request.format or where.format, FORMATS)
    if request.slim:
        shown, targets = _slim(request, where, shown, targets)
    level = _level(request.fail_on)
    found = load_reconciliation(request.paths, request.quiet, request.choice.allow_empty, request.cached)
    reconciliation = choose(found, request.choice)
    if request.verbose:
        say_read(reconciliation)
    prefix = repository_prefix(where.root)
    wanted = Options(request.quotes, request.near, request.width or where.width, prefix=prefix)
    deliver(reconciliation, shown, targets, looks(wanted, request.color, request.quiet))
    return int(any(_fails(group.verdict, group.flags, level) for group in reconciliation.groups))


def _slim(
    request: Request, where: Settings, shown: Format[Reconciliation], targets: list[Target[Reconciliation]]
) -> tuple[Format[Reconciliation], list[Target[Reconciliation]]]:
    """Return the formats with JSON as a baseline; raises UsageError where there is none, or not of the whole report."""
    from reconcile.commands.baseline import slimmed

    if request.choice != Choice(allow_empty=request.choice.allow_empty):
        raise UsageError("a baseline holds the whole report", "leave out --select, --exclude and --verdict")
    return slimmed(shown, where), [target._replace(format=slimmed(target.format, where)) for target in targets]


def _level(fail_on: str | None) -> int:
    """Return how many of the findings fail the run."""
    if fail_on is None:
        return 0
    if fail_on not in FINDINGS:
        raise UsageError(f"unknown level {fail_on!r} for --fail-on", f"one of {', '.join(FINDINGS)}")
    return FINDINGS.index(fail_on) + 1


def _fails(verdict: str, flags: Sequence[str], level: int) -> bool:
    """Return whether a group fails the run; what a person decided does not, and unclear counts as a difference."""
    finding = "difference" if verdict == "unclear" else verdict
    return finding in FINDINGS[:level] and "decided" not in flags
