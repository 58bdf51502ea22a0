"""RF201: name of two entries."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

_PATH = "facts/vocabulary.yaml"

CODE = Code(
    "RF201",
    "shared-name",
    Severity.ERROR,
    "Name of two entries",
    "`{name}` names both {first} and {second}",
    "keep it with one of them",
    "A claim that uses the name could mean either, and which one would depend on their order.",
    Example(
        "entities:\n  Türkiye: {aliases: [Turkey]}\n  Poultry: {aliases: [turkey]}\n",
        3,
        3,
        10,
        _PATH,
        mended="entities:\n  Türkiye: {aliases: [Turkey]}\n  Poultry: {aliases: [turkeys]}\n",
    ),
)
