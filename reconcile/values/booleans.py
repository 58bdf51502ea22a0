"""Yes and no, in the languages of news, and answers that say more than that: `yes, with conditions`, `not yet`."""

from functools import cache
from typing import NamedTuple

from reconcile.folding import fold, key
from reconcile.model import Comparison, Relation, Value
from reconcile.values.base import Setting, ValueType
from reconcile.values.outcome import identical, incomparable, outcome
from reconcile.values.words.negations import NEGATIONS
from reconcile.values.words.truth import BEHIND, ENGLISH, FOREIGN, IN_PART, MARKS, NOT_YET, SURE


class Answer(NamedTuple):
    """Yes, no, or None for an answer between them; `besides` is what it says more, folded."""

    truth: bool | None
    besides: str = ""


def _read(text: str, setting: Setting) -> Answer | None:
    phrase = key(text)
    if phrase in NOT_YET:
        return Answer(False, phrase)
    if phrase in IN_PART:
        return Answer(None, phrase)
    found = phrase.split()
    for count in range(len(found), 0, -1):
        truth = _truth(found[:count])
        if truth is not None:
            rest = found[count:]
            return Answer(truth, " ".join(rest)) if not rest or _goes_on(truth, rest) else None
    return next((Answer(truth) for truth, marks in MARKS.items() if text.strip("\ufe0f ") in marks), None)


def _goes_on(truth: bool, rest: list[str]) -> bool:
    """Return whether words behind an answer say more of it (`yes, with conditions`; `no, not yet`)."""
    return rest[0] in BEHIND or (not truth and " ".join(rest) in NOT_YET)


def _truth(found: list[str]) -> bool | None:
    """Return what words say, turned around by each denial in front (`not true`)."""
    denials = len([word for word in found[:-1] if word in NEGATIONS])
    if denials < len(found) - 1:
        return None
    truth = _words().get(found[-1])
    return truth if truth is None or denials % 2 == 0 else not truth


@cache
def _words() -> dict[str, bool]:
    foreign = {fold(word): truth for truth, words in FOREIGN.items() for word in words}
    return foreign | {word: truth for truth, words in ENGLISH.items() for word in words}


def looks_like_boolean(text: str) -> bool:
    """Return whether a text without a type is surely meant as yes or no."""
    return any(key(text) in words for words in SURE.values())


def _compare(left: Value, right: Value, setting: Setting) -> Comparison:
    found = identical(left, right)
    if found:
        return found
    ours, theirs = left.parsed, right.parsed
    if not isinstance(ours, Answer) or not isinstance(theirs, Answer):
        return incomparable(left, right, "not a boolean", "one side is neither yes nor no")
    if ours == theirs:
        return outcome(left, right, Relation.SAME, "parsed", f"{left.text} means {right.text}")
    if None in (ours.truth, theirs.truth):
        return outcome(
            left, right, Relation.COMPATIBLE, "in part", f"{left.text} and {right.text} can both hold in part"
        )
    if ours.truth != theirs.truth:
        return outcome(left, right, Relation.DIFFERS, "opposite", f"{left.text} is the opposite of {right.text}")
    return _besides(left, right, ours, theirs)


def _besides(left: Value, right: Value, ours: Answer, theirs: Answer) -> Comparison:
    """Return which of two answers that agree says more."""
    if ours.besides and theirs.besides:
        return outcome(left, right, Relation.COMPATIBLE, "qualified", f"{left.text} and {right.text} can both hold")
    relation = Relation.REFINES if ours.besides else Relation.REFINED_BY
    more, less = (left, right) if ours.besides else (right, left)
    return outcome(left, right, relation, "qualified", f"{more.text} says more than {less.text}")


BOOLEANS = ValueType("boolean", _read, _compare)
