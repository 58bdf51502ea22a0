"""What questions say: as sets of concepts and names, read against the whole project."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from reconcile.folding import fold, words
from reconcile.matching import policy
from reconcile.matching.comparer import Comparer
from reconcile.matching.entities import Entities
from reconcile.matching.occasions import Event, Occasions
from reconcile.matching.questions import Asked
from reconcile.vocabulary.wordclasses import ORDINALS, STOPWORDS, concept


class Profile(NamedTuple):
    """What a question says, as sets of concepts: of its subject, its predicate, both, its event; and its names."""

    members: tuple[Asked, ...]
    """The claims that ask it in the same canonical words, ordered by id."""
    sources: frozenset[str]
    subject: frozenset[str]
    predicate: frozenset[str]
    wording: frozenset[str]
    """Of subject and predicate together."""
    canonical: frozenset[str]
    """The same, with a predicate that the vocabulary knows as the one word of its name."""
    asking: frozenset[str]
    """Of subject and predicate without the proper names: what is asked, whoever it is asked about."""
    answers: frozenset[str]
    """Of the values, as far as they serve as evidence."""
    quotes: frozenset[str]
    """Of the quotes, without what they share with the values."""
    kind: tuple[str, str]
    """The kind of answer: its family, and what it measures or counts."""
    names: frozenset[str]
    """The words of proper names in subject and predicate."""
    numbers: frozenset[str]
    spoken: tuple[str, ...]
    """The folded words of subject and predicate as written."""
    event: Event | None
    """None where no event is stated, or the question is asked whatever the event."""

    @property
    def asked(self) -> Asked:
        """The claim that speaks for all."""
        return self.members[0]


class Background(NamedTuple):
    """What a question is read against: the names and occasions of the project, and the kinds of values."""

    entities: Entities
    occasions: Occasions
    comparer: Comparer


def profiles(questions: Iterable[Sequence[Asked]], background: Background) -> list[Profile]:
    """Return the profile of each question, in the order given."""
    known: dict[object, object] = {}
    return [_shared(_profile(tuple(members), background), known) for members in questions]


def _shared(profile: Profile, known: dict[object, object]) -> Profile:
    """Return the profile with sets that other profiles hold already: thousands of questions share a few predicates."""
    return Profile(profile.members, *(known.setdefault(part, part) for part in profile[1:]))  # type: ignore[arg-type]  # each part comes back equal


def _profile(members: tuple[Asked, ...], background: Background) -> Profile:
    asked, entities = members[0], background.entities
    subject, predicate = words(asked.claim.subject), words(asked.claim.predicate)
    subjects, predicates = (_read(spoken, entities) for spoken in (subject, predicate))
    if asked.subject and not asked.subject.builtin:
        subjects |= _read(words(asked.subject.name), entities)
    names = frozenset(concept(word) for word in entities.read((*subject, *predicate)) if word in entities.proper)
    return Profile(
        members=members,
        sources=frozenset(one.claim.source for one in members),
        subject=subjects,
        predicate=predicates,
        wording=subjects | predicates,
        canonical=subjects | ({fold(asked.predicate.name)} if asked.predicate else predicates),
        asking=(subjects | predicates) - names,
        answers=_answers(members, background),
        quotes=_quotes(members, entities),
        kind=background.comparer.kind(asked.claim.value),
        names=names,
        numbers=frozenset(word for word in (*subject, *predicate) if word.isdigit()),
        spoken=(*subject, *predicate),
        event=background.occasions.events.get(asked.question.key[0]),
    )


def _answers(members: Sequence[Asked], background: Background) -> frozenset[str]:
    """Return the words of the values, figures aside, unless they answer any question alike (`true`)."""
    values = (one.claim.value for one in members[: policy.SAMPLED_VALUES])
    telling = (value for value in values if background.comparer.telling(value))
    found = (word for value in telling for word in _read(words(value.text), background.entities))
    return frozenset(word for word in found if not word.isdigit())


def _quotes(members: Sequence[Asked], entities: Entities) -> frozenset[str]:
    claims = [one.claim for one in members[: policy.SAMPLED_VALUES]]
    valued = frozenset(word for claim in claims for word in _read(words(claim.value.text), entities))
    return frozenset(word for claim in claims for word in _read(words(claim.quote), entities)) - valued


def _read(spoken: Sequence[str], entities: Entities) -> frozenset[str]:
    """Return the concepts of a text; an ordinal goes with the word behind it (`second round`, not `second day`)."""
    concepts = [concept(word) for word in entities.read(spoken) if word not in STOPWORDS]
    followed = pairwise([*concepts, ""])
    return frozenset(f"{word} {behind}" if word in ORDINALS and behind else word for word, behind in followed)
