"""Runs the program: in this process for what has no streams of its own, as a process of its own for the rest."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from reconcile.__main__ import _run  # `main` ends the process

CASES: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "cases.yaml").read_text(encoding="utf-8"))
STEERING = (
    "NO_COLOR",
    "FORCE_COLOR",
    "TERM",
    "CI",
    "SOURCE_DATE_EPOCH",
    "PYTHONIOENCODING",
    "PYTHONHASHSEED",
    "PYTHONUNBUFFERED",
)
ROOT = Path(__file__).resolve().parents[2]


class Outcome(NamedTuple):
    """What a run gave."""

    code: int
    out: str
    err: str


Cli = Callable[..., Outcome]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Return a maker of one of the projects of `cases.yaml`; the test then runs in its folder."""

    def made(name: str) -> Path:
        for path, text in CASES["projects"][name].items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(text, encoding="utf-8")
        monkeypatch.chdir(tmp_path)
        return tmp_path

    return made


@pytest.fixture
def cli(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Cli:
    """Return a runner of the program in this process, without a terminal."""

    def run(*args: str, env: Mapping[str, str] | None = None) -> Outcome:
        for name in STEERING:
            monkeypatch.delenv(name, raising=False)
        for name, value in (env or {}).items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys, "argv", ["reconcile", *args])
        try:
            _run()
            code = 0
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(bool(end.code))
        out, err = capsysbinary.readouterr()
        return Outcome(code, out.decode(), err.decode())

    return run


@pytest.fixture(scope="session")
def command() -> tuple[str, ...]:
    return (sys.executable, "-m", "reconcile")


@pytest.fixture(scope="session")
def surroundings() -> Callable[..., dict[str, str]]:
    """Return a maker of environments, without what steers the output."""

    def made(**env: str) -> dict[str, str]:
        inherited = {name: value for name, value in os.environ.items() if name not in STEERING}
        return inherited | {"PYTHONPATH": str(ROOT)} | env

    return made


@pytest.fixture
def process(command: Sequence[str], surroundings: Callable[..., dict[str, str]]) -> Callable[..., Any]:
    """Return a runner of the program as a process, its streams as bytes."""

    def run(*args: str, cwd: Path | None = None, **env: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run([*command, *args], cwd=cwd, env=surroundings(**env), capture_output=True, check=False)

    return run


@pytest.fixture(scope="session")
def corpus() -> Path:
    """Return the folder of the five articles' facts."""
    return ROOT / "facts"
