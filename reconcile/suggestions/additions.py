"""A vocabulary with something added, as it would be read from the file that holds it."""

from collections.abc import Callable, Iterable
from functools import partial, reduce
from typing import TypeVar

from reconcile.model import Entity, Event, Predicate, Vocabulary
from reconcile.suggestions.suggestion import Addition
from reconcile.vocabulary import Lexicon

Entry = TypeVar("Entry", Entity, Predicate, Event)


def with_additions(vocabulary: Vocabulary, additions: Iterable[Addition]) -> Vocabulary:
    """Return a project's own vocabulary with additions made, each to the entry of its name or to a new one."""
    return reduce(_with, additions, vocabulary)


def _with(vocabulary: Vocabulary, addition: Addition) -> Vocabulary:
    name = addition.name
    if addition.section == "entities":
        return vocabulary._replace(entities=_put(vocabulary.entities, Entity(name), partial(_entity, addition)))
    if addition.section == "predicates":
        return vocabulary._replace(
            predicates=_put(vocabulary.predicates, Predicate(name), partial(_predicate, addition))
        )
    return vocabulary._replace(events=_put(vocabulary.events, Event(name), partial(_event, addition)))


def _put(entries: tuple[Entry, ...], new: Entry, change: Callable[[Entry], Entry]) -> tuple[Entry, ...]:
    """Return the entries with that of the new one's name changed; the new one stands at the end if there is none."""
    known = list(entries)
    if all(entry.name != new.name for entry in known):
        known.append(new)
    return tuple([change(entry) if entry.name == new.name else entry for entry in known])


def _entity(addition: Addition, entity: Entity) -> Entity:
    if addition.key == "aliases":
        return entity._replace(aliases=_more(entity.aliases, addition.text))
    if addition.key == "distinct_from":
        return entity._replace(distinct_from=_more(entity.distinct_from, addition.text))
    return entity


def _predicate(addition: Addition, predicate: Predicate) -> Predicate:
    if addition.key == "aliases":
        return predicate._replace(aliases=_more(predicate.aliases, addition.text))
    if addition.key == "values":
        return predicate._replace(many=addition.text == "many")
    if addition.key == "changes":
        return predicate._replace(changes=addition.text == "true")
    return predicate._replace(type=addition.text) if addition.key == "type" else predicate


def _event(addition: Addition, event: Event) -> Event:
    return event._replace(aliases=_more(event.aliases, addition.text)) if addition.key == "aliases" else event


def _more(texts: tuple[str, ...], text: str) -> tuple[str, ...]:
    return texts if text in texts else (*texts, text)


def names_of(addition: Addition, lexicons: Iterable[Lexicon]) -> set[str]:
    """Return every name that an addition bears on: its own, and those of the entries that it leads to."""
    found = {addition.name} | ({addition.text} if addition.key in ("aliases", "distinct_from") else set())
    for lexicon in lexicons:
        for name in tuple(found):
            entry = entry_of(addition.section, name, lexicon)
            found.update((entry.name, *entry.aliases) if entry else ())
    return found


def entry_of(section: str, name: str, lexicon: Lexicon) -> Entity | Predicate | Event | None:
    """Return the entry of a section that a name leads to."""
    if section == "entities":
        return lexicon.entity(name)
    return lexicon.predicate(name) if section == "predicates" else lexicon.event(name)
