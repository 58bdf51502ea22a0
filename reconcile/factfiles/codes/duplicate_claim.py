"""RF103: duplicate claim id."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF103",
    "duplicate-claim",
    Severity.ERROR,
    "Duplicate claim id",
    "the claim id `{id}` is already used in line {line}",
    "give one of them another `id`, or leave it out",
    "Decisions and links name a claim by its id.",
    Example(
        "source: {title: A}\nclaims:\n"
        "  - {id: x, subject: B, predicate: leader, value: C}\n"
        "  - {id: x, subject: B, predicate: venue, value: D}\n",
        4,
        10,
        11,
        mended="source: {title: A}\nclaims:\n"
        "  - {id: x, subject: B, predicate: leader, value: C}\n"
        "  - {id: y, subject: B, predicate: venue, value: D}\n",
    ),
)
