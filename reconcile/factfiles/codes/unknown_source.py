"""RF112: relies on a source that is not here."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF112",
    "unknown-source",
    Severity.WARNING,
    "Relies on a source that is not here",
    "relies on `{id}`, which is no source of this project",
    "",
    "A source that is not recorded may be named; this one is spelled almost like one that is.",
    Example(
        "source:\n  title: A\n  relies_on: [{source: goood, kind: cites}]\nclaims: []\n",
        3,
        24,
        29,
        mended="source:\n  title: A\n  relies_on: [{source: good, kind: cites}]\nclaims: []\n",
    ),
)
