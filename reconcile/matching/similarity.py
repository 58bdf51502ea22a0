"""How alike two questions are: evidence for and against, each part with its weight and the words that gave it.

Additive evidence after Fellegi and Sunter 1969, A theory for record linkage, with weights set in `policy`.
"""

from collections.abc import Iterable, Iterator
from itertools import product
from typing import NamedTuple

from reconcile.folding import fold
from reconcile.matching import policy
from reconcile.matching.comparer import Comparer
from reconcile.matching.questions import Asked
from reconcile.matching.vetoes import alike, declared_apart, opposed, other_event, other_name, other_number, resemble
from reconcile.matching.wording import Profile, Weights
from reconcile.model import Comparison, Link, Part, Relation

_EQUAL = (Relation.SAME, Relation.VARIANT)
_NEAR = (Relation.REFINES, Relation.REFINED_BY, Relation.POSSIBLE)
_RANKS = {relation: rank for rank, relation in enumerate(Relation)}


class Clue(NamedTuple):
    """A part of a score before it is worded: most pairs are scored and forgotten."""

    feature: str
    weight: float
    form: str
    words: tuple[str, ...] | frozenset[str]

    @property
    def part(self) -> Part:
        """The part in words."""
        words = self.words if isinstance(self.words, tuple) else (", ".join(sorted(self.words)) or "nothing",)
        return Part(self.feature, self.weight, self.form.format(*words))


class Scorer:
    """Scores pairs of questions of one project."""

    def __init__(self, questions: Iterable[Profile], comparer: Comparer) -> None:
        profiles = list(questions)
        self._comparer = comparer
        self._words = Weights(profile.wording for profile in profiles)
        self._values = Weights({value_word(one) for one in profile.members} for profile in profiles)

    def link(self, left: Profile, right: Profile) -> Link:
        """Return the evidence that two questions are one; a veto is worded in the link."""
        clues = [*self._asking(left, right), *self._answering(left, right)]
        ends = left.asked.claim.id, right.asked.claim.id
        parts = tuple(clue.part for clue in clues)
        return Link(*ends, "similar words", _score(clues), parts, self._veto(left, right))

    def close(self, left: Profile, right: Profile) -> tuple[float, str] | None:
        """Return the score of two questions and their veto if it makes a near miss, None as soon as it cannot."""
        if self._is_hopeless(left, right):
            return None
        clues = list(self._asking(left, right))
        asking, telling = _score(clues), max(self._telling(left), self._telling(right))
        if asking + policy.SAME_VALUE * telling < policy.NEAR:
            return None
        veto = self._veto(left, right)
        if veto and asking < policy.NEAR:  # near misses that equal values alone bring about are no help to anyone
            return None
        score = _score([*clues, *self._answering(left, right)])
        return (score, veto) if score >= policy.NEAR else None

    def standing(self, left: Profile, right: Profile) -> tuple[float, str]:
        """Return the score of two questions and the veto on them, 0 where there is one."""
        veto = self._veto(left, right)
        if veto:
            return 0.0, veto
        return _score([*self._asking(left, right), *self._answering(left, right)]), ""

    def _is_hopeless(self, left: Profile, right: Profile) -> bool:
        """Return whether a person has told the two apart already, or nobody would take them for one.

        Whoever wrote two questions into one file meant two.
        """
        if not left.sources.isdisjoint(right.sources):
            return True
        if declared_apart(left.asked, right.asked) or other_event(left, right):
            return True
        if left.subject & right.subject or not (left.subject <= left.names and right.subject <= right.names):
            return False
        return self._names(left, right) is Relation.DIFFERS

    def _veto(self, left: Profile, right: Profile) -> str:
        """Return what forbids the pair whatever its score, or nothing."""
        found = (
            declared_apart(left.asked, right.asked)
            or other_event(left, right)
            or opposed(left, right)
            or other_number(left, right)
        )
        if found:
            return found
        name = other_name(left, right)
        return "" if name and self._names(left, right) in _EQUAL else name

    def _asking(self, left: Profile, right: Profile) -> Iterator[Clue]:
        """Yield what the wording says, without a look at the values."""
        yield self._wording(left, right)
        yield from _predicates(left.asked, right.asked)
        yield from self._subjects(left, right)
        yield from _events(left, right)

    def _wording(self, left: Profile, right: Profile) -> Clue:
        known = left.asked.predicate is not None and left.asked.predicate == right.asked.predicate
        ours, theirs = (left.canonical, right.canonical) if known else (left.wording, right.wording)
        shared = ours & theirs
        ours_only, theirs_only = ours - shared, theirs - shared
        if ours_only and theirs_only:
            shared |= alike(ours_only, theirs_only)
        return Clue("wording", policy.WORDING * self._words.share(ours, theirs, shared), "shared: {}", shared)

    def _subjects(self, left: Profile, right: Profile) -> Iterator[Clue]:
        ours, theirs = left.asked, right.asked
        both = (ours.claim.subject, theirs.claim.subject)
        shared = left.subject & right.subject
        if ours.question.key[1] == theirs.question.key[1]:
            yield Clue("subject", policy.SAME_SUBJECT, "both {}", (ours.question.subject,))
        elif left.names and right.names and self._names(left, right) in _EQUAL:
            yield Clue("subject", policy.SAME_SUBJECT, "{} = {}", both)
        elif shared:
            share = self._words.share(left.subject, right.subject, shared)
            yield Clue("subject", policy.SUBJECT_WORDING * share, "shared: {}", shared)
        elif left.subject.isdisjoint(right.wording) and right.subject.isdisjoint(left.wording):
            yield Clue("subject", policy.OTHER_SUBJECT, "{} / {}", both)

    def _names(self, left: Profile, right: Profile) -> Relation:
        """Return how the subjects relate as names; names without one word alike differ, which saves a close look."""
        if not resemble(left.subject, right.subject):
            return Relation.DIFFERS
        return self._comparer.names(left.asked.claim.subject, right.asked.claim.subject).relation

    def _answering(self, left: Profile, right: Profile) -> Iterator[Clue]:
        """Yield what the values say: equal rare ones for, values of another kind against."""
        best = self._best(left, right)
        both = (best.left, best.right, best.relation.value)
        telling = self._telling_word(fold(best.left))
        if best.relation in _EQUAL:
            yield Clue("value", policy.SAME_VALUE * telling, "{} / {}: {}", both)
        elif best.relation in _NEAR:
            yield Clue("value", policy.NEAR_VALUE * telling, "{} / {}: {}", both)
        elif best.relation is Relation.DIFFERS:
            yield Clue("value", policy.OTHER_VALUE, "{} / {}: {}", both)
        elif best.basis in ("types", "unit"):
            yield Clue("value", policy.OTHER_TYPE, "{} / {}: not of one kind", both)

    def _telling(self, question: Profile) -> float:
        """Return how telling the most telling value is that serves as evidence."""
        return max(self._telling_word(value_word(one)) for one in question.members[: policy.SAMPLED_VALUES])

    def _telling_word(self, word: str) -> float:
        """Return how telling a value is, from 0 to 1: a long one that few questions have."""
        return min(1.0, len(word.replace(" ", "")) / policy.TELLING_LENGTH) * self._values.of(word)

    def _best(self, left: Profile, right: Profile) -> Comparison:
        """Return the closest comparison between values of the two sides."""
        predicate = left.asked.predicate
        pairs = product(left.members[: policy.SAMPLED_VALUES], right.members[: policy.SAMPLED_VALUES])
        found = [self._comparer.values(ours.claim.value, theirs.claim.value, predicate) for ours, theirs in pairs]
        return min(found, key=lambda comparison: _RANKS[comparison.relation])


def value_word(asked: Asked) -> str:
    """Return the folded text of a claim's value: its key when counting how rare a value is."""
    return fold(asked.claim.value.text)


def _score(clues: Iterable[Clue]) -> float:
    return sum(clue.weight for clue in clues)


def _predicates(left: Asked, right: Asked) -> Iterator[Clue]:
    if left.predicate and right.predicate:
        if left.predicate == right.predicate:
            yield Clue("predicate", policy.SAME_PREDICATE, "both {}", (left.predicate.name,))
        else:
            yield Clue("predicate", policy.OTHER_PREDICATE, "{} / {}", (left.predicate.name, right.predicate.name))


def _events(left: Profile, right: Profile) -> Iterator[Clue]:
    ours, theirs = left.asked.question, right.asked.question
    if not ours.event or not theirs.event:
        return
    shared = left.event & right.event
    if ours.key[0] == theirs.key[0]:
        yield Clue("event", policy.SAME_EVENT, "both {}", (ours.event,))
    elif shared:
        share = 2 * len(shared) / (len(left.event) + len(right.event))
        yield Clue("event", policy.SAME_EVENT * share, "shared: {}", shared)
    else:
        yield Clue("event", policy.OTHER_EVENT, "{} / {}", (ours.event, theirs.event))
