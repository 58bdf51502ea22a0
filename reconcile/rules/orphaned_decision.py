"""RF306: a decision about a claim or a group that is not there."""

from collections.abc import Iterator

from reconcile.errors import Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Finding, Rule

CODE = Code(
    "RF306",
    "orphaned-decision",
    Severity.WARNING,
    "Decision about something that is gone",
    "the decision `{id}` is about `{names}`, which is not there",
    "correct the name, or delete the decision; a source whose file was renamed keeps its name with `id: NAME`",
    "It is not applied. A claim or a group that was renamed, reworded or removed leaves its decisions behind.",
    Example(
        "- {id: D-1, decision: same, claims: [a#leader, b#leader], reason: One man}\n",
        1,
        8,
        11,
        "facts/decisions.yaml",
        (("facts/a.yaml", "source: {title: A}\nclaims: [{subject: Team, predicate: leader, value: Ann Lee}]\n"),),
        "- {id: D-1, decision: acknowledged, claims: [a#leader], reason: Known}\n",
    ),
)


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each decision that names a claim or a group which the project does not have.

    Silent while a file cannot be read to its end: what is not found may stand there.
    """
    if not checked.is_whole:
        return
    known = {claim.id for claim in checked.project.claims}
    if any(decision.group for decision in checked.project.decisions):
        known.update(group.id for group in checked.reconciliation.groups)
    for decision in checked.project.decisions:
        gone = [name for name in (*decision.claims, *([decision.group] * bool(decision.group))) if name not in known]
        if gone:
            yield Finding(decision.location, {"id": decision.id, "names": ", ".join(gone)})


RULE = Rule(CODE, find)
