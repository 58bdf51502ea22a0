"""Looking words up in a vocabulary: entities, predicates and events by any of their names."""

from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from typing import TypeVar

from reconcile.folding import key
from reconcile.model import Entity, Event, Predicate, Vocabulary

_Entry = TypeVar("_Entry")
_AUXILIARIES = frozenset(
    ("is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did", "will", "would")
)

_MOST_ASKED = 1 << 14
"""Wordings whose predicate a lexicon remembers; an editor that runs for days would otherwise keep every one typed."""


@lru_cache(maxsize=1 << 16)
def predicate_key(text: str) -> str:
    """Return the folded wording of a predicate without leading articles and auxiliaries (`was led by`: `led by`)."""
    first, _, rest = key(text).partition(" ")
    while rest and first in _AUXILIARIES:
        first, _, rest = rest.partition(" ")
    return f"{first} {rest}" if rest else first


def entity_keys(entity: Entity) -> tuple[str, ...]:
    """Return the folded names of an entity, its own first."""
    return entity.keys or tuple(map(key, (entity.name, *entity.aliases)))


def predicate_keys(predicate: Predicate) -> tuple[str, ...]:
    """Return the folded names of a predicate, its own first."""
    return predicate.keys or tuple(map(predicate_key, (predicate.name, *predicate.aliases)))


class Lexicon:
    """An index over a vocabulary; every lookup folds its text first. The project's entries win over built-in ones."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self._entities: dict[str, Entity] = {}
        self._predicates: dict[str, Predicate] = {}
        self._events: dict[str, Event] = {}
        self._asked: dict[str, Predicate | None] = {}
        for entity in sorted(vocabulary.entities, key=lambda e: e.builtin):
            _index(self._entities, entity, entity_keys(entity))
        for predicate in sorted(vocabulary.predicates, key=lambda p: p.builtin):
            _index(self._predicates, predicate, predicate_keys(predicate))
        for event in vocabulary.events:
            _index(self._events, event, map(key, (event.name, *event.aliases)))

    def entity(self, text: str) -> Entity | None:
        """Return the entity that `text` names."""
        return self._entities.get(key(text))

    def predicate(self, text: str) -> Predicate | None:
        """Return the predicate that `text` words: one that has it for a name, else one that it asks for in other forms.

        What the project says comes first: its names, what they ask (see `forms`), then those that are built in.
        """
        if text not in self._asked:
            if len(self._asked) >= _MOST_ASKED:
                self._asked.clear()
            self._asked[text] = self._predicate(text)
        return self._asked[text]

    def _predicate(self, text: str) -> Predicate | None:
        named = self._predicates.get(predicate_key(text))
        if named is not None and not named.builtin:
            return named
        return self._found_by_form(text, self._own_forms) or named or self._found_by_form(text, forms_built_in())

    def _found_by_form(self, text: str, owners: Mapping[str, str]) -> Predicate | None:
        if not owners:
            return None
        from reconcile.vocabulary.forms import forms_asked

        for key_, types in forms_asked(text):
            found = self._predicates.get(predicate_key(owners.get(key_, "")))
            if found is not None and (types is None or found.type in types):
                return found
        return None

    @cached_property
    def _own_forms(self) -> Mapping[str, str]:
        """Return the name of the project's predicate that each form of its names leads to."""
        own = [predicate for predicate in self.vocabulary.predicates if not predicate.builtin]
        if not own:
            return {}
        from reconcile.vocabulary.forms import forms_of

        return forms_of(own)

    def event(self, text: str) -> Event | None:
        """Return the event that `text` names."""
        return self._events.get(key(text))

    def encloses(self, outer: Entity, inner: Entity) -> bool:
        """Return whether `inner` lies within `outer`, directly or through other entries."""
        waiting, seen = list(inner.within), set()
        while waiting:
            name = key(waiting.pop())
            if name in seen:
                continue
            seen.add(name)
            entry = self._entities.get(name)
            if entry is outer or name == key(outer.name):
                return True
            waiting.extend(entry.within if entry else ())
        return False

    def distinct(self, left: Entity, right: Entity) -> bool:
        """Return whether the vocabulary declares the two entities different."""
        return _declares(left, self._names(right)) or _declares(right, self._names(left))

    def _names(self, entity: Entity) -> frozenset[str]:
        return frozenset(key(name) for name in (entity.name, *entity.aliases))


def forms_built_in() -> Mapping[str, str]:
    """Return the name of the built-in predicate that each form of a wording asks for (see `forms`)."""
    from reconcile.vocabulary.general_forms import FORMS  # some 1 ms that a wording found by name does not need

    return FORMS


def _index(table: dict[str, _Entry], entry: _Entry, names: Iterable[str]) -> None:
    for name in names:
        table.setdefault(name, entry)


@lru_cache(maxsize=4)
def lexicon_of(vocabulary: Vocabulary) -> Lexicon:
    """Return the index over a vocabulary, made once."""
    return Lexicon(vocabulary)


def _declares(entity: Entity, names: Iterable[str]) -> bool:
    wanted = frozenset(names)
    return any(key(name) in wanted for name in entity.distinct_from)
