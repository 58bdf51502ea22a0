"""RF020: unknown key."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF020",
    "unknown-key",
    Severity.ERROR,
    "Unknown key",
    "unknown key `{key}`",
    "",
    "A mistyped key would be left out without a word.",
    Example(
        "source:\n  titel: A\n  publisher: B\nclaims: []\n",
        2,
        3,
        8,
        mended="source:\n  title: A\n  publisher: B\nclaims: []\n",
    ),
)
