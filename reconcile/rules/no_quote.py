"""RF403: a claim that does not quote the text of its source."""

from collections.abc import Iterator

from reconcile.errors import Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.factfiles.schema import CLAIM
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Finding, Rule

_FACTS = "source: {title: A, published: 2031-05-01, text: seeds/a.txt}\nclaims:\n"
CODE = Code(
    "RF403",
    "no-quote",
    Severity.WARNING,
    "Claim without a quote",
    "the claim `{id}` does not quote {path}",
    "add `quote: ...`, copied from the text",
    "Without the words of the source nobody can check what was read into them.",
    Example(
        _FACTS + "  - {subject: Team, predicate: leader, value: Ann Lee}\n",
        3,
        6,
        19,
        beside=(("seeds/a.txt", "The team is led by Ann Lee.\n"),),
        mended=_FACTS + "  - {subject: Team, predicate: leader, value: Ann Lee, quote: led by Ann Lee}\n",
    ),
)


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each claim without a quote whose source names a text."""
    paths = {source.id: source.text_path for source in checked.project.sources}
    for claim in checked.project.claims:
        if paths.get(claim.source) and not claim.quote and checked.lacks(checked.fields(claim), "quote", CLAIM):
            yield Finding(claim.location, {"id": claim.id, "path": paths[claim.source]})


RULE = Rule(CODE, find, local=True)
