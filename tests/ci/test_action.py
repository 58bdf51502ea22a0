"""The GitHub Action, with its surroundings faked: what it annotates, summarises and hands on, and how it ends."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

ROOT = Path(__file__).parents[2]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
FACTS = (
    "source: {{publisher: {0}, title: {0}, published: 2031-05-01}}\n"
    "claims: [{{subject: team, predicate: leader, value: {1}, type: person}}]\n"
)


class Ran(NamedTuple):
    """What a run of the action left behind."""

    code: int
    out: str
    summary: str
    outputs: dict[str, str]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a repository with one fact file, committed on `main`."""
    repository = tmp_path / "repository"
    (repository / "facts").mkdir(parents=True)
    (repository / "facts/alpha.yaml").write_text(FACTS.format("Alpha", "Omar Tarzi"))
    for command in ("init -q -b main", "add .", "-c user.name=a -c user.email=a commit -q -m one"):
        subprocess.run(["git", *command.split()], cwd=repository, check=True)
    return repository


def run(home: Path, **inputs: str) -> Ran:
    """Return what the steps of the action do in a repository."""
    (step,) = ACTION["runs"]["steps"]
    work = home.parent
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "GITHUB_ACTION_PATH": str(ROOT),
        "GITHUB_ACTIONS": "true",
        "GITHUB_OUTPUT": str(work / "output"),
        "GITHUB_STEP_SUMMARY": str(work / "summary"),
        "RUNNER_TEMP": str(work / "temp"),
        "RECONCILE": f"{sys.executable} -m reconcile",
        "RECONCILE_NO_CACHE": "1",
    }
    environment |= {"BASE": "main", "FACTS": "", "FAIL_ON": "", "PYTHON": "python3"} | inputs
    assert set(step["env"]) <= set(environment)
    done = subprocess.run(["bash", "-e", "-c", step["run"]], cwd=home, env=environment, capture_output=True, text=True)
    outputs = dict(line.split("=", 1) for line in (work / "output").read_text().splitlines())
    return Ran(done.returncode, done.stdout, (work / "summary").read_text(), outputs)


def test_nothing_new_passes(home: Path) -> None:
    ran = run(home)
    assert (ran.code, ran.outputs["failed"]) == (0, "false")
    assert "::error" not in ran.out


def test_a_new_conflict_fails_and_still_hands_on_all(home: Path) -> None:
    (home / "facts/beta.yaml").write_text(FACTS.format("Beta", "Yusuf al-Khatib"))
    ran = run(home)
    assert (ran.code, ran.outputs["failed"]) == (1, "true")
    assert re.search(r"^::error file=facts/beta\.yaml,line=2,", ran.out, re.MULTILINE)
    assert "Yusuf al-Khatib" in ran.summary
    assert Path(ran.outputs["comment"]).read_text().startswith("<!-- reconcile")
    assert '"2.1.0"' in Path(ran.outputs["sarif"]).read_text()


def test_a_mistake_fails_and_is_annotated(home: Path) -> None:
    (home / "facts/beta.yaml").write_text("source: {titel: Beta}\nclaims: []\n")
    ran = run(home)
    assert ran.code == 2  # what cannot be read cannot be compared
    assert re.search(r"^::error file=facts/beta\.yaml,line=1,.*RF020", ran.out, re.MULTILINE)
    assert "RF020" in ran.summary


def test_inputs_reach_the_program(home: Path) -> None:
    (home / "facts").rename(home / "known facts")
    assert run(home, FACTS="known facts", FAIL_ON="single-source", BASE="HEAD").code in (0, 1)
    assert run(home, BASE="no-such-branch", FACTS="known facts").code == 2


def test_every_output_is_set_by_the_step(home: Path) -> None:
    assert set(run(home).outputs) == set(ACTION["outputs"])
