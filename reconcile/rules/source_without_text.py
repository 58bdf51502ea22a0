"""RF408: a source that names no text."""

from collections.abc import Iterator

from reconcile.errors import Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.factfiles.schema import SOURCE
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Finding, Rule

CODE = Code(
    "RF408",
    "source-without-text",
    Severity.HINT,
    "Source without a text",
    "the source `{id}` names no text",
    "keep the article under seeds/ and add `text: seeds/...`",
    "Articles are changed and vanish. Quotes are checked against the text as obtained, and only where there is one.",
    Example(
        "source: {id: a, title: A, published: 2031-05-01}\nclaims: []\n",
        1,
        14,
        15,
        beside=(
            ("facts/good.yaml", "source: {title: B, text: seeds/a.txt}\nclaims: []\n"),
            ("seeds/a.txt", "Closed.\n"),
        ),
        mended="source: {id: a, title: A, published: 2031-05-01, text: seeds/a.txt}\nclaims: []\n",
    ),
)


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each source without a text."""
    for source in checked.project.sources:
        if not source.text_path and checked.lacks(checked.source_fields(source), "text", SOURCE):
            yield Finding(source.location, {"id": source.id})


RULE = Rule(CODE, find, local=True)
