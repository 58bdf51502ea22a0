"""`reconcile suggest`: what depends on what, and answers written into the vocabulary, only those that are named."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

COOK = """\
source: {{publisher: {name} Courier, title: Talks, published: 2031-05-01}}
claims: [{{subject: talks, predicate: cook, value: {value}}}]
"""
VOCABULARY = """\
# The words of this project.

predicates:
  # who feeds them
  chef: {type: person}   # seldom asked
"""


@pytest.fixture
def kitchen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project of two articles that name two cooks; a test runs in its folder."""
    (tmp_path / "facts").mkdir()
    for name, value in (("alpha", "Ana Ferro"), ("beta", "Luis Marek")):
        (tmp_path / f"facts/{name}.yaml").write_text(COOK.format(name=name, value=value), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def listed(cli: Any) -> list[dict[str, Any]]:
    found = cli("suggest", "--format", "json")
    assert (found.code, found.err) == (0, "")
    held: list[dict[str, Any]] = json.loads(found.out)["suggestions"]
    return held


def test_the_text_says_why_what_to_paste_and_what_would_change(cli: Any, kitchen: Path) -> None:
    found = cli("suggest")
    assert (found.code, found.err) == (0, "")
    (one,) = listed(cli)
    lines = [line.strip() for line in found.out.splitlines()]
    assert f"{one['id']}  may one thing have several values of `cook` at once?  (1 group may change)" in lines
    assert "nobody says so far; 1 group depends on it" in lines
    assert "talks · cook: Ana Ferro (alpha) / Luis Marek (beta)" in lines
    assert f"{one['id']}=many" in lines
    assert "predicates: {cook: {values: many}}" in lines
    assert "talks · cook: conflict (contradiction, 2 positions) → difference (list, 2 positions)" in lines
    assert cli("suggest", one["id"]).out == found.out


def test_the_yaml_is_a_vocabulary_once_answers_are_uncommented(cli: Any, kitchen: Path) -> None:
    text = cli("suggest", "--format", "yaml").out
    assert yaml.safe_load(text) == {"predicates": None}
    assert yaml.safe_load(text.replace("# cook: {values: many}", "cook: {values: many}")) == {
        "predicates": {"cook": {"values": "many"}}
    }


def test_an_answer_makes_the_vocabulary_where_there_is_none(cli: Any, kitchen: Path) -> None:
    (one,) = listed(cli)
    shown = cli("suggest", f"{one['id']}=many", "--apply", "--dry-run")
    assert shown.code == 0
    assert not (kitchen / "facts/vocabulary.yaml").exists()
    done = cli("suggest", f"{one['id']}=many", "--apply")
    assert (done.code, done.out) == (0, shown.out)
    assert "+  cook: {values: many}\n" in done.out
    assert done.err == "wrote 1 answer to facts/vocabulary.yaml\n"
    text = (kitchen / "facts/vocabulary.yaml").read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../.reconcile/vocabulary.json\n")
    assert yaml.safe_load(text) == {"predicates": {"cook": {"values": "many"}}}
    assert "[error]" not in cli("check").out
    assert listed(cli) == []


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_an_answer_leaves_every_other_line_as_it_is(cli: Any, kitchen: Path, ends: str) -> None:
    before = VOCABULARY.replace("\n", ends).encode()
    (kitchen / "facts/vocabulary.yaml").write_bytes(before)
    (one,) = listed(cli)
    assert cli("suggest", f"{one['id']}=one", "--apply").code == 0
    after = (kitchen / "facts/vocabulary.yaml").read_bytes()
    assert after == before + f"  cook: {{values: one}}{ends}".encode()


def test_a_key_is_added_to_an_entry_that_is_there(cli: Any, kitchen: Path) -> None:
    (kitchen / "facts/vocabulary.yaml").write_text(VOCABULARY.replace("chef", "cook"), encoding="utf-8")
    (one,) = listed(cli)
    assert cli("suggest", f"{one['id']}=many", "--apply").code == 0
    text = (kitchen / "facts/vocabulary.yaml").read_text(encoding="utf-8")
    assert text == VOCABULARY.replace("chef: {type: person}", "cook: {type: person, values: many}")


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--apply",), "name those to apply"),
        (("{id}", "--apply"), "say {id}=one or {id}=many"),
        (("{id}=manny", "--apply"), "did you mean many?"),
        (("S-none=one", "--apply"), "there is no suggestion 'S-none'"),
        (("{id}=one", "{id}=many", "--apply"), "{id} is answered twice"),
        (("S-none",), "there is no suggestion 'S-none'"),
        (("--format", "xml"), "there is no format 'xml'"),
    ],
)
def test_what_cannot_be_done_exits_with_2_and_writes_nothing(
    cli: Any, kitchen: Path, args: tuple[str, ...], said: str
) -> None:
    name = listed(cli)[0]["id"]
    found = cli("suggest", *(arg.format(id=name) for arg in args))
    assert (found.code, found.out) == (2, "")
    assert said.format(id=name) in found.err
    assert not (kitchen / "facts/vocabulary.yaml").exists()


def test_one_origin_is_a_decision_to_take(cli: Any, kitchen: Path) -> None:
    words = ", quote: the talks are held in Brask behind closed doors}"
    for name in ("alpha", "beta"):
        path = kitchen / f"facts/{name}.yaml"
        text = COOK.format(name=name, value="x").replace(
            "predicate: cook, value: x}", "predicate: host city, value: Brask" + words
        )
        path.write_text(text, encoding="utf-8")
    (one,) = listed(cli)
    assert one["kind"] == "one-origin"
    command = "reconcile decide one-origin alpha#host-city beta#host-city --reason '...'"
    assert one["decisions"][0]["command"] == command.replace("alpha#host-city", "'alpha#host-city'").replace(
        "beta#host-city", "'beta#host-city'"
    )
    refused = cli("suggest", f"{one['id']}=same", "--apply")
    assert (refused.code, refused.out) == (2, "")
    assert "is for a decision to take" in refused.err


def test_errors_in_fact_files_are_shown(cli: Any, project: Callable[[str], Path]) -> None:
    project("broken")
    found = cli("suggest")
    assert (found.code, found.out) == (2, "")
    assert "facts/beta.yaml:2:10: RF010" in found.err


def test_nothing_to_suggest_is_said_in_every_format(cli: Any, project: Callable[[str], Path]) -> None:
    project("peace")
    assert cli("suggest").out.startswith("0 suggestions")
    assert json.loads(cli("suggest", "-f", "json").out)["suggestions"] == []
    assert yaml.safe_load(cli("suggest", "-f", "yaml").out) is None
