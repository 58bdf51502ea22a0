"""What has become of the decisions: those about something that is gone, and those that saw something else."""

from collections.abc import Iterator

from reconcile.errors import Problem
from reconcile.factfiles.documents import problem
from reconcile.model import Decision, Reconciliation
from reconcile.pipeline import Run


def decision_problems(run: Run, reconciliation: Reconciliation) -> Iterator[Problem]:
    """Yield a warning for each decision that is not applied, in the order of the decisions file."""
    known = {claim.id for claim in run.project.claims} | {group.id for group in reconciliation.groups}
    for decision in run.project.decisions:
        gone = [name for name in (*decision.claims, *([decision.group] * bool(decision.group))) if name not in known]
        if gone:
            yield problem("RF306", decision.location, "", id=decision.id, names=", ".join(gone))
        elif decision in run.rulings.stale or _saw_otherwise(decision, reconciliation):
            yield problem("RF307", decision.location, "", id=decision.id)


def _saw_otherwise(decision: Decision, reconciliation: Reconciliation) -> bool:
    """Return whether a decision about a group saw other positions than the group has now."""
    return any(group.id == decision.group and decision not in group.decisions for group in reconciliation.groups)
