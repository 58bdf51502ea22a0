"""RF301: duplicate decision."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

_PATH = "facts/decisions.yaml"

CODE = Code(
    "RF301",
    "duplicate-decision",
    Severity.ERROR,
    "Duplicate decision",
    "the decision `{id}` is already in line {line}",
    "give one of them another `id`",
    "Two branches may have used one number; each decision needs its own.",
    Example(
        "- {id: D-1, decision: acknowledged, group: RC-1a2b3c4d, reason: Known}\n"
        "- {id: D-1, decision: acknowledged, group: RC-5e6f7a8b, reason: Known}\n",
        2,
        8,
        11,
        _PATH,
        mended="- {id: D-1, decision: acknowledged, group: RC-1a2b3c4d, reason: Known}\n"
        "- {id: D-2, decision: acknowledged, group: RC-5e6f7a8b, reason: Known}\n",
    ),
)
