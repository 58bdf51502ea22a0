"""The hooks for pre-commit: their manifest is valid, and pre-commit runs them in a repository of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BASE = [sys.executable, "-m", "pre_commit"]
FACTS = (
    "source: {{publisher: {0}, title: {0}, published: 2031-05-01}}\n"
    "claims: [{{subject: team, predicate: leader, value: {1}, type: person}}]\n"
)
PACKAGED = ("reconcile", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml")
GIT = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}


def git(home: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=a", "-c", "user.email=a")
    subprocess.run(["git", *identity, *arguments], cwd=home, env=os.environ | GIT, check=True, capture_output=True)


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a repository that offers the hooks: the files of this one as they are."""
    home = tmp_path_factory.mktemp("hooks")
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", *PACKAGED],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("this is no checkout")
    for path in filter(lambda path: (ROOT / path).is_file(), listed.stdout.splitlines()):
        (home / path).parent.mkdir(parents=True, exist_ok=True)
        (home / path).write_bytes((ROOT / path).read_bytes())
    git(home, "init", "-q", "-b", "main")
    git(home, "add", ".")
    git(home, "commit", "-q", "-m", "one")
    return home


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts/alpha.yaml").write_text(FACTS.format("Alpha", "Omar Tarzi"))
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "one")
    git(tmp_path, "switch", "-q", "-c", "work")
    return tmp_path


def run(home: Path, hooks: Path, hook: str, store: Path) -> tuple[int, str]:
    git(home, "add", ".")
    environment = os.environ | GIT | {"PRE_COMMIT_HOME": str(store)}
    command = [*BASE, "try-repo", str(hooks), hook, "--verbose"]
    done = subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True, check=False)
    if "CalledProcessError" in done.stdout and "pip" in done.stdout:
        pytest.skip("the package index cannot be reached")
    return done.returncode, done.stdout


def test_the_manifest_is_valid() -> None:
    subprocess.run([*BASE, "validate-manifest", ".pre-commit-hooks.yaml"], cwd=ROOT, check=True)


def test_both_hooks_run(home: Path, hooks: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    store = tmp_path_factory.mktemp("store")
    (home / "facts/beta.yaml").write_text(FACTS.format("Beta", "Yusuf al-Khatib"))
    code, out = run(home, hooks, "reconcile-check", store)
    assert code == 0, out
    assert "2 hints in 1 of 1 file" in out
    code, out = run(home, hooks, "reconcile-diff", store)
    assert code == 1, out
    assert "Yusuf al-Khatib" in out
    (home / "facts/beta.yaml").write_text("source: {titel: Beta}\nclaims: []\n")
    code, out = run(home, hooks, "reconcile-check", store)
    assert code == 1, out
    assert "RF020" in out
