"""RF111: no claims yet."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF111",
    "no-claims",
    Severity.WARNING,
    "No claims yet",
    "there are no claims yet",
    "",
    "A source without claims takes part in nothing.",
    Example(
        "source: {title: A}\nclaims: []\n",
        2,
        9,
        11,
        mended="source: {title: A}\nclaims:\n  - {subject: B, predicate: leader, value: C}\n",
    ),
)
