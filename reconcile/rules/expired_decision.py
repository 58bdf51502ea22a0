"""RF308: a decision whose time is over."""

from collections.abc import Iterator

from reconcile.errors import Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.matching.rulings import has_expired
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Finding, Rule

CODE = Code(
    "RF308",
    "expired-decision",
    Severity.WARNING,
    "Decision that has expired",
    "the decision `{id}` held until {day}",
    "read the claims again; then give it a later `expires`, or delete the decision",
    "It is not applied any more: whoever wrote `expires` wanted the matter to be looked at again.",
    Example(
        "- {id: D-1, decision: acknowledged, claims: [a#leader], reason: Known, expires: 2001-01-31}\n",
        1,
        8,
        11,
        "facts/decisions.yaml",
        (("facts/a.yaml", "source: {title: A}\nclaims: [{subject: Team, predicate: leader, value: Ann Lee}]\n"),),
        "- {id: D-1, decision: acknowledged, claims: [a#leader], reason: Known}\n",
    ),
)


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each decision that held until a day that is over."""
    for decision in checked.project.decisions:
        if decision.expires and has_expired(decision, checked.today):
            yield Finding(decision.location, {"id": decision.id, "day": decision.expires.text})


RULE = Rule(CODE, find)
