"""Near misses: what came close, why it was kept apart, and a hint that does what it says."""

from collections.abc import Iterable

import pytest
import yaml

from reconcile.factfiles.load import load_blobs
from reconcile.model import Reconciliation
from reconcile.pipeline import Run

Question = tuple[str, str, str]
OTHERS = """
source: {publisher: C}
claims:
  - {subject: harbour wall, predicate: height, value: 4 metres}
  - {subject: Tarn lighthouse, predicate: keeper, value: Olaf Berg}
  - {subject: night ferry, predicate: top speed, value: 21 knots}
  - {subject: river gauge, predicate: reading, value: 3 metres}
  - {subject: town hall, predicate: colour of the roof, value: red}
  - {subject: school board, predicate: number of seats, value: 9}
"""
"""Another story beside the two claims: how telling a word is shows only where there are others."""


def reconciled(left: Question, right: Question, vocabulary: Iterable[str] = (), decisions: str = "") -> Reconciliation:
    blobs = {"facts/vocabulary.yaml": merged(vocabulary).encode(), "facts/c.yaml": OTHERS.encode()}
    blobs |= {"facts/decisions.yaml": decisions.encode()} if decisions else {}
    for name, (subject, predicate, event) in (("a", left), ("b", right)):
        claim = {"id": "x", "subject": subject, "predicate": predicate, "value": "Ylva Storm"}
        told = {"source": {"publisher": name.upper()}, "claims": [claim | ({"event": event} if event else {})]}
        blobs[f"facts/{name}.yaml"] = yaml.safe_dump(told, allow_unicode=True, width=1000).encode()
    return Run(load_blobs(blobs)).reconcile()


def merged(lines: Iterable[str]) -> str:
    """Return the hints as one vocabulary, as a person pastes them into its sections."""
    whole: dict[str, object] = {}
    for line in lines:
        whole.update(yaml.safe_load(line))
    return yaml.safe_dump(whole, allow_unicode=True)


def told_by(result: Reconciliation) -> list[list[str]]:
    """Return the sources of each group of the two claims."""
    return sorted([claim.source for claim in group.claims] for group in result.groups if group.claims[0].source != "c")


APART = [
    (("Marran delegation", "spokeswoman at the market", ""), ("Orsan delegation", "spokeswoman at the market", "")),
    (("first blast", "sole witness named", ""), ("second blast", "sole witness named", "")),
    (("relief fund", "minimum donor named", ""), ("relief fund", "maximum donor named", "")),
    (("relief fund", "donor named", ""), ("relief fund", "next donor named", "")),
    (('fund: "Sella\'s" #1', "first donor named", ""), ('fund: "Sella\'s" #1', "last donor named", "")),
]


@pytest.mark.parametrize(("left", "right"), APART)
def test_a_hint_pasted_into_the_vocabulary_joins_the_pair(left: Question, right: Question) -> None:
    before = reconciled(left, right)
    assert told_by(before) == [["a"], ["b"]]
    (miss,) = before.near_misses
    assert sorted(miss.claims) == ["a#x", "b#x"]
    assert miss.why
    after = reconciled(left, right, miss.hint.split("; "))
    assert told_by(after) == [["a", "b"]]
    assert after.near_misses == ()


@pytest.mark.parametrize("turned", [False, True])
def test_subjects_with_nothing_in_common_are_joined_by_a_decision(turned: bool) -> None:
    """That a storm and a choir are one is false whatever they witnessed: no alias is offered."""
    sides = (("storm", "witness of the first damage", ""), ("school choir", "witness of first damage", ""))
    left, right = sides[::-1] if turned else sides
    (miss,) = reconciled(left, right).near_misses
    command, reason = miss.hint.split(" --")
    assert command.split()[:3] == ["reconcile", "decide", "same"]
    assert reason == "reason TEXT"
    claims = ", ".join(command.split()[3:])
    after = reconciled(left, right, (), f"- {{id: D-1, decision: same, claims: [{claims}], reason: one damage}}\n")
    assert told_by(after) == [["a", "b"]]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("Marran delegation", "chef", ""), ("harbour wall", "designer of the gate", "")),
        (("talks", "spokeswoman", ""), ("talks", "spokeswoman", "")),
    ],
)
def test_what_is_unlike_or_joined_is_no_near_miss(left: Question, right: Question) -> None:
    assert reconciled(left, right).near_misses == ()


def test_a_subject_that_the_other_side_mentions_is_no_stranger() -> None:
    left = ("Marran delegation", "spokeswoman at the market", "")
    assert told_by(reconciled(left, ("delegates", "spokeswoman at the market for Marran", ""))) == [["a", "b"]]
    assert told_by(reconciled(left, ("school choir", "spokeswoman at the market", ""))) == [["a"], ["b"]]


def test_what_a_person_told_apart_is_not_proposed_again() -> None:
    left, right = APART[0]
    declared = "entities: {Marran delegation: {distinct_from: [Orsan delegation]}, Orsan delegation: {}}"
    assert reconciled(left, right, [declared]).near_misses == ()
