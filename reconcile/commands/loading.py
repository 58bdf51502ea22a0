"""From the paths on the command line to what their facts come to, with warnings and progress on stderr."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from reconcile.commands.output import say
from reconcile.commands.settings import layout, settings_for
from reconcile.errors import NothingFoundError
from reconcile.model import Reconciliation

_PATIENCE_SECONDS = 1.0


def load_reconciliation(
    paths: Sequence[str], quiet: int, allow_empty: bool = False, cached: bool = True
) -> Reconciliation:
    """Return what the facts come to: as an earlier run found it if nothing changed since, else worked out and kept.

    The problems of the files are written to stderr.

    Raises:
        NothingFoundError: no fact file is there, unless that is allowed.
        BadFactsError: some file has an error.
    """
    with progress("reconcile: reading and aligning the fact files ..."):
        key = _key(paths) if cached and not os.environ.get("RECONCILE_NO_CACHE") else ""
        found = _recalled(key) or _reconciled(paths, allow_empty, key)
    if found.problems and not quiet:
        from reconcile.commands.diagnostics import say_problems

        say_problems(found.problems)
    return found


def _recalled(key: str) -> Reconciliation | None:
    if not key:
        return None
    from reconcile.commands.cache import recall

    return recall(key)


def _reconciled(paths: Sequence[str], allow_empty: bool, key: str) -> Reconciliation:
    from reconcile.commands.running import reconcile_paths

    found = reconcile_paths(paths, allow_empty)
    if key:
        from reconcile.commands.cache import remember

        remember(key, found)
    return found


def _key(paths: Sequence[str]) -> str:
    """Return the name under which the result of these paths is kept; empty where something cannot be read."""
    from reconcile.commands.cache import key_of
    from reconcile.commands.clock import day
    from reconcile.factfiles.folders import LIMIT, find_paths

    where = settings_for(paths)
    whole = not paths or os.path.isdir(paths[0])
    try:
        found = find_paths(layout(where), None if whole else list(paths))
        files = {path: _content(path, LIMIT) for path in (*found.facts, *found.vocabulary, *found.decisions)}
    except (NothingFoundError, OSError):
        return ""
    return key_of(files, repr(where), os.path.abspath(found.root), str(whole), day())


def _content(path: str, limit: int) -> bytes:
    if os.path.getsize(path) > limit:
        raise OSError(f"{path} is too large")
    with open(path, "rb") as file:
        return file.read()


@contextmanager
def progress(message: str) -> Iterator[None]:
    """Say what is going on if it takes over a second and a person is watching stderr."""
    if not sys.stderr.isatty() or os.environ.get("CI"):
        yield
        return
    from threading import Timer

    timer = Timer(_PATIENCE_SECONDS, say, [message])
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def say_read(reconciliation: Reconciliation) -> None:
    """Say on stderr what a run is made of."""
    project = reconciliation.project
    own = [predicate for predicate in project.vocabulary.predicates if not predicate.builtin]
    counted = f"{len(project.sources)} sources with {len(project.claims)} claims"
    say(f"read {counted}, {len(own)} predicates of the project's own")
    assumed = [group for group in reconciliation.groups if "(assumed)" in group.why]
    if assumed:
        say(
            f"{len(assumed)} conflicts assume that one value is possible: say `values: one` or `many` in the vocabulary"
        )
