"""Every format: its table, its ends, and that nothing a source says is lost in it."""

import json
import subprocess
import sys
from importlib.resources import files

import pytest

from reconcile.errors import UsageError
from reconcile.model import Claim, Reconciliation
from reconcile.reports import FORMATS
from reconcile.reports.formats import Format, named
from reconcile.reports.options import Options

each_format = pytest.mark.parametrize("chosen", FORMATS.values(), ids=lambda chosen: chosen.name)


def wordings(claim: Claim) -> list[str]:
    return [item.text for item in claim.value.items or (claim.value,)]


@pytest.mark.parametrize("name", ["text", "concise", "json", "jsonl", "markdown", "csv"])
def test_every_wording_is_in_every_whole_format(story: Reconciliation, name: str) -> None:
    text = FORMATS[name].render(story, Options())
    assert [wording for claim in story.project.claims for wording in wordings(claim) if wording not in text] == []


@pytest.mark.parametrize("name", ["text", "json", "jsonl", "csv"])
def test_every_claim_is_named(story: Reconciliation, name: str) -> None:
    text = FORMATS[name].render(story, Options())
    assert [claim.id for claim in story.project.claims if claim.id not in text] == []


@each_format
def test_hostile_text_breaks_no_format(besieged: Reconciliation, chosen: Format[Reconciliation]) -> None:
    text = chosen.render(besieged, Options(near=True))
    assert text.endswith("\n") or (chosen.name, text) == ("github", "")
    assert not text.endswith("\n\n")
    assert "\x1b" not in text


@each_format
def test_a_report_of_nothing(story: Reconciliation, chosen: Format[Reconciliation]) -> None:
    empty = story._replace(groups=(), near_misses=(), problems=())
    text = chosen.render(empty, Options(near=True))
    assert text.endswith("\n") or (chosen.name in ("concise", "github") and not text)


def test_json_holds_hostile_text_as_it_is(besieged: Reconciliation, hostile: str) -> None:
    text = FORMATS["json"].render(besieged, Options())
    assert text.encode("utf-8")
    claims = [claim for group in json.loads(text)["groups"] for claim in group["claims"]]
    assert {claim["quote"] for claim in claims} == {hostile}
    assert hostile in [claim["value"] for claim in claims]


def test_an_unknown_name() -> None:
    assert named("csv", FORMATS) is FORMATS["csv"]
    with pytest.raises(UsageError) as caught:
        named("yaml", FORMATS)
    assert caught.value.hint == "one of text, concise, json, jsonl, markdown, csv, sarif, junit, github, gitlab"


def test_a_renderer_is_imported_only_when_used() -> None:
    found = "import sys, reconcile.reports; print([name for name in sys.modules if name in ('json', 'csv', 'rich')])"
    assert subprocess.run([sys.executable, "-c", found], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_the_schema_ships_with_the_package() -> None:
    assert files("reconcile.reports").joinpath("schema/report.json").is_file()
