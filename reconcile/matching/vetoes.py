"""What keeps two questions apart whatever they have in common: a contrast that a reader would not overlook."""

from collections.abc import Callable, Iterable

from reconcile.folding import key
from reconcile.matching.occasions import Occasions
from reconcile.matching.questions import Asked
from reconcile.matching.resemblance import alike, have_common
from reconcile.matching.wording import Profile
from reconcile.model import Entity, Event, Predicate
from reconcile.vocabulary.wordclasses import NAME_PARTICLES, ORDINALS, SERIES, contrast, narrowed

_PLACED = SERIES | ORDINALS | {"again"}

DECLARED = "the vocabulary tells apart"
"""Begins a veto that a person has already pronounced, by giving the two an entry each."""


def declared_apart(left: Asked, right: Asked) -> str:
    """Return a veto where a person has given the two sides an entry each.

    Of predicates both entries have to be the project's own: a general one says how wordings are mostly meant, and the
    project's may be a narrower one of its kind (`hearing date` beside `date`).
    """
    events = (left.event, right.event) if left.question.event and right.question.event else (None, None)
    return (
        _two_entries(*events, all)
        or _two_entries(left.subject, right.subject, any)
        or _two_entries(left.predicate, right.predicate, all)
        or _told_distinct(left, right)
        or _told_distinct(right, left)
    )


def _told_distinct(left: Asked, right: Asked) -> str:
    """Return a veto where the entry of one subject says that it is not the other, which needs no entry of its own."""
    distinct = left.subject.distinct_from if left.subject else ()
    if key(right.claim.subject) not in map(key, distinct):
        return ""
    return f"{DECLARED} {left.claim.subject} and {right.claim.subject}"


_Entry = Entity | Predicate | Event | None


def _two_entries(left: _Entry, right: _Entry, enough: Callable[[Iterable[bool]], bool]) -> str:
    """Return a veto where both sides are entries, and `any` or `all` of the two are the project's own."""
    if left is None or right is None or left.name == right.name:
        return ""
    if not enough(not getattr(one, "builtin", False) for one in (left, right)):  # events are the project's always
        return ""
    return f"{DECLARED} {left.name} and {right.name}"


def other_event(left: Profile, right: Profile, occasions: Occasions) -> str:
    """Return a veto where two events have names or years that the other lacks.

    Names count where a source tells the two apart, years unless both events are what their sources are about.
    """
    ours, theirs = left.event, right.event
    if ours is None or theirs is None or occasions.are_one(ours, theirs):
        return ""
    if occasions.told_apart(ours, theirs) and not have_common(ours.names, theirs.names):
        named = _other("event", ours.names, theirs.names)
        if named:
            return named
    return "" if ours.main and theirs.main else _other("event", ours.years, theirs.years)


def opposed(left: Profile, right: Profile) -> str:
    """Return a veto where wordings hold opposites, one means the next of a series, or counts what the other omits."""
    pair = contrast(left.spoken, right.spoken)
    if pair:
        return f"opposed words: {pair[0]} / {pair[1]}"
    ours, theirs = (_PLACED.intersection(side.spoken) for side in (left, right))
    if SERIES & (ours | theirs) and not (ours and theirs):
        return f"another of a series: {' '.join(left.spoken)} / {' '.join(right.spoken)}"
    if narrowed(left.spoken, right.spoken):
        return f"another scope: {' '.join(left.spoken)} / {' '.join(right.spoken)}"
    return ""


def other_number(left: Profile, right: Profile) -> str:
    """Return a veto where each side has a number that the other lacks."""
    return _other("number", left.numbers, right.numbers)


def other_name(left: Profile, right: Profile) -> str:
    """Return a veto where each side names somebody that the other does not, nor under another spelling."""
    ours, theirs = left.names - right.names, right.names - left.names
    if not ours or not theirs:
        return ""
    spelled = alike(ours, theirs)
    return _other("name", ours - spelled, theirs - spelled)


def other_subject(left: Profile, right: Profile) -> str:
    """Return a veto where the subjects are strangers: no word in common, and neither stands anywhere in the other.

    A subject that only names its own event (`the trial`) says nothing that the event does not. Nothing but a name may
    be the name of what the other side describes (`Ajax`, `the team`), which is not for a veto to decide.
    """
    if _is_bare_name(left) != _is_bare_name(right) and (_is_nameless(left) or _is_nameless(right)):
        return ""
    if _is_mentioned(left.subject, right) or _is_mentioned(right.subject, left):
        return ""
    if _names_event(left) or _names_event(right) or alike(left.subject, right.subject):
        return ""
    return f"another subject: {left.asked.claim.subject} / {right.asked.claim.subject}"


def _is_bare_name(question: Profile) -> bool:
    """Return whether a subject is nothing but a name, which may hold general words as well (`Northern Health`)."""
    written = question.asked.claim.subject.split()
    capitals = all(word[:1].isupper() or word in NAME_PARTICLES for word in written)
    return bool(question.subject) and (question.subject <= question.names or (capitals and not _is_nameless(question)))


def _is_nameless(question: Profile) -> bool:
    return question.subject.isdisjoint(question.names)


def _is_mentioned(subject: frozenset[str], other: Profile) -> bool:
    """Return whether the other question speaks of a subject, or its event of half of it at least."""
    return not subject.isdisjoint(other.wording) or 2 * len(subject & _event_words(other)) >= len(subject) > 0


def _names_event(question: Profile) -> bool:
    return bool(question.subject) and question.subject <= _event_words(question)


def _event_words(question: Profile) -> frozenset[str]:
    return question.event.words if question.event else frozenset()


def _other(kind: str, left: frozenset[str], right: frozenset[str]) -> str:
    ours, theirs = sorted(left - right), sorted(right - left)
    return f"another {kind}: {', '.join(ours)} / {', '.join(theirs)}" if ours and theirs else ""
