"""RF501: not TOML."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

_PATH = "reconcile.toml"

CODE = Code(
    "RF501",
    "not-toml",
    Severity.ERROR,
    "Not TOML",
    "is not TOML: {reason}",
    'texts stand in quotation marks, lists in brackets: facts = "claims", ignore = ["RF405"]',
    "Without its configuration the project could be read from the wrong folders.",
    Example("facts = claims\n", 1, 9, 10, _PATH, mended='facts = "claims"\n'),
)
