"""Explaining: how a group came to be, why two claims were joined or not, what a kind or a code means."""

from collections.abc import Sequence

from reconcile.commands.manual import find, manual
from reconcile.commands.output import write
from reconcile.commands.running import load_run
from reconcile.errors import UsageError
from reconcile.reports.explain import explain_group, explain_pair


def explain(names: Sequence[str], facts: str | None, quiet: int) -> int:
    """Write the explanation of one group, two claims, or one kind or code. Raises ReconcileError."""
    alone = len(names) == 1 and not _is_evidence(names[0])
    text = manual(names[0]) if alone else _evidence(names, facts)
    if quiet < 2:
        write(text)
    return 0


def _is_evidence(name: str) -> bool:
    return name.startswith("RC-") or "#" in name


def _evidence(names: Sequence[str], facts: str | None) -> str:
    if len(names) > 2 or (len(names) == 2 and not all("#" in name for name in names)):
        raise UsageError("explain takes one group, two claims, or one kind or code")
    run = load_run([facts] if facts else [])
    reconciliation = run.reconcile()
    home = {claim.id: group for group in reconciliation.groups for claim in group.claims}
    if len(names) == 1:
        groups = {group.id: group for group in reconciliation.groups}
        return explain_group(find(names[0], home if "#" in names[0] else groups, "claim or group"))
    claims = {claim.id: claim for claim in reconciliation.project.claims}
    left, right = (find(name, claims, "claim") for name in names)
    together = home[left.id] is home[right.id]
    return explain_pair(run.evidence.explain(left.id, right.id), left, right, together, run.compare(left, right))
