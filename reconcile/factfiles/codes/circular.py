"""RF202: circular entries."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

_PATH = "facts/vocabulary.yaml"

CODE = Code(
    "RF202",
    "circular",
    Severity.ERROR,
    "Circular entries",
    "goes round in a circle: {circle}",
    "delete one of the links",
    "Nothing lies within itself, and no event prolongs itself.",
    Example(
        "entities:\n  A town: {within: B land}\n  B land: {within: A town}\n",
        2,
        3,
        9,
        _PATH,
        mended="entities:\n  A town: {within: B land}\n  B land: {}\n",
    ),
)
