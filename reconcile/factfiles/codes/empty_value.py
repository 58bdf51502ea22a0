"""RF023: empty value."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF023",
    "empty-value",
    Severity.ERROR,
    "Empty value",
    "{key} is empty",
    "write its value, or delete the key; a text that begins with `#` or is `~` needs quotation marks",
    "A key without a value says that something is known and not what.",
    Example(
        "source:\n  title:\n  publisher: B\nclaims: []\n", 2, 9, 10, mended="source:\n  publisher: B\nclaims: []\n"
    ),
)
