"""RF024: two files for one purpose."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code

CODE = Code(
    "RF024",
    "two-files",
    Severity.ERROR,
    "Two files for one purpose",
    "there is already {other}",
    "move the contents into one of the two files",
    "A project has one vocabulary and one list of decisions, so that nobody overlooks the other.",
    None,
)
