"""Problems of decisions."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

_PATH = "facts/decisions.yaml"

DECISION_CODES = (
    Code(
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
    ),
    Code(
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
    ),
    Code(
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
    ),
    Code(
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
    ),
)
