"""RF009: nested too deeply."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF009",
    "nested-too-deeply",
    Severity.ERROR,
    "Nested too deeply",
    "nests more than {limit} levels",
    "quote the value if its brackets belong to the text",
    "The format needs six levels. Files that nest without end can crash programs that read them.",
    Example("source: " + "[" * 60 + "\n", 1, 47, 48, mended="source:\n  title: '[[[ A ]]]'\nclaims: []\n"),
)
