"""Rules between the entries of a vocabulary: one name one entry, no circles, links that lead somewhere."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from reconcile.factfiles.documents import Document
from reconcile.factfiles.fields import near_neighbour
from reconcile.factfiles.nodes import Node
from reconcile.folding import key
from reconcile.model import Entity, Event, Predicate, Vocabulary
from reconcile.vocabulary import predicate_key

Keys = Mapping[str, Mapping[str, Node]]
"""The key node of each entry, by section and name."""
Links = Mapping[str, tuple[str, ...]]


def report_shared_names(document: Document, vocabulary: Vocabulary, keys: Keys) -> None:
    """Report a name or alias that two entries of one section have, at the later of them."""
    _report_shared(document, vocabulary.entities, keys["entities"], key)
    _report_shared(document, vocabulary.predicates, keys["predicates"], predicate_key)
    _report_shared(document, vocabulary.events, keys["events"], key)


def report_circles(document: Document, vocabulary: Vocabulary, keys: Keys) -> None:
    """Report each circle of `within` and of `continues` once, at the entry that comes first in the file."""
    places = {entity.name: entity.within for entity in vocabulary.entities}
    rounds = {event.name: (event.continues,) if event.continues else () for event in vocabulary.events}
    for links, entries, section in ((places, vocabulary.entities, "entities"), (rounds, vocabulary.events, "events")):
        for circle in _circles(links, _owners(entries, key)):
            document.report("RF202", keys[section][circle[0]], circle=" → ".join(circle))


def report_unknown_events(document: Document, vocabulary: Vocabulary, keys: Keys) -> None:
    """Report a `continues` that names no event, at the event that says so."""
    owners = _owners(vocabulary.events, key)
    for event in vocabulary.events:
        if event.continues and key(event.continues) not in owners:
            hint = near_neighbour(event.continues, [known.name for known in vocabulary.events if known is not event])
            document.report("RF203", keys["events"][event.name], hint, event=event.continues)


Entries = Sequence[Entity] | Sequence[Predicate] | Sequence[Event]


def _owners(entries: Entries, folding: Callable[[str], str]) -> dict[str, str]:
    """Return the name of the first entry behind each folded name or alias."""
    owners: dict[str, str] = {}
    for entry in entries:
        for name in (entry.name, *entry.aliases):
            owners.setdefault(folding(name), entry.name)
    return owners


def _report_shared(
    document: Document, entries: Entries, keys: Mapping[str, Node], folding: Callable[[str], str]
) -> None:
    owners = _owners(entries, folding)
    for entry in entries:
        shared = {folding(name): name for name in (entry.name, *entry.aliases) if owners[folding(name)] != entry.name}
        for folded, name in shared.items():
            document.report("RF201", keys[entry.name], name=name, first=owners[folded], second=entry.name)


def _circles(links: Links, owners: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    """Yield each circle of links, beginning and ending with the entry that comes first; each entry is walked once."""
    done: set[str] = set()
    for start in links:
        trail: list[str] = []
        waiting = [(start, 0)]
        while waiting:
            name, depth = waiting.pop()
            done.update(trail[depth:])
            del trail[depth:]
            if name in trail:
                yield _turned(trail[trail.index(name) :], list(links))
            elif name not in done:
                trail.append(name)
                nexts = [owners[key(link)] for link in links[name] if key(link) in owners]
                waiting.extend((following, depth + 1) for following in nexts)
        done.update(trail)


def _turned(circle: list[str], order: list[str]) -> tuple[str, ...]:
    first = min(range(len(circle)), key=lambda at: order.index(circle[at]))
    return (*circle[first:], *circle[:first], circle[first])
