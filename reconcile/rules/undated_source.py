"""RF127: a source whose fact file does not say when it was published."""

from collections.abc import Iterator

from reconcile.errors import Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.factfiles.schema import SOURCE
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Finding, Rule

CODE = Code(
    "RF127",
    "undated-source",
    Severity.WARNING,
    "Source without date",
    "the source `{id}` does not say when it was published",
    "add `published: 2025-10-25`, `published: 2025-10` or `published: unknown`",
    "Without a date nothing that changes over time can be put in order, and `Sunday` is no day. That nobody knows the "
    "date is worth saying: write `unknown`.",
    Example(
        "source:\n  id: post\n  title: A\nclaims: [{subject: Team, predicate: leader, value: Ann Lee}]\n",
        2,
        7,
        11,
        mended="source:\n  id: post\n  title: A\n  published: unknown\n"
        "claims: [{subject: Team, predicate: leader, value: Ann Lee}]\n",
    ),
)


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each source without the key `published`."""
    for source in checked.project.sources:
        if source.published is None and checked.lacks(checked.source_fields(source), "published", SOURCE):
            yield Finding(source.location, {"id": source.id})


RULE = Rule(CODE, find, local=True)
