"""The configuration: which file counts, what it changes for every command, and what is said of its mistakes."""

import json
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from reconcile.commands.toml_places import key_places

FILES = {
    ".git/HEAD": "",
    "reconcile.toml": (
        '# where things lie\nfacts = "claims"\nvocabulary = "lists/words.yaml"\ndecisions = "lists/decided.yaml"\n'
        'seeds = "articles"\n\n[tolerance]\n"people killed" = "5%"\n'
    ),
    "claims/alpha.yaml": (
        "source: {publisher: Alpha Courier, title: A, published: 2031-05-01, text: articles/alpha.txt}\n"
        "claims:\n"
        "  - {subject: flood, predicate: death toll, value: 41, quote: killed 41 people}\n"
        "  - {subject: flood, predicate: first victim town, value: Brask, type: place}\n"
    ),
    "claims/deep/beta.yaml": (
        "source: {publisher: Beta Courier, title: B, published: 2031-05-01}\n"
        "claims:\n"
        "  - {subject: flood, predicate: killed, value: 43}\n"
        "  - {subject: flood, predicate: town, value: Marran, type: place}\n"
    ),
    "lists/words.yaml": "predicates: {first victim town: {type: place, values: one, aliases: [town]}}\n",
    "lists/decided.yaml": (
        "- {id: D-1, decision: same, claims: [alpha#first-victim-town, beta#town], reason: One place.}\n"
    ),
    "articles/alpha.txt": "The flood killed 41 people in Brask.\n",
}
Make = Callable[..., Path]


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    """Return a maker of a project, with some files changed or, if they are None, left out; it runs in a subfolder."""

    def make(changed: Mapping[str, str | None] = {}, where: str = "") -> Path:
        for path, text in {**FILES, **changed}.items():
            if text is not None:
                (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
                (tmp_path / path).write_text(text, encoding="utf-8")
        monkeypatch.chdir(tmp_path / where)
        return tmp_path

    return make


@pytest.mark.parametrize("where", ["", "claims", "claims/deep", "articles"])
def test_a_project_is_found_from_any_of_its_folders(made: Make, cli: Any, where: str) -> None:
    made(where=where)
    found = cli("report", "--format", "json")
    report = json.loads(found.out)
    assert (found.code, found.err) == (0, "")
    assert [source["path"] for source in report["sources"]] == ["claims/alpha.yaml", "claims/deep/beta.yaml"]
    whys = {group["predicate"]: (group["kind"], group["why"]) for group in report["groups"]}
    assert whys["death toll"] == ("compatible", "41 and 43 are within 5% (configured)")
    assert whys["first victim town"] == ("variant", "decided D-1: One place.")
    assert cli("ls").code == cli("explain", "alpha#death-toll", "beta#killed").code == 0
    assert cli("check").code == 0


@pytest.mark.parametrize(
    "paths", [["claims"], ["claims/deep/beta.yaml"], ["claims/alpha.yaml", "claims/deep/beta.yaml"]]
)
def test_paths_are_read_under_the_configuration_above_them(
    made: Make, cli: Any, monkeypatch: pytest.MonkeyPatch, paths: list[str]
) -> None:
    home = made()
    monkeypatch.chdir("/")
    found = cli("report", "--format", "json", *(str(home / path) for path in paths))
    shown = [source["path"] for source in json.loads(found.out)["sources"]]
    assert shown == ["claims/alpha.yaml", "claims/deep/beta.yaml"][-len(shown) :]


def test_the_nearest_file_counts_and_nothing_is_merged(made: Make, cli: Any) -> None:
    inner = {"claims/reconcile.toml": 'facts = "deep"\n', "claims/pyproject.toml": '[tool.reconcile]\nfacts = "no"\n'}
    made(inner, "claims/deep")
    assert 'facts = "deep"' in cli("config").out
    assert "tolerance" not in cli("config").out


@pytest.mark.parametrize(
    "text",
    ['[tool.reconcile]\nfacts = "claims"', '[tool]\nreconcile.facts = "claims"', 'tool.reconcile.facts = "claims"'],
)
def test_pyproject_counts_where_it_has_the_table(made: Make, cli: Any, text: str) -> None:
    made({"reconcile.toml": None, "pyproject.toml": text}, "claims/deep")
    line = text.count("\n") + 1
    assert f"# ../../pyproject.toml:{line}" in cli("config").out.splitlines()[0]


def test_a_pyproject_of_something_else_is_passed_over(made: Make, cli: Any) -> None:
    other = '[project]\nname = "reconcile"\n[project.scripts]\nreconcile = "x:y"\n[tool.black\n'
    made({"reconcile.toml": None, "pyproject.toml": other, "facts/a.yaml": FILES["claims/deep/beta.yaml"]})
    assert "default" in cli("config").out.splitlines()[0]
    assert cli("report").code == 0


def test_the_search_ends_with_the_repository(made: Make, cli: Any) -> None:
    made({"claims/.git/HEAD": ""}, "claims")
    assert cli("config").out.splitlines()[0] == 'facts = "facts"                       # default'


def test_config_shows_each_value_with_its_origin_as_toml(made: Make, cli: Any) -> None:
    made()
    found = cli("config")
    assert [line.rpartition("  # ")[2] for line in found.out.splitlines()] == [
        "reconcile.toml:2",
        "reconcile.toml:5",
        "reconcile.toml:3",
        "reconcile.toml:4",
        *["default"] * 5,
        "reconcile.toml:8",
    ]
    assert tomllib.loads(found.out)["tolerance"] == {"people killed": "5%"}
    entries = json.loads(cli("config", "--format", "json").out)["settings"]
    assert {"key": ["facts"], "value": "claims", "origin": "reconcile.toml:2", "default": False} in entries
    assert cli("config", "--format", "xml").code == 2


def test_what_config_prints_says_the_same_again(made: Make, cli: Any) -> None:
    home = made()
    printed = cli("config").out
    (home / "reconcile.toml").write_text(printed, encoding="utf-8")
    again = cli("config").out
    assert [line.partition("  # ")[0] for line in again.splitlines()] == [
        line.partition("  # ")[0] for line in printed.splitlines()
    ]


def test_the_report_takes_its_format_and_width(made: Make, cli: Any) -> None:
    made({"reconcile.toml": 'facts = "claims"\nformat = "json"\nwidth = 60\n'})
    assert json.loads(cli("report").out)["schema_version"]
    lines = cli("report", "--format", "text").out.splitlines()
    assert max(map(len, lines)) <= 60
    assert cli("report", "--format", "text", "--width", "100").out != "\n".join(lines) + "\n"


def test_check_takes_what_it_selects_ignores_and_fails_on(made: Make, cli: Any) -> None:
    wrong = {"claims/gamma.yaml": "source: {title: C}\nclaims:\n  - {subject: a, predicate: death tol, value: x}\n"}
    toml = 'facts = "claims"\n[tolerance]\nvenu = "5%"\n'
    home = made({**wrong, "reconcile.toml": toml})
    assert "reconcile.toml:3:1: RF505[warning]" in cli("check", "--format", "concise").out
    assert cli("check").code == 0
    (home / "reconcile.toml").write_text(toml + "[check]\nstrict = true\n", encoding="utf-8")
    assert cli("check").code == 1
    (home / "reconcile.toml").write_text(toml + '[check]\nselect = ["RF2"]\nstrict = true\n', encoding="utf-8")
    assert "RF505" not in cli("check").out


MISTAKES = {
    "unknown key": ('fatcs = "claims"\n', "reconcile.toml:1:1: RF502", "did you mean `facts`?"),
    "unknown key of a table": ("[check]\nstrikt = true\n", "reconcile.toml:2:1: RF502", "did you mean `strict`?"),
    "unknown table": ('[tolerances]\nx = "5%"\n', "reconcile.toml:1:2: RF502", "did you mean `tolerance`?"),
    "no table": ("check = 1\n", "reconcile.toml:1:1: RF503", "a table, [check]"),
    "wrong type": ("facts = 1\n", "reconcile.toml:1:1: RF503", "`facts` should be a path"),
    "wrong flag": ("[check]\nstrict = 1\n", "reconcile.toml:2:1: RF503", "true or false"),
    "wrong list": ('[check]\n  ignore = "RF405"\n', "reconcile.toml:2:3: RF503", "a list of codes"),
    "inline": ("check = {strict = 1}\n", "reconcile.toml:1:1: RF503", "`check.strict` should be true or false"),
    "narrow": ("width = 5\n", "reconcile.toml:1:1: RF503", "from 20 on"),
    "unknown format": ('format = "jsn"\n', "reconcile.toml:1:1: RF503", "did you mean `json`?"),
    "bad tolerance": ('[tolerance]\n"a b" = "lots"\n', "reconcile.toml:2:1: RF503", "a percentage"),
    "no such list": ('vocabulary = "gone.yaml"\n', "reconcile.toml:1:1: RF504", "leads to gone.yaml"),
    "bad syntax": ("\nfacts = claims\n", "reconcile.toml:2:9: RF501", "invalid value"),
    "bad end": ("facts = [\n", "reconcile.toml:1:1: RF501", "is not TOML"),
}


@pytest.mark.parametrize("command", ["report", "check", "ls", "config"])
@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_located_and_stops_every_command(
    made: Make, cli: Any, command: str, mistake: tuple[str, str, str]
) -> None:
    text, place, words = mistake
    made({"reconcile.toml": text}, "claims/deep")
    found = cli(command)
    assert (found.code, found.out) == (2, "")
    assert place in found.err
    assert words in found.err


def test_all_mistakes_are_reported_at_once(made: Make, cli: Any) -> None:
    made({"reconcile.toml": '[check]\nstrict = 1\nselct = []\n\n[tolerance]\nleader = "many"\n'})
    assert [line.partition(":")[2][:3] for line in cli("config").err.splitlines() if " RF50" in line] == [
        "2:1",
        "3:1",
        "6:1",
    ]


@pytest.mark.parametrize(
    ("tolerances", "place", "words"),
    [
        ('"deth toll" = "5%"', 2, "no predicate of the vocabulary"),
        ('leader = "5%"', 2, "values of the type person lie at no distance"),
        ('"start date" = "5%"', 2, "need a span of time, as in `2 days`"),
        ('"death toll" = "5%"\nkilled = "2"', 3, "line 2 has one for `death toll`"),
    ],
)
def test_a_tolerance_that_is_not_used_is_warned_of(
    made: Make, cli: Any, tolerances: str, place: int, words: str
) -> None:
    made({"reconcile.toml": f"[tolerance]\n{tolerances}\n", "facts/a.yaml": FILES["claims/deep/beta.yaml"]})
    found = cli("report")
    assert found.code == 0
    assert f"reconcile.toml:{place}:1: RF50" in found.err
    assert words in found.err


def test_a_second_vocabulary_in_the_usual_place_is_not_passed_over(made: Make, cli: Any) -> None:
    made({"claims/vocabulary.yaml": "predicates: {}\n"})
    found = cli("report")
    assert found.code == 2
    assert "claims/vocabulary.yaml:1:1: RF024" in found.err


def test_keys_are_found_however_they_are_written() -> None:
    text = "a.b = 1\n[ t . 'u v' ]\n\"w.x\" = 2\n  y = [\n  'z = 3',\n]\n[[l]]\nm = 1\n"
    assert key_places(text) == {
        ("a",): (1, 1, 3),
        ("a", "b"): (1, 1, 3),
        ("t",): (2, 3, 9),
        ("t", "u v"): (2, 3, 9),
        ("t", "u v", "w.x"): (3, 1, 5),
        ("t", "u v", "y"): (4, 3, 1),
        ("l",): (7, 3, 1),
        ("l", "m"): (8, 1, 1),
    }


@pytest.mark.parametrize("name", ["facts", "vocabulary", "decisions"])
def test_the_schema_takes_the_names_of_the_project(made: Make, cli: Any, name: str) -> None:
    made(where="claims/deep")
    found = cli("schema", name, "--project")
    assert (found.code, found.err) == (0, "")
    jsonschema.Draft7Validator.check_schema(json.loads(found.out))
    held = {"facts": "first victim town", "vocabulary": '"flood"', "decisions": "alpha#death-toll"}
    assert held[name] in found.out
    assert held[name] not in cli("schema", name).out
    assert cli("schema", "report", "--project").code == 2
