"""Git itself, as a program: run without locks, and in plain words."""

import os
import subprocess

from reconcile.errors import ReconcileError

FETCH = "in CI fetch the whole history: `fetch-depth: 0`; elsewhere: git fetch --unshallow"
"""What to do about a history that is cut off."""
_OWN_PLACE = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")
"""What a hook sets for the repository that it runs in, and what would hide the one that the files lie in."""


class RevisionError(ReconcileError):
    """A revision cannot be read: there is no git, no repository, or nothing of that name in it."""


def git(folder: str, *args: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run git in a folder, without locks and in plain words."""
    kept = {name: value for name, value in os.environ.items() if name not in _OWN_PLACE}
    steered = {**kept, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0"}
    try:
        return subprocess.run(["git", *args], cwd=folder, env=steered, input=given, capture_output=True, check=False)
    except FileNotFoundError as error:
        missing = "git is not installed" if os.path.isdir(folder) else f"there is no folder {folder}"
        raise RevisionError(missing, "reconcile diff --baseline FILE does without git") from error


def line(found: subprocess.CompletedProcess[bytes]) -> str:
    """Return the one line that git wrote, empty if it wrote none."""
    return os.fsdecode(found.stdout).rstrip("\r\n")


def reason(found: subprocess.CompletedProcess[bytes]) -> str:
    """Return why git failed, in its own words."""
    lines = os.fsdecode(found.stderr).strip().splitlines()
    return lines[0].removeprefix("fatal: ") if lines else f"git ended with {found.returncode}"
