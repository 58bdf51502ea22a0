"""RF310: two values that decisions settle on for one group."""

from collections.abc import Iterator

from reconcile.errors import Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.folding import fold
from reconcile.model import Decision, Ruling
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Finding, Rule

CODE = Code(
    "RF310",
    "settled-twice",
    Severity.ERROR,
    "Group settled on two values",
    "the decision `{id}` settles {group} on `{value}`, `{other}` in line {line} on `{first}`",
    "delete the one that is wrong",
    "A group that is settled has one value that its readers can rely on.",
    Example(
        "- {id: D-1, decision: settled, group: RC-1a2b3c4d, value: Ann Lee, reason: Minutes}\n"
        "- {id: D-2, decision: settled, group: RC-1a2b3c4d, value: Ruth Orm, reason: Photo}\n",
        2,
        8,
        11,
        "facts/decisions.yaml",
        (),
        "- {id: D-1, decision: settled, group: RC-1a2b3c4d, value: Ann Lee, reason: Minutes}\n",
    ),
)


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each decision in force that settles a group on another value than an earlier one does."""
    first: dict[str, Decision] = {}
    for decision in checked.run.rulings.live:
        if decision.ruling is not Ruling.SETTLED:
            continue
        other = first.setdefault(decision.group, decision)
        if fold(other.value) != fold(decision.value):
            words = {"id": decision.id, "group": decision.group, "value": decision.value}
            before = {"other": other.id, "line": other.location.line, "first": other.value}
            yield Finding(decision.location, {**words, **before})


RULE = Rule(CODE, find)
