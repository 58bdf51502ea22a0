"""Files as they stood at a revision: read through git itself, which changes nothing and checks nothing out."""

import os
from collections.abc import Iterable
from typing import NamedTuple

from reconcile.commands.git import FETCH, RevisionError, git, line, reason
from reconcile.commands.trees import Tree, listed

_MAIN = ("main", "master")
_DEFAULT_BASES = ("origin/HEAD", *_MAIN, *(f"origin/{name}" for name in _MAIN))
"""Behind the upstream of the branch."""


class Repository:
    """The git repository around a folder; without a work tree it is bare, and the folder is its top."""

    def __init__(self, folder: str) -> None:
        """Find the repository.

        Raises:
            RevisionError: there is none, or git itself is missing.
        """
        self._folder = folder
        found = git(folder, "rev-parse", "--is-bare-repository", "--is-shallow-repository")
        if found.returncode:
            hint = (
                "without git, compare with a file: reconcile report --format json --slim > FILE, then --baseline FILE"
            )
            raise RevisionError(f"{folder} lies in no git repository that can be read ({reason(found)})", hint)
        bare, shallow = found.stdout.split()
        self.is_bare = bare == b"true"
        self._is_shallow = shallow == b"true"
        self.top = os.path.realpath(folder if self.is_bare else line(git(folder, "rev-parse", "--show-toplevel")))

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

    def default_base(self) -> tuple[str, str]:
        """Return where the work of HEAD began, and what it left there: its upstream, else the main branch.

        An upstream that is the branch itself on the remote holds the same work, and is passed over. Before any commit
        that is nowhere, and both are empty.

        Raises:
            RevisionError: the history is cut off, there is no such branch, or nothing that both go back to.
        """
        if not self._resolved("HEAD"):
            return "", ""
        if self._is_shallow:
            raise RevisionError("where the branch began cannot be told in a shallow clone", FETCH)
        upstream = self._upstream()
        name = next(filter(self._resolved, [*upstream, *_DEFAULT_BASES]), "")
        if not name:
            looked = f"neither an upstream that is another branch, nor {', '.join(_DEFAULT_BASES)}"
            raise RevisionError(f"there is {looked} to compare with", "name a base: reconcile diff REVISION")
        return self._merge_base("HEAD", name), name

    def _upstream(self) -> list[str]:
        """Return the upstream of the branch; none where there is none, or where that is the branch on the remote.

        The main branch has no other place to have left, so it keeps its own.
        """
        branch = line(git(self._folder, "symbolic-ref", "--quiet", "--short", "HEAD"))
        upstream = line(git(self._folder, "rev-parse", "--abbrev-ref", "--verify", "--quiet", "@{upstream}"))
        merged = line(git(self._folder, "config", f"branch.{branch}.merge"))
        remote = line(git(self._folder, "config", f"branch.{branch}.remote"))
        is_twin = remote != "." and merged == f"refs/heads/{branch}" and branch not in _MAIN
        return [upstream] if upstream and not is_twin else []

    def revision(self, name: str) -> "Revision":
        """Return what a name stands for, nothing for no name. Raises RevisionError if there is none of that name."""
        commit = self.commit(name) if name else ""
        tree = Tree(self.top, dict(listed(self._folder, commit)) if commit else {})
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
        found = git(self._folder, compared[0], *options, *compared[1:], "--", *places)
        names = [os.fsdecode(name) for name in found.stdout.split(b"\0")] if not found.returncode else []
        return list(zip(names[1::3], names[2::3], strict=False))

    def _merge_base(self, left: str, right: str) -> str:
        found = git(self._folder, "merge-base", self.commit(left), self.commit(right))
        if found.returncode:
            hint = f"the clone is shallow; {FETCH}" if self._is_shallow else "name a base: reconcile diff REVISION"
            raise RevisionError(f"{left} and {right} have no commit in common", hint)
        return line(found)

    def _resolved(self, revision: str) -> str:
        """Return the commit of a name, empty if there is none."""
        found = git(self._folder, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
        return "" if found.returncode else line(found)


class Revision(NamedTuple):
    """A commit to read a project from: its repository, its name as asked for, its files, and its own name."""

    repository: Repository
    name: str
    tree: Tree
    commit: str
