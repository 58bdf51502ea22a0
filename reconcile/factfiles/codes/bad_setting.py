"""RF503: setting of the wrong kind."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

_PATH = "reconcile.toml"

CODE = Code(
    "RF503",
    "bad-setting",
    Severity.ERROR,
    "Setting of the wrong kind",
    "`{key}` should be {wanted}",
    "",
    "A setting that cannot be read would leave the default in force without a word.",
    Example('[check]\nstrict = "yes"\n', 2, 1, 7, _PATH, mended="[check]\nstrict = true\n"),
)
