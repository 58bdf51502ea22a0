"""The question each claim answers, in canonical words: event, subject, predicate."""

from collections.abc import Iterable
from typing import NamedTuple

from reconcile.folding import key
from reconcile.model import Claim, Entity, Event, Predicate
from reconcile.vocabulary import Lexicon, predicate_key


class Question(NamedTuple):
    """What is asked, in the words to show; `key` is the folded identity of the three."""

    event: str
    subject: str
    predicate: str
    key: tuple[str, str, str]


class Asked(NamedTuple):
    """A claim with the question it answers and the vocabulary entries its words were found under."""

    claim: Claim
    question: Question
    subject: Entity | None
    predicate: Predicate | None
    event: Event | None
    by: str
    """vocabulary, built-in vocabulary, or same words"""


def ask(claims: Iterable[Claim], lexicon: Lexicon) -> list[Asked]:
    """Return every claim with its question, in the order given."""
    return [_asked(claim, lexicon) for claim in claims]


def _asked(claim: Claim, lexicon: Lexicon) -> Asked:
    """Return a claim with its question.

    A property of a thing itself (`scope: thing`) is asked once, at whatever event, but only of what has a name:
    `suspect` is somebody else at the next event.
    """
    subject = lexicon.entity(claim.subject)
    subject_event = None if subject else lexicon.event(claim.subject)
    predicate = lexicon.predicate(claim.predicate)
    event = lexicon.event(claim.event) if claim.event else subject_event
    asked_of = _carrier(event, predicate, lexicon)
    named = subject is not None or any(word[0].isupper() for word in claim.subject.split())
    timeless = named and predicate is not None and predicate.per_event is False
    question = Question(
        event="" if timeless else asked_of.name if asked_of else claim.event,
        subject=subject.name if subject else subject_event.name if subject_event else claim.subject,
        predicate=predicate.name if predicate else claim.predicate,
        key=("", "", ""),
    )
    folded = (key(question.event), key(question.subject), predicate_key(question.predicate))
    by = _found_by(claim, question, subject, predicate)
    return Asked(claim, question._replace(key=folded), subject, predicate, event, by)


def _carrier(event: Event | None, predicate: Predicate | None, lexicon: Lexicon) -> Event | None:
    """Return the event that a lasting state belongs to: the first of the chain of `continues`.

    Only predicates that the project itself declares travel along the chain, and not those asked anew at each event:
    the venue of one round never answers for the venue of the next.
    """
    if event is None or predicate is None or predicate.per_event or (predicate.builtin and predicate.per_event is None):
        return event
    chain = [event]
    while chain[-1].continues:
        earlier = lexicon.event(chain[-1].continues)
        if earlier is None or earlier in chain:
            break
        chain.append(earlier)
    return chain[-1]


def _found_by(claim: Claim, question: Question, subject: Entity | None, predicate: Predicate | None) -> str:
    """Return which vocabulary, if any, changed the wording of the claim."""
    if key(claim.subject) != key(question.subject) or (claim.event and key(claim.event) != key(question.event)):
        return "built-in vocabulary" if subject and subject.builtin else "vocabulary"
    if predicate and predicate_key(claim.predicate) != predicate_key(question.predicate):
        return "built-in vocabulary" if predicate.builtin else "vocabulary"
    return "same words"
