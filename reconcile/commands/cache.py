"""Finished reconciliations of earlier runs, kept in the user's cache folder.

The same files under the same settings come to the same groups, so an entry is named after a digest of all of them and
of the program itself; nothing ever makes an entry wrong, it is only not asked for again. Entries are pickles, which
can run code when they are read: they are read only from a folder that nobody but the user can write to.
"""

import os
import pickle
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress

from reconcile import __version__
from reconcile.identity import sha256
from reconcile.model import Claim, Reconciliation, Value

MOST_CLAIMS = 20_000
"""Claims of a project that is still kept: writing takes a thirtieth of the time of reconciling, and memory."""
MOST_ENTRIES = 64
_ENDING = ".pickle"
_LIBRARIES = ("rapidfuzz", "yaml", "anyascii")
"""What readings and groups depend on beside this package."""
_DAMAGED = (pickle.UnpicklingError, EOFError, AttributeError, ImportError, IndexError, TypeError, ValueError)


def key_of(files: Mapping[str, bytes], *more: str) -> str:
    """Return the name of what these files come to; `more` is whatever else the result depends on."""
    digest = sha256()
    for part in (*_program(), *more):
        digest.update(b"%d:%b" % (len(part), part.encode("utf-8", "surrogateescape")))
    for path, content in sorted(files.items()):
        name = path.encode("utf-8", "surrogateescape")
        digest.update(b"%d:%b%d:" % (len(name), name, len(content)))
        digest.update(content)
    return digest.hexdigest()


def recall(key: str) -> Reconciliation | None:
    """Return what an earlier run came to, without the parsed values; None if there is none that can be read."""
    folder = _folder()
    if not _is_private(folder):
        return None
    try:
        with open(os.path.join(folder, key + _ENDING), "rb") as file:
            found = pickle.load(file)
    except (OSError, *_DAMAGED):
        return None
    return found if isinstance(found, Reconciliation) else None


def remember(key: str, reconciliation: Reconciliation) -> None:
    """Keep what a run came to for the next one; where that cannot be written, nothing is kept."""
    if len(reconciliation.project.claims) > MOST_CLAIMS:
        return
    folder = _folder()
    with suppress(OSError):
        os.makedirs(folder, mode=0o700, exist_ok=True)
        if _is_private(folder):
            _write(os.path.join(folder, key + _ENDING), pickle.dumps(_slim(reconciliation), pickle.HIGHEST_PROTOCOL))
            _forget_oldest(folder)


def _folder() -> str:
    named = os.environ.get("RECONCILE_CACHE_DIR")
    if named:
        return named
    home = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or os.path.expanduser("~/.cache")
    return os.path.join(home, "reconcile")


def _is_private(folder: str) -> bool:
    """Return whether a folder is there, and only the user can write to it; systems without owners keep it in theirs."""
    try:
        status = os.stat(folder)
    except OSError:
        return False
    return not hasattr(os, "getuid") or (status.st_uid == os.getuid() and not status.st_mode & 0o022)


def _write(path: str, data: bytes) -> None:
    """Write a file so that nobody ever sees a part of it."""
    draft = f"{path}.{os.getpid()}"
    with open(draft, "wb") as file:
        file.write(data)
    os.replace(draft, path)


def _forget_oldest(folder: str) -> None:
    entries = [entry for entry in os.scandir(folder) if _ENDING in entry.name]
    if len(entries) > MOST_ENTRIES:
        for entry in sorted(entries, key=lambda entry: entry.stat().st_mtime_ns)[:-MOST_ENTRIES]:
            os.unlink(entry.path)


def _slim(reconciliation: Reconciliation) -> Reconciliation:
    """Return a reconciliation without parsed values, which reports never look at; a claim stays one object."""
    claims = {claim.id: _slim_claim(claim) for claim in reconciliation.project.claims}
    groups = (
        group._replace(claims=tuple(claims[claim.id] for claim in group.claims)) for group in reconciliation.groups
    )
    project = reconciliation.project._replace(claims=tuple(claims.values()))
    return reconciliation._replace(project=project, groups=tuple(groups))


def _slim_claim(claim: Claim) -> Claim:
    return claim._replace(value=_slim_value(claim.value))


def _slim_value(value: Value) -> Value:
    items = None if value.items is None else tuple(_slim_value(item) for item in value.items)
    return value._replace(parsed=None, items=items)


def _program() -> Iterator[str]:
    """Yield what tells this program from any other: its version, the state of its files, and its libraries."""
    from importlib.util import find_spec

    yield f"{__version__} {sys.version}"
    yield from _states(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    for library in _LIBRARIES:
        found = find_spec(library)
        yield _state(found.origin) if found and found.origin else library


def _states(folder: str) -> Iterable[str]:
    """Yield path, size and time of change of each module and each list of data under a folder."""
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.name.endswith((".py", ".yaml")):
            yield _state(entry.path)
        elif entry.is_dir() and entry.name != "__pycache__":
            yield from _states(entry.path)


def _state(path: str) -> str:
    status = os.stat(path)
    return f"{path} {status.st_size} {status.st_mtime_ns}"
