"""RF411: a claim without a quote whose source has no text either."""

from collections.abc import Iterator

from reconcile.errors import Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.factfiles.schema import CLAIM
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Finding, Rule

_FACTS = "source: {title: A, published: 2031-05-01}\nclaims:\n"
CODE = Code(
    "RF411",
    "unquoted-claim",
    Severity.HINT,
    "Claim without a quote, of a source without a text",
    "the claim `{id}` has no quote",
    "add `quote: ...` with the words of the source",
    "There is no text to hold a quote to, but its words still show a reader what was read into them.",
    Example(
        _FACTS + "  - {subject: Team, predicate: leader, value: Ann Lee}\n",
        3,
        6,
        19,
        beside=(("facts/good.yaml", "source: {title: B}\nclaims: []\n"),),
        mended=_FACTS + "  - {subject: Team, predicate: leader, value: Ann Lee, quote: led by Ann Lee}\n",
    ),
)


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each claim without a quote whose source names no text."""
    without = {source.id for source in checked.project.sources if not source.text_path}
    for claim in checked.project.claims:
        if claim.source in without and not claim.quote and checked.lacks(checked.fields(claim), "quote", CLAIM):
            yield Finding(claim.location, {"id": claim.id})


RULE = Rule(CODE, find, local=True)
