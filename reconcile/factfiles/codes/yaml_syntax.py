"""RF010: YAML syntax."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF010",
    "yaml-syntax",
    Severity.ERROR,
    "YAML syntax",
    "is not YAML: {reason}",
    "compare the indentation with the lines above, and quote a value that has special characters",
    "The structure of the file cannot be told from here on.",
    Example(
        "source:\n  title: A\n publisher: B\n", 3, 2, 3, mended="source:\n  title: A\n  publisher: B\nclaims: []\n"
    ),
)
