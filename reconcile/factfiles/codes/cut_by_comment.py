"""RF017: value cut by `#`."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF017",
    "cut-by-comment",
    Severity.ERROR,
    "Value cut by `#`",
    "`{rest}` is read by YAML as a comment, not as part of the text",
    "put the value in quotation marks, or two spaces before `#` if it is a comment",
    "A space and `#` end a plain value without a word: `flight #12` becomes `flight`.",
    Example(
        "source:\n  title: The #1 story\nclaims: []\n",
        2,
        14,
        22,
        mended="source:\n  title: 'The #1 story'\nclaims: []\n",
    ),
)
