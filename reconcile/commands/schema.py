"""The JSON Schemas that editors and consumers use."""

import os

from reconcile.commands.output import write_exactly
from reconcile.errors import UsageError

SCHEMAS = {
    "facts": "factfiles",
    "vocabulary": "factfiles",
    "decisions": "factfiles",
    "report": "reports",
    "check": "reports",
    "diff": "reports",
    "baseline": "reports",
}
"""The schemas by name, each with the folder of the package that ships it."""


def schema(name: str, project: bool = False, facts: str | None = None) -> int:
    """Write a schema as it is shipped, or with the names of the project as suggestions.

    Raises:
        UsageError: there is no such schema, or none for a project.
        NothingFoundError: there is no fact file to take names from.
    """
    if name not in SCHEMAS:
        raise UsageError(f"there is no schema {name!r}", f"one of {', '.join(SCHEMAS)}")
    if project:
        write_exactly(_with_names(name, facts))
        return 0
    package = os.path.dirname(os.path.dirname(__file__))
    with open(os.path.join(package, SCHEMAS[name], "schema", f"{name}.json"), encoding="utf-8") as file:
        write_exactly(file.read())
    return 0


def _with_names(name: str, facts: str | None) -> str:
    """Return a schema with the names of a project; files with errors count as far as they can be read."""
    from reconcile.commands.settings import layout, settings
    from reconcile.factfiles.load import survey
    from reconcile.factfiles.schema.json_schema import SCHEMAS as BODIES
    from reconcile.factfiles.schema.json_schema import schema_text
    from reconcile.factfiles.schema.project_names import project_names
    from reconcile.factfiles.texts import Texts
    from reconcile.pipeline import Run

    if name not in BODIES:
        raise UsageError(f"the schema {name!r} holds no names of a project", f"one of {', '.join(BODIES)}")
    where = settings(facts)
    found = survey(layout(where)).project
    groups = [group.id for group in Run(found).reconcile().groups] if name == "decisions" else []
    return schema_text(name, project_names(found, groups, Texts(where.root, where.seeds)))
