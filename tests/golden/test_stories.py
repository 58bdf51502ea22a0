"""Whole runs over small projects: each story says why it exists, what has to come out, and the exact reports.

`expect.yaml` is written by hand from what the articles say and holds whatever the wording of a report; `expected.txt`
and `report.json` are the reports, byte for byte. `pytest --update-golden` writes them anew, never on its own.
"""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from reconcile.factfiles.load import load_project
from reconcile.model import Group, Reconciliation, Verdict
from reconcile.pipeline import Run
from reconcile.reports import FORMATS
from reconcile.reports.options import Options
from reconcile.values.dates import read_date

GOLDEN = Path(__file__).parent
STORIES = sorted(path.name for path in GOLDEN.iterdir() if (path / "why.txt").is_file())
REPORTS = {"expected.txt": "text", "report.json": "json"}
KEYS = {"facts", "groups", "apart", "near_misses", "summary", "unmixed"}
GROUP_KEYS = {
    *("question", "of", "verdict", "kind", "claims", "positions", "finest", "flags", "origins", "between"),
    *("elements", "decisions"),
}

Expected = dict[str, Any]

stories = pytest.mark.parametrize("story", STORIES)


@cache
def expectations(story: str) -> Expected:
    text = (GOLDEN / story / "expect.yaml").read_text(encoding="utf-8")
    read: Expected = yaml.load(text, yaml.BaseLoader)
    return read


@cache
def reconciled(story: str) -> Reconciliation:
    folder = GOLDEN / story / expectations(story).get("facts", "facts")
    return Run(load_project(folder), read_date("2031-12-31", None)).reconcile()


def group_of(story: str, expected: Expected) -> Group:
    groups = reconciled(story).groups
    if "of" in expected:
        return next(group for group in groups if expected["of"] in ids(group))
    asked = expected["question"].items()
    (found,) = [group for group in groups if all(getattr(group, part) == words for part, words in asked)]
    return found


def ids(group: Group) -> set[str]:
    return {claim.id for claim in group.claims}


def positions(group: Group) -> list[list[str]]:
    return sorted(sorted(position.claims) for position in group.positions)


def group_expectations() -> Iterator[object]:
    for story in STORIES:
        for expected in expectations(story).get("groups", ()):
            yield pytest.param(
                story, expected, id=f"{story}-{expected.get('of') or '-'.join(expected['question'].values())}"
            )


@stories
def test_the_story_says_why_it_exists_in_one_line(story: str) -> None:
    assert len((GOLDEN / story / "why.txt").read_text(encoding="utf-8").splitlines()) == 1


@stories
def test_expectations_use_known_keys_only(story: str) -> None:
    assert set(expectations(story)) <= KEYS
    for expected in expectations(story)["groups"]:
        assert set(expected) <= GROUP_KEYS


@stories
@pytest.mark.parametrize("name", REPORTS)
def test_the_report_is_the_golden_one(story: str, name: str, update_golden: bool) -> None:
    rendered = FORMATS[REPORTS[name]].render(reconciled(story), Options(width=100, near=True)).encode()
    golden = GOLDEN / story / name
    if update_golden:
        golden.write_bytes(rendered)
    assert golden.is_file(), "no golden report: read the present one, then pytest --update-golden"
    assert rendered.decode() == golden.read_bytes().decode()


@pytest.mark.parametrize(("story", "expected"), list(group_expectations()))
def test_the_group_comes_to_what_the_articles_say(story: str, expected: Expected) -> None:
    group = group_of(story, expected)
    found: Expected = {
        "verdict": group.verdict,
        "kind": group.kind,
        "claims": sorted(ids(group)),
        "positions": positions(group),
        "flags": sorted(group.flags),
        "origins": {"known": str(len(group.origins.known)), "undetermined": str(group.origins.undetermined)},
        "decisions": sorted(decision.id for decision in group.decisions),
        "finest": {claim: position.value for position in group.positions for claim in position.claims},
        "elements": {e.value: {"named": list(e.named), "denied": list(e.denied)} for e in group.elements},
    }
    wanted = {**expected, **in_order(expected)}
    wanted["finest"] = {**found["finest"], **expected.get("finest", {})}
    assert {key: found[key] for key in wanted if key in found} == {key: wanted[key] for key in wanted if key in found}


def in_order(expected: Expected) -> Expected:
    """Return what an expectation gives in any order, in the order found values have."""
    ordered: Expected = {key: sorted(expected[key]) for key in ("claims", "flags", "decisions") if key in expected}
    if "positions" in expected:
        ordered["positions"] = sorted(sorted(claims) for claims in expected["positions"])
    if "elements" in expected:
        silent: Expected = {"named": [], "denied": []}
        ordered["elements"] = {value: {**silent, **said} for value, said in expected["elements"].items()}
    return ordered


@pytest.mark.parametrize(("story", "expected"), list(group_expectations()))
def test_positions_relate_as_the_articles_say(story: str, expected: Expected) -> None:
    group = group_of(story, expected)
    place = {claim: number for number, position in enumerate(group.positions) for claim in position.claims}
    found = {frozenset((one.left, one.right)): one.kind for one in group.relationships}
    for pair in expected.get("between", ()):
        assert found[frozenset(place[claim] for claim in pair["claims"])] == pair["kind"]


@stories
def test_every_claim_is_in_exactly_one_group(story: str) -> None:
    result = reconciled(story)
    counted = Counter(claim.id for group in result.groups for claim in group.claims)
    assert counted == Counter(claim.id for claim in result.project.claims)


@stories
def test_no_conflict_is_left_unexpected(story: str) -> None:
    expected = {group_of(story, one).id for one in expectations(story)["groups"]}
    found = {group.id for group in reconciled(story).groups if group.verdict is Verdict.CONFLICT}
    assert found <= expected


@stories
def test_what_must_not_mix_stays_apart(story: str) -> None:
    home = {claim.id: group for group in reconciled(story).groups for claim in group.claims}
    for left, right in expectations(story).get("apart", ()):
        assert home[left] is not home[right], (left, right)
    unmixed = expectations(story).get("unmixed", {"events": (), "but": ()})
    mixed = [group for group in reconciled(story).groups if len(set(group.events) & set(unmixed["events"])) > 1]
    assert [group.predicate for group in mixed if group.predicate not in unmixed["but"]] == []


@stories
def test_totals_are_as_expected(story: str) -> None:
    counted = Counter(group.verdict for group in reconciled(story).groups)
    for verdict, number in expectations(story).get("summary", {}).items():
        assert counted[Verdict(verdict)] == int(number)


@stories
def test_near_misses_are_listed(story: str) -> None:
    found = {frozenset(miss.claims) for miss in reconciled(story).near_misses}
    assert {frozenset(pair) for pair in expectations(story).get("near_misses", ())} <= found
