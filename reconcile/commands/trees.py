"""The files of one commit, read through git: links are followed and submodules entered as on disk."""

import os
import posixpath
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from reconcile.commands.git import FETCH, RevisionError, git, reason

_LINK, _SUBMODULE = "120000", "160000"


class Entry(NamedTuple):
    """One file of a tree: its mode, the name of its content, and the folder of the repository that holds it."""

    mode: str
    content: str
    home: str


class Tree:
    """The files of one commit by their paths from the top of the repository, with forward slashes."""

    def __init__(self, top: str, entries: Mapping[str, Entry]) -> None:
        self._top = top
        self._entries = dict(entries)

    def __contains__(self, path: str) -> bool:
        return self._entry(path) is not None

    def read(self, paths: Iterable[str]) -> dict[str, bytes]:
        """Return the content of each of these files that is there. Raises RevisionError if git does not have it."""
        found = {path: entry for path in paths if (entry := self._entry(path))}
        return dict(zip(found, _contents(list(found.values())), strict=True))

    def files(self, folder: str) -> list[str]:
        """Return the paths of all files under a folder, links followed and submodules entered, sorted.

        Raises:
            RevisionError: a submodule has not been fetched.
        """
        self._enter_submodules(folder)
        return sorted(self._under(folder, frozenset()))

    def _under(self, folder: str, visited: frozenset[str]) -> Iterator[str]:
        """Yield the files under a folder as reached through it; a link back to a folder on the way is not followed."""
        real = self._real(folder)
        if real in visited:
            return
        start = f"{real}/" if real else ""
        for path in [path for path in self._entries if path.startswith(start)]:
            reached = posixpath.join(folder, path[len(start) :])
            if self._entries[path].mode != _LINK or self._entry(path):
                yield reached
            else:
                yield from self._under(reached, visited | {real})

    def _entry(self, path: str) -> Entry | None:
        """Return the file of a path, through links; None if there is none."""
        entry = self._entries.get(self._real(path))
        return entry if entry and entry.mode not in (_LINK, _SUBMODULE) else None

    def _real(self, path: str) -> str:
        """Return where a path leads when each link on the way is followed, at most forty of them, as systems do."""
        for _ in range(40):
            parts = path.split("/")
            heads = ("/".join(parts[: size + 1]) for size in range(len(parts)))
            link = next((head for head in heads if self._is_link(head)), None)
            if link is None:
                return path
            target = os.fsdecode(_contents([self._entries[link]])[0])
            path = self._inside(posixpath.join(posixpath.dirname(link), target) + path[len(link) :])
        return path

    def _inside(self, path: str) -> str:
        """Return a path from the top in plain words; one that leads around by way of the disk, if it comes back in."""
        path = posixpath.normpath(path)
        if not path.startswith(("/", "../")):
            return path
        outer = os.path.join(self._top, path)
        for parent in _parents(os.path.normpath(outer)):
            if os.path.realpath(parent) == self._top:
                return os.path.relpath(outer, parent).replace(os.sep, "/")
        return path

    def _is_link(self, path: str) -> bool:
        entry = self._entries.get(path)
        return entry is not None and entry.mode == _LINK

    def _enter_submodules(self, folder: str) -> None:
        """Add the files of every submodule that lies in a folder, or that the folder lies in."""
        for path, entry in list(self._entries.items()):
            if entry.mode != _SUBMODULE or not (_holds(path, folder) or _holds(folder, path)):
                continue
            home = os.path.join(self._top, path)
            try:
                inner = dict(listed(home, entry.content))
            except (RevisionError, OSError) as error:
                hint = f"git submodule update --init -- {path}, and git -C {path} fetch"
                raise RevisionError(f"the submodule {path} lacks its commit {entry.content[:12]}", hint) from error
            del self._entries[path]
            self._entries |= {f"{path}/{name}": one for name, one in inner.items()}
            self._enter_submodules(folder)
            return


def _holds(outer: str, inner: str) -> bool:
    return not outer or inner == outer or inner.startswith(f"{outer}/")


def _parents(path: str) -> Iterator[str]:
    """Yield a path and the folders that it lies in, the innermost first."""
    while path != os.path.dirname(path):
        yield path
        path = os.path.dirname(path)


def listed(folder: str, commit: str) -> Iterator[tuple[str, Entry]]:
    """Yield path and entry of each file of a commit. Raises RevisionError if git cannot list them."""
    found = git(folder, "ls-tree", "-r", "-z", "--full-tree", commit)
    if found.returncode:
        raise RevisionError(f"git cannot list the files of {commit[:12]} ({reason(found)})", FETCH)
    for line in found.stdout.split(b"\0")[:-1]:
        facts, _, path = line.partition(b"\t")
        mode, _, content = facts.decode("ascii").split()
        yield os.fsdecode(path), Entry(mode, content, folder)


def _contents(entries: list[Entry]) -> list[bytes]:
    """Return the content of each entry, in their order."""
    held: dict[tuple[str, str], bytes] = {}
    for home in dict.fromkeys(entry.home for entry in entries):
        wanted = list(dict.fromkeys(entry.content for entry in entries if entry.home == home))
        held.update(((home, name), data) for name, data in zip(wanted, _blobs(home, wanted), strict=True))
    return [held[entry.home, entry.content] for entry in entries]


def _blobs(home: str, names: list[str]) -> Iterator[bytes]:
    """Yield the content of each name: `git cat-file --batch` answers `NAME TYPE SIZE`, and that many bytes."""
    found = git(home, "cat-file", "--batch", given="".join(f"{name}\n" for name in names).encode())
    answer, at = found.stdout, 0
    for name in names:
        end = answer.find(b"\n", at)
        head = answer[at:end] if end >= 0 else b""
        if found.returncode or not head or head.endswith(b" missing"):
            raise RevisionError(f"git does not have the content {name[:12]} ({reason(found)})", FETCH)
        at = end + 1 + int(head.split()[-1])
        yield answer[end + 1 : at]
        at += 1
