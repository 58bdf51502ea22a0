"""The project's vocabulary over the built-in one: what the project says wins, what it leaves open is inherited."""

from collections.abc import Callable, Sequence
from functools import reduce
from typing import TypeVar

from reconcile.model import Entity, Predicate, Vocabulary
from reconcile.vocabulary import entity_keys, forms_built_in, predicate_key, predicate_keys

Entry = TypeVar("Entry", Entity, Predicate)


def merge(project: Vocabulary, builtin: Vocabulary) -> Vocabulary:
    """Return one vocabulary of both.

    An entry of the project that shares a name or alias with built-in ones inherits what it does not say itself, and
    the names of those that no other entry of the project claims; they are then left out. The project's come first.
    A predicate also shares what it words otherwise: `date of signing` inherits from the entry that has `signed on`.
    """
    return Vocabulary(
        _merge_entries(project.entities, builtin.entities, (entity_keys, str), _inherit_entity),
        _merge_entries(project.predicates, builtin.predicates, (predicate_keys, _reworded), _inherit_predicate),
        (*project.events, *builtin.events),
    )


def _merge_entries(
    ours: Sequence[Entry],
    builtin: Sequence[Entry],
    naming: tuple[Callable[[Entry], tuple[str, ...]], Callable[[str], str]],
    inherit: Callable[[Entry, Entry], Entry],
) -> tuple[Entry, ...]:
    """Merge entries by their folded names, and by the names that these have among built-in entries."""
    keys, reworded = naming
    owners = {name: at for at, entry in enumerate(builtin) for name in keys(entry)}
    parents = [_parents(keys(entry), owners, reworded) for entry in ours]
    heirs = [at for found in parents for at in found]
    claimed = {name for entry in ours for name in keys(entry)}
    merged: list[Entry] = []
    for entry, found in zip(ours, parents, strict=True):
        sole = [builtin[at] for at in found if heirs.count(at) == 1]
        named = (pair for parent in sole for pair in zip(_names(parent), keys(parent), strict=True))
        free = tuple(name for name, folded in named if folded not in claimed)
        merged.append(_heir(entry, [builtin[at] for at in found], inherit, free))
    inherited = {at for at in heirs if heirs.count(at) == 1}
    merged.extend(entry for at, entry in enumerate(builtin) if at not in inherited)
    return tuple(merged)


def _parents(keys: Sequence[str], owners: dict[str, int], reworded: Callable[[str], str]) -> list[int]:
    """Return the built-in entries that share a name with this one, in the order of its names."""
    found = (owners[name] if name in owners else owners.get(reworded(name)) for name in keys)
    return list(dict.fromkeys(at for at in found if at is not None))


def _reworded(name: str) -> str:
    """Return the folded name of the built-in predicate that a name asks for in other words; empty if there is none."""
    from reconcile.vocabulary.forms import close_forms

    return predicate_key(next((owner for owner in map(forms_built_in().get, close_forms(name)) if owner), ""))


def _names(entry: Entity | Predicate) -> tuple[str, ...]:
    return (entry.name, *entry.aliases)


def _heir(
    entry: Entry, parents: Sequence[Entry], inherit: Callable[[Entry, Entry], Entry], more: tuple[str, ...]
) -> Entry:
    """Return the entry with what it leaves open taken from its parents, the first first, and with more aliases."""
    filled: Entry = reduce(inherit, parents, entry)
    return filled._replace(aliases=(*filled.aliases, *more))


def _inherit_entity(entry: Entity, parent: Entity) -> Entity:
    return entry._replace(
        type=entry.type or parent.type,
        within=entry.within or parent.within,
        distinct_from=entry.distinct_from or parent.distinct_from,
    )


def _inherit_predicate(entry: Predicate, parent: Predicate) -> Predicate:
    same_type = entry.type in ("", parent.type)
    return entry._replace(
        type=entry.type or parent.type,
        many=parent.many if entry.many is None else entry.many,
        changes=parent.changes if entry.changes is None else entry.changes,
        per_event=parent.per_event if entry.per_event is None else entry.per_event,
        order=entry.order or (parent.order if same_type else ()),
        exclusive=entry.exclusive or (parent.exclusive if same_type else ()),
    )
