"""RF004: control character."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF004",
    "control-character",
    Severity.ERROR,
    "Control character",
    "the control character U+{point:04X} is not allowed",
    "delete it; it cannot be seen in most editors",
    "YAML forbids control characters; they come from copying out of PDFs and terminals.",
    Example("source:\n  title: A\x07B\nclaims: []\n", 2, 11, 12, mended="source:\n  title: AB\nclaims: []\n"),
)
