"""The JSON Schemas that editors and consumers use."""

import os

from reconcile.commands.output import write_exactly
from reconcile.errors import UsageError

SCHEMAS = {"facts": "factfiles", "vocabulary": "factfiles", "decisions": "factfiles", "report": "reports"}
"""The schemas by name, each with the folder of the package that ships it."""


def schema(name: str) -> int:
    """Write a schema as it is shipped. Raises UsageError for an unknown name."""
    if name not in SCHEMAS:
        raise UsageError(f"there is no schema {name!r}", f"one of {', '.join(SCHEMAS)}")
    package = os.path.dirname(os.path.dirname(__file__))
    with open(os.path.join(package, SCHEMAS[name], "schema", f"{name}.json"), encoding="utf-8") as file:
        write_exactly(file.read())
    return 0
