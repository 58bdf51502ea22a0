"""RF022: wrong shape."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF022",
    "wrong-shape",
    Severity.ERROR,
    "Wrong shape",
    "{key} should be {wanted}",
    "",
    "A list, a mapping and a text cannot stand in for each other.",
    Example("source:\n  title: [A, B]\nclaims: []\n", 2, 10, 16, mended="source:\n  title: A, B\nclaims: []\n"),
)
