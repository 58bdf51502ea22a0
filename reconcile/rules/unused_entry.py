"""RF211: an entry of the vocabulary that no claim needs."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from reconcile.errors import Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.folding import key
from reconcile.model import Entity, Event
from reconcile.rules import mistyped_event, mistyped_name, mistyped_predicate
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Finding, Rule
from reconcile.vocabulary import Lexicon, entity_keys

CODE = Code(
    "RF211",
    "unused-entry",
    Severity.HINT,
    "Entry that no claim uses",
    "no claim uses `{name}`",
    "check its spelling, or delete the entry",
    "A vocabulary of words that occur can be read at a glance. An entry that nothing uses is often one whose name the "
    "claims spell otherwise.",
    Example(
        "entities:\n  Team: {}\n  Choir: {type: organisation}\n",
        3,
        3,
        8,
        "facts/vocabulary.yaml",
        (
            (
                "facts/a.yaml",
                "source: {title: A}\nclaims: [{subject: Team, predicate: leader, value: Ann Lee}]\n",
            ),
        ),
        "entities:\n  Team: {}\n",
    ),
)
_Entry = TypeVar("_Entry", Entity, Event)


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each entry of the project's own vocabulary that no claim uses or means, nor an entry that one uses.

    Silent while a file cannot be read to its end: its claims may be the ones that use the entry.
    """
    if not checked.entries or not checked.is_whole:
        return
    lexicon, claims, meant = checked.run.lexicon, checked.project.claims, _meant(checked)
    predicates = map(lexicon.predicate, {*meant, *(claim.predicate for claim in claims)})
    used = {
        "entities": _entities(checked, meant),
        "predicates": {entry.name for entry in predicates if entry},
        "events": _events(lexicon, {*meant, *(text for claim in claims for text in (claim.event, claim.subject))}),
    }
    for (section, name), place in checked.entries.items():
        if name not in used[section]:
            yield Finding(place, {"name": name})


def _meant(checked: Checked) -> set[str]:
    """Return the names that claims mean but mistype, which is reported there."""
    rules = (mistyped_predicate, mistyped_name, mistyped_event)
    return {str(finding.words["known"]) for rule in rules for finding in rule.find(checked)}


def _entities(checked: Checked, meant: set[str]) -> set[str]:
    """Return the names of the entities that a text of a claim is or holds, and of those that these refer to."""
    lexicon = checked.run.lexicon
    spoken = f" | {' | '.join(sorted({*_texts(checked), *map(key, meant)}))} | "
    ours = [entity for entity in lexicon.vocabulary.entities if not entity.builtin]
    used = [entity for entity in ours if any(f" {name} " in spoken for name in entity_keys(entity))]
    return _reached(used, lambda entity: (*entity.within, *entity.distinct_from), lexicon.entity)


def _events(lexicon: Lexicon, named: set[str]) -> set[str]:
    """Return the names of the events that claims are about, and of those that these continue."""
    used = [event for event in map(lexicon.event, sorted(named)) if event]
    return _reached(used, lambda event: (event.continues,) * bool(event.continues), lexicon.event)


def _texts(checked: Checked) -> set[str]:
    """Return all folded texts in which an entity may be named; quotes are none, as nothing is read from them."""
    texts = {source.publisher for source in checked.project.sources}
    for claim in checked.project.claims:
        texts.update((claim.subject, claim.predicate, claim.event, claim.value.text, *claim.attribution))
        texts.update(item.text for item in claim.value.items or ())
    return set(map(key, texts))


def _reached(
    used: Iterable[_Entry], links: Callable[[_Entry], tuple[str, ...]], named: Callable[[str], _Entry | None]
) -> set[str]:
    """Return the names of the entries that are used, and of those that their links lead to."""
    waiting, reached = list(used), set[str]()
    while waiting:
        entry = waiting.pop()
        if entry.name not in reached:
            reached.add(entry.name)
            waiting.extend(linked for linked in map(named, links(entry)) if linked)
    return reached


RULE = Rule(CODE, find)
