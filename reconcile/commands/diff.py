"""The diff: what became of the questions of a project since a revision or a baseline."""

import os
import re
from collections.abc import Sequence
from typing import NamedTuple

from reconcile.changes import Change, Changes, Snapshot, snapshot
from reconcile.changes.comparing import Sides, compare
from reconcile.commands.baseline import read_baseline, shaping
from reconcile.commands.output import Color, say
from reconcile.commands.revisions import Repository, Revision
from reconcile.commands.settings import Settings
from reconcile.commands.sides import Side, at_revision, earlier, moved, on_disk, settings_at
from reconcile.commands.writing import deliver, looks, parse_outputs, repository_prefix
from reconcile.errors import BadFactsError, UsageError
from reconcile.reports.change_formats import CHANGE_FORMATS
from reconcile.reports.formats import named
from reconcile.reports.options import Options

LEVELS = ("conflict", "stale-decision", "difference", "single-source")
"""What a diff may be told to fail on, the gravest first; it fails on the first in any case."""
CONFIG_FROM = ("head", "each")
_NO_COMMIT = re.compile("0{40}|0{64}")
"""What git and GitHub write for a commit that there is none of."""


class Request(NamedTuple):
    """What a diff was asked for."""

    base: str | None = None
    """None: where the work of HEAD began."""
    head: str | None = None
    """None: the work tree."""
    facts: str | None = None
    baseline: str | None = None
    config_from: str = "head"
    fail_on: str = "conflict"
    format: str = "text"
    outputs: Sequence[str] = ()
    quotes: bool = True
    width: int | None = None
    color: Color = Color.AUTO
    allow_empty: bool = False
    quiet: int = 0
    verbose: int = 0
    cached: bool = True


def diff(request: Request) -> int:
    """Write what changed; return 1 if something new or changed fails the run, else 0. Raises ReconcileError."""
    shown, targets = named(request.format, CHANGE_FORMATS), parse_outputs(request.outputs, CHANGE_FORMATS)
    levels = _levels(request)
    changes, where = _since_baseline(request, request.baseline) if request.baseline else _since_revision(request)
    wanted = Options(request.quotes, width=request.width or where.width, prefix=repository_prefix(where.root))
    deliver(changes, shown, targets, looks(wanted, request.color, request.quiet))
    return int(any(_fails(change, levels) for change in changes.changes))


def _levels(request: Request) -> tuple[str, ...]:
    """Return what fails the run; options that do not go together, or that do not exist, raise UsageError."""
    if request.baseline and request.base:
        raise UsageError("a diff is from a revision or from a --baseline, not from both", "leave one of them out")
    if request.config_from not in CONFIG_FROM:
        raise UsageError(f"unknown side {request.config_from!r} for --config-from", f"one of {', '.join(CONFIG_FROM)}")
    if request.fail_on not in LEVELS:
        raise UsageError(f"unknown level {request.fail_on!r} for --fail-on", f"one of {', '.join(LEVELS)}")
    return LEVELS[: LEVELS.index(request.fail_on) + 1]


def _fails(change: Change, levels: Sequence[str]) -> bool:
    """Return whether a change fails the run: a new or changed finding that no live decision covers."""
    if change.gone_stale and not change.decided and "stale-decision" in levels:
        return True
    verdict = change.after.verdict.value if change.after else ""
    return change.is_open and ("difference" if verdict == "unclear" else verdict) in levels


def _since_baseline(request: Request, path: str) -> tuple[Changes, Settings]:
    before = read_baseline(path)
    later = on_disk(request.facts, request.allow_empty, request.cached)
    if request.verbose:
        say(f"compared the work tree with {path}")
    return _compared(_sides(before, later), "each"), later.settings


def _since_revision(request: Request) -> tuple[Changes, Settings]:
    repository = Repository(_home(request.facts))
    head = request.head or ("HEAD" if repository.is_bare else "")
    name, left = _base(request.base, repository)
    base = repository.revision(name)
    seen = repository.revision(head) if head else None
    later = _at(seen, request) if seen else on_disk(request.facts, request.allow_empty, request.cached)
    if request.verbose:
        say(f"compared {head or 'the work tree'} with {base.name}{f', where it left {left}' if left else ''}")
    own = _own_settings(base, request)
    if request.config_from == "each":
        before = earlier(base, own or later.settings)
    else:
        before = earlier(base, _lying_as(own or later.settings, later.settings), later)
    kept = before.kept._replace(settings=tuple(sorted(shaping(own or Settings()).items())))
    renames = moved(base, seen.commit if seen else "", before, later)
    return _compared(_sides(kept, later)._replace(moved=renames), request.config_from), later.settings


def _compared(sides: Sides, config_from: str) -> Changes:
    """Return the changes; whose settings were used is worth a word only where the two sides have others."""
    return compare(sides, config_from if sides.before.settings != sides.after.settings else "head")


def _base(asked: str | None, repository: Repository) -> tuple[str, str]:
    """Return the name of the base, empty before any commit, and the branch that HEAD left there if nobody named one."""
    if asked and not _NO_COMMIT.fullmatch(asked):
        return asked, ""
    name, left = repository.default_base()
    if asked and left:
        say(f"reconcile: {asked[:12]} is no commit: compared with where HEAD left {left}")
    return name[:12], left


def _own_settings(base: Revision, request: Request) -> Settings | None:
    """Return what a base has for itself; None if it has errors, which stop only a diff that is to read under it."""
    try:
        return settings_at(base, request.facts)
    except BadFactsError:
        if request.config_from == "each":
            raise
        return None


def _lying_as(own: Settings, later: Settings) -> Settings:
    """Return the later settings for files that lie where their own settings say: where they lie makes no difference."""
    return own._replace(tolerances=later.tolerances)


def _home(facts: str | None) -> str:
    """Return the nearest folder around the facts that is there; at a revision they may lie where there is none now."""
    folder = os.path.dirname(os.path.abspath(facts)) if facts else "."
    while not os.path.isdir(folder):
        folder = os.path.dirname(folder)
    return folder


def _at(revision: Revision, request: Request) -> Side:
    return at_revision(revision, settings_at(revision, request.facts), request.allow_empty)


def _sides(before: Snapshot, later: Side) -> Sides:
    return Sides(before, snapshot(later.whole, settings=shaping(later.settings)), later.whole)
