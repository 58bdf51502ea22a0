"""How alike two questions are: evidence for and against, each part with its weight and the words that gave it."""

from collections.abc import Iterable, Iterator
from itertools import product
from typing import NamedTuple

from reconcile.folding import fold
from reconcile.matching import policy
from reconcile.matching.comparer import Comparer
from reconcile.matching.features import Clue, common, events, names, predicates, subjects, wordings
from reconcile.matching.occasions import Occasions
from reconcile.matching.questions import Asked
from reconcile.matching.resemblance import resemble
from reconcile.matching.vetoes import (
    declared_apart,
    opposed,
    other_event,
    other_name,
    other_number,
    other_subject,
)
from reconcile.matching.weighing import Weights
from reconcile.matching.weights import WEIGHTS
from reconcile.matching.wording import Profile
from reconcile.model import Comparison, Link, Relation, Value

_EQUAL = (Relation.SAME, Relation.VARIANT)
_NEAR = (Relation.REFINES, Relation.REFINED_BY, Relation.POSSIBLE)
_RANKS = {relation: rank for rank, relation in enumerate(Relation)}


class _Answers(NamedTuple):
    """A value of each side, and how they compare."""

    left: Value
    right: Value
    found: Comparison


class Scorer:
    """Scores pairs of questions of one project."""

    def __init__(self, questions: Iterable[Profile], occasions: Occasions, comparer: Comparer) -> None:
        profiles = list(questions)
        self._occasions = occasions
        self._comparer = comparer
        self._words = Weights(profile.wording for profile in profiles)
        self._values = Weights({value_word(one) for one in profile.members} for profile in profiles)
        self._told: dict[tuple[str, str], float] = {}
        self._answers = Weights(profile.answers for profile in profiles)
        self._quotes = Weights(profile.quotes for profile in profiles)
        self._kinds_met = Weights({"/".join(profile.kind)} for profile in profiles)

    def link(self, left: Profile, right: Profile, further: Iterable[Clue] = ()) -> Link:
        """Return the evidence that two questions are one, `further` clues included; a veto is worded in the link."""
        clues = [*self.clues(left, right), *further]
        ends = left.asked.claim.id, right.asked.claim.id
        parts = tuple(clue.part for clue in clues if clue.weight)
        return Link(*ends, "similar words", _score(clues), parts, self.veto(left, right))

    def clues(self, left: Profile, right: Profile) -> list[Clue]:
        """Return everything that speaks for or against two questions being one."""
        return [*self._asking(left, right), *self._kinds(left, right), *self._answering(left, right)]

    def close(self, left: Profile, right: Profile) -> tuple[float, str] | None:
        """Return the score of two questions and their veto if it is worth a further look, None as soon as it cannot be.

        Comparing values costs most, so it comes last: only for pairs that equal values would bring near.
        """
        if self._is_hopeless(left, right):
            return None
        clues = [*self._asking(left, right), *self._kinds(left, right)]
        asking = _score(clues)
        if asking + self._most_by_values(left, right) < policy.RIVAL:
            return None
        veto = self._contrast(left, right)
        if veto and (asking < policy.ASKED_ALIKE or self._are_two(left, right)):
            return None  # near misses that the values alone bring about are no help to anyone, nor are two strangers
        score = _score([*clues, *self._answering(left, right)])
        return (score, veto) if score >= policy.RIVAL else None

    def _most_by_values(self, left: Profile, right: Profile) -> float:
        """Return the most that the values could still speak for a pair: nothing if they are of two kinds."""
        if left.kind[0] != right.kind[0] and left.kind[0] and right.kind[0]:
            return 0.0
        closeness = WEIGHTS["close amount"] if left.kind[0] and left.kind[0] == right.kind[0] else 0.0
        return WEIGHTS["value"] * min(self._telling(left), self._telling(right)) + closeness

    def standing(self, left: Profile, right: Profile) -> tuple[float, str]:
        """Return the score of two questions and the veto on them, 0 where there is one."""
        veto = self.veto(left, right)
        return (0.0, veto) if veto else (_score(self.clues(left, right)), "")

    def _is_hopeless(self, left: Profile, right: Profile) -> bool:
        """Return whether a person has told the two apart already, or nobody would take them for one.

        Whoever wrote two questions into one file meant two.
        """
        if not left.sources.isdisjoint(right.sources):
            return True
        return bool(declared_apart(left.asked, right.asked) or other_event(left, right, self._occasions))

    def veto(self, left: Profile, right: Profile) -> str:
        """Return what forbids the pair whatever its score, or nothing."""
        return (
            declared_apart(left.asked, right.asked)
            or other_event(left, right, self._occasions)
            or self._contrast(left, right)
        )

    def _contrast(self, left: Profile, right: Profile) -> str:
        """Return a veto where the wordings of the two questions are a contrast, whatever a person or a source says."""
        found = opposed(left, right) or other_number(left, right)
        if found:
            return found
        name = other_name(left, right) if self._is_contrast(left.asking, right.asking, policy.CONTRAST) else ""
        if name and self._names(left, right) not in _EQUAL:
            return name
        return other_subject(left, right) if self._are_asked_alike(left, right) else ""

    def _are_asked_alike(self, left: Profile, right: Profile) -> bool:
        """Return whether the same is asked, whoever it is asked about."""
        known, other = left.asked.predicate, right.asked.predicate
        return (known is not None and known == other) or self._is_contrast(
            left.predicate, right.predicate, policy.SAME_PROPERTY
        )

    def _is_contrast(self, left: frozenset[str], right: frozenset[str], least: float) -> bool:
        """Return whether two questions that differ elsewhere share so much here that they ask the same of two."""
        return not left or not right or self._words.share(left, right, common(left, right)) >= least

    def _are_two(self, left: Profile, right: Profile) -> bool:
        """Return whether the subjects are nothing but names, of two."""
        if left.subject & right.subject or not (left.subject <= left.names and right.subject <= right.names):
            return False
        return self._names(left, right) is Relation.DIFFERS

    def _asking(self, left: Profile, right: Profile) -> Iterator[Clue]:
        """Yield what the wording says, without a look at the values."""
        named_alike = bool(left.names and right.names) and self._names(left, right) in _EQUAL
        one = (left.subject | right.subject) if named_alike else frozenset[str]()
        yield from wordings(left, right, self._words, one)
        yield from predicates(left.asked, right.asked)
        yield from subjects(left, right, self._words, named_alike=named_alike)
        yield from events(left, right, self._occasions)
        if not named_alike:
            yield from names(left, right)

    def _names(self, left: Profile, right: Profile) -> Relation:
        """Return how the subjects relate as names; names without one word alike differ, which saves a close look."""
        if not resemble(left.subject, right.subject):
            return Relation.DIFFERS
        return self._comparer.names(left.asked.claim.subject, right.asked.claim.subject).relation

    def _kinds(self, left: Profile, right: Profile) -> Iterator[Clue]:
        """Yield whether the values are of one kind, and what words they and their quotes share."""
        (family, member), (other_family, other_member) = left.kind, right.kind
        if family and left.kind == right.kind:
            yield Clue("same kind", self._kinds_met.of("/".join(left.kind)), "both {}", (member or family,))
        elif family and other_family and (family != other_family or (member and other_member)):
            yield Clue("other kind", 1.0, "{} / {}", (member or family, other_member or other_family))
        shared = left.answers & right.answers
        if shared:
            share = self._answers.share(left.answers, right.answers, shared)
            yield Clue("value words", share, "both values: {}", shared)
        quoted = left.quotes & right.quotes
        if quoted:
            yield Clue("quotes", self._quotes.share(left.quotes, right.quotes, quoted), "both quotes: {}", quoted)

    def _answering(self, left: Profile, right: Profile) -> Iterator[Clue]:
        """Yield what the values say: equal rare ones and close amounts for, far ones against."""
        ours, theirs, best = self._best(left, right)
        both = (best.left, best.right, best.relation.value)
        telling = min(map(self._telling_value, (ours, theirs)))
        if best.relation in _EQUAL:
            yield Clue("value", telling, "{} / {}: {}", both)
        elif best.relation in _NEAR and not (self._comparer.one_sided(ours) or self._comparer.one_sided(theirs)):
            yield Clue("near value", telling, "{} / {}: {}", both)
        if self._comparer.nearly_equal(ours, theirs):
            yield Clue("close amount", 1.0, "{} / {}", both[:2])
        elif self._comparer.far_apart(ours, theirs):
            yield Clue("other size", 1.0, "{} / {}", both[:2])

    def _telling(self, question: Profile) -> float:
        """Return how telling the most telling value is that serves as evidence."""
        return max(self._telling_value(one.claim.value) for one in question.members[: policy.SAMPLED_VALUES])

    def _telling_value(self, value: Value) -> float:
        """Return how telling a value is, from 0 to 1: by itself, and because few questions have it."""
        known = (value.type, value.text)
        if known not in self._told:
            self._told[known] = self._comparer.telling(value) * self._values.of(fold(value.text))
        return self._told[known]

    def _best(self, left: Profile, right: Profile) -> _Answers:
        """Return the values of the two sides that come closest."""
        predicate = left.asked.predicate
        pairs = product(left.members[: policy.SAMPLED_VALUES], right.members[: policy.SAMPLED_VALUES])
        values = ((ours.claim.value, theirs.claim.value) for ours, theirs in pairs)
        found = [_Answers(ours, theirs, self._comparer.values(ours, theirs, predicate)) for ours, theirs in values]
        return min(found, key=lambda answers: _RANKS[answers.found.relation])


def value_word(asked: Asked) -> str:
    """Return the folded text of a claim's value: its key when counting how rare a value is."""
    return fold(asked.claim.value.text)


def _score(clues: Iterable[Clue]) -> float:
    return sum(clue.weight for clue in clues)
