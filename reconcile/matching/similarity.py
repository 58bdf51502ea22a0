"""How alike two questions are: evidence for and against, each part with its weight and the words that gave it."""

from collections.abc import Iterable, Iterator
from itertools import product
from typing import NamedTuple

from reconcile.folding import fold
from reconcile.matching import policy
from reconcile.matching.comparer import Comparer
from reconcile.matching.features import Clue, common, events, predicates, subjects, wordings
from reconcile.matching.questions import Asked
from reconcile.matching.vetoes import declared_apart, opposed, other_event, other_name, other_number, resemble
from reconcile.matching.weights import WEIGHTS
from reconcile.matching.wording import Profile, Weights
from reconcile.model import Comparison, Link, Relation, Value

_EQUAL = (Relation.SAME, Relation.VARIANT)
_NEAR = (Relation.REFINES, Relation.REFINED_BY, Relation.POSSIBLE)
_RANKS = {relation: rank for rank, relation in enumerate(Relation)}
_UNTYPED = frozenset({"text", "name"})


class _Answers(NamedTuple):
    """A value of each side, and how they compare."""

    left: Value
    right: Value
    found: Comparison


class Scorer:
    """Scores pairs of questions of one project."""

    def __init__(self, questions: Iterable[Profile], comparer: Comparer) -> None:
        profiles = list(questions)
        self._comparer = comparer
        self._words = Weights(profile.wording for profile in profiles)
        self._values = Weights({value_word(one) for one in profile.members} for profile in profiles)
        self._answers = Weights(profile.answers for profile in profiles)

    def link(self, left: Profile, right: Profile) -> Link:
        """Return the evidence that two questions are one; a veto is worded in the link."""
        clues = self.clues(left, right)
        ends = left.asked.claim.id, right.asked.claim.id
        parts = tuple(clue.part for clue in clues if clue.weight)
        return Link(*ends, "similar words", _score(clues), parts, self.veto(left, right))

    def clues(self, left: Profile, right: Profile) -> list[Clue]:
        """Return everything that speaks for or against two questions being one."""
        return [*self._asking(left, right), *self._kinds(left, right), *self._answering(left, right)]

    def close(self, left: Profile, right: Profile) -> tuple[float, str] | None:
        """Return the score of two questions and their veto if it makes a near miss, None as soon as it cannot.

        Comparing values costs most, so it comes last: only for pairs that equal values would bring near.
        """
        if self._is_hopeless(left, right):
            return None
        clues = [*self._asking(left, right), *self._kinds(left, right)]
        asking, telling = _score(clues), max(self._telling(left), self._telling(right))
        if asking + WEIGHTS["value"] * telling + WEIGHTS["close amount"] < policy.NEAR:
            return None
        score = _score([*clues, *self._answering(left, right)])
        return (score, self.veto(left, right)) if score >= policy.NEAR else None

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
        return bool(declared_apart(left.asked, right.asked) or other_event(left, right))

    def veto(self, left: Profile, right: Profile) -> str:
        """Return what forbids the pair whatever its score, or nothing."""
        found = (
            declared_apart(left.asked, right.asked)
            or other_event(left, right)
            or opposed(left, right)
            or other_number(left, right)
        )
        if found:
            return found
        name = self._other_name(left, right)
        return name if name and self._is_contrast(left, right) else ""

    def _other_name(self, left: Profile, right: Profile) -> str:
        name = other_name(left, right)
        return "" if name and self._names(left, right) in _EQUAL else name

    def _is_contrast(self, left: Profile, right: Profile) -> bool:
        """Return whether two questions with different names ask the same of two."""
        if not left.asking or not right.asking:
            return True
        shared = common(left.asking, right.asking)
        return self._words.share(left.asking, right.asking, shared) >= policy.CONTRAST

    def _asking(self, left: Profile, right: Profile) -> Iterator[Clue]:
        """Yield what the wording says, without a look at the values."""
        yield from wordings(left, right, self._words)
        yield from predicates(left.asked, right.asked)
        named_alike = bool(left.names and right.names) and self._names(left, right) in _EQUAL
        yield from subjects(left, right, self._words, named_alike=named_alike)
        yield from events(left, right)
        other = "" if named_alike else other_name(left, right)
        if other:
            yield Clue("other name", 1.0, "{}", (other,))

    def _names(self, left: Profile, right: Profile) -> Relation:
        """Return how the subjects relate as names; names without one word alike differ, which saves a close look."""
        if not resemble(left.subject, right.subject):
            return Relation.DIFFERS
        return self._comparer.names(left.asked.claim.subject, right.asked.claim.subject).relation

    def _kinds(self, left: Profile, right: Profile) -> Iterator[Clue]:
        """Yield whether the values are of one kind, and what words they share."""
        ours, theirs = left.asked.claim.value, right.asked.claim.value
        if ours.type == theirs.type and ours.type not in _UNTYPED:
            yield Clue("same type", 1.0, "both {}", (ours.type,))
        unit = self._comparer.unit(ours)
        if unit and unit == self._comparer.unit(theirs):
            yield Clue("same unit", 1.0, "both {}", (unit,))
        shared = left.answers & right.answers
        if shared:
            share = self._answers.share(left.answers, right.answers, shared)
            yield Clue("value words", share, "both values: {}", shared)

    def _answering(self, left: Profile, right: Profile) -> Iterator[Clue]:
        """Yield what the values say: equal rare ones for, values of another kind against."""
        ours, theirs, best = self._best(left, right)
        both = (best.left, best.right, best.relation.value)
        telling = self._telling_word(fold(best.left))
        if best.relation in _EQUAL:
            yield Clue("value", telling, "{} / {}: {}", both)
        elif best.relation in _NEAR:
            yield Clue("near value", telling, "{} / {}: {}", both)
        elif best.relation is Relation.DIFFERS:
            yield Clue("other value", 1.0, "{} / {}: {}", both)
        elif best.basis in ("types", "unit"):
            yield Clue("other type", 1.0, "{} / {}: not of one kind", both)
        if self._comparer.nearly_equal(ours, theirs):
            yield Clue("close amount", 1.0, "{} / {}", both[:2])

    def _telling(self, question: Profile) -> float:
        """Return how telling the most telling value is that serves as evidence."""
        return max(self._telling_word(value_word(one)) for one in question.members[: policy.SAMPLED_VALUES])

    def _telling_word(self, word: str) -> float:
        """Return how telling a value is, from 0 to 1: a long one that few questions have."""
        return min(1.0, len(word.replace(" ", "")) / policy.TELLING_LENGTH) * self._values.of(word)

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
