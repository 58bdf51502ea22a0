"""Tolerances that a project's configuration states, put to the predicates of its vocabulary."""

from collections.abc import Sequence
from typing import NamedTuple

from reconcile.errors import Location, Problem
from reconcile.factfiles.documents import problem
from reconcile.factfiles.fields import near_neighbour
from reconcile.model import Predicate, Vocabulary
from reconcile.values import type_named
from reconcile.values.tolerances import applies, read_tolerance
from reconcile.vocabulary import lexicon_of


class StatedTolerance(NamedTuple):
    """A tolerance as stated, for a predicate by any of its names; where that stands, and the line itself."""

    predicate: str
    text: str
    location: Location
    line: str = ""


def with_tolerances(vocabulary: Vocabulary, stated: Sequence[StatedTolerance], problems: list[Problem]) -> Vocabulary:
    """Return the vocabulary with the tolerances of its predicates; what cannot be used is added to the problems."""
    lexicon = lexicon_of(vocabulary)
    used: dict[Predicate, StatedTolerance] = {}
    for one in stated:
        predicate = lexicon.predicate(one.predicate)
        if predicate is None:
            names = [entry.name for entry in vocabulary.predicates]
            problems.append(problem("RF505", one.location, one.line, _hint(one, names), name=one.predicate))
            continue
        reason = _unused(one, predicate, used)
        if reason:
            problems.append(problem("RF506", one.location, one.line, name=one.predicate, reason=reason))
        else:
            used[predicate] = one
    entries = (
        entry._replace(tolerance=used[entry].text) if entry in used else entry for entry in vocabulary.predicates
    )
    return vocabulary._replace(predicates=tuple(entries))


def _hint(one: StatedTolerance, names: Sequence[str]) -> str:
    """Return the predicate that was meant; empty, so that the usual hint stands, if none is near."""
    return near_neighbour(one.predicate, names)


def _unused(one: StatedTolerance, predicate: Predicate, used: dict[Predicate, StatedTolerance]) -> str:
    """Return why a tolerance cannot be used, empty if it can."""
    if predicate in used:
        other = used[predicate]
        return f"line {other.location.line} has one for `{other.predicate}`, which is the same predicate"
    tolerance, kind = read_tolerance(one.text), type_named(predicate.type)
    if tolerance is None or kind is None or applies(tolerance, kind.name):
        return ""
    if kind.name in ("date", "duration"):
        return f"values of the type {kind.name} need a span of time, as in `2 days`"
    return f"values of the type {kind.name} lie at no distance from each other"
