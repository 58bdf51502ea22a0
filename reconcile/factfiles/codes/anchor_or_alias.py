"""RF014: anchor or alias."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF014",
    "anchor-or-alias",
    Severity.ERROR,
    "Anchor or alias",
    "`{text}` is read by YAML as {what}, not as text",
    "put the value in quotation marks if `{text}` belongs to the text, else write out what it stands for",
    "`&x` and `*x` would vanish from the value or be replaced by another one. Fact files do without them.",
    Example(
        "source:\n  title: *Exclusive report\nclaims: []\n",
        2,
        10,
        20,
        mended="source:\n  title: '*Exclusive report'\nclaims: []\n",
    ),
)
