"""RF307: a decision about words that have changed since."""

from collections.abc import Iterator

from reconcile.errors import Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.matching.rulings import has_expired
from reconcile.model import Decision
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Finding, Rule

CODE = Code(
    "RF307",
    "stale-decision",
    Severity.WARNING,
    "Decision that no longer matches what it saw",
    "the decision `{id}` saw something else than what stands there now",
    "read the claims again; then bring `seen` up to date, or delete the decision",
    "It is not applied, so that nobody relies on a judgement about other words than those that stand there now.",
    Example(
        "- {id: D-1, decision: acknowledged, claims: [a#leader], seen: {a#leader: 00000000}, reason: Known}\n",
        1,
        8,
        11,
        "facts/decisions.yaml",
        (("facts/a.yaml", "source: {title: A}\nclaims: [{subject: Team, predicate: leader, value: Ann Lee}]\n"),),
        "- {id: D-1, decision: acknowledged, claims: [a#leader], seen: {a#leader: 441638db}, reason: Known}\n",
    ),
)


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each decision that saw a claim or a group otherwise than it is now."""
    stale = checked.run.rulings.stale
    for decision in checked.project.decisions:
        changed = decision in stale and not has_expired(decision, checked.today)
        if changed or (decision.group and decision not in stale and _saw_another_group(checked, decision)):
            yield Finding(decision.location, {"id": decision.id})


def _saw_another_group(checked: Checked, decision: Decision) -> bool:
    groups = checked.reconciliation.groups
    return any(group.id == decision.group and decision not in group.decisions for group in groups)


RULE = Rule(CODE, find)
