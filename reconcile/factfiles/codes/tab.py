"""RF011: tab as indentation."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF011",
    "tab",
    Severity.ERROR,
    "Tab as indentation",
    "a tab is used as indentation",
    "indent with spaces",
    "YAML does not allow tabs as indentation, as nobody can say how wide one is.",
    Example("source:\n\ttitle: A\n", 2, 1, 2, mended="source:\n  title: A\nclaims: []\n"),
)
