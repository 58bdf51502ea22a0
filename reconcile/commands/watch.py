"""Doing something again whenever a file of the project changes: by looking at the files, which works everywhere."""

import gc
import os
import sys
import time
from collections.abc import Callable, Iterator
from typing import NoReturn

from reconcile.commands.guard import explain_error
from reconcile.commands.output import say, write
from reconcile.commands.settings import Settings, find_configuration, layout
from reconcile.errors import ReconcileError, UsageError
from reconcile.factfiles.folders import ENDINGS
from reconcile.factfiles.readers import Stamp, stamp

State = dict[str, Stamp]
_CLEAR = "\x1b[2J\x1b[3J\x1b[H"


def watch(once: Callable[[], object], where: Callable[[], Settings], poll: float) -> NoReturn:
    """Do it once, and again each time that a file of the project looks different, until interrupted.

    `where` gives the settings, which may change too; `poll` is in seconds. Stderr says when it begins and what it waits
    for, for editors. An error is shown, and the next change awaited.

    Raises:
        UsageError: what was asked for does not exist.
    """
    project, seen = where(), None
    while True:
        project = _latest(where, project)
        now = files_of(project)
        if now == seen:
            time.sleep(poll)
            continue
        _clear()
        say("reconcile: looking ..." if seen is None else f"reconcile: looking again, {_changed(seen, now)} ...")
        _try(once, first=seen is None)
        say(f"reconcile: watching {len(now)} file{'' if len(now) == 1 else 's'}")
        seen = now
        gc.collect()  # the program runs without the collector, which only a run without end needs


def _latest(where: Callable[[], Settings], before: Settings) -> Settings:
    """Return the settings, those from before while the configuration has an error."""
    try:
        return where()
    except ReconcileError:
        return before


def _try(once: Callable[[], object], *, first: bool) -> None:
    try:
        once()
    except ReconcileError as error:
        if first and isinstance(error, UsageError):
            raise
        explain_error(error)


def files_of(settings: Settings) -> State:
    """Return the stamps of all files that a project is read from, and of its configuration."""
    places = layout(settings)
    paths = [find_configuration(settings.root), *map(os.fspath, (places.vocabulary, places.decisions))]
    paths += _files(os.fspath(places.facts), ENDINGS)
    paths += _files(os.path.join(settings.root, settings.seeds), ("",))
    stamps = ((path, stamp(path)) for path in paths if path)
    return {path: now for path, now in stamps if now}


def _files(folder: str, endings: tuple[str, ...]) -> Iterator[str]:
    """Yield the files of a folder and of those below it, each folder once, hidden ones left out."""
    seen: set[str] = set()
    for home, folders, names in os.walk(folder, followlinks=True):
        seen.add(os.path.realpath(home))
        folders[:] = [
            name
            for name in folders
            if not name.startswith(".") and os.path.realpath(os.path.join(home, name)) not in seen
        ]
        yield from (os.path.join(home, name) for name in names if name.endswith(endings) and not name.startswith("."))


def _changed(before: State, after: State) -> str:
    """Return what changed in a few words: the one file, or how many."""
    paths = sorted(path for path in {*before, *after} if before.get(path) != after.get(path))
    what = "is gone" if paths[0] not in after else "is new" if paths[0] not in before else "changed"
    return f"{os.path.relpath(paths[0])} {what}" if len(paths) == 1 else f"{len(paths)} files changed"


def _clear() -> None:
    """Empty the screen, if there is one."""
    if sys.stdout is not None and sys.stdout.isatty() and os.environ.get("TERM", "dumb") != "dumb":
        write(_CLEAR)
