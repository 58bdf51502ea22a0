"""How alike two questions are: evidence for and against, each part with its weight and the words that gave it.

Additive evidence after Fellegi and Sunter 1969, A theory for record linkage, with weights set in `policy`. The only
user of rapidfuzz.
"""

from collections.abc import Iterable, Iterator
from itertools import islice, product

from reconcile.folding import fold
from reconcile.matching import policy
from reconcile.matching.comparer import Comparer
from reconcile.matching.questions import Asked
from reconcile.matching.wording import Profile, Weights
from reconcile.model import Comparison, Link, Part, Relation
from reconcile.vocabulary.wordclasses import contrast, narrowed

_EQUAL = (Relation.SAME, Relation.VARIANT)
_NEAR = (Relation.REFINES, Relation.REFINED_BY, Relation.POSSIBLE)


DECLARED = "the vocabulary tells apart"
"""Begins a veto that a person has already pronounced, by giving the two an entry each."""


class Scorer:
    """Scores pairs of questions of one project."""

    def __init__(self, questions: Iterable[Profile], comparer: Comparer) -> None:
        profiles = list(questions)
        self._comparer = comparer
        self._words = Weights(profile.wording for profile in profiles)
        self._values = Weights({value_word(one) for one in profile.members} for profile in profiles)

    def link(self, left: Profile, right: Profile) -> Link:
        """Return the evidence that two questions are one; a veto is worded in the link."""
        parts = tuple(self._parts(left, right))
        score = sum(part.weight for part in parts)
        veto = self._veto(left, right)
        return Link(left.asked.claim.id, right.asked.claim.id, "similar words", score, parts, veto)

    def is_promising(self, left: Profile, right: Profile) -> bool:
        """Return whether two questions could come near at all: cheap, and never wrong about those that could.

        False where the vocabulary tells them apart, where they are about two people, or where even equal values would
        not lift them to a near miss.
        """
        if _declared_apart(left.asked, right.asked) or self._two_names(left, right):
            return False
        return sum(part.weight for part in self._asking(left, right)) + policy.SAME_VALUE >= policy.NEAR

    def _parts(self, left: Profile, right: Profile) -> Iterator[Part]:
        yield from self._asking(left, right)
        yield from self._evidence(left, right)

    def _asking(self, left: Profile, right: Profile) -> Iterator[Part]:
        """Yield what the wording says, without a look at the values."""
        yield self._wording(left, right)
        yield from _predicates(left.asked, right.asked)
        yield from self._subjects(left, right)
        yield from self._events(left, right)

    def _wording(self, left: Profile, right: Profile) -> Part:
        ours, theirs = left.wording, right.wording
        predicate = left.asked.predicate
        if predicate and predicate == right.asked.predicate:
            ours, theirs = left.subject | {fold(predicate.name)}, right.subject | {fold(predicate.name)}
        shared = ours & theirs | alike(ours - theirs, theirs - ours)
        share = self._words.share(ours, theirs, shared)
        return Part("wording", policy.WORDING * share, "shared: " + (", ".join(sorted(shared)) or "nothing"))

    def _subjects(self, left: Profile, right: Profile) -> Iterator[Part]:
        ours, theirs = left.asked, right.asked
        if ours.question.key[1] == theirs.question.key[1]:
            yield Part("subject", policy.SAME_SUBJECT, f"both {ours.question.subject}")
        elif left.names and right.names and self._one_name(left, right):
            yield Part("subject", policy.SAME_SUBJECT, f"{ours.claim.subject} = {theirs.claim.subject}")
        else:
            shared = left.subject & right.subject
            share = self._words.share(left.subject, right.subject, shared)
            if share:
                yield Part("subject", policy.SUBJECT_WORDING * share, "shared: " + ", ".join(sorted(shared)))
            elif not (left.subject & right.wording or right.subject & left.wording):
                yield Part("subject", policy.OTHER_SUBJECT, f"{ours.claim.subject} / {theirs.claim.subject}")

    def _one_name(self, left: Profile, right: Profile) -> bool:
        return self._names(left, right) in _EQUAL

    def _events(self, left: Profile, right: Profile) -> Iterator[Part]:
        ours, theirs = left.asked.question, right.asked.question
        if not ours.event or not theirs.event:
            return
        shared = left.event & right.event
        if ours.key[0] == theirs.key[0]:
            yield Part("event", policy.SAME_EVENT, f"both {ours.event}")
        elif shared:
            share = 2 * len(shared) / (len(left.event) + len(right.event))
            yield Part("event", policy.SAME_EVENT * share, "shared: " + ", ".join(sorted(shared)))
        else:
            yield Part("event", policy.OTHER_EVENT, f"{ours.event} / {theirs.event}")

    def _evidence(self, left: Profile, right: Profile) -> Iterator[Part]:
        """Yield what the values say: equal rare ones for, values of another kind against."""
        best = self._best(left, right)
        detail = f"{best.left} / {best.right}"
        word = fold(best.left)
        telling = min(1.0, len(word.replace(" ", "")) / policy.TELLING_LENGTH) * self._values.of(word)
        if best.relation in _EQUAL:
            yield Part("value", policy.SAME_VALUE * telling, f"{detail}: {best.relation}")
        elif best.relation in _NEAR:
            yield Part("value", policy.NEAR_VALUE * telling, f"{detail}: {best.relation}")
        elif best.relation is Relation.DIFFERS:
            yield Part("value", policy.OTHER_VALUE, f"{detail}: differ")
        elif best.basis in ("types", "unit"):
            yield Part("value", policy.OTHER_TYPE, f"{detail}: not of one kind")

    def _best(self, left: Profile, right: Profile) -> Comparison:
        sampled = product(_sample(left), _sample(right))
        predicate = left.asked.predicate
        found = [self._comparer.values(ours.claim.value, theirs.claim.value, predicate) for ours, theirs in sampled]
        return min(found, key=lambda comparison: list(Relation).index(comparison.relation))

    def _veto(self, left: Profile, right: Profile) -> str:
        """Return what forbids the pair whatever its score, or nothing."""
        return (
            _declared_apart(left.asked, right.asked)
            or _opposed(left.spoken, right.spoken)
            or _other("number", left.numbers, right.numbers)
            or self._other_name(left, right)
        )

    def _two_names(self, left: Profile, right: Profile) -> bool:
        """Return whether the subjects are two names that share nothing: nobody would take them for each other."""
        if left.subject & right.subject or not (left.subject <= left.names and right.subject <= right.names):
            return False
        return self._names(left, right) is Relation.DIFFERS

    def _names(self, left: Profile, right: Profile) -> Relation:
        """Return how the subjects relate as names; names without one word alike differ, which saves a close look."""
        if not _resemble(left.subject, right.subject):
            return Relation.DIFFERS
        return self._comparer.names(left.asked.claim.subject, right.asked.claim.subject).relation

    def _other_name(self, left: Profile, right: Profile) -> str:
        """Return a veto where each side names somebody that the other does not."""
        spelled = alike(left.names - right.names, right.names - left.names)
        veto = _other("name", left.names - spelled, right.names - spelled)
        return "" if veto and self._one_name(left, right) else veto


def value_word(asked: Asked) -> str:
    """Return the folded text of a claim's value: its key when counting how rare a value is."""
    return fold(asked.claim.value.text)


def alike(left: Iterable[str], right: Iterable[str]) -> frozenset[str]:
    """Return the words of both sides that are spellings of a word of the other side."""
    near = [(a, b) for a in left for b in right if a[0] == b[0] and _could_be_alike(a, b)]
    if not near:
        return frozenset()
    from rapidfuzz.distance import Indel  # 10 ms that most small projects never need

    floor = policy.WORDS_ALIKE / 100
    return frozenset(word for pair in near if Indel.normalized_similarity(*pair) >= floor for word in pair)


def _could_be_alike(left: str, right: str) -> bool:
    """Return whether the letters that two words share, in any order, would do."""
    return min(len(left), len(right)) >= policy.SHORT_WORD and _shared_letters(left, right) >= policy.WORDS_ALIKE / 100


def _shared_letters(left: str, right: str) -> float:
    """Return the share of letters in common, in any order, from 0 to 1 (bag distance, Bartolini et al. 2002)."""
    shared = sum(min(left.count(letter), right.count(letter)) for letter in set(left))
    return 2 * shared / (len(left) + len(right))


def _resemble(left: frozenset[str], right: frozenset[str]) -> bool:
    """Return whether any words of two names could be spellings of each other, or one name an acronym of the other."""
    if left & right or min(len(left), len(right)) == 1 != max(len(left), len(right)):
        return True
    return any(_shared_letters(a, b) >= policy.NAMES_RESEMBLE for a in left for b in right)


def _predicates(left: Asked, right: Asked) -> Iterator[Part]:
    if left.predicate and right.predicate:
        if left.predicate == right.predicate:
            yield Part("predicate", policy.SAME_PREDICATE, f"both {left.predicate.name}")
        else:
            yield Part("predicate", policy.OTHER_PREDICATE, f"{left.predicate.name} / {right.predicate.name}")


def _declared_apart(left: Asked, right: Asked) -> str:
    """Return a veto where the vocabulary knows both sides as different entries."""
    pairs = ((left.subject, right.subject), (left.predicate, right.predicate))
    for ours, theirs in pairs:
        if ours and theirs and ours != theirs and not (ours.builtin and theirs.builtin):
            return f"{DECLARED} {ours.name} and {theirs.name}"
    if left.event and right.event and left.question.key[0] != right.question.key[0]:
        return f"{DECLARED} {left.event.name} and {right.event.name}"
    return ""


def _opposed(left: tuple[str, ...], right: tuple[str, ...]) -> str:
    pair = contrast(left, right)
    if pair:
        return f"opposed words: {pair[0]} / {pair[1]}"
    return f"another scope: {' '.join(left)} / {' '.join(right)}" if narrowed(left, right) else ""


def _other(kind: str, left: frozenset[str], right: frozenset[str]) -> str:
    ours, theirs = sorted(left - right), sorted(right - left)
    return f"another {kind}: {', '.join(ours)} / {', '.join(theirs)}" if ours and theirs else ""


def _sample(profile: Profile) -> Iterator[Asked]:
    return islice(profile.members, policy.SAMPLED_VALUES)
