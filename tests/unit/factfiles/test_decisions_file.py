"""The file of decisions."""

import pytest

from reconcile.factfiles.decisions import read_decisions
from reconcile.factfiles.reading import parse
from reconcile.model import Decision, Ruling


def read(text: str) -> tuple[tuple[Decision, ...], list[str]]:
    document = parse("d.yaml", text.encode())
    decisions = read_decisions(document)
    return decisions, [f"{problem.location} {problem.code}" for problem in document.problems]


def test_every_key_of_a_decision_is_read() -> None:
    (decision,), problems = read(
        """
- id: D-004
  decision: same
  claims: [a#x, b#x]
  seen: {a#x: 9c1f2ab0, b#x: 00000010}
  reason: One man
  by: anna
  date: 2025-11-23
  expires: 2026-06-30
"""
    )
    assert not problems
    assert decision.ruling is Ruling.SAME
    assert decision.claims == ("a#x", "b#x")
    assert decision.seen == (("a#x", "9c1f2ab0"), ("b#x", "00000010"))
    assert (decision.reason, decision.by, decision.date) == ("One man", "anna", "2025-11-23")
    assert decision.expires
    assert decision.location.line == 2


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("", []),
        ("[]", []),
        ("id: D-1", ["d.yaml:1:1 RF022"]),
        ("- {id: D-1, decision: sme, reason: x}", ["d.yaml:1:23 RF026"]),
        ("- {id: D-1, decision: same, claims: [a#x, b#x]}", ["d.yaml:1:4 RF021"]),
        ("- {id: D-1, decision: settled, group: RC-1, reason: x}", ["d.yaml:1:23 RF303"]),
        ("- {id: D-1, decision: settled, value: x, reason: x}", ["d.yaml:1:23 RF303"]),
        ("- {id: D-1, decision: same, claims: a#x, reason: x}", ["d.yaml:1:23 RF303"]),
        ("- {id: D-1, decision: acknowledged, claims: a#x, reason: x}", []),
        ("- {id: D-1, decision: acknowledged, group: g, reason: x, date: soonish}", ["d.yaml:1:64 RF107"]),
    ],
)
def test_problems_are_located(text: str, problems: list[str]) -> None:
    assert read(text)[1] == problems


def test_a_doubled_id_names_the_first_place() -> None:
    one = "- {id: D-1, decision: acknowledged, group: g, reason: x}\n"
    document = parse("d.yaml", (one * 2).encode())
    read_decisions(document)
    assert [problem.message for problem in document.problems] == ["the decision `D-1` is already in line 1"]
