"""RF016: merge key."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF016",
    "merge-key",
    Severity.ERROR,
    "Merge key",
    "the merge key `<<` is not allowed",
    "write the keys out",
    "Each claim stands for itself, so that it can be read, quoted and moved alone.",
    Example(
        "source: {title: A}\nclaims: []\n<<: {event: B}\n",
        3,
        1,
        3,
        mended="source: {title: A}\nevent: B\nclaims: []\n",
    ),
)
