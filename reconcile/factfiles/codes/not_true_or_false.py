"""RF025: neither true nor false."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF025",
    "not-true-or-false",
    Severity.ERROR,
    "Neither true nor false",
    "`{key}` is `{text}`",
    "write true or false",
    "Only true, false, yes and no are read.",
    Example(
        "source: {title: A}\nclaims:\n  - {subject: B, predicate: members, value: [C], complete: maybe}\n",
        3,
        60,
        65,
        mended="source: {title: A}\nclaims:\n  - {subject: B, predicate: members, value: [C], complete: true}\n",
    ),
)
