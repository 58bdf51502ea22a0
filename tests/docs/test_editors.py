"""docs/editors.md and docs/configuration.md are true: patterns match what `check` prints, and examples are read."""

import json
import re
import shlex
import tomllib
from pathlib import Path
from typing import Any

import pytest

from reconcile.cli import COMMANDS
from reconcile.commands.configuration import KEYS, configured
from reconcile.errors import BadFactsError, Location, Problem, Severity
from reconcile.reports.problems import format_concise

ROOT = Path(__file__).parents[2]
EDITORS = (ROOT / "docs" / "editors.md").read_text(encoding="utf-8")
CONFIGURATION = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
PROBLEMS = [
    Problem("RF020", severity, f"unknown key `{severity}`: a [b] c", Location("facts/a b-2.yaml", 12, 3, 8), "hint")
    for severity in Severity
]


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", text, flags=re.DOTALL)


def groups_expected(problem: Problem) -> tuple[str, ...]:
    place = problem.location
    return place.path, str(place.line), str(place.column), problem.code, problem.severity.value, problem.message


@pytest.mark.parametrize("problem", PROBLEMS, ids=lambda problem: problem.severity)
def test_the_problem_matchers_read_a_concise_line(problem: Problem) -> None:
    tasks: list[dict[str, Any]] = json.loads(blocks(EDITORS, "json")[1])["tasks"]
    for task in tasks:
        pattern = task["problemMatcher"]["pattern"]
        found = re.match(pattern["regexp"], format_concise(problem))
        assert found
        named = [pattern[name] for name in ("file", "line", "column", "code", "severity", "message")]
        assert found.group(*named) == groups_expected(problem)


@pytest.mark.parametrize("problem", PROBLEMS, ids=lambda problem: problem.severity)
def test_vim_and_emacs_read_a_concise_line(problem: Problem) -> None:
    line = format_concise(problem)
    path, number, column, code, severity, message = groups_expected(problem)
    parts = {"%f": "(.+?)", "%l": r"(\d+)", "%c": r"(\d+)", "%n": r"(\d+)", "%t": "(.)", "%m": "(.*)"}
    formats = re.search(r"errorformat=(.*)", EDITORS)
    assert formats
    vim = [
        "".join(parts.get(part, re.escape(part)) for part in re.split(r"(%\w)", one.replace("\\ ", " ")))
        for one in formats[1].split(",")
    ]
    found = [match.groups() for match in (re.fullmatch(one, line) for one in vim) if match]
    assert found == [(path, number, column, code.removeprefix("RF"), severity[0], message)]
    written = re.search(r"'\(reconcile \"(.*?)\" 1 2 3", blocks(EDITORS, "elisp")[0])
    assert written
    emacs = re.sub(r"\\\\([(){}|])|([(){}|])", lambda m: m[1] or "\\" + m[2], written[1]).replace("\\\\[", "\\[")
    match = re.match(emacs.replace("\\\\]", "\\]"), line)
    assert match
    assert match.groups() == (
        path,
        number,
        column,
        *(severity if severity == kind else None for kind in ("warning", "hint")),
    )


def test_the_watching_task_knows_when_it_begins_and_ends() -> None:
    background = json.loads(blocks(EDITORS, "json")[1])["tasks"][1]["problemMatcher"]["background"]
    watching = (ROOT / "reconcile" / "commands" / "watch.py").read_text(encoding="utf-8")
    said = re.findall(r'"(reconcile: [^"]*)"', watching)
    assert any(re.match(background["beginsPattern"], one) for one in said)
    assert any(re.match(background["endsPattern"], one.replace("{len(now)}", "7")) for one in said)


def test_the_commands_exist() -> None:
    names = {command.__name__ for command in COMMANDS}
    written = re.findall(
        r"reconcile (\w+)", "\n".join((*blocks(EDITORS, "sh"), *re.findall(r"`(reconcile \w+)", EDITORS)))
    )
    assert written
    assert set(written) <= names
    for line in blocks(EDITORS, "sh")[0].splitlines()[1:]:
        assert shlex.split(line)[-1] == f".reconcile/{shlex.split(line)[2]}.json"


def test_the_configuration_of_the_page_is_read_and_complete(tmp_path: Path) -> None:
    text = blocks(CONFIGURATION, "toml")[0]
    given = tomllib.loads(text)
    for path in (given["vocabulary"], given["decisions"]):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).touch()
    found = configured(text, str(tmp_path / "reconcile.toml"))
    assert (found.facts, found.ignore, len(found.tolerances)) == ("claims", ("RF405",), 3)
    assert {key.name for key in KEYS} == {name for name in found.places if not name.startswith("tolerance.")}


@pytest.mark.parametrize("tolerance", re.findall(r'^\| (`"[^|]*) \|', CONFIGURATION, flags=re.MULTILINE))
def test_the_tolerances_of_the_page_are_read(tolerance: str) -> None:
    for text in re.findall(r'"(.*?)"', tolerance):
        try:
            configured(f'[tolerance]\nvictims = "{text}"\n', "reconcile.toml")
        except BadFactsError as error:
            pytest.fail(str(error.problems))


def test_the_toml_of_helix_is_toml() -> None:
    assert tomllib.loads(blocks(EDITORS, "toml")[0])["language-server"]["reconcile"]["args"] == ["lsp"]
