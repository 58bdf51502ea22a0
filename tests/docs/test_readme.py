"""The README is true: its commands run, its screen is the real one, its YAML reads, its picture is the current one."""

import importlib.util
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from reconcile.cli import COMMANDS, GROUPS
from reconcile.factfiles.load import load_blobs

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, flags=re.DOTALL)


def run(command: str) -> subprocess.CompletedProcess[str]:
    arguments = shlex.split(command)
    assert arguments[0] == "reconcile"
    called = [sys.executable, "-m", *arguments]
    return subprocess.run(called, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.mark.parametrize("command", re.findall(r"^\| `(reconcile [^`]+)`", README, flags=re.MULTILINE))
def test_each_command_of_the_table_runs(command: str) -> None:
    done = run(command)
    assert done.returncode == (1 if "--fail-on" in command else 0), done.stderr
    assert done.stdout
    assert not done.stderr


def test_the_screen_is_the_real_one_and_whole() -> None:
    prompt, _, screen = blocks("console")[0].partition("\n")
    assert run(prompt.removeprefix("$ ")).stdout == screen


def test_the_examples_of_the_format_read_without_a_problem() -> None:
    facts, vocabulary, decisions = blocks("yaml")
    other = "source: {id: htn, title: another}\nclaims: [{subject: a, predicate: b, value: c}]\n"
    recorder = "source: {id: brecorder, title: x}\nclaims: [{subject: a, predicate: leader, value: c}]\n"
    files = {
        "facts/nukta.yaml": facts,
        "facts/htn.yaml": other,
        "facts/brecorder.yaml": recorder,
        "facts/vocabulary.yaml": vocabulary,
        "facts/decisions.yaml": decisions,
    }
    project = load_blobs({path: text.encode() for path, text in files.items()})
    assert project.problems == ()
    assert len(project.decisions) == 1
    assert [claim.id for claim in project.claims if claim.source == "nukta"] == ["nukta#leader", "nukta#members"]


def test_the_two_commands_are_targets_of_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for command in blocks("sh")[0].splitlines():
        assert re.search(rf"^{command.removeprefix('make ')}:", makefile, flags=re.MULTILINE)


def test_every_command_is_in_the_readme() -> None:
    names = [command.__name__ for command in COMMANDS] + [group.info.name for group in GROUPS]
    assert all(f"reconcile {name}" in README for name in names)


def test_the_picture_is_the_current_one() -> None:
    spec = importlib.util.spec_from_file_location("screen", ROOT / "tools" / "screen.py")
    assert spec is not None
    assert spec.loader is not None
    screen = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(screen)
    assert (ROOT / "docs" / "screen.svg").read_text(encoding="utf-8") == screen.picture()


@pytest.mark.parametrize("target", re.findall(r"\]\(((?:docs/)?[\w./-]+)\)", README))
def test_every_link_leads_somewhere(target: str) -> None:
    assert (ROOT / target).exists()
