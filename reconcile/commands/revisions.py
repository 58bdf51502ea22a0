"""Files as they stood at a revision: read through git itself, which changes nothing and checks nothing out."""

import os
import posixpath
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from reconcile.errors import ReconcileError

FETCH = "in CI fetch the whole history: `fetch-depth: 0`; elsewhere: git fetch --unshallow"
"""What to do about a history that is cut off."""
_DEFAULT_BASES = ("@{upstream}", "origin/HEAD", "main", "master", "origin/main", "origin/master")
_LINK, _SUBMODULE = "120000", "160000"
_OWN_PLACE = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")
"""What a hook sets for the repository that it runs in, and what would hide the one that the files lie in."""


class RevisionError(ReconcileError):
    """A revision cannot be read: there is no git, no repository, or nothing of that name in it."""


class Entry(NamedTuple):
    """One file of a tree: its mode, the name of its content, and the folder of the repository that holds it."""

    mode: str
    content: str
    home: str


class Repository:
    """The git repository around a folder; without a work tree it is bare, and the folder is its top."""

    def __init__(self, folder: str) -> None:
        """Find the repository.

        Raises:
            RevisionError: there is none, or git itself is missing.
        """
        self._folder = folder
        found = _git(folder, "rev-parse", "--is-bare-repository", "--is-shallow-repository")
        if found.returncode:
            hint = (
                "without git, compare with a file: reconcile report --format json --slim > FILE, then --baseline FILE"
            )
            raise RevisionError(f"{folder} lies in no git repository that can be read ({_reason(found)})", hint)
        bare, shallow = found.stdout.split()
        self.is_bare = bare == b"true"
        self._is_shallow = shallow == b"true"
        self.top = os.path.realpath(folder if self.is_bare else _line(_git(folder, "rev-parse", "--show-toplevel")))

    def inside(self, folder: str) -> str:
        """Return the path of a folder from the top, with forward slashes; empty for the top itself."""
        path = os.path.relpath(os.path.realpath(folder), self.top).replace(os.sep, "/")
        return "" if path == "." else path

    def commit(self, revision: str) -> str:
        """Return the commit that a revision names; `A...B` is where A and B parted, and HEAD where one is left out.

        Raises:
            RevisionError: there is none of that name.
        """
        left, dots, right = revision.partition("...")
        if dots:
            return self._merge_base(left or "HEAD", right or "HEAD")
        found = self._resolved(revision)
        if not found:
            hint = (
                f"the clone is shallow; {FETCH}" if self._is_shallow else "git log --oneline --all shows what there is"
            )
            raise RevisionError(f"there is no revision {revision!r}", hint)
        return found

    def default_base(self) -> str:
        """Return where the work of HEAD began: its merge base with its upstream, else with the main branch.

        Before any commit that is nowhere, and empty.

        Raises:
            RevisionError: the history is cut off, there is no such branch, or nothing that both go back to.
        """
        if not self._resolved("HEAD"):
            return ""
        if self._is_shallow:
            raise RevisionError("where the branch began cannot be told in a shallow clone", FETCH)
        name = next(filter(self._resolved, _DEFAULT_BASES), "")
        if not name:
            looked = ", ".join(_DEFAULT_BASES)
            raise RevisionError(
                f"there is nothing to compare with: no {looked}", "name a base: reconcile diff REVISION"
            )
        return self._merge_base("HEAD", name)

    def revision(self, name: str) -> "Revision":
        """Return what a name stands for, nothing for no name. Raises RevisionError if there is none of that name."""
        commit = self.commit(name) if name else ""
        tree = Tree(self.top, dict(_listed(self._folder, commit)) if commit else {})
        return Revision(self, name or "nothing", tree, commit)

    def renames(self, before: str, after: str, folders: Iterable[str]) -> list[tuple[str, str]]:
        """Return the paths before and after of each file that git calls renamed between two commits, in some folders.

        Without a second commit that is the work tree, as far as git was told of its files. Paths are from the top.
        """
        if not before:
            return []
        compared = ["diff-tree", "-r", before, after] if after else ["diff-index", before]
        places = [f":(top,literal){folder}" for folder in folders]
        options = ("--find-renames", "--diff-filter=R", "--name-status", "-z")
        found = _git(self._folder, compared[0], *options, *compared[1:], "--", *places)
        names = [os.fsdecode(name) for name in found.stdout.split(b"\0")] if not found.returncode else []
        return list(zip(names[1::3], names[2::3], strict=False))

    def _merge_base(self, left: str, right: str) -> str:
        found = _git(self._folder, "merge-base", self.commit(left), self.commit(right))
        if found.returncode:
            hint = f"the clone is shallow; {FETCH}" if self._is_shallow else "name a base: reconcile diff REVISION"
            raise RevisionError(f"{left} and {right} have no commit in common", hint)
        return _line(found)

    def _resolved(self, revision: str) -> str:
        """Return the commit of a name, empty if there is none."""
        found = _git(self._folder, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
        return "" if found.returncode else _line(found)


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
            path = posixpath.normpath(posixpath.join(posixpath.dirname(link), target) + path[len(link) :])
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
                listed = dict(_listed(home, entry.content))
            except (RevisionError, OSError) as error:
                hint = f"git submodule update --init -- {path}, and git -C {path} fetch"
                raise RevisionError(f"the submodule {path} lacks its commit {entry.content[:12]}", hint) from error
            del self._entries[path]
            self._entries |= {f"{path}/{name}": one for name, one in listed.items()}
            self._enter_submodules(folder)
            return


class Revision(NamedTuple):
    """A commit to read a project from: its repository, its name as asked for, its files, and its own name."""

    repository: Repository
    name: str
    tree: Tree
    commit: str


def _holds(outer: str, inner: str) -> bool:
    return not outer or inner == outer or inner.startswith(f"{outer}/")


def _listed(folder: str, commit: str) -> Iterator[tuple[str, Entry]]:
    """Yield path and entry of each file of a commit."""
    found = _git(folder, "ls-tree", "-r", "-z", "--full-tree", commit)
    if found.returncode:
        raise RevisionError(f"git cannot list the files of {commit[:12]} ({_reason(found)})", FETCH)
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
    found = _git(home, "cat-file", "--batch", given="".join(f"{name}\n" for name in names).encode())
    rest = found.stdout
    for name in names:
        head, _, rest = rest.partition(b"\n")
        if found.returncode or not head or head.endswith(b" missing"):
            raise RevisionError(f"git does not have the content {name[:12]} ({_reason(found)})", FETCH)
        size = int(head.split()[-1])
        yield rest[:size]
        rest = rest[size + 1 :]


def _git(folder: str, *args: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run git in a folder, without locks and in plain words."""
    kept = {name: value for name, value in os.environ.items() if name not in _OWN_PLACE}
    steered = {**kept, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0"}
    try:
        return subprocess.run(["git", *args], cwd=folder, env=steered, input=given, capture_output=True, check=False)
    except FileNotFoundError as error:
        missing = "git is not installed" if os.path.isdir(folder) else f"there is no folder {folder}"
        raise RevisionError(missing, "reconcile diff --baseline FILE does without git") from error


def _line(found: subprocess.CompletedProcess[bytes]) -> str:
    return os.fsdecode(found.stdout).rstrip("\r\n")


def _reason(found: subprocess.CompletedProcess[bytes]) -> str:
    """Return why git failed, in its own words."""
    lines = os.fsdecode(found.stderr).strip().splitlines()
    return lines[0].removeprefix("fatal: ") if lines else f"git ended with {found.returncode}"
