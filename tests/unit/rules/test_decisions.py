"""Decisions that contradict each other, or settle on what nobody says."""

import pytest

from reconcile.factfiles.load import survey_blobs
from reconcile.rules import joined_and_apart, orphaned_decision, settled_elsewhere, settled_twice
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Rule
from reconcile.values.dates import read_date

VALUES = {"a": "Ann Lee", "b": "Anne Lee", "c": "Ruth Orm"}


def found(rule: Rule, *decisions: str, spoiled: str = "") -> list[str]:
    """Return what a rule says of decisions D-1, D-2, D-3 on three sources that each name a leader."""
    lines = [f"- {{id: D-{number}, {decision}, reason: Read}}\n" for number, decision in enumerate(decisions, 1)]
    blobs = {"facts/decisions.yaml": "".join(lines).encode()}
    for name, value in VALUES.items():
        spoil = ": x" if name == spoiled else ""
        blobs[f"facts/{name}.yaml"] = (
            f"source: {{title: A}}\nclaims:\n  - subject: Team\n    predicate: leader\n    value: {value}{spoil}\n"
        ).encode()
    checked = Checked(survey_blobs(blobs), {}, read_date("2031-05-02"))
    if any("GROUP" in decision for decision in decisions):
        (group,) = checked.reconciliation.groups
        return found(rule, *(decision.replace("GROUP", group.id) for decision in decisions))
    return [f"{problem.location.line} {problem.message} | {problem.hint}" for problem in rule.problems(checked)]


def same(*claims: str) -> str:
    return f"decision: same, claims: [{', '.join(f'{name}#leader' for name in claims)}]"


def different(*claims: str) -> str:
    return same(*claims).replace("same", "different")


@pytest.mark.parametrize(
    ("decisions", "line", "others"),
    [
        ([same("a", "b"), different("b", "a")], 2, "`D-1`"),
        ([different("a", "c"), same("a", "b"), same("b", "c")], 1, "`D-2`, `D-3`"),
        ([same("a", "b", "c"), different("a", "b").replace("different", "not-comparable")], 2, "`D-1`"),
        ([same("a", "b"), different("a", "c")], 0, ""),
        ([same("a", "b"), different("a", "b") + ", expires: 2030-01-01"], 0, ""),
        ([different("a", "b"), different("a", "b").replace("different", "not-comparable")], 0, ""),
    ],
)
def test_joined_and_apart(decisions: list[str], line: int, others: str) -> None:
    said = found(joined_and_apart.RULE, *decisions)
    assert [text.split()[0] for text in said] == [str(line)] * bool(line)
    assert all(f"which {others} say" in text for text in said)


def test_settled_twice() -> None:
    first, second = ("decision: settled, group: RC-1a2b3c4d, value: " + value for value in ("Ann Lee", "Ruth Orm"))
    assert [text[:2] for text in found(settled_twice.RULE, first, second)] == ["2 "]
    assert not found(settled_twice.RULE, first, first.replace("Ann Lee", "ann lee"))
    assert not found(settled_twice.RULE, first, second.replace("1a", "2b"))


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        ("Ann Lee", None),
        ("Orm", None),
        ("Bertil Holm", "valid are Ann Lee, Anne Lee, Ruth Orm"),
        ("Rut Holm", "did you mean `Ruth Orm`?"),
    ],
)
def test_settled_elsewhere(value: str, hint: str | None) -> None:
    said = found(settled_elsewhere.RULE, f"decision: settled, group: GROUP, value: {value}")
    assert [text.partition(" | ")[2] for text in said] == ([] if hint is None else [hint])


def test_nothing_is_gone_while_a_file_cannot_be_read() -> None:
    decision = "decision: acknowledged, claims: [a#head]"
    assert found(orphaned_decision.RULE, decision)
    assert not found(orphaned_decision.RULE, decision, spoiled="b")
