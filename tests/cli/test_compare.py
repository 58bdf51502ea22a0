"""`reconcile compare`: two values, tables of pairs, tables with what is expected, and everything that can be wrong."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

TABLE = (
    "id,left,right,type,as_of,expected\n"
    "1,Ana Brun,Ana Brunn,person,,same|variant\n"
    "2,last Friday,2024-03-01,date,2024-03-05,same|variant\n"
    '3,"1,200 km",1200 kilometres,quantity,,same|variant\n'
    "4,Monday,Tuesday,text,,different\n"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pairs.csv").write_text(TABLE, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("args", "relation"),
    [
        (("--type", "person", "Ana Maria Brun", "Brun, Ana Maria"), "variant"),
        (("14 days", "two weeks"), "variant"),
        (("--type", "date", "--as-of", "2024-03-05", "last Friday", "2024-03-01"), "variant"),
        (("--type", "quantity", "--unit", "km", "5", "5000 m"), "variant"),
        (("--predicate", "death toll", "at least 12", "14"), "is refined by"),
        (("--type", "place", "Norwick", "Sudwick"), "differs"),
    ],
)
def test_two_values(cli: Any, args: tuple[str, ...], relation: str) -> None:
    found = cli("compare", *args)
    assert (found.code, found.err) == (0, "")
    assert found.out.startswith(f"{relation}: ")
    record = json.loads(cli("compare", *args, "--format", "json").out)
    assert record["relation"] == relation
    assert "; ".join(record["parts"]) == record["reason"]


def test_a_table_keeps_its_columns_and_order(cli: Any, folder: Path) -> None:
    found = cli("compare", "--csv", "pairs.csv")
    rows = list(csv.DictReader(io.StringIO(found.out)))
    assert found.code == 0
    assert [row["id"] for row in rows] == ["1", "2", "3", "4"]
    assert list(rows[0]) == ["id", "left", "right", "type", "as_of", "expected", "relation", "basis", "reason"]
    lines = [json.loads(line) for line in cli("compare", "--csv", "pairs.csv", "-f", "jsonl").out.splitlines()]
    assert [line["relation"] for line in lines] == [row["relation"] for row in rows]
    assert [line["row"]["id"] for line in lines] == ["1", "2", "3", "4"]


def test_what_is_expected_makes_a_test(cli: Any, folder: Path) -> None:
    found = cli("compare", "--csv", "pairs.csv", "--expect", "expected")
    assert found.code == 1
    assert found.out.startswith("3 of 4 as expected\n")
    assert "line 5: Monday / Tuesday\n" in found.out
    kept = "".join(TABLE.splitlines(keepends=True)[:4])
    (folder / "pairs.csv").write_text(kept, encoding="utf-8")
    assert cli("compare", "--csv", "pairs.csv", "--expect", "expected").code == 0


def test_other_columns_may_hold_the_values(cli: Any, folder: Path) -> None:
    (folder / "names.csv").write_text("ours,theirs\nAna Brun,Ana Brun\n", encoding="utf-8")
    assert "theirs" in cli("compare", "--csv", "names.csv").err + cli("compare", "--csv", "names.csv", "-f", "csv").err
    found = cli("compare", "--csv", "names.csv", "--left", "ours", "--right", "theirs")
    assert found.out.splitlines()[1] == "Ana Brun,Ana Brun,same,identical,same wording"


def test_the_vocabulary_of_a_project_counts_where_it_is_named(cli: Any, folder: Path) -> None:
    (folder / "facts").mkdir()
    (folder / "facts/a.yaml").write_text(
        "source: {title: A}\nclaims: [{subject: X, predicate: leader, value: Bo Lund}]\n", encoding="utf-8"
    )
    (folder / "facts/vocabulary.yaml").write_text(
        "entities:\n  Harbour Guard: {type: organisation, aliases: [Blue Caps]}\n", encoding="utf-8"
    )
    args = ("compare", "-t", "organisation", "Harbour Guard", "Blue Caps")
    assert cli(*args).out.startswith("differs")
    assert cli(*args, "--facts", "facts").out.startswith("variant")


@pytest.mark.parametrize(
    ("args", "said"),
    [
        ((), "two values"),
        (("one",), "two values"),
        (("one", "two", "three"), "two values"),
        (("one", "two", "--csv", "pairs.csv"), "two values"),
        (("one", "two", "--type", "persn"), "person"),
        (("a", "b", "--as-of", "soon"), "'soon' is no date"),
        (("a", "b", "--format", "csv"), "text, json"),
        (("--csv", "nowhere.csv"), "cannot read nowhere.csv"),
        (("--csv", "pairs.csv", "--left", "x"), "no column 'x'"),
        (("--csv", "pairs.csv", "--expect", "x"), "no column 'x'"),
        (("--csv", "pairs.csv", "--expect", "id"), "is no relation"),
        (("--csv", "wrong.csv"), "wrong.csv:2: 3 cells under a header of 2"),
        (("--csv", "types.csv"), "types.csv:3: there is no type 'daet'"),
        (("--csv", "latin.csv"), "not UTF-8"),
    ],
)
def test_what_is_wrong_is_told(cli: Any, folder: Path, args: tuple[str, ...], said: str) -> None:
    (folder / "wrong.csv").write_text("left,right\na,b,c\n", encoding="utf-8")
    (folder / "types.csv").write_text("left,right,type\n2024,2025,date\n1,2,daet\n", encoding="utf-8")
    (folder / "latin.csv").write_bytes("left,right\né,e\n".encode("latin-1"))
    found = cli("compare", *args)
    assert (found.code, found.out) == (2, "")
    assert said in found.err


def test_what_is_not_of_its_type_is_compared_as_free_text(cli: Any, folder: Path) -> None:
    """As in a fact file: one value that cannot be read keeps no other row from being compared."""
    (folder / "dates.csv").write_text("left,right,type\n2024,2025,date\nsome day,2024,date\n", encoding="utf-8")
    found = cli("compare", "--csv", "dates.csv")
    assert found.code == 0
    assert [row["relation"] for row in csv.DictReader(io.StringIO(found.out))] == ["differs", "incomparable"]
    assert found.err == "dates.csv:3: `some day` does not read as date; it is compared as free text\n"
    one = cli("compare", "2024", "32 March", "--type", "date")
    assert (one.code, one.err) == (0, "`32 March` does not read as date; it is compared as free text\n")
    assert one.out.startswith("incomparable: ")
