"""RF007: several documents in one file."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF007",
    "several-documents",
    Severity.ERROR,
    "Several documents in one file",
    "a second document begins here",
    "one file holds one source: move what follows `---` to a file of its own",
    "Everything after the first `---` would be left out by most readers.",
    Example(
        "source: {title: A}\nclaims: []\n---\nsource: {title: B}\n",
        3,
        1,
        4,
        mended="source: {title: A}\nclaims: []\n",
    ),
)
