"""Choosing groups of a finished reconciliation: `method:glob`, a comma for and, a space for or."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from fnmatch import fnmatchcase

from reconcile.errors import UsageError
from reconcile.folding import fold
from reconcile.model import Flag, Group, Reconciliation, Source

Reader = Callable[[Group, Mapping[str, Source]], Iterable[str]]

METHODS: dict[str, Reader] = {
    "source": lambda group, _: {claim.source for claim in group.claims},
    "subject": lambda group, _: {group.subject, *(claim.subject for claim in group.claims)},
    "predicate": lambda group, _: {group.predicate, *(claim.predicate for claim in group.claims)},
    "event": lambda group, _: {group.event, *(claim.event for claim in group.claims)},
    "verdict": lambda group, _: (group.verdict,),
    "status": lambda group, _: (group.verdict,),
    "kind": lambda group, _: (group.kind,),
    "flag": lambda group, _: group.flags,
    "id": lambda group, _: (group.id, *(claim.id for claim in group.claims)),
    "path": lambda group, sources: {sources[claim.source].path for claim in group.claims},
    "tag": lambda group, sources: {tag for claim in group.claims for tag in (*claim.tags, *sources[claim.source].tags)},
    "state": lambda group, _: (_state(group.flags),),
}
"""What each method reads of a group; the mapping gives each source by its id."""


def select(reconciliation: Reconciliation, wanted: Sequence[str], unwanted: Sequence[str] = ()) -> Reconciliation:
    """Return the reconciliation with only the groups that any of `wanted` picks and none of `unwanted` does.

    Whole groups stay or go, so a verdict is never made from a part of its claims. Globs ignore case and accents.

    Raises:
        UsageError: a selector names no known method.
    """
    sources = {source.id: source for source in reconciliation.project.sources}
    picks, drops = _parsed(wanted), _parsed(unwanted)
    groups = (group for group in reconciliation.groups if not picks or _matches(group, picks, sources))
    kept = tuple(group for group in groups if not _matches(group, drops, sources))
    return reconciliation._replace(groups=kept)


def _parsed(selectors: Iterable[str]) -> list[list[tuple[Reader, str]]]:
    """Return the unions of intersections that the selectors write.

    A value may hold spaces (`subject:Afghan delegation`): a new selector begins only where a method does.
    """
    return [[_criterion(part) for part in _parts(one)] for text in selectors for one in _alternatives(text)]


def _alternatives(text: str) -> list[str]:
    alternatives: list[str] = []
    for word in text.split():
        if alternatives and word.partition(":")[0] not in METHODS:
            alternatives[-1] += f" {word}"
        else:
            alternatives.append(word)
    return alternatives


def _parts(text: str) -> list[str]:
    parts: list[str] = []
    for part in text.split(","):
        if parts and part.strip().partition(":")[0] not in METHODS:
            parts[-1] += f",{part}"
        else:
            parts.append(part.strip())
    return parts


def _criterion(text: str) -> tuple[Reader, str]:
    method, colon, glob = text.partition(":")
    if method.startswith("RC-") or "#" in method:
        return METHODS["id"], text
    if not colon or method not in METHODS:
        raise UsageError(f"unknown selector {text!r}", f"write METHOD:GLOB, with one of {', '.join(METHODS)}")
    return METHODS[method], glob


def _matches(group: Group, unions: Iterable[Sequence[tuple[Reader, str]]], sources: Mapping[str, Source]) -> bool:
    return any(all(_fits(glob, read(group, sources)) for read, glob in criteria) for criteria in unions)


def _state(flags: Iterable[str]) -> str:
    """Return what has become of a group: `stale` outweighs `decided`, as somebody has to look at it again."""
    if Flag.STALE_DECISION in flags:
        return "stale"
    return "decided" if Flag.DECIDED in flags else "undecided"


def _fits(glob: str, texts: Iterable[str]) -> bool:
    """Return whether the glob fits any text, as written or folded."""
    folded = "*".join(fold(part) for part in glob.split("*"))
    return any(fnmatchcase(text.casefold(), glob.casefold()) or fnmatchcase(fold(text), folded) for text in texts)
