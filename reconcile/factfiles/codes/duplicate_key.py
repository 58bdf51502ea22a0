"""RF018: duplicate key."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF018",
    "duplicate-key",
    Severity.ERROR,
    "Duplicate key",
    "the key `{key}` stands twice in one mapping",
    "keep one of the two; several values of one key are a list: [a, b]",
    "YAML readers keep the last one and drop the first without a word.",
    Example(
        "source:\n  title: A\n  title: B\nclaims: []\n",
        3,
        3,
        8,
        mended="source:\n  title: A\n  publisher: B\nclaims: []\n",
    ),
)
