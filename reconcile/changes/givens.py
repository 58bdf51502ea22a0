"""What a project gives beside its facts, by which its claims are read: the vocabulary, and what people decided."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reconcile.identity import short_hash
from reconcile.model import Decision, Entity, Event, Predicate, Project


class Given(NamedTuple):
    """An entry of the vocabulary, or a decision."""

    name: str
    """What it is and its own name: `predicate leader`, `decision D-001`."""
    digest: str
    """Over everything it says that claims may be read by."""
    about: tuple[str, ...]
    """The wordings it names, or the ids of claims and of a question, sorted."""


def givens(project: Project) -> tuple[Given, ...]:
    """Return what a project gives, sorted; the built-in vocabulary is no part of it."""
    vocabulary = project.vocabulary
    entries = (
        *map(_entity, (entity for entity in vocabulary.entities if not entity.builtin)),
        *map(_predicate, (predicate for predicate in vocabulary.predicates if not predicate.builtin)),
        *map(_event, vocabulary.events),
        *map(_decision, project.decisions),
    )
    return tuple(sorted(entries))


def _entity(one: Entity) -> Given:
    lists = (one.aliases, one.within, one.distinct_from)
    return _given(f"entity {one.name}", (one.type, *_said(lists)), (one.name, *_all(lists)))


def _predicate(one: Predicate) -> Given:
    lists = (one.aliases, one.order, *one.exclusive)
    rules = (one.type, str(one.many), str(one.changes), str(one.per_event), one.tolerance)
    return _given(f"predicate {one.name}", (*rules, *_said(lists)), (one.name, *_all(lists)))


def _event(one: Event) -> Given:
    said = (one.continues, one.when.text if one.when else "", *_said((one.aliases,)))
    return _given(f"event {one.name}", said, (one.name, *one.aliases, one.continues))


def _decision(one: Decision) -> Given:
    seen = (f"{name} {digest}" for name, digest in one.seen)
    said = (one.ruling, one.group, one.value, one.expires.text if one.expires else "", *one.claims, *seen)
    return _given(f"decision {one.id}", said, (one.group, *one.claims))


def _given(name: str, said: Iterable[str], about: Iterable[str]) -> Given:
    return Given(name, short_hash(name, *said), tuple(sorted({one for one in about if one})))


def _said(lists: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """Yield the texts of several lists, each behind how many there are."""
    for texts in lists:
        yield from (str(len(texts)), *texts)


def _all(lists: Iterable[tuple[str, ...]]) -> Iterator[str]:
    return (text for texts in lists for text in texts)
