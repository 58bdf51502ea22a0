"""RF013: colon in a value."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF013",
    "colon-in-value",
    Severity.ERROR,
    "Colon in a value",
    "`: ` inside a value begins a new key",
    "put the value in quotation marks: '...'",
    "In YAML `: ` separates a key from its value, in headlines it is common.",
    Example(
        "source:\n  title: Talks: day two\nclaims: []\n",
        2,
        15,
        16,
        mended="source:\n  title: 'Talks: day two'\nclaims: []\n",
    ),
)
