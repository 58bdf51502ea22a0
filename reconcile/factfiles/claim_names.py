"""Naming claims whose curator gave no id: by predicate, and by as much more as tells them apart."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from reconcile.folding import fold


class Unnamed(NamedTuple):
    """What a name can be made of; `explicit` is the id as written, `content` orders claims that are named alike."""

    explicit: str
    predicate: str
    subject: str
    event: str
    content: tuple[str, ...]


def slug(text: str) -> str:
    """Return a text as a name: folded words joined by `-`, in any script; `claim` if nothing remains."""
    return fold(text).replace(" ", "-") or "claim"


def name_claims(claims: Sequence[Unnamed]) -> list[str]:
    """Return a unique name for each claim of one file.

    The id as written, else the slug of the predicate; where that is not unique, of predicate and subject, then with
    the event, then numbered from 2 in the order of content. Names do not depend on the order of the claims.
    """
    names = [claim.explicit for claim in claims]
    taken = {name for name in names if name}
    waiting = [number for number, name in enumerate(names) if not name]
    for depth in (1, 2, 3):
        wanted = [_candidate(claims[number], depth) for number in waiting]
        count = Counter(wanted)
        free = [count[name] == 1 and name not in taken for name in wanted]
        for number, name, alone in zip(waiting, wanted, free, strict=True):
            if alone:
                names[number] = name
        taken.update(name for name, alone in zip(wanted, free, strict=True) if alone)
        waiting = [number for number, alone in zip(waiting, free, strict=True) if not alone]
        if not waiting:
            return names
    for number in sorted(waiting, key=lambda number: (claims[number].content, claims[number])):
        names[number] = _numbered(_candidate(claims[number], 3), taken)
        taken.add(names[number])
    return names


def _candidate(claim: Unnamed, depth: int) -> str:
    parts = [claim.predicate, claim.subject, claim.event][:depth]
    return "-".join(slug(part) for part in parts if part)


def _numbered(name: str, taken: set[str]) -> str:
    number, numbered = 1, name
    while numbered in taken:
        number += 1
        numbered = f"{name}-{number}"
    return numbered
