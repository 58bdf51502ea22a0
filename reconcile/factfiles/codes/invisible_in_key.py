"""RF019: invisible character in a key."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF019",
    "invisible-in-key",
    Severity.ERROR,
    "Invisible character in a key",
    "the key `{key}` holds a space or mark that cannot be seen",
    "delete it and type the key anew",
    "A no-break or zero-width space makes another key of what looks the same. It comes from copying.",
    Example(
        "source:\n  title\u00a0: A\n  publisher: B\nclaims: []\n",
        2,
        3,
        9,
        mended="source:\n  title: A\n  publisher: B\nclaims: []\n",
    ),
)
