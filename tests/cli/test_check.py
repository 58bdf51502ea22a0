"""`reconcile check`: the cases of `check_cases.yaml`, and what a table cannot say."""

from pathlib import Path
from shlex import split
from typing import Any

import pytest
import yaml

from reconcile.errors import Edit, Fix, Location, Problem, Severity

HELD = yaml.safe_load((Path(__file__).parent / "check_cases.yaml").read_text(encoding="utf-8"))
KEYS = {"project", "args", "env", "code", "out", "err", "out_is", "err_is", "out_not", "after"}


def lay(folder: Path, name: str) -> None:
    for path, text in HELD["projects"][name].items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode())


@pytest.mark.parametrize("case", HELD["cases"], ids=lambda case: f"{case['project']}: {case['args']}")
def test_a_check_gives_what_the_case_says(
    case: dict[str, Any], cli: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert set(case) <= KEYS
    lay(tmp_path, case["project"])
    monkeypatch.chdir(tmp_path)
    found = cli(*split(case["args"]), env=case.get("env"))
    assert found.code == case["code"], found
    for stream, text in (("out", found.out), ("err", found.err)):
        assert [one for one in case.get(stream, ()) if one not in text] == [], text
        assert text == case.get(f"{stream}_is", text)
    assert [one for one in case.get("out_not", ()) if one in found.out] == [], found.out
    for path, text in case.get("after", {}).items():
        assert (tmp_path / path).read_bytes().decode() == text


def test_a_file_that_cannot_be_opened_is_a_problem_among_others(cli: Any, tmp_path: Path, monkeypatch: Any) -> None:
    lay(tmp_path, "warned")
    (tmp_path / "facts/alpha.yaml").symlink_to("nowhere.yaml")
    monkeypatch.chdir(tmp_path)
    found = cli("check")
    assert found.code == 1
    assert "facts/alpha.yaml:1:1: RF001[error] cannot be read: the link leads nowhere" in found.out
    assert "RF110[warning]" in found.out


def test_paths_are_those_of_the_project_from_anywhere(cli: Any, tmp_path: Path, monkeypatch: Any) -> None:
    lay(tmp_path, "faulty")
    monkeypatch.chdir(tmp_path)
    here = cli("check", "-f", "json").out
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert cli("check", "--facts", "../facts", "-f", "json").out == here


@pytest.mark.parametrize("name", ["facts/beta.yaml", "facts", "seeds/beta.txt", "."])
def test_a_path_brings_the_project_that_it_lies_in(cli: Any, tmp_path: Path, monkeypatch: Any, name: str) -> None:
    lay(tmp_path / "here", "sound")
    lay(tmp_path / "there", "warned")
    monkeypatch.chdir(tmp_path / "here")
    found = cli("check", f"../there/{name}")
    assert found.code == 0
    assert "facts/beta.yaml:2:64: RF110[warning]" in found.out
    (tmp_path / "there/reconcile.toml").write_text("[check]\nstrict = true\n")
    assert cli("check", f"../there/{name}").code == 1


def test_paths_of_two_projects_are_a_mistake(cli: Any, tmp_path: Path, monkeypatch: Any) -> None:
    lay(tmp_path / "here", "sound")
    lay(tmp_path / "there", "warned")
    monkeypatch.chdir(tmp_path / "here")
    found = cli("check", "facts/alpha.yaml", "../there/facts/beta.yaml")
    assert (found.code, found.out) == (2, "")
    assert "facts/alpha.yaml and ../there/facts/beta.yaml are of two projects" in found.err


def test_the_repository_is_above_the_project(cli: Any, tmp_path: Path, monkeypatch: Any) -> None:
    (tmp_path / ".git").mkdir()
    lay(tmp_path / "news", "warned")
    monkeypatch.chdir(tmp_path / "news")
    assert "::warning file=news/facts/beta.yaml,line=2," in cli("check", "-f", "github").out


def test_mode_and_links_survive_mending(cli: Any, tmp_path: Path, monkeypatch: Any) -> None:
    lay(tmp_path, "mendable")
    path = tmp_path / "facts/beta.yaml"
    path.chmod(0o640)
    monkeypatch.chdir(tmp_path)
    assert cli("check", "--fix").code == 0
    assert path.stat().st_mode & 0o777 == 0o640
    assert sorted(one.name for one in path.parent.iterdir()) == ["beta.yaml"]


def test_of_fixes_that_overlap_the_first_is_taken() -> None:
    from reconcile.commands.fixing import mendable

    def problem(start: int, end: int, text: str) -> Problem:
        fix = Fix("so", (Edit("facts/a.yaml", start, end, text),))
        return Problem("RF124", Severity.HINT, "odd", Location("facts/a.yaml"), fix=fix)

    found = [problem(0, 4, "x"), problem(2, 6, "y"), problem(0, 4, "x"), problem(8, 9, "z"), problem(9, 9, "w")]
    assert mendable(found) == [found[0], found[2], found[3]]
