"""The answer key of a story: which pairs of claims ask the same thing, which only look so, and what each comes to."""

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from pathlib import Path
from typing import NamedTuple, TypedDict

Pair = frozenset[str]
"""Two claim ids (`SOURCE#CLAIM`)."""


class _Group(TypedDict, total=False):
    members: list[str]
    verdict: str
    sure: bool
    classes: list[list[str]]
    class_relations: list[tuple[int, int, str]]


class _Key(TypedDict):
    story: str
    groups: list[_Group]
    trap_pairs_not_aligned: list[tuple[str, str, str]]
    ambiguous_pairs: list[tuple[str, str, str]]


class AnswerKey(NamedTuple):
    """What a careful reader of the articles found, as pairs of claims from two sources."""

    story: str
    aligned: frozenset[Pair]
    """Pairs that ask the same thing."""
    ignored: frozenset[Pair]
    """Pairs on which careful readers may differ; they count neither way."""
    traps: frozenset[Pair]
    """Pairs that look alike and ask different things."""
    relations: Mapping[Pair, str]
    """How the values of an aligned pair relate, where the reader was sure."""


def load_key(path: Path) -> AnswerKey:
    """Return the answer key of a file; claims are `NN:CLAIM` there and `sNN#CLAIM` here."""
    key: _Key = json.loads(path.read_text(encoding="utf-8"))
    related = {pair: (kind, sure) for group in key["groups"] for pair, kind, sure in _pairs(group)}
    optional = frozenset(pair for pair, (kind, _) in related.items() if "optional" in kind)
    ignored = optional | _listed(key["ambiguous_pairs"])
    return AnswerKey(
        story=key["story"],
        aligned=frozenset(related) - ignored,
        ignored=ignored,
        traps=_listed(key["trap_pairs_not_aligned"]),
        relations={pair: kind for pair, (kind, sure) in related.items() if sure and pair not in optional},
    )


def of_two_sources(pair: Pair) -> bool:
    """Return whether the claims of a pair come from two sources."""
    return len({claim.partition("#")[0] for claim in pair}) == 2


def _pairs(group: _Group) -> Iterator[tuple[Pair, str, bool]]:
    """Yield the pairs of a group with the relation of their values and whether the reader was sure."""
    classes = group.get("classes") or [group["members"]]
    class_of = {claim: number for number, members in enumerate(classes) for claim in members}
    relations = {frozenset((left, right)): kind for left, right, kind in group.get("class_relations") or []}
    for left, right in combinations(group["members"], 2):
        pair, places = _pair(left, right), frozenset((class_of[left], class_of[right]))
        kind = "same" if len(places) == 1 else relations.get(places, group["verdict"])
        if of_two_sources(pair):
            yield pair, kind, group["sure"]


def _listed(rows: Iterable[tuple[str, str, str]]) -> frozenset[Pair]:
    return frozenset(_pair(left, right) for left, right, _ in rows)


def _pair(left: str, right: str) -> Pair:
    return frozenset("s" + claim.replace(":", "#") for claim in (left, right))
