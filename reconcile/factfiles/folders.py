"""The files of a project on disk: which there are, and where."""

import os
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reconcile.errors import NothingFoundError

LIMIT = 10_000_000
"""Bytes of a file that are read at most."""
ENDINGS = (".yaml", ".yml")


Path = str | os.PathLike[str]


class Layout(NamedTuple):
    """Where the files of a project lie, as paths on disk; what is empty lies where it does by default.

    By default the project's folder is the parent of the facts folder, which holds both lists.
    """

    facts: Path
    root: str = ""
    vocabulary: str = ""
    decisions: str = ""


class Paths(NamedTuple):
    """The files to read, as paths on disk: fact files in the order of their shown paths, then the two lists."""

    root: str
    """The project's folder, from which paths are shown."""
    facts: tuple[str, ...]
    vocabulary: tuple[str, ...]
    decisions: tuple[str, ...]


def find_paths(where: Path | Layout, files: Sequence[Path] | None = None) -> Paths:
    """Return the files of a project, given its facts folder or its layout; with `files`, only those of its fact files.

    Subfolders are searched, hidden files and folders are not. Symbolic links are followed, each folder once. A list
    that lies elsewhere comes before one in its default place, which nobody would read otherwise.

    Raises:
        NothingFoundError: there is no such folder, no fact file in it, or none of a name in `files`.
    """
    layout = where if isinstance(where, Layout) else Layout(where)
    facts = os.path.abspath(layout.facts)
    if not os.path.isdir(facts):
        folder = os.fspath(layout.facts)
        raise NothingFoundError(f"there is no folder {folder}", "name the folder that holds the fact files")
    root = os.path.abspath(layout.root) if layout.root else os.path.dirname(facts)
    found = sorted(_walk(facts, set()))
    vocabulary = _lists(found, facts, "vocabulary", layout.vocabulary)
    decisions = _lists(found, facts, "decisions", layout.decisions)
    others = [path for path in found if path not in vocabulary and path not in decisions]
    chosen = others if files is None else [_existing(path) for path in files]
    if not chosen:
        hint = "a fact file ends in .yaml or .yml"
        raise NothingFoundError(f"there is no fact file in {os.fspath(layout.facts)}", hint)
    chosen = sorted(set(chosen) - {*vocabulary, *decisions}, key=lambda path: shown(path, root))
    return Paths(root, tuple(chosen), vocabulary, decisions)


def shown(path: str, root: str) -> str:
    """Return a path as seen from the project's folder, with forward slashes on every system."""
    try:
        path = os.path.relpath(path, root)
    except ValueError:  # another drive
        return path.replace(os.sep, "/")
    return path.replace(os.sep, "/")


def _existing(path: Path) -> str:
    if os.path.lexists(path):
        return os.path.abspath(path)
    raise NothingFoundError(f"there is no file {os.fspath(path)}", "check the path")


def _lists(found: Sequence[str], facts: str, kind: str, elsewhere: str) -> tuple[str, ...]:
    """Return the files that hold a list of the project: the one named in its layout, if it is there, comes first."""
    usual = [os.path.join(facts, kind + ending) for ending in ENDINGS]
    named = [os.path.abspath(elsewhere)] if elsewhere and os.path.lexists(elsewhere) else []
    return tuple(dict.fromkeys([*named, *(path for path in found if path in usual)]))


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
