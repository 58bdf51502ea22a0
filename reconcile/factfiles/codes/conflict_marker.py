"""RF006: merge conflict marker."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF006",
    "conflict-marker",
    Severity.ERROR,
    "Merge conflict marker",
    "a merge conflict is not resolved here",
    "keep what is right of both sides and delete the lines with `{marker}`",
    "The file holds two versions at once; reading either would drop the other.",
    Example("source:\n<<<<<<< HEAD\n  title: A\n", 2, 1, 8, mended="source:\n  title: A\nclaims: []\n"),
)
