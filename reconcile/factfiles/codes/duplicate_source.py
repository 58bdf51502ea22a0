"""RF102: duplicate source."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF102",
    "duplicate-source",
    Severity.ERROR,
    "Duplicate source",
    "the source `{id}` is also in {other}",
    "give one of them another `id`",
    "Claims are named after their source, so two sources of one name cannot be told apart.",
    Example(
        "source:\n  id: good\n  title: A\nclaims: []\n",
        2,
        7,
        11,
        "facts/zz/other.yaml",
        mended="source:\n  id: other\n  title: A\nclaims: []\n",
    ),
)
