"""RF303: decision about nothing."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

_PATH = "facts/decisions.yaml"

CODE = Code(
    "RF303",
    "incomplete-decision",
    Severity.ERROR,
    "Decision about nothing",
    "the decision `{ruling}` needs {needed}",
    "",
    "A decision has to say what it is about, else it can neither be applied nor grow stale.",
    Example(
        "- {id: D-1, decision: settled, group: RC-1a2b3c4d, reason: Seen}\n",
        1,
        23,
        30,
        _PATH,
        mended="- {id: D-1, decision: settled, group: RC-1a2b3c4d, value: Bo Li, reason: Seen}\n",
    ),
)
