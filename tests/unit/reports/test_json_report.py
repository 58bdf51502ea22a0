"""The JSON report keeps its contract and holds what the sources say."""

import json
from typing import Any

import pytest

from reconcile.model import Reconciliation, Verdict
from reconcile.pipeline import Run
from reconcile.reports import FORMATS
from reconcile.reports.options import Options


@pytest.fixture
def report(story: Reconciliation) -> Any:
    return json.loads(FORMATS["json"].render(story, Options()))


def group(report: Any, predicate: str) -> Any:
    return next(one for one in report["groups"] if one["predicate"] == predicate)


def test_summary_counts_every_verdict(story: Reconciliation, report: Any) -> None:
    verdicts = [one.verdict for one in story.groups]
    assert report["summary"] == {
        "sources": 3,
        "claims": 15,
        "groups": len(story.groups),
        **{verdict.value: verdicts.count(verdict) for verdict in Verdict},
        "near_misses": len(story.near_misses),
        "problems": 1,
    }


def test_a_report_of_nothing_counts_nothing(story: Reconciliation) -> None:
    empty = json.loads(FORMATS["json"].render(story._replace(groups=(), near_misses=(), problems=()), Options()))
    assert all(empty["summary"][verdict] == 0 for verdict in Verdict)
    assert [empty[name] for name in ("groups", "near_misses", "problems")] == [[], [], []]


def test_every_verdict_is_in_the_story(story: Reconciliation) -> None:
    assert {one.verdict for one in story.groups} == set(Verdict)


def test_sources_are_sorted_and_an_unknown_day_is_null(report: Any) -> None:
    assert [one["id"] for one in report["sources"]] == ["alpha", "bravo", "dawn"]
    assert [one["published"] for one in report["sources"]] == ["2031-05-02", "2031-05-02", None]
    assert [one["claims"] for one in report["sources"]] == [7, 6, 2]


def test_groups_stand_in_the_order_given(story: Reconciliation, report: Any) -> None:
    assert [one["id"] for one in report["groups"]] == [one.id for one in story.groups]
    assert report["groups"][0]["verdict"] == "conflict"


def test_a_claim_keeps_its_own_words(report: Any) -> None:
    contested = group(report, "leader")
    assert contested["claims"][1] == {
        "id": "bravo#leader",
        "source": "bravo",
        "path": "facts/bravo.yaml",
        "line": 6,
        "event": "",
        "subject": "the flood talks",
        "predicate": "led by",
        "value": "Tomas Lindqvist",
        "type": "person",
        "complete": False,
        "quote": "it said Tomas Lindqvist.",
        "attribution": ["city radio", "officials"],
        "modality": "asserted",
        "as_of": "2031-05-02",
        "when": None,
        "note": "",
        "tags": [],
        "canonical_event": "the flood talks",
        "aligned_by": "vocabulary",
    }


def test_lists_are_lists_and_single_values_texts(report: Any) -> None:
    listed, single = group(report, "members"), group(report, "leader")
    assert listed["claims"][0]["value"] == ["Ida Holm", "Jon Berg"]
    assert ["Ida Holm", "Lea Dahl"] in [position["value"] for position in listed["positions"]]
    assert {"value": "Jon Berg", "named": ["alpha"], "denied": []} in listed["elements"]
    assert {position["value"] for position in single["positions"]} == {"Ana Ruiz Peralta", "Tomas Lindqvist"}


def test_the_decision_of_a_group(report: Any) -> None:
    assert group(report, "damage")["decision"]["id"] == "D-001"
    assert group(report, "leader")["decision"] is None


def test_near_misses_hold_their_evidence(report: Any) -> None:
    assert report["near_misses"]
    for miss in report["near_misses"]:
        assert miss["score"] == round(miss["score"], 4)
        assert sum(part["weight"] for part in miss["parts"]) == pytest.approx(miss["score"], abs=1e-9)
        assert miss["why"]


def test_problems(report: Any) -> None:
    assert report["problems"] == [
        {
            "code": "RF999",
            "severity": "warning",
            "message": "a `remark`",
            "path": "facts/dawn.yaml",
            "line": 3,
            "column": 5,
            "hint": "look at it",
        }
    ]


def test_one_record_a_line(story: Reconciliation) -> None:
    lines = FORMATS["json"].render(story, Options()).splitlines()
    records = len(story.project.sources) + len(story.groups) + len(story.near_misses) + len(story.problems)
    assert sum(line.startswith("  {") for line in lines) == records


def test_the_order_of_files_and_claims_does_not_show(story: Reconciliation) -> None:
    project = story.project
    turned = project._replace(sources=project.sources[::-1], claims=project.claims[::-1])
    assert FORMATS["json"].render(Run(turned).reconcile(), Options()) == FORMATS["json"].render(story, Options())
