"""The files of a project on disk: which there are, and their bytes."""

import os
import stat
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reconcile.errors import NothingFoundError
from reconcile.factfiles.documents import Document
from reconcile.factfiles.reading import parse

LIMIT = 10_000_000
"""Bytes of a file that are read at most."""
ENDINGS = (".yaml", ".yml")


class Paths(NamedTuple):
    """The files to read, as paths on disk: fact files in the order of their shown paths, then the two lists."""

    root: str
    """The project's folder: the parent of the facts folder; paths are shown as seen from here."""
    facts: tuple[str, ...]
    vocabulary: tuple[str, ...]
    decisions: tuple[str, ...]


def find_paths(folder: str | os.PathLike[str], files: Sequence[str | os.PathLike[str]] | None = None) -> Paths:
    """Return the files of a project; with `files`, only those of its fact files.

    Subfolders are searched, hidden files and folders are not. Symbolic links are followed, each folder once.

    Raises:
        NothingFoundError: there is no such folder, no fact file in it, or none of a name in `files`.
    """
    facts = os.path.abspath(folder)
    if not os.path.isdir(facts):
        raise NothingFoundError(f"there is no folder {os.fspath(folder)}", "name the folder that holds the fact files")
    found = sorted(_walk(facts, set()))
    special = {kind: tuple(p for p in found if _is_special(p, facts, kind)) for kind in ("vocabulary", "decisions")}
    root = os.path.dirname(facts)
    others = [path for path in found if path not in special["vocabulary"] and path not in special["decisions"]]
    chosen = others if files is None else [_existing(path) for path in files]
    if not chosen:
        raise NothingFoundError(f"there is no fact file in {os.fspath(folder)}", "a fact file ends in .yaml or .yml")
    chosen = sorted(set(chosen) - {*special["vocabulary"], *special["decisions"]}, key=lambda p: shown(p, root))
    return Paths(root, tuple(chosen), special["vocabulary"], special["decisions"])


def shown(path: str, root: str) -> str:
    """Return a path as seen from the project's folder, with forward slashes on every system."""
    try:
        path = os.path.relpath(path, root)
    except ValueError:  # another drive
        return path.replace(os.sep, "/")
    return path.replace(os.sep, "/")


def read_document(path: str, root: str) -> Document:
    """Return the document of a file on disk; one that cannot be read reports why."""
    document = Document(shown(path, root))
    try:
        status = os.stat(path)
        if status.st_size > LIMIT:
            document.report("RF002", document.place(1, 1), size=status.st_size, limit=LIMIT)
        elif not stat.S_ISREG(status.st_mode):
            document.report("RF001", document.place(1, 1), reason=_kind(status.st_mode))
        else:
            with open(path, "rb") as file:
                return parse(document.path, file.read(LIMIT))
    except OSError as error:
        reason = "the link leads nowhere" if os.path.islink(path) and not os.path.exists(path) else error.strerror
        document.report("RF001", document.place(1, 1), reason=reason)
    return document


def _existing(path: str | os.PathLike[str]) -> str:
    if os.path.lexists(path):
        return os.path.abspath(path)
    raise NothingFoundError(f"there is no file {os.fspath(path)}", "check the path")


def _is_special(path: str, facts: str, kind: str) -> bool:
    return path in (os.path.join(facts, kind + ending) for ending in ENDINGS)


def _kind(mode: int) -> str:
    return "it is a folder" if stat.S_ISDIR(mode) else "it is no ordinary file"


def _walk(folder: str, visited: set[tuple[int, int]]) -> Iterator[str]:
    """Yield every file and every oddity named like a YAML file; a folder that cannot be opened is yielded itself."""
    status = os.stat(folder)
    if (status.st_dev, status.st_ino) in visited:
        return
    visited.add((status.st_dev, status.st_ino))
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        yield folder
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.name.endswith(ENDINGS):
            yield entry.path
        elif entry.is_dir():
            yield from _walk(entry.path, visited)
