"""RF304: not the name of a claim."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

_PATH = "facts/decisions.yaml"

CODE = Code(
    "RF304",
    "bad-claim-name",
    Severity.ERROR,
    "Not the name of a claim",
    "`{text}` does not name a claim",
    "write SOURCE#CLAIM",
    "A decision about a claim that cannot exist is never applied.",
    Example(
        "- {id: D-1, decision: same, claims: [a-leader, b#leader], reason: Same}\n",
        1,
        38,
        46,
        _PATH,
        mended="- {id: D-1, decision: same, claims: [a#leader, b#leader], reason: Same}\n",
    ),
)
