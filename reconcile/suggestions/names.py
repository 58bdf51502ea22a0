"""Two wordings that may be one name, or one question: an alias to confirm, or two things to keep apart."""

from collections.abc import Iterable, Iterator
from itertools import combinations
from operator import attrgetter
from typing import NamedTuple

from reconcile.folding import key
from reconcile.model import Claim, Group, Kind, NearMiss, Relation, Value
from reconcile.suggestions.additions import entry_of
from reconcile.suggestions.draft import Draft
from reconcile.suggestions.suggestion import Addition
from reconcile.suggestions.trial import Trial

_NAMES = frozenset({"person", "organisation", "place", "name"})
_LISTED = 60
"""Different values of one group that are compared with each other; a group of more is no list of spellings."""


_CERTAIN = ("opposed", "another number", "another scope")
"""How the reasons begin that leave no doubt."""
_WORDED = attrgetter("subject", "predicate", "event")


class Pair(NamedTuple):
    """Two wordings of one section of the vocabulary, in the order of their folded words."""

    section: str
    left: str
    right: str


def suggest_spellings(trial: Trial) -> Iterator[Draft]:
    """Yield each pair of names in one place that are perhaps spellings of one."""
    for group in trial.groups:
        for left, right, reason in _alike(group, trial):
            sides = sorted(((left[0].text, left[1]), (right[0].text, right[1])), key=lambda side: side[1].id)
            pair = _pair("entities", trial, *(text for text, _ in sides))
            if pair:
                ids = tuple(claim.id for _, claim in sides)
                said = " / ".join(f"{text} ({claim.source})" for text, claim in sides)
                yield _draft(trial, pair, f"{group.subject} · {group.predicate}: {said}: {reason}", ids)


def suggest_near_misses(trial: Trial, near: Iterable[NearMiss]) -> Iterator[Draft]:
    """Yield the one wording that keeps a near miss apart, where a person may doubt that it should.

    Nobody doubts opposites and other numbers, nor two questions that one source asks side by side. Where two parts of
    the questions are worded otherwise, no entry of the vocabulary says what is meant: `report --near` shows the pair.
    """
    for miss in near:
        parts = [] if _is_certain(miss) else _other_parts(miss, trial)
        pair = _pair(parts[0][0], trial, *parts[0][1:]) if len(parts) == 1 else None
        if pair:
            why = f"{' and '.join(miss.claims)} look alike ({miss.score:.2f}) and were kept apart: {miss.why}"
            yield _draft(trial, pair, why, miss.claims)


def _is_certain(miss: NearMiss) -> bool:
    return miss.why.startswith(_CERTAIN) or "answers both" in miss.why


def _other_parts(miss: NearMiss, trial: Trial) -> list[tuple[str, str, str]]:
    """Return the parts that two questions word differently, each with its section of the vocabulary."""
    left, right = (trial.run.evidence.question(claim) for claim in miss.claims)
    subject = "events" if _is_event(left.subject, right.subject, trial) else "entities"
    wordings = zip((subject, "predicates", "events"), _WORDED(left), _WORDED(right), strict=True)
    other = zip(wordings, left.key[1:] + left.key[:1], right.key[1:] + right.key[:1], strict=True)
    return [wording for wording, ours, theirs in other if ours and theirs and ours != theirs]


def joining(trial: Trial, pair: Pair) -> list[Addition]:
    """Return what makes two wordings one: the rarer becomes an alias, unless only that one is an entry already."""
    first, second = sorted((pair.left, pair.right), key=lambda name: (_rank(trial, pair.section, name), name))
    return [Addition(pair.section, first, "aliases", second)]


def parting(trial: Trial, pair: Pair) -> list[Addition]:
    """Return what keeps two wordings apart: an entry for each, and for names the word that they are distinct."""
    if pair.section == "entities":
        known = _own(trial, pair.section, pair.right)
        return [
            Addition(pair.section, pair.left, "distinct_from", pair.right),
            *([] if known else [Addition(pair.section, pair.right)]),
        ]
    return [Addition(pair.section, name) for name in pair[1:] if not _own(trial, pair.section, name)]


def _draft(trial: Trial, pair: Pair, why: str, claims: tuple[str, ...]) -> Draft:
    answers = (trial.answer("same", joining(trial, pair)), trial.answer("distinct", parting(trial, pair)))
    return Draft("same", pair, f"are `{pair.left}` and `{pair.right}` the same?", (why,), claims, answers)


def _pair(section: str, trial: Trial, left: str, right: str) -> Pair | None:
    """Return two wordings by their preferred names; None if these are one, or the project tells them apart."""
    names = []
    for text in (left, right):
        entry = entry_of(section, text, trial.run.lexicon)
        names.append(entry.name if entry else text)
    first, second = sorted(names, key=lambda name: (key(name), name))
    if key(first) == key(second) or (_own(trial, section, first) and _own(trial, section, second)):
        return None
    return Pair(section, first, second)


def _own(trial: Trial, section: str, name: str) -> bool:
    """Return whether the project itself has an entry of a name."""
    own = trial.own
    if section == "entities":
        return any(entity.name == name for entity in own.entities)
    if section == "predicates":
        return any(predicate.name == name for predicate in own.predicates)
    return any(event.name == name for event in own.events)


def _rank(trial: Trial, section: str, name: str) -> tuple[int, int]:
    """Return how fit a wording is for the preferred name: an entry of the project, a built-in one, the one in use."""
    if _own(trial, section, name):
        return 0, 0
    known = entry_of(section, name, trial.run.lexicon) is not None
    return (1 if known else 2), -trial.uses[key(name)]


def _is_event(left: str, right: str, trial: Trial) -> bool:
    lexicon = trial.run.lexicon
    named = [name for name in (left, right) if lexicon.event(name)]
    return bool(named) and not any(lexicon.entity(name) for name in (left, right))


def _alike(group: Group, trial: Trial) -> Iterator[tuple[tuple[Value, Claim], tuple[Value, Claim], str]]:
    """Yield the names of a group, each with a claim that gives it, that are perhaps variants of each other."""
    if not _may_hold_variants(group):
        return
    predicate = trial.run.lexicon.predicate(group.predicate)
    given: dict[str, tuple[Value, Claim]] = {}
    for claim in group.claims:
        for value in claim.value.items or (claim.value,):
            if value.type in _NAMES:
                given.setdefault(value.text, (value, claim))
    if len(given) > _LISTED:
        return
    for left, right in combinations(given.values(), 2):
        compared = trial.comparer.values(left[0], right[0], predicate)
        if compared.relation is Relation.POSSIBLE and left[1].source != right[1].source:
            yield left, right, compared.reason


def _may_hold_variants(group: Group) -> bool:
    listed = any(claim.value.items for claim in group.claims)
    return listed or any(one.kind is Kind.POSSIBLE_VARIANT for one in group.relationships)
