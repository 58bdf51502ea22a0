"""Git repositories with a small project, made for a test and free of the user's own configuration."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

VOCABULARY = """predicates:
  leader: {type: person, values: one}
  toll: {type: quantity, values: one, changes: false}
"""
MOMENT = "2031-05-01T12:00:00Z"


def facts(publisher: str, leader: str, toll: str = "") -> str:
    """Return a fact file on who leads, and on a toll where one is given."""
    more = f"  - {{subject: Sella flood, predicate: toll, value: {toll}}}\n" if toll else ""
    said = f"  - subject: Marran delegation\n    predicate: leader\n    value: {leader}\n    quote: {leader} leads\n"
    return f"source: {{publisher: {publisher}}}\nclaims:\n{said}{more}"


BASE = {
    "facts/vocabulary.yaml": VOCABULARY,
    "facts/alpha.yaml": facts("Alpha", "Omar Tarzi", "40"),
    "facts/bravo.yaml": facts("Bravo", "Omar Tarzi"),
}
"""An agreement on who leads, and a toll that one source alone gives."""
CONTESTED = {"facts/bravo.yaml": facts("Bravo", "Ana Ferro", "55")}
"""What makes conflicts of both."""
DECISION = """\
- id: D-001
  decision: acknowledged
  claims: [alpha#leader, bravo#leader]
  reason: Both are known.
  by: kim
  date: 2031-05-02
"""


def quoted(text: str) -> str:
    return text.replace("value: Ana Ferro", "value: 'Ana Ferro'").replace("value: 55", 'value: "55"')


MOVES = {
    "moved down": ("facts/bravo.yaml", "# moved\n\n\n" + CONTESTED["facts/bravo.yaml"]),
    "quoted": ("facts/bravo.yaml", quoted(CONTESTED["facts/bravo.yaml"])),
    "renamed": ("facts/x.yaml", CONTESTED["facts/bravo.yaml"]),
    "in a subfolder": ("facts/old/bravo.yaml", CONTESTED["facts/bravo.yaml"]),
}
"""Where the second fact file goes, and what it holds there, without saying anything else."""


class Repo:
    """A git repository, and nothing of the user's own configuration in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def git(self, *args: str) -> str:
        """Run git; return what it says."""
        own = ["-c", "user.name=kim", "-c", "user.email=kim@example.org", "-c", "protocol.file.allow=always"]
        env = {**os.environ, "GIT_AUTHOR_DATE": MOMENT, "GIT_COMMITTER_DATE": MOMENT}
        ran = subprocess.run(["git", *own, *args], cwd=self.folder, env=env, capture_output=True, text=True, check=True)
        return ran.stdout.strip()

    def write(self, files: Mapping[str, str]) -> None:
        """Write files by their paths."""
        for path, text in files.items():
            (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / path).write_text(text, encoding="utf-8")

    def commit(self, files: Mapping[str, str], message: str = "facts") -> str:
        """Commit everything, with these files written before; return the commit."""
        self.write(files)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", message)
        return self.git("rev-parse", "HEAD")

    def move(self, name: str) -> None:
        """Move the second fact file in one of the ways that say nothing else."""
        path, text = MOVES[name]
        (self.folder / "facts/bravo.yaml").unlink()
        self.write({path: text})


@pytest.fixture(autouse=True)
def _plain_git(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)
    monkeypatch.setenv("RECONCILE_NO_CACHE", "1")


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """A repository with two sources that agree on main; the test runs in its folder."""
    made = Repo(tmp_path / "work")
    made.git("init", "--quiet", "--initial-branch", "main")
    made.commit(BASE)
    monkeypatch.chdir(made.folder)
    return made
