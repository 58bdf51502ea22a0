"""RF305: not a digest."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

_PATH = "facts/decisions.yaml"

CODE = Code(
    "RF305",
    "bad-digest",
    Severity.ERROR,
    "Not a digest",
    "`{text}` is not a digest of 8 hexadecimal digits",
    "copy it from `reconcile explain`, or delete the entry",
    "The digest tells whether what was decided about has changed since.",
    Example(
        "- {id: D-1, decision: same, claims: [a#x, b#x], seen: {a#x: 12}, reason: Same}\n",
        1,
        61,
        63,
        _PATH,
        mended="- {id: D-1, decision: same, claims: [a#x, b#x], seen: {a#x: 9c1f2ab0}, reason: Same}\n",
    ),
)
