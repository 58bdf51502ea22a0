"""Who stands behind claims: origins are counted, not outlets."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from typing import NamedTuple

from reconcile.folding import key
from reconcile.matching.comparer import Comparer
from reconcile.model import Claim, Decision, Origins, Relation, Ruling, Source
from reconcile.vocabulary import Lexicon
from reconcile.vocabulary.anonymous import is_anonymous


class OriginFinder:
    """Finds the origin of a claim: the last link of its attribution, else its publisher.

    Sources of one publisher, and sources that rely on each other, share one origin; so do two credits whose names are
    spellings of one. Publishers are never taken for one by their names.
    """

    def __init__(
        self, sources: Sequence[Source], decisions: Iterable[Decision], lexicon: Lexicon, comparer: Comparer
    ) -> None:
        self._lexicon = lexicon
        self._comparer = comparer
        self._found: dict[str, Origin] = {}
        self._sources = {source.id: source for source in sources}
        self._outlets = {key(source.publisher or source.id): source.id for source in reversed(sources)}
        self._house = _joined(_shared_houses(sources))
        self._houses = self._named_houses(sources)
        self._decided = _joined(d.claims for d in decisions if d.ruling is Ruling.ONE_ORIGIN)

    def of_claim(self, claim: Claim) -> "Origin":
        """Return the origin of one claim, worked out once."""
        if claim.id not in self._found:
            self._found[claim.id] = self._origin(claim)
        return self._found[claim.id]

    def _origin(self, claim: Claim) -> "Origin":
        credited = self._credited(claim)
        name = self._publisher(claim.source)
        if credited:
            name = "" if is_anonymous(credited) else self._named(credited)
        return Origin(name, bool(credited), self._decided(claim.id), self._house(claim.source) or claim.source)

    def of_claims(self, claims: Iterable[Claim]) -> Origins:
        """Return the known origins by name, and how many undetermined ones stand beside them.

        Two unnamed origins of one house count once; of several houses they cannot be told apart and are counted
        as undetermined, never as known. A rewrite that credits nobody adds nothing to the text it was made from.
        """
        origins = [self.of_claim(claim) for claim in claims]
        crediting = {origin.house for origin in origins if origin.credited}
        found = [origin for origin in origins if origin.credited or origin.house not in crediting]
        decided: dict[str, str] = {}
        for origin in found:
            if origin.name and origin.decided:
                decided[origin.decided] = min(decided.get(origin.decided, origin.name), origin.name)
        named = self._spelled_once([o._replace(name=decided.get(o.decided, o.name)) for o in found if o.name])
        unnamed = {o.decided or o.house for o in found if not o.name and o.decided not in decided}
        return Origins(tuple(sorted(named)), len(unnamed))

    def _spelled_once(self, origins: Sequence["Origin"]) -> set[str]:
        """Return the names of origins, of several spellings the one met most often, the first by its words if many."""
        uses = Counter(origin.name for origin in origins)
        if len(uses) == 1:
            return set(uses)
        credited = {origin.name for origin in origins if origin.credited}
        joined = _joined(pair for pair in combinations(sorted(uses), 2) if self._is_one(pair, credited))
        spellings: dict[str, list[str]] = {}
        for name in sorted(uses):
            spellings.setdefault(joined(name) or name, []).append(name)
        return {min(names, key=lambda name: (-uses[name], name)) for names in spellings.values()}

    def _is_one(self, names: tuple[str, str], credited: Iterable[str]) -> bool:
        return any(name in credited for name in names) and self.is_one_name(*names)

    def is_one_name(self, left: str, right: str) -> bool:
        """Return whether two names are surely spellings of one: a title, a transliteration or an alias between them."""
        return self._comparer.names(left, right).relation in (Relation.SAME, Relation.VARIANT)

    def _credited(self, claim: Claim) -> str:
        """Return the last link of the attribution that is not the outlet citing itself."""
        own = key(self._sources[claim.source].publisher) if claim.source in self._sources else ""
        links = [link for link in claim.attribution if key(link) != own]
        return links[-1] if links else ""

    def _named(self, credited: str) -> str:
        outlet = self._outlets.get(key(credited))
        if outlet:
            return self._publisher(outlet)
        entity = self._lexicon.entity(credited)
        return entity.name if entity else credited

    def _publisher(self, source_id: str) -> str:
        return self._houses.get(self._house(source_id) or source_id, source_id)

    def _named_houses(self, sources: Sequence[Source]) -> dict[str, str]:
        """Return the name of each house: the publisher of the text that the others were made from, the first by id."""
        names: dict[str, str] = {}
        for source in sorted(sources, key=lambda source: (bool(source.relies_on), source.id)):
            names.setdefault(self._house(source.id) or source.id, source.publisher or source.id)
        return names


class Origin(NamedTuple):
    """An origin's name (empty if unnamed), whether the claim credits it, its one-origin decision, and its house."""

    name: str
    credited: bool
    decided: str
    house: str


def _shared_houses(sources: Sequence[Source]) -> list[tuple[str, ...]]:
    by_publisher: dict[str, list[str]] = {}
    for source in sources:
        by_publisher.setdefault(key(source.publisher) or f"source {source.id}", []).append(source.id)
    reliances = [(source.id, r.source) for source in sources for r in source.relies_on]
    return [*(tuple(ids) for ids in by_publisher.values()), *reliances]


def _joined(chains: Iterable[tuple[str, ...]]) -> Callable[[str], str]:
    """Return a function from a name to the smallest name it is joined with, itself if none (union-find)."""
    parent: dict[str, str] = {}

    def root(name: str) -> str:
        while parent.get(name, name) != name:
            name = parent[name]
        return name

    for chain in chains:
        for name in chain[1:]:
            first, second = sorted((root(chain[0]), root(name)))
            parent.setdefault(first, first)
            parent[second] = first
    return lambda name: root(name) if name in parent else ""
