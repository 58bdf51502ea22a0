"""The report as JUnit XML: a conflict that nobody has decided failed, a decided one is skipped, the rest passed."""

from collections.abc import Iterator

from reconcile.model import Group, Reconciliation, Verdict
from reconcile.reports.junit_xml import Case, Outcome, junit_xml, listed
from reconcile.reports.notices import accepted


def groups_junit(reconciliation: Reconciliation) -> str:
    """Return one test case for each group, in their order."""
    return junit_xml("reconcile report", [group_case(group) for group in reconciliation.groups])


def group_case(group: Group) -> Case:
    """Return a group as a test case: its class is the subject, and no value is part of its name."""
    event = f" ({group.event})" if group.event not in ("", group.subject) else ""
    case = Case(group.subject, f"{group.predicate}{event} {group.id}")
    why = accepted(group)
    if group.verdict is not Verdict.CONFLICT:
        return case
    if why:
        return case._replace(outcome=Outcome.SKIPPED, type=group.kind, message=why)
    return case._replace(outcome=Outcome.FAILED, type=group.kind, message=group.why, details=listed(_said(group)))


def _said(group: Group) -> Iterator[str]:
    """Yield each position with the claims that stand behind it, where they are and their quotes."""
    claims = {claim.id: claim for claim in group.claims}
    for position in group.positions:
        yield position.value
        for one in position.claims:
            claim = claims[one]
            yield f"  {claim.id} ({claim.location.path}:{claim.location.line}) {claim.quote}".rstrip()
