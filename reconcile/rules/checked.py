"""A project under check: what was read of it, where each thing stands, the texts of its sources, and its groups."""

from collections.abc import Callable, Collection, Mapping
from functools import cached_property

from reconcile.errors import Location
from reconcile.factfiles.documents import Document
from reconcile.factfiles.fields import meant_keys
from reconcile.factfiles.load import Survey
from reconcile.factfiles.nodes import MappingNode, Node
from reconcile.factfiles.schema import SECTIONS, Table
from reconcile.model import Claim, Project, Reconciliation, Source
from reconcile.pipeline import Run
from reconcile.rules.quotations import Quotation, find_quotations
from reconcile.timespan import TimeSpan

Fields = Mapping[str, Node]


class Checked:
    """What rules look at. `texts` gives the text of a source by its path; `today` tells what has expired.

    `reconcile` gives the groups of a run, for who has kept them.
    """

    def __init__(
        self,
        survey: Survey,
        texts: Mapping[str, str],
        today: TimeSpan | None = None,
        reconcile: Callable[[Run], Reconciliation] = Run.reconcile,
    ) -> None:
        self.project: Project = survey.project
        self.texts = texts
        self.documents: dict[str, Document] = {document.path: document for document in survey.documents}
        self.today = today
        self._reconcile = reconcile

    @classmethod
    def of_run(cls, run: Run, found: Reconciliation) -> "Checked":
        """Return a run that is over already, for the rules that need no more than it."""
        checked = cls(Survey(run.project, ()), {}, run.today)
        checked.run, checked.reconciliation = run, found
        return checked

    def narrowed(self, paths: Collection[str]) -> "Checked":
        """Return the part of the project that some fact files hold; vocabulary and decisions stay whole."""
        project = self.project._replace(
            sources=tuple(source for source in self.project.sources if source.path in paths),
            claims=tuple(claim for claim in self.project.claims if claim.location.path in paths),
        )
        documents = tuple(document for path, document in self.documents.items() if path in paths)
        return Checked(Survey(project, (), documents), self.texts, self.today)

    @cached_property
    def run(self) -> Run:
        """The run over the project, for what only the vocabulary or the alignment can tell."""
        return Run(self.project, self.today)

    @cached_property
    def reconciliation(self) -> Reconciliation:
        """The groups of the project; costly, so only for rules that cannot do without."""
        return self._reconcile(self.run)

    @cached_property
    def is_whole(self) -> bool:
        """Whether every file was read to its end, so that what is not found is not there."""
        files = self.documents.values()
        return not any(file.is_broken or (file.root is None and file.problems) for file in files)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """Every quote whose source has a text, with the places where it stands in it."""
        return find_quotations(self.project, self.texts)

    def is_lost(self, location: Location) -> bool:
        """Return whether a place lies in a line that could not be read as it stands, which is reported already."""
        document = self.documents.get(location.path)
        return document is not None and location.line in document.lost

    def line(self, location: Location) -> str:
        """Return the text of the line of a place, empty if the file is not one of the project's."""
        document = self.documents.get(location.path)
        return document.line(location.line) if document else ""

    def fields(self, claim: Claim) -> Fields:
        """Return the nodes behind the keys of a claim."""
        location = claim.location
        return self._claims.get((location.path, location.line, location.column), {})

    def source_fields(self, source: Source) -> Fields:
        """Return the nodes behind the keys of a source."""
        document = self.documents.get(source.path)
        return _mapping(_mapping(document.root if document else None).get("source"))

    def lacks(self, fields: Fields, key: str, table: Table) -> bool:
        """Return whether a mapping has no such key, nor an unknown one that is spelled almost like it."""
        return key not in fields and key not in meant_keys(fields, table)

    def file_fields(self, path: str) -> Fields:
        """Return the nodes behind the keys at the root of a file."""
        document = self.documents.get(path)
        return _mapping(document.root if document else None)

    @cached_property
    def entries(self) -> dict[tuple[str, str], Location]:
        """Where each entry of the project's own vocabulary is named, by section and name."""
        return {
            (section, key.value): document.location(key)
            for document in self.documents.values()
            for section, node in _mapping(document.root).items()
            if section in SECTIONS and type(node) is MappingNode
            for key, _ in node.value
            if isinstance(key.value, str)
        }

    def place(self, claim: Claim, key: str) -> Location:
        """Return where the value under a key of a claim stands; where the claim begins if it has no such key."""
        node = self.fields(claim).get(key)
        return self.documents[claim.location.path].location(node) if node is not None else claim.location

    def source_place(self, source: Source, key: str) -> Location:
        """Return where the value under a key of a source stands; where the source is named if it has no such key."""
        node = self.source_fields(source).get(key)
        return self.documents[source.path].location(node) if node is not None else source.location

    @cached_property
    def _claims(self) -> dict[tuple[str, int, int], Fields]:
        """The nodes of each claim by the place where it begins."""
        found = {}
        for path, document in self.documents.items():
            claims = _mapping(document.root).get("claims")
            for node in claims.value if claims is not None and isinstance(claims.value, list) else ():
                if type(node) is MappingNode and node.value:
                    start = node.value[0][0].start_mark
                    found[path, start.line + 1, start.column + 1] = _mapping(node)
        return found


def _mapping(node: Node | None) -> Fields:
    """Return the value nodes of a mapping by key, the first of each; none for any other node."""
    if type(node) is not MappingNode:
        return {}
    return {key.value: value for key, value in reversed(node.value) if isinstance(key.value, str)}
