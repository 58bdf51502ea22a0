"""RF012: unclosed quotation mark or bracket."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF012",
    "unclosed-quote",
    Severity.ERROR,
    "Unclosed quotation mark or bracket",
    "what is opened here is never closed",
    "close it, or put the whole value in quotation marks if `{opening}` belongs to the text",
    "Everything behind the opening mark would become part of the value.",
    Example('source:\n  title: "A\n', 2, 10, 11, mended='source:\n  title: "A"\nclaims: []\n'),
)
