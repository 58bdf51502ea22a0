"""What keeps two questions apart whatever they have in common: a contrast that a reader would not overlook."""

from collections.abc import Iterable

from reconcile.matching import policy
from reconcile.matching.questions import Asked
from reconcile.matching.wording import Profile
from reconcile.vocabulary.wordclasses import SERIES, contrast, narrowed

DECLARED = "the vocabulary tells apart"
"""Begins a veto that a person has already pronounced, by giving the two an entry each."""

STRANGERS = "another subject"
"""Begins a veto on subjects that have nothing in common, which nobody would take for one."""


def declared_apart(left: Asked, right: Asked) -> str:
    """Return a veto where the vocabulary knows both sides as different entries."""
    for ours, theirs in ((left.subject, right.subject), (left.predicate, right.predicate)):
        if ours is not theirs and ours and theirs and ours != theirs and not (ours.builtin and theirs.builtin):
            return f"{DECLARED} {ours.name} and {theirs.name}"
    if left.event and right.event and left.question.key[0] != right.question.key[0]:
        return f"{DECLARED} {left.event.name} and {right.event.name}"
    return ""


def other_event(left: Profile, right: Profile) -> str:
    """Return a veto where the events are named after different people, places or things."""
    return (
        _other("event", left.event_names, right.event_names) if left.event_names.isdisjoint(right.event_names) else ""
    )


def opposed(left: Profile, right: Profile) -> str:
    """Return a veto where wordings hold opposites, one means the next of a series, or counts what the other omits."""
    pair = contrast(left.spoken, right.spoken)
    if pair:
        return f"opposed words: {pair[0]} / {pair[1]}"
    ours, theirs = SERIES.intersection(left.spoken), SERIES.intersection(right.spoken)
    if ours != theirs:
        return f"another of a series: {' '.join(left.spoken)} / {' '.join(right.spoken)}"
    if narrowed(left.spoken, right.spoken):
        return f"another scope: {' '.join(left.spoken)} / {' '.join(right.spoken)}"
    return ""


def other_number(left: Profile, right: Profile) -> str:
    """Return a veto where each side has a number that the other lacks."""
    return _other("number", left.numbers, right.numbers)


def other_name(left: Profile, right: Profile) -> str:
    """Return a veto where each side names somebody that the other does not, nor under another spelling."""
    ours, theirs = left.names - right.names, right.names - left.names
    if not ours or not theirs:
        return ""
    spelled = alike(ours, theirs)
    return _other("name", ours - spelled, theirs - spelled)


def other_subject(left: Profile, right: Profile) -> str:
    """Return a veto where the subjects are strangers: no word in common, and neither stands anywhere in the other.

    A subject that only names its own event (`the trial`) says nothing that the event does not.
    """
    if _is_mentioned(left.subject, right) or _is_mentioned(right.subject, left):
        return ""
    if _names_event(left) or _names_event(right) or alike(left.subject, right.subject):
        return ""
    return f"{STRANGERS}: {left.asked.claim.subject} / {right.asked.claim.subject}"


def _is_mentioned(subject: frozenset[str], other: Profile) -> bool:
    """Return whether the other question speaks of a subject, or its event of half of it at least."""
    return not subject.isdisjoint(other.wording) or 2 * len(subject & other.event) >= len(subject) > 0


def _names_event(question: Profile) -> bool:
    return bool(question.subject) and question.subject <= question.event


def _other(kind: str, left: frozenset[str], right: frozenset[str]) -> str:
    ours, theirs = sorted(left - right), sorted(right - left)
    return f"another {kind}: {', '.join(ours)} / {', '.join(theirs)}" if ours and theirs else ""


def alike(left: Iterable[str], right: Iterable[str]) -> frozenset[str]:
    """Return the words of both sides that are spellings of a word of the other side."""
    near = [(a, b) for a in left for b in right if a[0] == b[0] and _could_be_alike(a, b)]
    if not near:
        return frozenset()
    from reconcile.matching.spelling import likeness  # 10 ms that most small projects never need

    floor = policy.WORDS_ALIKE / 100
    return frozenset(word for pair in near if likeness(*pair) >= floor for word in pair)


def _could_be_alike(left: str, right: str) -> bool:
    """Return whether the letters that two words share, in any order, would do."""
    return min(len(left), len(right)) >= policy.SHORT_WORD and _shared_letters(left, right) >= policy.WORDS_ALIKE / 100


def _shared_letters(left: str, right: str) -> float:
    """Return the share of letters in common, in any order, from 0 to 1 (bag distance, Bartolini et al. 2002)."""
    if abs(len(left) - len(right)) > max(len(left), len(right)) / 2:
        return 0.0
    shared = sum(min(left.count(letter), right.count(letter)) for letter in set(left))
    return 2 * shared / (len(left) + len(right))


def _abbreviates(short: frozenset[str], long: frozenset[str]) -> bool:
    """Return whether the one word of a name is made of first letters of the other's words."""
    return len(short) == 1 < len(long) and all(set(word) <= {other[0] for other in long} for word in short)


def resemble(left: frozenset[str], right: frozenset[str]) -> bool:
    """Return whether any words of two names could be spellings of each other, or one name an acronym of the other."""
    if not left.isdisjoint(right) or _abbreviates(left, right) or _abbreviates(right, left):
        return True
    return any(_shared_letters(a, b) >= policy.NAMES_RESEMBLE for a in left for b in right)
