"""RF203: continues an event that is not here."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

_PATH = "facts/vocabulary.yaml"

CODE = Code(
    "RF203",
    "unknown-event",
    Severity.WARNING,
    "Continues an event that is not here",
    "continues `{event}`, which is no event of this vocabulary",
    "",
    "Values are compared along the link, which leads nowhere until the event is declared.",
    Example(
        "events:\n  Second round: {continues: First rond}\n  First round: {}\n",
        2,
        3,
        15,
        _PATH,
        mended="events:\n  Second round: {continues: First round}\n  First round: {}\n",
    ),
)
