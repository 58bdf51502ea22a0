"""A fact file to its source and claims."""

from typing import NamedTuple

from reconcile.factfiles.claims import read_claims
from reconcile.factfiles.documents import Document
from reconcile.factfiles.fields import read_fields
from reconcile.factfiles.schema import FILE
from reconcile.factfiles.sources import Relation, file_name, read_source
from reconcile.factfiles.valuing import ValueReader
from reconcile.model import Claim, Source


class FactFile(NamedTuple):
    """What one fact file holds: its source and claims, without those that could not be read."""

    source: Source
    claims: tuple[Claim, ...]
    relations: tuple[Relation, ...]


def read_facts(document: Document, values: ValueReader) -> FactFile | None:
    """Return the source and the claims of a parsed fact file, None if it has no source; its claims are checked too."""
    if document.root is None:
        if not document.problems:
            document.report("RF008", document.place(1, 1))
        return None
    fields = read_fields(document, document.root, FILE, "a fact file")
    if "source" not in fields:
        read_claims(document, fields, Source(file_name(document.path), "", "", None, document.path), values)
        return None
    source, relations = read_source(document, fields["source"], values)
    return FactFile(source, read_claims(document, fields, source, values), relations)
