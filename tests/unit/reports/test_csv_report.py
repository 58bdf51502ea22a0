"""The CSV report reads back as it was said, and no spreadsheet runs it."""

import csv
import io
import re

import pytest

from reconcile.model import Group, Reconciliation
from reconcile.reports.characters import visible
from reconcile.reports.csv_report import COLUMNS, render_csv

FORMULA = re.compile("[=+@\t\r\n＝＋－＠-]")


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def bare(cell: str) -> str:
    """Undo the guard against formulas."""
    return cell[1:] if re.match("'+[=+@\t\r\n＝＋－＠-]", cell) else cell


def test_one_row_a_claim(story: Reconciliation) -> None:
    found = rows(render_csv(story))
    assert sorted(row["claim"] for row in found) == sorted(claim.id for claim in story.project.claims)


def test_the_columns(story: Reconciliation) -> None:
    assert render_csv(story).partition("\n")[0] == ",".join(COLUMNS)
    assert render_csv(story._replace(groups=())) == ",".join(COLUMNS) + "\n"


def test_a_row(story: Reconciliation, contested: Group) -> None:
    row = next(row for row in rows(render_csv(story)) if row["claim"] == "bravo#leader")
    assert row == {
        "group": contested.id,
        "verdict": "conflict",
        "kind": "contradiction",
        "flags": "anonymous",
        "event": "the flood talks",
        "subject": "the flood talks",
        "predicate": "leader",
        "position": "2",
        "value": "Tomas Lindqvist",
        "claim": "bravo#leader",
        "source": "bravo",
        "publisher": "Bravo Post",
        "modality": "asserted",
        "attribution": "city radio; officials",
        "as_of": "2031-05-02",
        "quote": "it said Tomas Lindqvist.",
        "path": "facts/bravo.yaml",
        "line": "6",
        "why": contested.why,
    }


def test_claims_of_a_group_that_spans_events_keep_their_own(story: Reconciliation) -> None:
    events = {row["claim"]: row["event"] for row in rows(render_csv(story)) if row["predicate"] == "sluice term"}
    assert events == {"alpha#sluice": "the flood talks", "bravo#sluice": "the second talks"}


def test_hostile_text_reads_back(besieged: Reconciliation, hostile: str) -> None:
    shown = visible(hostile, "\t\n\r")
    found = rows(render_csv(besieged))
    assert len(found) == len(besieged.project.claims)
    assert {bare(row["quote"]) for row in found} == {shown}
    assert {bare(row["attribution"]) for row in found} == {shown}
    assert shown in {bare(row["value"]) for row in found}
    assert all(set(row) == set(COLUMNS) for row in found)


def test_no_cell_is_a_formula(besieged: Reconciliation) -> None:
    found = rows(render_csv(besieged))
    assert not [cell for row in found for cell in row.values() if FORMULA.match(cell)]


@pytest.mark.parametrize(
    ("said", "cell"),
    [
        ("-5", "'-5"),
        ("=1", "'=1"),
        ("'=1", "''=1"),
        ("\tx", "'\tx"),
        ("'tis", "'tis"),
        ("a,b", '"a,b"'),
        ('"', '""""'),
        ("a\rb", '"a\rb"'),
        (" a", '" a"'),
        ("5-6", "5-6"),
        ("", ""),
    ],
)
def test_cells(story: Reconciliation, said: str, cell: str) -> None:
    group = next(group for group in story.groups if len(group.claims) == 1)
    quoted = group._replace(claims=(group.claims[0]._replace(quote=said),))
    assert f",{cell},facts/" in render_csv(story._replace(groups=(quoted,)))
