"""What a run loads: nothing heavy for the help page, less still for the plain report. And shell completion."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

HEAVY = {"jsonschema", "jinja2", "pygls", "numpy", "pandas"}
LAZY = HEAVY | {
    "rich",
    "rapidfuzz",
    "typer",
    "click",
    "json",
    "dataclasses",
    "pathlib",
    "inspect",
    "difflib",
    "hashlib",
}

Surroundings = Callable[..., dict[str, str]]


def loaded(folder: Path, surroundings: Surroundings, *args: str) -> set[str]:
    """Return the top-level modules that a run has imported when it ends."""
    command = [sys.executable, "-X", "importtime", "-m", "reconcile", *args]
    found = subprocess.run(command, cwd=folder, env=surroundings(), capture_output=True, check=True, text=True)
    named = (line.rpartition("|")[2].strip() for line in found.stderr.splitlines() if line.startswith("import time:"))
    return {name.partition(".")[0] for name in named}


@pytest.mark.parametrize("args", [("--help",), ("report", "--help"), ("explain", "RK01")], ids=" ".join)
def test_the_help_page_loads_nothing_heavy(
    project: Callable[[str], Path], surroundings: Surroundings, args: tuple[str, ...]
) -> None:
    assert loaded(project("quarrel"), surroundings, *args) & (HEAVY | {"rapidfuzz", "rich"}) == set()


def test_the_version_loads_next_to_nothing(project: Callable[[str], Path], surroundings: Surroundings) -> None:
    assert loaded(project("quarrel"), surroundings, "--version") & (LAZY | {"yaml", "re"}) == set()


@pytest.mark.parametrize("args", [("report",), ("report", "facts")], ids=" ".join)
def test_a_plain_report_loads_no_command_line_library(
    project: Callable[[str], Path], surroundings: Surroundings, args: tuple[str, ...]
) -> None:
    assert loaded(project("quarrel"), surroundings, *args) & LAZY == set()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_offered_for_every_shell(command: Sequence[str], surroundings: Surroundings, shell: str) -> None:
    env = surroundings(_RECONCILE_COMPLETE=f"source_{shell}")
    script = subprocess.run(command, env=env, capture_output=True, check=True, text=True).stdout
    assert f"complete_{shell}" in script
    assert "_RECONCILE_COMPLETE" in script


@pytest.mark.parametrize(
    ("shell", "asked"),
    [
        ("bash", {"COMP_WORDS": "reconcile rep", "COMP_CWORD": "1"}),
        ("zsh", {"_TYPER_COMPLETE_ARGS": "reconcile rep"}),
        ("fish", {"_TYPER_COMPLETE_ARGS": "reconcile rep", "_TYPER_COMPLETE_FISH_ACTION": "get-args"}),
    ],
)
def test_a_shell_completes_a_command(
    command: Sequence[str], surroundings: Surroundings, shell: str, asked: dict[str, str]
) -> None:
    env = surroundings(_RECONCILE_COMPLETE=f"complete_{shell}", **asked)
    found = subprocess.run(command, env=env, capture_output=True, check=False, text=True)
    assert "report" in found.stdout
    assert "explain" not in found.stdout


def test_completion_is_shown_for_the_shell_that_asks(command: Sequence[str], surroundings: Surroundings) -> None:
    """The shell is found among the parents of the process, so that one has to stand there."""
    line = f"{' '.join(command)} --show-completion; exit $?"
    found = subprocess.run(["/bin/bash", "-c", line], env=surroundings(), capture_output=True, check=True, text=True)
    assert "complete_bash" in found.stdout
