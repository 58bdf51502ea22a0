"""RF027: bad id."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF027",
    "bad-id",
    Severity.ERROR,
    "Bad id",
    "the id `{text}` holds a space or `#`",
    "use letters, digits, `-`, `_` and `.`",
    "Ids are joined by `#` and listed with spaces between them.",
    Example(
        "source:\n  id: my source\n  title: A\nclaims: []\n",
        2,
        7,
        16,
        mended="source:\n  id: my-source\n  title: A\nclaims: []\n",
    ),
)
