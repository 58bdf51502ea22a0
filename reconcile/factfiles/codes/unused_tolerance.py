"""RF506: tolerance that is not used."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

_PATH = "reconcile.toml"

CODE = Code(
    "RF506",
    "unused-tolerance",
    Severity.WARNING,
    "Tolerance that is not used",
    "the tolerance for `{name}` is not used: {reason}",
    "",
    "A tolerance is a distance between amounts, lengths of time or dates; each predicate has one at most.",
    Example('[tolerance]\nleader = "5%"\n', 2, 1, 7, _PATH, mended='[tolerance]\nvictims = "5%"\n'),
)
