"""RF005: invisible line separator."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF005",
    "line-separator",
    Severity.ERROR,
    "Invisible line separator",
    "the invisible line separator U+{point:04X} ends a line for some programs only",
    "replace it by a space or by a line break",
    "YAML counts U+2028, U+2029 and U+0085 as line breaks and most editors do not, so lines would be misnumbered "
    "and texts cut. They come from copying web pages.",
    Example('source:\n  title: "A\u2028B"\nclaims: []\n', 2, 12, 13, mended="source:\n  title: A B\nclaims: []\n"),
)
