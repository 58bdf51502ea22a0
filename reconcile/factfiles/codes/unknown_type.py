"""RF105: unknown type."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

_CLAIM = "source: {title: A, published: 2025-10-25}\nclaims:\n  - "

CODE = Code(
    "RF105",
    "unknown-type",
    Severity.ERROR,
    "Unknown type",
    "unknown type `{text}`",
    "",
    "The type decides how values are read and compared.",
    Example(
        _CLAIM + "{subject: B, predicate: leader, value: C, type: persn}\n",
        3,
        53,
        58,
        mended=_CLAIM + "{subject: B, predicate: leader, value: C, type: person}\n",
    ),
)
