"""Rules between fact files: each source its own id, and relations that lead to a source."""

from collections.abc import Sequence

from reconcile.errors import Problem
from reconcile.factfiles.documents import Document, problem
from reconcile.factfiles.facts import FactFile
from reconcile.factfiles.fields import near_neighbour
from reconcile.model import Source


def report_doubled_source(document: Document, source: Source, known: dict[str, Source]) -> None:
    """Report a source whose id an earlier one has, else remember it in `known`."""
    first = known.setdefault(source.id, source)
    if first is not source:
        document.report("RF102", source.location, id=source.id, other=first.location)


def unknown_sources(files: Sequence[FactFile]) -> list[Problem]:
    """Return the relations to sources that are not recorded, but spelled almost like one that is."""
    known = sorted({file.source.id for file in files})
    problems = []
    for file in files:
        for relation in file.relations:
            name = relation.reliance.source
            hint = "" if name in known else near_neighbour(name, [other for other in known if other != file.source.id])
            if hint:
                problems.append(problem("RF112", relation.location, relation.line, hint, id=name))
    return problems
