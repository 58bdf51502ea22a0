"""RF128: the same claim twice in one file."""

from collections.abc import Iterator

from reconcile.errors import Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.model import Claim, Relation
from reconcile.rules.checked import Checked
from reconcile.rules.repeats import first_pairs, pairs
from reconcile.rules.rule import Finding, Rule

CODE = Code(
    "RF128",
    "said-twice",
    Severity.WARNING,
    "The same claim twice",
    "the same claim as in line {line}",
    "delete one of the two; where the source says it of two occasions, give each its `event` or `when`",
    "One source counts once, however often it says something. Claims that differ in attribution, modality or time are "
    "not the same.",
    Example(
        "source: {title: A, published: 2025-10-25}\nclaims:\n"
        "  - {subject: Team, predicate: leader, value: Ann Lee}\n"
        "  - {subject: the team, predicate: led by, value: ann lee}\n",
        4,
        6,
        23,
        mended="source: {title: A, published: 2025-10-25}\nclaims:\n"
        "  - {subject: Team, predicate: leader, value: Ann Lee}\n",
    ),
)


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each claim that an earlier one of its file says already: same question, value, standing and time."""
    repeated = ((left.claim, right.claim) for left, right in pairs(checked) if _same(left.claim, right.claim, checked))
    for left, right in first_pairs(repeated):
        yield Finding(right.location, {"line": left.location.line})


def _same(left: Claim, right: Claim, checked: Checked) -> bool:
    if (left.modality, left.when, left.as_of) != (right.modality, right.when, right.as_of):
        return False
    return checked.run.compare(left, right).relation is Relation.SAME


RULE = Rule(CODE, find, local=True)
