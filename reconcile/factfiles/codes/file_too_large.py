"""RF002: file is too large."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code

CODE = Code(
    "RF002",
    "file-too-large",
    Severity.ERROR,
    "File is too large",
    "has {size} bytes; at most {limit} are read",
    "one fact file holds the claims of one source; split it, or check what was saved here",
    "A fact file of this size is not written by hand; it is most likely a dump saved under the wrong name.",
    None,
)
