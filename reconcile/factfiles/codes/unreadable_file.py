"""RF001: file cannot be read."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code

CODE = Code(
    "RF001",
    "unreadable-file",
    Severity.ERROR,
    "File cannot be read",
    "cannot be read: {reason}",
    "",
    "A file that is there but cannot be opened would otherwise be missing from the comparison without a word.",
    None,
)
