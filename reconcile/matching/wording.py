"""The telling words of questions, and how much each weighs in this project."""

from collections import Counter
from collections.abc import Iterable, Sequence
from math import log
from typing import NamedTuple

from reconcile.folding import fold, words
from reconcile.matching import policy
from reconcile.matching.questions import Asked
from reconcile.vocabulary import Lexicon
from reconcile.vocabulary.wordclasses import CALENDAR, STOPWORDS, concept


class Profile(NamedTuple):
    """What a question says, as sets of concepts: of its subject, its predicate, both, its event; and its names."""

    members: tuple[Asked, ...]
    """The claims that ask it in the same canonical words, ordered by id."""
    sources: frozenset[str]
    subject: frozenset[str]
    predicate: frozenset[str]
    event: frozenset[str]
    wording: frozenset[str]
    """Of subject and predicate together."""
    canonical: frozenset[str]
    """The same, with a predicate that the vocabulary knows as the one word of its name."""
    asking: frozenset[str]
    """Of subject and predicate without the proper names: what is asked, whoever it is asked about."""
    context: frozenset[str]
    """Of subject, predicate and event."""
    answers: frozenset[str]
    """Of the values, as far as they serve as evidence."""
    names: frozenset[str]
    event_names: frozenset[str]
    numbers: frozenset[str]
    spoken: tuple[str, ...]
    """The folded words of subject and predicate as written."""

    @property
    def asked(self) -> Asked:
        """The claim that speaks for all."""
        return self.members[0]


def profiles(questions: Iterable[Sequence[Asked]], lexicon: Lexicon) -> list[Profile]:
    """Return the profile of each question, in the order given."""
    grouped = [tuple(members) for members in questions]
    plain = _plain_words(members[0] for members in grouped)
    known: dict[object, object] = {}
    return [_shared(_profile(members, plain, lexicon), known) for members in grouped]


def _shared(profile: Profile, known: dict[object, object]) -> Profile:
    """Return the profile with sets that other profiles hold already: thousands of questions share a few predicates."""
    return Profile(profile.members, *(known.setdefault(part, part) for part in profile[1:]))  # type: ignore[arg-type]  # each part comes back equal


def _plain_words(asked: Iterable[Asked]) -> frozenset[str]:
    """Return the words that the project writes small somewhere: a capital elsewhere does not make them names."""
    texts = {text for one in asked for text in (one.claim.subject, one.claim.predicate, one.claim.event)}
    return frozenset(fold(word) for text in texts for word in text.split() if word[:1].islower())


def _profile(members: tuple[Asked, ...], plain: frozenset[str], lexicon: Lexicon) -> Profile:
    asked = members[0]
    subject, predicate = words(asked.claim.subject), words(asked.claim.predicate)
    names = _names(f"{asked.claim.subject} {asked.claim.predicate}", plain)
    known = {name: _entity_word(name, lexicon) for name in names}
    subjects, predicates = _concepts(subject, known), _concepts(predicate, known)
    named = frozenset(known.values())
    events = _concepts(words(asked.question.event), {})
    return Profile(
        members=members,
        sources=frozenset(one.claim.source for one in members),
        subject=subjects,
        predicate=predicates,
        event=events,
        wording=subjects | predicates,
        canonical=subjects | ({fold(asked.predicate.name)} if asked.predicate else predicates),
        asking=(subjects | predicates) - named,
        context=subjects | predicates | events,
        answers=_answers(members),
        names=named,
        event_names=frozenset(name for name in _names(asked.question.event, plain) if name not in CALENDAR),
        numbers=frozenset(word for word in (*subject, *predicate) if word.isdigit()),
        spoken=(*subject, *predicate),
    )


def _answers(members: Sequence[Asked]) -> frozenset[str]:
    sampled = members[: policy.SAMPLED_VALUES]
    return frozenset(word for one in sampled for word in _concepts(words(one.claim.value.text), {}))


def _names(text: str, plain: frozenset[str]) -> list[str]:
    """Return the folded words that are proper names: capitalised, and never written small in this project."""
    found = (fold(word) for word in text.split() if word[:1].isupper())
    return [word for folded in found for word in folded.split() if len(word) > 1 and folded not in plain]


def _entity_word(word: str, lexicon: Lexicon) -> str:
    entity = lexicon.entity(word)
    return fold(entity.name) if entity else word


def _concepts(spoken: Iterable[str], known: dict[str, str]) -> frozenset[str]:
    return frozenset(known.get(word) or concept(word) for word in spoken if word not in STOPWORDS)


class Weights:
    """How telling each word is here: 1 for a word of one question, less the more questions use it."""

    def __init__(self, word_sets: Iterable[Iterable[str]]) -> None:
        sets = [frozenset(word_set) for word_set in word_sets]
        frequency = Counter(word for word_set in sets for word in word_set)
        scale = log(len(sets) + 1) or 1.0
        self._weights = {word: max(policy.COMMON_WORD, 1.0 - log(n) / scale) for word, n in frequency.items()}
        self._totals: dict[frozenset[str], float] = {}

    def of(self, word: str) -> float:
        """Return the weight of a word, from `policy.COMMON_WORD` to 1."""
        return self._weights.get(word, 1.0)

    def total(self, word_set: frozenset[str]) -> float:
        """Return the weight of all words of a question together."""
        if word_set not in self._totals:
            self._totals[word_set] = self._sum(word_set)
        return self._totals[word_set]

    def _sum(self, word_set: frozenset[str]) -> float:
        """Add the weights up in one order, so that the sum is the same everywhere."""
        return sum(map(self.of, sorted(word_set)))

    def share(self, left: frozenset[str], right: frozenset[str], shared: frozenset[str]) -> float:
        """Return how much of both sides is shared, from 0 to 1 (Dice's coefficient over weights)."""
        if not shared:
            return 0.0
        both = self.total(left) + self.total(right)
        return (self._sum(left & shared) + self._sum(right & shared)) / both

    def covered(self, part: frozenset[str], shared: frozenset[str]) -> float:
        """Return how much of one side is shared, from 0 to 1; 0 of nothing."""
        return self._sum(part & shared) / self.total(part) if part else 0.0
