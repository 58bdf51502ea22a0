"""Reference numbers, as of cases, flights, resolutions or aircraft: `11-CV-1846`, `PK 661`, `S/RES/2593`."""

import re

from reconcile.folding import fold
from reconcile.model import Comparison, Relation, Value
from reconcile.values.outcome import outcome

_REFERENCE = re.compile(r"(?:no\.? ?)?[^\W_]+(?:[-/.: ]{1,2}[^\W_]+){0,5}", re.IGNORECASE)
_RUN = re.compile(r"\d+|[^\W\d_]+")
_LETTERS, _DIGITS = 4, 3


def compare_references(left: Value, right: Value) -> Comparison | None:
    """Return how two reference numbers relate, None where either side is none.

    The same letters and digits in order are one number; one that leaves parts out (the code of a court, the initials
    of a judge) is less exact; two without a number in common are two. Where some parts agree, nobody can tell.
    """
    ours, theirs = _runs(left.text), _runs(right.text)
    if not ours or not theirs:
        return None
    if ours == theirs:
        return outcome(left, right, Relation.VARIANT, "reference", "the same letters and digits")
    if _within(theirs, ours):
        return outcome(left, right, Relation.REFINES, "reference", f"{left.text} has all parts of {right.text}")
    if _within(ours, theirs):
        return outcome(left, right, Relation.REFINED_BY, "reference", f"{right.text} has all parts of {left.text}")
    if _numbers(ours).isdisjoint(_numbers(theirs)):
        return outcome(left, right, Relation.DIFFERS, "reference", f"no number of {left.text} stands in {right.text}")
    return None


def _runs(text: str) -> tuple[str, ...]:
    """Return the runs of letters and of digits of a reference number in order, nothing for any other text."""
    if not _REFERENCE.fullmatch(text.strip()):
        return ()
    runs = tuple(run.lstrip("0") or "0" for run in _RUN.findall(fold(text)) if run != "no")
    letters = [run for run in runs if not run.isdigit()]
    digits = sum(len(run) for run in runs if run.isdigit())
    return runs if digits >= _DIGITS and all(len(run) <= _LETTERS for run in letters) else ()


def _within(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Return whether the runs of one stand in the other in the same order."""
    rest = iter(whole)
    return len(part) < len(whole) and all(run in rest for run in part)


def _numbers(runs: tuple[str, ...]) -> frozenset[str]:
    return frozenset(run for run in runs if run.isdigit())
