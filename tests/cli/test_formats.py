"""Machine formats parse, hold everything, and are the same bytes in a file as in a pipe."""

import csv
import io
import json
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from reconcile.reports import FORMATS
from reconcile.reports.change_formats import CHANGE_FORMATS
from reconcile.reports.characters import cells
from reconcile.reports.formats import Format
from reconcile.reports.problem_formats import PROBLEM_FORMATS

EMPTY = ["--allow-empty", "-s", "subject:nobody"]


@pytest.mark.parametrize("options", [[], EMPTY], ids=["some", "none"])
def test_json_and_csv_parse_with_and_without_findings(
    cli: Any, project: Callable[[str], Path], options: list[str]
) -> None:
    project("warned")
    report = json.loads(cli("report", "-f", "json", *options).out)
    assert report["schema_version"] == 1
    assert report["summary"]["groups"] == len(report["groups"]) == int(not options)
    rows = list(csv.DictReader(io.StringIO(cli("report", "-f", "csv", *options).out, newline="")))
    assert [row["value"] for row in rows] == ["soonish"] * int(not options)


@pytest.mark.parametrize(
    ("command", "formats"),
    [
        ("report", FORMATS),
        ("check", PROBLEM_FORMATS),
        ("diff --baseline base.json", CHANGE_FORMATS),
    ],
)
def test_files_hold_the_bytes_of_a_pipe(
    cli: Any, project: Callable[[str], Path], command: str, formats: Mapping[str, Format[Any]]
) -> None:
    folder = project("quarrel")
    (folder / "base.json").write_text(cli("report", "facts/alpha.yaml", "-f", "json", "--slim").out)
    outputs = [option for name in formats for option in ("-o", f"{name}:out{formats[name].extension}")]
    cli(*command.split(), *outputs)
    for name, form in formats.items():
        assert (folder / f"out{form.extension}").read_bytes().decode() == cli(*command.split(), "-f", name).out


@pytest.mark.parametrize("command", ["report", "check", "diff --baseline base.json"])
def test_an_unknown_format_lists_those_there_are(cli: Any, project: Callable[[str], Path], command: str) -> None:
    project("quarrel")
    for asked in (("-f", "pdf"), ("-o", "pdf:report.pdf")):
        found = cli(*command.split(), *asked)
        assert (found.code, found.out) == (2, "")
        assert "one of text, concise, json, jsonl, markdown, csv, sarif, junit, github, gitlab" in found.err


def test_paths_are_seen_from_the_root_of_the_repository(cli: Any, project: Callable[[str], Path]) -> None:
    folder = project("quarrel")
    (folder.parent / ".git").mkdir(exist_ok=True)
    place = f"{folder.name}/facts/alpha.yaml"
    try:
        assert f"::error file={place},line=3," in cli("report", "-f", "github").out
        assert [one["location"]["path"] for one in json.loads(cli("report", "-f", "gitlab").out)] == [place]
    finally:
        (folder.parent / ".git").rmdir()


def test_a_file_is_plain_whatever_the_colours_of_stdout(cli: Any, project: Callable[[str], Path]) -> None:
    folder = project("quarrel")
    cli("report", "--color=always", "--width", "40", "-o", "text:out.txt")
    assert (folder / "out.txt").read_text() == cli("report").out


def everything_told(corpus: Path) -> list[str]:
    """Return every value, quote and credit of the corpus, as its fact files write them."""
    told: list[str] = []
    for path in sorted(corpus.glob("*.yaml")):
        read = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
        for claim in read["claims"] if isinstance(read, dict) and "claims" in read else ():
            for key in ("value", "quote", "attribution"):
                said = claim.get(key, ())
                told += [said] if isinstance(said, str) else said
    return [" ".join(text.split()) for text in told]


def test_a_pipe_holds_everything_unabridged(cli: Any, corpus: Path) -> None:
    report = json.loads(cli("report", str(corpus), "-f", "json").out)
    text = cli("report", str(corpus)).out
    told = everything_told(corpus)
    named = [group["id"] for group in report["groups"]] + [source["id"] for source in report["sources"]]
    named += [claim["id"] for group in report["groups"] for claim in group["claims"]]
    assert len(told) > 400
    assert [one for one in (*named, *told) if one not in text] == []
    assert "\u2026" not in text or any("\u2026" in one for one in told)


def test_forty_cells_are_never_exceeded_but_by_a_word(cli: Any, corpus: Path) -> None:
    report = json.loads(cli("report", str(corpus), "-f", "json").out)
    narrow = cli("report", str(corpus), "--width", "40", "--near").out
    wide = [line for line in narrow.splitlines() if cells(line) > 40]
    assert [line for line in wide if len(line.split()) > 1] == []
    ids = [claim["id"] for group in report["groups"] for claim in group["claims"]]
    ids += [group["id"] for group in report["groups"]]
    words = set(narrow.split())
    assert [one for one in ids if one not in words] == []


@pytest.mark.parametrize("width", [20, 40, 80, 100, 200])
def test_no_width_loses_a_letter(cli: Any, project: Callable[[str], Path], width: int) -> None:
    project("quarrel")
    drawn = str.maketrans("", "", "│─ \n")
    wide, narrow = (cli("report", "--near", *options).out.translate(drawn) for options in ((), ("--width", str(width))))
    assert Counter(narrow) == Counter(wide)
