"""The list of groups, one a line: exactly those that a report with the same choice shows."""

from collections.abc import Sequence

from reconcile.commands.choosing import Choice, choose
from reconcile.commands.loading import load_reconciliation
from reconcile.commands.output import write


def ls(paths: Sequence[str], choice: Choice, quiet: int, cached: bool = True) -> int:
    """Write id, verdict, kind, event, subject and predicate of each group, parted by tabs. Raises ReconcileError."""
    chosen = choose(load_reconciliation(paths, quiet, choice.allow_empty, cached), choice)
    if quiet < 2:
        fields = ((g.id, g.verdict, g.kind, g.event, g.subject, g.predicate) for g in chosen.groups)
        write("".join("\t".join(" ".join(field.split()) for field in line) + "\n" for line in fields))
    return 0
