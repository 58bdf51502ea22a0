"""What two questions have in common and what not: each feature as a share from 0 to 1, with the words that gave it."""

from collections.abc import Iterator
from typing import NamedTuple

from reconcile.matching.occasions import Occasions
from reconcile.matching.questions import Asked
from reconcile.matching.resemblance import alike
from reconcile.matching.vetoes import other_name
from reconcile.matching.weighing import Weights
from reconcile.matching.weights import WEIGHTS
from reconcile.matching.wording import Profile
from reconcile.model import Part


class Clue(NamedTuple):
    """A part of a score before it is worded: most pairs are scored and forgotten."""

    feature: str
    share: float
    form: str
    words: tuple[str, ...] | frozenset[str]

    @property
    def weight(self) -> float:
        """What the clue adds to a score."""
        return WEIGHTS[self.feature] * self.share

    @property
    def part(self) -> Part:
        """The part in words."""
        words = self.words if isinstance(self.words, tuple) else (_listed(self.words) or "nothing",)
        return Part(self.feature, self.weight, self.form.format(*words))


def wordings(left: Profile, right: Profile, weights: Weights, one: frozenset[str]) -> Iterator[Clue]:
    """Yield what the words of two questions share, and what is asked on one side only, names aside.

    Curators cut a question into subject and predicate differently ("the jury" + "length of deliberations"), so the two
    are read as one. Words count by how rare they are in the project. `one` holds the words of two spellings of one
    name, which count as shared.
    """
    known = left.asked.predicate is not None and left.asked.predicate == right.asked.predicate
    ours, theirs = (left.canonical, right.canonical) if known else (left.wording, right.wording)
    shared = common(ours, theirs) | one
    yield Clue("wording", weights.share(ours, theirs, shared), "shared: {}", shared)
    asked = common(left.asking, right.asking)
    if not asked:
        yield Clue("other words", 1.0, "nothing shared, names aside", ())
    rest = min(1 - weights.covered(side.asking, asked) if side.asking else 0.0 for side in (left, right))
    if rest:
        both = (_listed(left.asking - asked), _listed(right.asking - asked))
        yield Clue("other asking", rest, "only one side asks: {} / {}", both)


def _listed(words: frozenset[str]) -> str:
    return ", ".join(sorted(words))


def common(left: frozenset[str], right: frozenset[str]) -> frozenset[str]:
    """Return the words that two sides share, and those of both that are spellings of each other."""
    shared = left & right
    ours_only, theirs_only = left - shared, right - shared
    return shared | alike(ours_only, theirs_only) if ours_only and theirs_only else shared


def predicates(left: Asked, right: Asked) -> Iterator[Clue]:
    """Yield whether both predicates lead to one entry of the vocabulary, or to two of the built-in one.

    Two entries of the built-in vocabulary are no veto: general entries overlap in use.
    """
    if left.predicate and right.predicate:
        if left.predicate == right.predicate:
            yield Clue("same predicate", 1.0, "both {}", (left.predicate.name,))
        else:
            yield Clue("other predicate", 1.0, "{} / {}", (left.predicate.name, right.predicate.name))


def subjects(left: Profile, right: Profile, weights: Weights, *, named_alike: bool) -> Iterator[Clue]:
    """Yield whether the subjects are one (known or `named_alike`), share words, or are strangers to each other."""
    ours, theirs = left.asked, right.asked
    shared = left.subject & right.subject
    if ours.question.key[1] == theirs.question.key[1]:
        yield Clue("subject", 1.0, "both {}", (ours.question.subject,))
    elif named_alike:
        yield Clue("subject", 1.0, "{} = {}", (ours.claim.subject, theirs.claim.subject))
    elif shared:
        yield Clue("subject", weights.share(left.subject, right.subject, shared) / 2, "shared: {}", shared)
    elif left.subject.isdisjoint(right.wording) and right.subject.isdisjoint(left.wording):
        yield Clue("other subject", 1.0, "{} / {}", (ours.claim.subject, theirs.claim.subject))


def names(left: Profile, right: Profile) -> Iterator[Clue]:
    """Yield whether each side names somebody that the other does not."""
    other = other_name(left, right)
    if other:
        yield Clue("other name", 1.0, "{}", (other,))


def events(left: Profile, right: Profile, occasions: Occasions) -> Iterator[Clue]:
    """Yield whether the events are one, and whether they are as central to their sources, where both are stated."""
    ours, theirs = left.event, right.event
    if ours is None or theirs is None:
        return
    if occasions.are_one(ours, theirs):
        yield Clue("same event", 1.0, "{} = {}", (ours.key, theirs.key))
    if ours.main != theirs.main:
        yield Clue("other rank", 1.0, "the main event of one source, a side event of the other", ())
