"""RF110: value is not of its type."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

_CLAIM = "source: {title: A, published: 2025-10-25}\nclaims:\n  - "

CODE = Code(
    "RF110",
    "value-not-of-type",
    Severity.WARNING,
    "Value is not of its type",
    "`{text}` does not read as {kind}; it is kept as free text",
    "reword the value, or give the claim another `type`",
    "Free text is never compared by the machine: the group will be listed as one to read.",
    Example(
        _CLAIM + "{subject: B, predicate: begin, value: soonish, type: date}\n",
        3,
        43,
        50,
        mended=_CLAIM + "{subject: B, predicate: begin, value: 2025-10-26, type: date}\n",
    ),
)
