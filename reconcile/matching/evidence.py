"""The questions of one project and the evidence between any two of them, worked out once and kept for explaining."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from reconcile.folding import words
from reconcile.matching.comparer import Comparer
from reconcile.matching.questions import Asked, Question
from reconcile.matching.rulings import Rulings
from reconcile.matching.similarity import Scorer
from reconcile.matching.wording import profiles
from reconcile.model import Link, Part
from reconcile.vocabulary import Lexicon


class Evidence:
    """Claims by the question they ask in canonical words; questions are numbered in the order of their keys."""

    def __init__(self, asked: Iterable[Asked], lexicon: Lexicon, comparer: Comparer, rulings: Rulings) -> None:
        self.rulings = rulings
        self.questions = profiles(_questions(asked, rulings), lexicon)
        self.home = {one.claim.id: n for n, question in enumerate(self.questions) for one in question.members}
        self.scorer = Scorer(self.questions, comparer)
        self._standings: dict[tuple[int, int], tuple[float, str]] = {}

    def link(self, here: int, there: int) -> Link:
        """Return the evidence that two questions, by number, are one."""
        first, second = sorted((here, there))
        return self.scorer.link(self.questions[first], self.questions[second])

    def close(self, here: int, there: int) -> tuple[float, str] | None:
        """Return the score of two questions and their veto where it makes a near miss at least."""
        first, second = sorted((here, there))
        return self.scorer.close(self.questions[first], self.questions[second])

    def standing(self, here: int, there: int) -> tuple[float, str]:
        """Return the score of two questions and the veto on them (with a score of 0), worked out once."""
        pair = (here, there) if here < there else (there, here)
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
    """Return the members in parts, filled in order, so that no part holds a pair that was decided apart."""
    if not rulings.apart:
        return [list(members)]
    parts: list[list[Asked]] = []
    for one in members:
        free = (part for part in parts if not any(rulings.parts(one.claim.id, other.claim.id) for other in part))
        home = next(free, None)
        if home is None:
            parts.append([one])
        else:
            home.append(one)
    return parts


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
