"""Whether what a project gives beside its facts changed in a way that concerns some of its claims."""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from reconcile.changes import Snapshot
from reconcile.folding import words

_BEGINNING = 4
"""Letters by which forms of one word begin alike, as far as it matters: `leader`, `leads`."""
_SHORT = 2
"""Letters of words that say nothing by themselves, as `of` does, but where a name is nothing else."""


class Concerns(NamedTuple):
    """What may alter where claims stand, though nobody edited them."""

    known: bool
    """False if one side does not say what it was read by: then anything may have changed."""
    ids: frozenset[str]
    """The ids of claims and questions that decisions name which came, went or were edited."""
    beginnings: frozenset[str]
    """How the words begin of entries of the vocabulary, and of settings, which differ between the sides."""

    def touch(self, ids: Collection[str], texts: Iterable[str]) -> bool:
        """Return whether something concerns claims and questions of these ids and wordings; in doubt it does."""
        return not self.known or not self.ids.isdisjoint(ids) or not self.beginnings.isdisjoint(_beginnings(texts))


def concerns(before: Snapshot, after: Snapshot) -> Concerns:
    """Return what differs between the two sides beside their facts."""
    if before.givens is None or after.givens is None:
        return Concerns(False, frozenset(), frozenset())
    differing = set(before.givens) ^ set(after.givens)
    decisions = {one for one in differing if one.name.startswith("decision ")}
    settings = (name.partition(".")[2] for name, _ in set(before.settings) ^ set(after.settings))
    texts = (text for one in differing - decisions for text in one.about)
    ids = (name for one in decisions for name in one.about)
    return Concerns(True, frozenset(ids), frozenset(_beginnings((*texts, *settings))))


def _beginnings(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        found = words(text)
        telling = [word for word in found if len(word) > _SHORT] or found
        yield from (word[:_BEGINNING] for word in telling)
