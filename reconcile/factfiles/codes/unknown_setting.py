"""RF502: unknown setting."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

_PATH = "reconcile.toml"

CODE = Code(
    "RF502",
    "unknown-setting",
    Severity.ERROR,
    "Unknown setting",
    "unknown key `{key}`",
    "",
    "A mistyped key would leave the default in force without a word.",
    Example('seed = "articles"\n', 1, 1, 5, _PATH, mended='seeds = "articles"\n'),
)
