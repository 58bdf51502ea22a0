"""`reconcile report --slim` and `reconcile diff --baseline`."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from reconcile.reports.change_formats import CHANGE_FORMATS
from tests.cli.conftest import Cli
from tests.cli.diffs.conftest import CONTESTED, DECISION, VOCABULARY, Repo, facts


def slim(cli: Cli) -> str:
    code, out, err = cli("report", "--format", "json", "--slim")
    assert (code, err) == (0, "")
    return out


@pytest.mark.parametrize("form", CHANGE_FORMATS)
def test_a_baseline_gives_what_its_revision_gives(repo: Repo, cli: Cli, form: str) -> None:
    Path("base.json").write_text(slim(cli), encoding="utf-8")
    repo.write({**CONTESTED, "facts/carol.yaml": facts("Carol", "Ana Ferro"), "facts/decisions.yaml": DECISION})
    found = cli("diff", "--baseline", "base.json", "--format", form)
    assert found == cli("diff", "HEAD", "--format", form)
    assert found.code == 1


@pytest.mark.parametrize(
    "change",
    [
        {"facts/decisions.yaml": "- {id: D-1, decision: same, claims: [alpha#leader, bravo#leader], reason: One}\n"},
        {"facts/decisions.yaml": "- {id: D, decision: different, claims: [alpha#leader, bravo#leader], reason: No}\n"},
        {"facts/decisions.yaml": ""},
        {"reconcile.toml": '[tolerance]\ntoll = "50%"\n'},
        {"facts/vocabulary.yaml": VOCABULARY + "entities: {Ana Ferro: {aliases: [Omar Tarzi]}}\n"},
    ],
    ids=["same", "different", "no decisions any more", "a tolerance", "an alias"],
)
@pytest.mark.parametrize("first", [{}, {"facts/decisions.yaml": DECISION}], ids=["undecided", "decided"])
def test_decisions_and_settings_that_changed_since(
    repo: Repo, cli: Cli, first: dict[str, str], change: dict[str, str]
) -> None:
    repo.commit({**CONTESTED, **first})
    Path("base.json").write_text(slim(cli), encoding="utf-8")
    repo.write(change)
    found = cli("diff", "--baseline", "base.json", "--format", "json")
    assert found.code < 2
    assert found == cli("diff", "HEAD", "--config-from", "each", "--format", "json")


@pytest.mark.parametrize("name", ["moved down", "quoted", "in a subfolder"])
def test_a_baseline_holds_nothing_that_moves(repo: Repo, cli: Cli, name: str) -> None:
    repo.write(CONTESTED)
    first = slim(cli)
    assert "leads" not in first
    repo.move(name)
    assert slim(cli) == first


def test_a_baseline_has_a_schema_and_one_group_a_line(repo: Repo, cli: Cli) -> None:
    text = slim(cli)
    schema = json.loads(cli("schema", "baseline").out)
    Draft7Validator.check_schema(schema)
    assert list(Draft7Validator(schema).iter_errors(json.loads(text))) == []
    sources, groups = json.loads(text)["sources"], json.loads(text)["groups"]
    lines = [json.loads(line.rstrip(",")) for line in text.splitlines() if line.startswith("  ")]
    assert lines == [*sources, *groups]
    assert all(listed == sorted(listed, key=lambda one: str(one["id"])) for listed in (sources, groups))
    assert all(set(group) == set(schema["definitions"]["group"]["properties"]) for group in groups)


HEAD = '{"format": "reconcile-baseline"'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("no json", "base.json:1:1: this is not JSON"),
        ("[1]", "is no baseline"),
        ('{"schema_version": 1, "groups": []}', "is no baseline"),
        (HEAD + "}", "without a version"),
        (HEAD + ', "schema_version": 2}', "has version 2 of the baseline; this program reads 1"),
        (HEAD + ', "schema_version": 1}', "damaged"),
        (HEAD + ', "schema_version": 1, "groups": [3]}', "damaged"),
    ],
)
def test_a_file_that_is_no_baseline(repo: Repo, cli: Cli, text: str, said: str) -> None:
    Path("base.json").write_text(text, encoding="utf-8")
    code, out, err = cli("diff", "--baseline", "base.json")
    assert (code, out) == (2, "")
    assert said in err


@pytest.mark.parametrize(
    ("given", "instead", "said"),
    [
        (
            '"claims": ["alpha#toll"]',
            '"claims": ["ghost#toll"]',
            "a position holds 'ghost#toll', which is no claim of RC-",
        ),
        ('"id": "alpha#leader"', '"id": "alpha#toll"', "the claim 'alpha#toll' stands there already"),
        ('"verdict": "agreement"', '"verdict": "harmony"', "'harmony' is not a valid Verdict"),
        ('"kind": "exact", ', "", "'kind' is missing"),
        ('"subject": "Marran delegation"', '"subject": 7', "7 should be a text"),
        (None, None, "stands there already"),
    ],
    ids=["no such claim", "a claim twice", "no verdict", "nothing said", "no text", "a group twice"],
)
def test_a_damaged_group_is_located(repo: Repo, cli: Cli, given: str | None, instead: str, said: str) -> None:
    lines = slim(cli).splitlines(keepends=True)
    if given is None:
        twice = next(line for line in lines if "RC-" in line)
        lines.insert(lines.index(twice), twice)
    text = "".join(lines) if given is None else "".join(lines).replace(given, instead)
    Path("base.json").write_text(text, encoding="utf-8")
    code, out, err = cli("diff", "--baseline", "base.json")
    assert (code, out) == (2, "")
    assert said in err
    line = int(err.removeprefix("reconcile: base.json:").partition(":")[0])
    assert "RC-" in text.splitlines()[line - 1]


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--slim",), "--slim is for json"),
        (("--slim", "--format", "csv"), "--slim is for json"),
        (("--slim", "--format", "json", "--verdict", "conflict"), "holds the whole report"),
        (("--slim", "--format", "json", "-o", "csv:x.csv"), "--slim is for json"),
    ],
)
def test_a_baseline_is_the_whole_report_as_json(repo: Repo, cli: Cli, args: tuple[str, ...], said: str) -> None:
    code, out, err = cli("report", *args)
    assert (code, out) == (2, "")
    assert said in err


def test_a_baseline_can_be_written_to_a_file(repo: Repo, cli: Cli) -> None:
    cli("report", "--format", "json", "--slim", "-o", "json:base.json", "-qq")
    assert Path("base.json").read_text(encoding="utf-8") == slim(cli)
