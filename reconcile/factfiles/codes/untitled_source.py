"""RF101: source without title and publisher."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF101",
    "untitled-source",
    Severity.ERROR,
    "Source without title and publisher",
    "a source needs a `title` or a `publisher`",
    "add `title: ...`",
    "A reader of the report has to know which article is meant.",
    Example(
        "source:\n  url: https://example.org/\nclaims: []\n",
        2,
        3,
        6,
        mended="source:\n  title: A\n  url: https://example.org/\nclaims: []\n",
    ),
)
