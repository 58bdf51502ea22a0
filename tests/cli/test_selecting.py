"""`ls` lists exactly what `report` shows, and selectors pick what they say."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

SELECTIONS: list[tuple[list[str], set[str] | None]] = [
    ([], {"leader", "members", "host city", "cook", "mood"}),
    (["-s", "predicate:leader"], {"leader"}),
    (["-s", "predicate:led by"], {"leader"}),
    (["-s", "predicate:LEAD*"], {"leader"}),
    (["-s", "predicate:leader", "-s", "predicate:mood"], {"leader", "mood"}),
    (["-s", "predicate:leader predicate:mood"], {"leader", "mood"}),
    (["-s", "source:alpha,predicate:m*"], {"members"}),
    (["-s", "source:gamma"], {"mood"}),
    (["-s", "subject:Marran delegation"], {"leader", "members"}),
    (["-s", "status:conflict"], {"leader"}),
    (["-s", "verdict:agreement"], {"host city"}),
    (["-s", "kind:needs-reading"], {"mood"}),
    (["-s", "path:facts/sub/*"], {"mood"}),
    (["-s", "id:alpha#cook"], {"cook"}),
    (["-s", "tag:Checked"], {"leader"}),
    (["-s", "tag:radio"], {"mood"}),
    (["-s", "state:undecided"], {"members", "cook", "host city", "leader", "mood"}),
    (["-s", "RC-cc11718c"], {"leader"}),
    (["--exclude", "source:alpha"], {"mood"}),
    (["-s", "source:alpha", "--exclude", "predicate:m* predicate:cook"], {"leader", "host city"}),
    (["--verdict", "conflict", "--verdict", "agreement"], {"leader", "host city"}),
    (["--verdict", "conflict,unclear"], {"leader", "mood"}),
]


@pytest.mark.parametrize(
    ("seen", "state"), [("", "decided"), (", seen: {alpha#leader: 00000000}", "stale"), ("x", "undecided")]
)
def test_a_state_says_whether_somebody_decided(cli: Any, project: Callable[[str], Path], seen: str, state: str) -> None:
    home = project("settled")
    decisions = home / "facts/decisions.yaml"
    if seen == "x":
        decisions.unlink()
    else:
        decisions.write_text(decisions.read_text().replace("]", "]" + seen, 1))
    for name in ("decided", "stale", "undecided"):
        found = cli("ls", "-qq", "-s", f"state:{name}")
        assert found.code == (0 if name == state else 2)


@pytest.mark.parametrize(("options", "predicates"), SELECTIONS, ids=lambda value: " ".join(map(str, value)))
def test_ls_lists_what_report_shows(
    cli: Any, project: Callable[[str], Path], options: list[str], predicates: set[str]
) -> None:
    project("quarrel")
    listed = [line.split("\t") for line in cli("ls", *options).out.splitlines()]
    report = json.loads(cli("report", "-f", "json", *options).out)
    shown = [
        [group[key] for key in ("id", "verdict", "kind", "event", "subject", "predicate")] for group in report["groups"]
    ]
    assert listed == shown
    assert {line[-1] for line in listed} == predicates


def test_a_selection_leaves_verdicts_as_they_are(cli: Any, project: Callable[[str], Path]) -> None:
    """The rival of a conflict is not dropped with its source, so a verdict is never made from a part."""
    project("quarrel")
    assert cli("ls", "-s", "source:alpha").out.splitlines()[0] == cli("ls").out.splitlines()[0]
