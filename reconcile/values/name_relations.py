"""How phrases that hold a name relate: `the wife of Imran Khan` is not Imran Khan, nor anybody else by that alone."""

from collections.abc import Callable

from reconcile.model import Relation
from reconcile.values.name_judgement import Finding
from reconcile.values.name_phrases import Phrase
from reconcile.values.name_tokens import Name, prepare

_Compare = Callable[[Name, Name, str], Finding]
_CONFIDENT = frozenset({Relation.SAME, Relation.VARIANT})
_PLAIN = Phrase(())


def compare_phrases(left: Name, right: Name, kind: str, compare: _Compare) -> Finding:
    """Return how two names relate of which one at least is a phrase; `compare` relates two plain names."""
    ours, theirs = left.phrase or _PLAIN, right.phrase or _PLAIN
    if ours.relation and theirs.relation:
        return _two_relations(ours, theirs, kind, compare)
    if ours.relation or theirs.relation:
        return _one_relation(left, right, kind, compare) if ours.relation else _one_relation(right, left, kind, compare)
    return _several(_parts(left, kind), _parts(right, kind), kind, compare)


def _two_relations(ours: Phrase, theirs: Phrase, kind: str, compare: _Compare) -> Finding:
    """Relate `wife of Imran Khan` and `Imran Khan's wife`; two people may have one brother."""
    found = compare(prepare(ours.names[0], kind), prepare(theirs.names[0], kind), kind)
    if ours.relation == theirs.relation and found.relation is not Relation.DIFFERS:
        confident = found.relation in _CONFIDENT
        return Finding(Relation.VARIANT if confident else found.relation, "relation", found.reason)
    return Finding(Relation.INCOMPARABLE, "relation", "two descriptions by what somebody is to another")


def _one_relation(phrased: Name, other: Name, kind: str, compare: _Compare) -> Finding:
    """Relate `wife of Imran Khan` to a name: another than his, and for the rest nothing is said."""
    named = prepare(phrased.phrase.names[0], kind) if phrased.phrase else phrased
    held = [part for part in _parts(other, kind) if len(named.tokens) <= len(part.tokens)]
    if held and all(compare(named, part, kind).relation in _CONFIDENT for part in held):
        return Finding(Relation.DIFFERS, "relation", f"{phrased.text} is not {other.text}")
    return Finding(Relation.INCOMPARABLE, "relation", f"{phrased.text} is a description, not a name")


def _parts(name: Name, kind: str) -> list[Name]:
    return [prepare(part, kind) for part in name.phrase.names] if name.phrase else [name]


def _several(lefts: list[Name], rights: list[Name], kind: str, compare: _Compare) -> Finding:
    """Relate several persons to one or several: at best a possible variant, unless each has a counterpart."""
    found = [[_related(one, other, kind, compare) for other in rights] for one in lefts]
    rows = [min(row, key=_RANKS.__getitem__) for row in found]
    columns = [min(column, key=_RANKS.__getitem__) for column in zip(*found, strict=True)]
    best = min(rows, key=_RANKS.__getitem__)
    if len(lefts) == len(rights) and all(each is Relation.VARIANT for each in rows + columns):
        return Finding(Relation.VARIANT, "several", "the same persons")
    relation = Relation.POSSIBLE if best is Relation.VARIANT else best
    return Finding(relation, "several", "several persons on one side or both")


_RANKS = {Relation.VARIANT: 0, Relation.POSSIBLE: 1, Relation.INCOMPARABLE: 2, Relation.DIFFERS: 3}


def _related(one: Name, other: Name, kind: str, compare: _Compare) -> Relation:
    relation = compare(one, other, kind).relation
    return Relation.VARIANT if relation is Relation.SAME else relation
