"""RF309: claims that one decision joins and another keeps apart."""

from collections.abc import Iterator
from itertools import combinations

from reconcile.errors import Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.model import Decision, Ruling
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Finding, Rule

CODE = Code(
    "RF309",
    "joined-and-apart",
    Severity.ERROR,
    "Decisions that contradict each other",
    "the decision `{id}` keeps `{left}` and `{right}` apart, which {others} says are the same",
    "delete the one that is wrong",
    "Both cannot be applied, and which one wins would be nobody's decision.",
    Example(
        "- {id: D-1, decision: same, claims: [a#leader, b#leader], reason: One woman}\n"
        "- {id: D-2, decision: different, claims: [a#leader, b#leader], reason: Two women}\n",
        2,
        8,
        11,
        "facts/decisions.yaml",
        tuple(
            (
                f"facts/{name}.yaml",
                f"source: {{title: A}}\nclaims: [{{subject: Team, predicate: leader, value: {leader}}}]\n",
            )
            for name, leader in (("a", "Ann Lee"), ("b", "Anne Lee"))
        ),
        "- {id: D-1, decision: same, claims: [a#leader, b#leader], reason: One woman}\n",
    ),
)
_APART = (Ruling.DIFFERENT, Ruling.NOT_COMPARABLE)


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each decision in force that keeps two claims apart which others join, directly or through a third one."""
    live = checked.run.rulings.live
    families = _families([decision for decision in live if decision.ruling is Ruling.SAME])
    for decision in live:
        for left, right in combinations(decision.claims, 2) if decision.ruling in _APART else ():
            family = next((family for family in families if {left, right} <= family.keys()), None)
            if family:
                others = ", ".join(f"`{name}`" for name in _ids(family))
                yield Finding(decision.location, {"id": decision.id, "left": left, "right": right, "others": others})
                break


def _families(joining: list[Decision]) -> list[dict[str, list[str]]]:
    """Return the sets of claims that are joined, each claim with the ids of the decisions that name it."""
    families: list[dict[str, list[str]]] = []
    for decision in joining:
        family: dict[str, list[str]] = {claim: [decision.id] for claim in decision.claims}
        for other in [other for other in families if not other.keys().isdisjoint(family)]:
            families.remove(other)
            family = {claim: other.get(claim, []) + family.get(claim, []) for claim in {**other, **family}}
        families.append(family)
    return families


def _ids(family: dict[str, list[str]]) -> list[str]:
    return sorted({name for names in family.values() for name in names})


RULE = Rule(CODE, find)
