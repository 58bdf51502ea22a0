"""RF021: missing key."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF021",
    "missing-key",
    Severity.ERROR,
    "Missing key",
    "{kind} needs the key `{key}`",
    "add `{key}: ...`",
    "Without it nothing can be compared.",
    Example(
        "source: {title: A}\nclaims:\n  - subject: B\n    predicate: leader\n",
        3,
        5,
        12,
        mended="source: {title: A}\nclaims:\n  - subject: B\n    predicate: leader\n    value: C\n",
    ),
)
