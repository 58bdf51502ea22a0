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
    """Return what the steps of the action do in a repository; the summary and the outputs are those of one job."""
    (step,) = ACTION["runs"]["steps"]
    work = home.parent
    Path(inputs.get("RUNNER_TEMP", work / "temp")).mkdir(exist_ok=True)
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


def test_a_comparison_that_fails_says_why(home: Path) -> None:
    ran = run(home, BASE="origin/100%...")
    assert (ran.code, ran.outputs["failed"], ran.outputs["comment"]) == (2, "true", "")
    assert "# Reconciliation: the comparison failed\n\n    reconcile: there is no revision 'origin/100%'" in ran.summary
    assert "::error::reconcile diff failed: reconcile: there is no revision 'origin/100%25'%0Ahint: " in ran.out


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


def test_conflicts_and_problems_share_what_github_shows(home: Path) -> None:
    for name, leader in (("alpha", "Omar Tarzi"), ("beta", "Yusuf al-Khatib")):
        claims = [f"{{subject: team {n}, predicate: leader, value: {leader}, type: person}}" for n in range(9)]
        claims += [f"{{subject: crew {n}, predicate: mood, value: good, quote: not there}}" for n in range(4)]
        source = f"source: {{publisher: {name}, title: News, published: 2031-05-01, text: seeds/a.txt}}\n"
        (home / f"facts/{name}.yaml").write_text(f"{source}claims: [{', '.join(claims)}]\n")
    (home / "seeds").mkdir()
    (home / "seeds/a.txt").write_text("Nothing of it.\n")
    ran = run(home)
    shown = [line for line in ran.out.splitlines() if line.startswith("::error ")]
    assert len(shown) == 10
    assert sum("RF401" in line for line in shown) == 5
    assert "::notice::7 more of level error: the summary of the run shows them" in ran.out


def test_a_commit_that_there_is_none_of_is_no_base(home: Path) -> None:
    assert run(home, BASE="0" * 40).code == 0


def test_each_use_in_a_job_has_files_of_its_own(home: Path) -> None:
    first = run(home)
    again = run(home, BASE="no-such-branch")
    assert again.code == 2
    assert (again.outputs["comment"], again.outputs["sarif"], again.outputs["failed"]) == ("", "", "true")
    assert again.summary.count("<!-- reconcile diff -->") == 1
    third = run(home)
    assert third.outputs["comment"] != first.outputs["comment"]
    assert Path(first.outputs["comment"]).is_file()


def test_what_cannot_be_installed_fails_and_says_so(home: Path) -> None:
    ran = run(home, RECONCILE="", PYTHON="no-such-python")
    assert (ran.code, ran.outputs) == (2, {"comment": "", "sarif": "", "failed": "true"})
    assert "::error::reconcile could not be installed with no-such-python" in ran.out
    assert "could not be installed" in ran.summary


def test_the_folder_for_temporary_files_may_have_a_space(home: Path) -> None:
    """The command that the action installs lies there; here a script stands in for the Python that would."""
    python = home.parent / "python"
    python.write_text(
        "#!/bin/sh\n"
        'mkdir -p "$3/bin"\n'
        "printf '#!/bin/sh\\n' >\"$3/bin/python\"\n"
        f'printf \'#!/bin/sh\\nexec {sys.executable} -m reconcile "$@"\\n\' >"$3/bin/reconcile"\n'
        'chmod +x "$3/bin/python" "$3/bin/reconcile"\n'
    )
    python.chmod(0o755)
    ran = run(home, RECONCILE="", PYTHON=str(python), RUNNER_TEMP=str(home.parent / "temp of a runner"))
    assert (ran.code, ran.outputs["failed"]) == (0, "false")
    assert Path(ran.outputs["comment"]).is_file()


@pytest.mark.parametrize("name", ["facts", "fail_on"])
def test_an_array_that_may_be_empty_is_written_as_bash_3_2_takes_it(name: str) -> None:
    """The bash of macOS: there `set -u` stops at an empty array."""
    script = (ROOT / "tools/action").read_text(encoding="utf-8")
    every = f'"${{{name}[@]}}"'
    assert script.count(every) == script.count(f"${{{name}[@]+{every}}}") > 0


def test_every_output_is_set_by_the_step(home: Path) -> None:
    assert set(run(home).outputs) == set(ACTION["outputs"])
