"""Problems of the vocabulary."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

_PATH = "facts/vocabulary.yaml"

VOCABULARY_CODES = (
    Code(
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
    ),
    Code(
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
    ),
    Code(
        "RF203",
        "unknown-event",
        Severity.WARNING,
        "Continues an event that is not here",
        "continues `{event}`, which is no event of this vocabulary",
        "",
        "Values are compared along the link, which leads nowhere until the event is declared.",
        Example(
            "events:\n  Second round: {continues: First rond}\n  First round: {}\n",
            2,
            3,
            15,
            _PATH,
            mended="events:\n  Second round: {continues: First round}\n  First round: {}\n",
        ),
    ),
)
