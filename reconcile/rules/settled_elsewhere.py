"""RF311: a group settled on a value that no source gives."""

from collections.abc import Iterator

from reconcile.errors import Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.factfiles.fields import suggestion
from reconcile.model import Claim, Decision, Group, Relation, Ruling, Value
from reconcile.pipeline import VocabularyComparer
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Finding, Rule
from reconcile.values import Setting, read

CODE = Code(
    "RF311",
    "settled-elsewhere",
    Severity.WARNING,
    "Settled on a value that nobody gives",
    "the decision `{id}` settles {group} on `{value}`, which no position of the group holds",
    "copy a value from `reconcile explain {group}`",
    "To settle is to choose among what the sources say. A value of one's own needs a source of its own.",
    Example(
        "- {id: D-1, decision: settled, group: RC-2e3a4591, value: Ann Leigh Orm, reason: Minutes}\n",
        1,
        8,
        11,
        "facts/decisions.yaml",
        (
            (
                "facts/a.yaml",
                "source: {title: A}\nclaims: [{subject: Team, predicate: leader, value: Ruth Bell}]\n",
            ),
        ),
        "- {id: D-1, decision: settled, group: RC-2e3a4591, value: Ruth Bell, reason: Minutes}\n",
    ),
)
_APART = (Relation.DIFFERS, Relation.INCOMPARABLE)


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each decision in force whose value cannot be that of any claim of its group."""
    settled = [decision for decision in checked.run.rulings.live if decision.ruling is Ruling.SETTLED]
    groups = {group.id: group for group in checked.reconciliation.groups} if settled else {}
    for decision in settled:
        group = groups.get(decision.group)
        if group and not any(_holds(decision, claim, checked) for claim in group.claims):
            words: dict[str, object] = {"id": decision.id, "group": decision.group, "value": decision.value}
            yield Finding(decision.location, words, suggestion(decision.value, _values(group)))


def _holds(decision: Decision, claim: Claim, checked: Checked) -> bool:
    """Return whether the value of a claim, or an element of its list, may be the settled one."""
    lexicon = checked.run.lexicon
    predicate = lexicon.predicate(claim.predicate)
    comparer = VocabularyComparer(lexicon)
    values: tuple[Value, ...] = (claim.value, *(claim.value.items or ()))
    for value in values:
        settled = read(decision.value, value.type, Setting(lexicon, predicate)).value
        if decision.value == value.text or comparer.values(settled, value, predicate).relation not in _APART:
            return True
    return False


def _values(group: Group) -> list[str]:
    return list(dict.fromkeys(position.value for position in group.positions))


RULE = Rule(CODE, find)
