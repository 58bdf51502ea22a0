"""RF129: a source that says two things of which one at most can hold."""

from collections.abc import Iterator

from reconcile.errors import Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.kinds import verdict_of
from reconcile.matching.questions import Asked
from reconcile.matching.relate import Relater
from reconcile.model import Verdict
from reconcile.pipeline import VocabularyComparer
from reconcile.rules.checked import Checked
from reconcile.rules.repeats import first_pairs, pairs
from reconcile.rules.rule import Finding, Rule

CODE = Code(
    "RF129",
    "contradicts-itself",
    Severity.WARNING,
    "Source against itself",
    "contradicts line {line}: {why}",
    "compare both with the text; if the source credits others, say whom in `attribution`; if it speaks of two times, "
    "give each its `when`",
    "Sources do contradict themselves, but more often a claim was mistyped, or put under the wrong subject or event.",
    Example(
        "source: {title: A, published: 2025-10-25}\nclaims:\n"
        "  - {subject: Team, predicate: captain of, value: Ann Lee}\n"
        "  - {subject: Team, predicate: captain of, value: Ruth Orm}\n",
        4,
        6,
        19,
        beside=(("facts/vocabulary.yaml", "predicates: {captain of: {type: person, values: one}}\n"),),
        mended="source: {title: A, published: 2025-10-25}\nclaims:\n"
        "  - {subject: Team, predicate: captain of, value: Ann Lee, attribution: the club}\n"
        "  - {subject: Team, predicate: captain of, value: Ruth Orm, attribution: a player}\n",
    ),
)


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each claim that conflicts with an earlier one of its file where the vocabulary allows one value."""
    comparer = VocabularyComparer(checked.run.lexicon)
    reasons: dict[tuple[str, str], str] = {}
    for left, right in pairs(checked):
        why = _conflict(left, right, comparer, checked)
        if why:
            reasons[left.claim.id, right.claim.id] = why
    claims = {claim.id: claim for claim in checked.project.claims}
    for left_claim, right_claim in first_pairs((claims[left], claims[right]) for left, right in reasons):
        words = {"line": left_claim.location.line, "why": reasons[left_claim.id, right_claim.id]}
        yield Finding(right_claim.location, words)


def _conflict(left: Asked, right: Asked, comparer: VocabularyComparer, checked: Checked) -> str:
    """Return why two claims conflict, as the report would judge them; empty where more than one value is possible."""
    if left.predicate is None or left.predicate.many is not False or _equally_worded(left, right):
        return ""
    found = Relater(left.predicate, comparer, checked.run.rulings).relate(left.claim, right.claim)
    return found.why if verdict_of(found.kind) is Verdict.CONFLICT else ""


def _equally_worded(left: Asked, right: Asked) -> bool:
    """Return whether two claims say the same in the same way, which needs no comparison."""
    return (left.claim.value, left.claim.modality) == (right.claim.value, right.claim.modality)


RULE = Rule(CODE, find, local=True)
