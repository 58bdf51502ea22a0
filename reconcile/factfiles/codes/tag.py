"""RF015: tag."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF015",
    "tag",
    Severity.ERROR,
    "Tag",
    "`{text}` is read by YAML as a tag, not as text",
    "put the value in quotation marks: '{text}...'",
    "A word that begins with `!` would vanish from the value.",
    Example(
        "source:\n  title: !Breaking news\nclaims: []\n",
        2,
        10,
        19,
        mended="source:\n  title: '!Breaking news'\nclaims: []\n",
    ),
)
