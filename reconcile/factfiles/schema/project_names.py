"""The names that a project has, for the completion of an editor."""

from collections.abc import Iterable

from reconcile.factfiles.schema import Naming
from reconcile.factfiles.schema.json_schema import Names
from reconcile.model import Project
from reconcile.vocabulary import Lexicon, lexicon_of


def project_names(project: Project, groups: Iterable[str] = (), texts: Iterable[str] = ()) -> Names:
    """Return the names of a project, each kind in the order of the alphabet; `groups` and `texts` are given.

    What the vocabulary knows is offered under its preferred name, and what only fact files use as it is written.
    """
    lexicon = lexicon_of(project.vocabulary)
    vocabulary, claims = project.vocabulary, project.claims
    entities = {entity.name for entity in vocabulary.entities if not entity.builtin}
    events = {event.name for event in vocabulary.events}
    predicates = {predicate.name for predicate in vocabulary.predicates if not predicate.builtin}
    subjects = {_named(claim.subject, lexicon) for claim in claims}
    asked = {_predicate(claim.predicate, lexicon) for claim in claims}
    attended = {_event(claim.event, lexicon) for claim in claims if claim.event}
    found: dict[Naming, Iterable[str]] = {
        Naming.SUBJECT: entities | events | subjects,
        Naming.PREDICATE: predicates | asked,
        Naming.ENTITY: entities,
        Naming.EVENT: events | attended,
        Naming.SOURCE: {source.id for source in project.sources},
        Naming.CLAIM: {claim.id for claim in claims},
        Naming.GROUP: groups,
        Naming.PUBLISHER: {source.publisher for source in project.sources if source.publisher},
        Naming.CREDITED: {_named(credited, lexicon) for claim in claims for credited in claim.attribution},
        Naming.TEXT: texts,
        Naming.NEW_ENTITY: {name for name in subjects if not (lexicon.entity(name) or lexicon.event(name))},
        Naming.NEW_PREDICATE: {name for name in asked if lexicon.predicate(name) is None},
        Naming.NEW_EVENT: {name for name in attended if lexicon.event(name) is None},
    }
    return {naming: tuple(sorted(names, key=lambda name: (name.casefold(), name))) for naming, names in found.items()}


def _named(text: str, lexicon: Lexicon) -> str:
    entry = lexicon.entity(text) or lexicon.event(text)
    return entry.name if entry else text


def _predicate(text: str, lexicon: Lexicon) -> str:
    entry = lexicon.predicate(text)
    return entry.name if entry else text


def _event(text: str, lexicon: Lexicon) -> str:
    entry = lexicon.event(text)
    return entry.name if entry else text
