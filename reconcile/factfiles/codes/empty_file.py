"""RF008: empty file."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF008",
    "empty-file",
    Severity.ERROR,
    "Empty file",
    "holds nothing but space and comments",
    "write a source and its claims, or delete the file",
    "An empty file is most often one that was not saved.",
    Example("# nothing yet\n", 1, 1, 2, mended="source: {title: A}\nclaims: []\n"),
)
