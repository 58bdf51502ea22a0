"""The questions of one project and the evidence between any two of them, worked out once and kept for explaining."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import product

from reconcile.folding import words
from reconcile.matching import policy
from reconcile.matching.candidates import Entry, candidate_pairs
from reconcile.matching.comparer import Comparer
from reconcile.matching.entities import resolve
from reconcile.matching.occasions import occasions
from reconcile.matching.questions import Asked, Question
from reconcile.matching.rivals import Leads, Pair, closeness
from reconcile.matching.rulings import Rulings
from reconcile.matching.similarity import Scorer, value_word
from reconcile.matching.wording import Background, Profile, profiles
from reconcile.model import Link, Part
from reconcile.vocabulary import Lexicon

Close = tuple[Pair, float, str]
"""Two questions by number, how alike they are, and what keeps them apart (empty for nothing)."""


class Evidence:
    """Claims by the question they ask in canonical words; questions are numbered in the order of their keys."""

    def __init__(self, asked: Iterable[Asked], lexicon: Lexicon, comparer: Comparer, rulings: Rulings) -> None:
        self.rulings = rulings
        asked = sorted(asked, key=lambda one: one.claim.id)
        entities = resolve(asked, lexicon, comparer)
        self.occasions = occasions(asked, entities)
        background = Background(entities, self.occasions, comparer)
        self.questions = profiles(_questions(asked, rulings), background)
        self.home = {one.claim.id: n for n, question in enumerate(self.questions) for one in question.members}
        self.scorer = Scorer(self.questions, self.occasions, comparer)
        self._standings: dict[tuple[int, int], tuple[float, str]] = {}

    @cached_property
    def _close(self) -> tuple[Leads, list[Close]]:
        """The pairs of questions that are worth a further look: with their leads, and those that a veto keeps apart."""
        forbidden: list[Close] = []

        def free() -> Iterator[tuple[Pair, float]]:
            for pair in candidate_pairs([_entry(question) for question in self.questions]):
                found = self.scorer.close(*(self.questions[number] for number in pair))
                if found and found[1]:
                    forbidden.append((pair, *found))
                    self._standings[pair] = (0.0, found[1])
                elif found:
                    yield pair, found[0]

        return Leads(free(), [question.sources for question in self.questions]), forbidden

    def close(self) -> Iterator[Close]:
        """Yield the pairs of questions that make a near miss at least, with their scores, and their vetoes if any.

        A score counts what a pair has in common and, among all pairs of two sources, whether it has rivals.
        """
        leads, forbidden = self._close
        yield from ((pair, score, "") for pair, score in leads if score >= policy.NEAR)
        yield from (one for one in forbidden if one[1] >= policy.NEAR)

    def link(self, here: int, there: int) -> Link:
        """Return the evidence that two questions, by number, are one."""
        pair = (here, there) if here < there else (there, here)
        lead = self._close[0].of(pair)
        further = closeness(lead) if lead is not None else ()
        left, right = (self.questions[number] for number in pair)
        return self.scorer.link(left, right, further)

    def standing(self, here: int, there: int) -> tuple[float, str]:
        """Return the score of two questions and the veto on them (with a score of 0), worked out once."""
        pair = (here, there) if here < there else (there, here)
        known = self._close[0].score(pair)
        if known is not None:
            return known, ""
        if pair not in self._standings:
            self._standings[pair] = self.scorer.standing(self.questions[pair[0]], self.questions[pair[1]])
        return self._standings[pair]

    def explain(self, left: str, right: str) -> Link:
        """Return the evidence for or against two claims, by id, asking the same. Raises KeyError for an unknown id."""
        here, there = self.home[left], self.home[right]
        if here == there:
            members = {one.claim.id: one for one in self.questions[here].members}
            return _same_question(members[left], members[right])
        decision = self.rulings.joins(left, right)
        return decided_link(left, right, decision.id) if decision else self.link(here, there)

    def question(self, claim: str) -> Question:
        """Return what a claim, by id, asks."""
        return next(one.question for one in self.questions[self.home[claim]].members if one.claim.id == claim)

    def ruled_apart(self, ours: Iterable[int], theirs: Iterable[int]) -> bool:
        """Return whether a decision keeps any claim of the one questions from any of the others."""
        if not self.rulings.apart:
            return False
        pairs = product(self._claims(ours), self._claims(theirs))
        return any(self.rulings.parts(left, right) for left, right in pairs)

    def sources(self, numbers: Iterable[int]) -> set[str]:
        """Return the sources that ask any of the questions."""
        return {source for number in numbers for source in self.questions[number].sources}

    def within(self, number: int) -> Iterator[Link]:
        """Yield the links from the first claim of a question to each other one."""
        members = self.questions[number].members
        return (_same_question(members[0], other) for other in members[1:])

    def _claims(self, numbers: Iterable[int]) -> list[str]:
        return [one.claim.id for number in numbers for one in self.questions[number].members]


def decided_link(left: str, right: str, decision: str) -> Link:
    """Return the link that a decision makes between two claims."""
    return Link(left, right, "decision", 1.0, (Part("decision", 1.0, decision),))


def _questions(asked: Iterable[Asked], rulings: Rulings) -> list[list[Asked]]:
    """Return the claims by canonical question, ordered by key; decisions split what the words would join."""
    by_key: defaultdict[tuple[str, str, str], list[Asked]] = defaultdict(list)
    for one in sorted(asked, key=lambda one: one.claim.id):
        by_key[one.question.key].append(one)
    return [part for key in sorted(by_key) for part in _split(by_key[key], rulings)]


def _split(members: Sequence[Asked], rulings: Rulings) -> list[list[Asked]]:
    """Return the members in parts, filled in order, so that no part holds a pair that was decided apart.

    Claims that were decided to be the same go into one part together.
    """
    if not rulings.apart:
        return [list(members)]
    parts: list[list[Asked]] = []
    for unit in _units(members, rulings):
        home = next((part for part in parts if not _are_apart(unit, part, rulings)), None)
        if home is None:
            parts.append(unit)
        else:
            home.extend(unit)
    return [sorted(part, key=lambda one: one.claim.id) for part in parts]


def _units(members: Sequence[Asked], rulings: Rulings) -> list[list[Asked]]:
    """Return the members in their order, those together that decisions join and none keeps apart."""
    units = {one.claim.id: [one] for one in members}
    for left, right in sorted(rulings.same):
        ours, theirs = units.get(left, []), units.get(right, [])
        if ours and theirs and ours is not theirs and not _are_apart(ours, theirs, rulings):
            units.update((one.claim.id, joined) for joined in [ours + theirs] for one in joined)
    return list({id(unit): unit for unit in units.values()}.values())


def _are_apart(ours: Iterable[Asked], theirs: Iterable[Asked], rulings: Rulings) -> bool:
    return any(rulings.parts(left.claim.id, right.claim.id) for left, right in product(ours, theirs))


def _same_question(left: Asked, right: Asked) -> Link:
    """Return the link of two claims whose words lead to one question: each of its three parts has a third."""
    by = min((left.by, right.by), key=("vocabulary", "built-in vocabulary", "same words").index)
    return Link(left.claim.id, right.claim.id, by, 1.0, tuple(_resolved(left, right)))


def _resolved(left: Asked, right: Asked) -> Iterator[Part]:
    written = (
        ("subject", left.claim.subject, right.claim.subject, left.question.subject),
        ("predicate", left.claim.predicate, right.claim.predicate, left.question.predicate),
        ("event", left.claim.event, right.claim.event, left.question.event),
    )
    for feature, ours, theirs, canonical in written:
        same = words(ours) == words(theirs)
        detail = f"both {ours}" if same and ours else "none stated" if same else f"{ours} / {theirs} = {canonical}"
        yield Part(feature, 1 / 3, detail)


def _entry(question: Profile) -> Entry:
    predicate = question.asked.predicate
    values = (value_word(one) for one in question.members[: policy.SAMPLED_VALUES])
    known = [f"predicate {predicate.name}"] if predicate else []
    events = (f"event {word}" for word in (question.event.words if question.event else ()))
    words = frozenset((*question.wording, *known, *events, *(f"value {value}" for value in values)))
    return Entry(words, question.event.names if question.event else frozenset())
