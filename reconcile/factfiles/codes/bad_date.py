"""RF107: not a date."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF107",
    "bad-date",
    Severity.ERROR,
    "Not a date",
    "`{key}` is `{text}`, which is not a date",
    "write 2025-10-25, 2025-10, 2025, 2025-10-25/2025-10-30, or 2025-10-25? where uncertain",
    "Times are written as EDTF (ISO 8601-2), which says how precise and how certain they are.",
    Example(
        "source:\n  title: A\n  published: 2025-13-45\nclaims: []\n",
        3,
        14,
        24,
        mended="source:\n  title: A\n  published: 2025-10-25\nclaims: []\n",
    ),
)
