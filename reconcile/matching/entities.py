"""Who and what a project speaks of: its names brought together across all claims before any two are compared.

Names are one where they compare as the same, as variants or as an acronym. A shorter form (`Brun`) goes with a longer
one (`Ana Brun`) where no other name of the project could be meant as well. What this brings together is evidence that
two questions are one; whether two values are the same is not decided here.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from reconcile.folding import words
from reconcile.matching.candidates import Entry, candidate_pairs
from reconcile.matching.comparer import Comparer
from reconcile.matching.mentions import Mention, all_mentions, spelling_of, with_initials
from reconcile.matching.questions import Asked
from reconcile.model import Claim, Relation
from reconcile.vocabulary import Lexicon
from reconcile.vocabulary.wordclasses import is_general

_SOFT = frozenset("aeiouyhw")


class Entities(NamedTuple):
    """The names of a project, and how a text is read with them."""

    names: Mapping[tuple[str, ...], tuple[str, ...]]
    """The folded words of a mention, and those of the fullest name of what it mentions."""
    proper: frozenset[str]
    """The words of names that are not also general English."""
    longest: int

    def read(self, spoken: Sequence[str]) -> Iterator[str]:
        """Yield the words of a folded text in order, with the fullest name in place of each mention."""
        at = 0
        while at < len(spoken):
            for length in range(min(self.longest, len(spoken) - at), 0, -1):
                name = self.names.get(tuple(spoken[at : at + length]))
                if name:
                    yield from name
                    break
            else:
                length = 1
                yield spoken[at]
            at += length


def resolve(asked: Sequence[Asked], lexicon: Lexicon, comparer: Comparer) -> Entities:
    """Return the names of a project, brought together; the result does not depend on the order of claims."""
    claims = [one.claim for one in asked]
    found = all_mentions(claims, spelling_of(claims))
    known = {mention.spoken: words(entity.name) for mention in found if (entity := lexicon.entity(mention.text))}
    strangers = [mention for mention in found if mention.spoken not in known]
    names = known | _brought_together(strangers, comparer)
    proper = frozenset(word for name in names.values() for word in name if not is_general(word))
    joined = _compounds(claims) | names
    return Entities(joined, proper, max(map(len, joined), default=0))


def _compounds(claims: Iterable[Claim]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Return the pairs of words that the project also writes as one (`lift-off`, `liftoff`)."""
    spoken = {words(text) for claim in claims for text in (claim.subject, claim.predicate)}
    single = {word for text in spoken for word in text}
    pairs = {pair for text in spoken for pair in pairwise(text)}
    return {pair: ("".join(pair),) for pair in pairs if "".join(pair) in single}


def _brought_together(found: Sequence[Mention], comparer: Comparer) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Return each mention with the longest name of its kind: sure links first, then short forms that fit one only."""
    kin, links = _Kin(len(found)), []
    for here, there in candidate_pairs([_entry(mention) for mention in found]):
        relation = comparer.names(found[here].text, found[there].text).relation
        if relation in (Relation.SAME, Relation.VARIANT, Relation.POSSIBLE):
            kin.acquaint(here, there)
            if relation is not Relation.POSSIBLE or _is_short_form(found[here], found[there]):
                links.append((relation is Relation.POSSIBLE, here, there))
    for is_short, here, there in sorted(links):
        kin.join(here, there, alone=is_short)
    clusters = ([found[number].spoken for number in cluster] for cluster in kin.clusters())
    return {spoken: max(cluster, key=lambda name: (len(name), name)) for cluster in clusters for spoken in cluster}


def _is_short_form(left: Mention, right: Mention) -> bool:
    """Return whether one name leaves out words of the other and has none of its own; two spellings are for a person."""
    ours, theirs = set(left.spoken), set(right.spoken)
    return ours < theirs or theirs < ours


class _Kin:
    """Names, by number, while they come together: only such as could each be each."""

    def __init__(self, count: int) -> None:
        self._clusters = {number: [number] for number in range(count)}
        self._home = list(range(count))
        self._allies: defaultdict[int, set[int]] = defaultdict(set)

    def acquaint(self, here: int, there: int) -> None:
        """Note that two names could be one."""
        self._allies[here].add(there)
        self._allies[there].add(here)

    def join(self, here: int, there: int, *, alone: bool) -> None:
        """Join the clusters of two names if every two across them could be one; `alone`: and no other name fits."""
        kept, gone = sorted((self._home[here], self._home[there]))
        both = {*self._clusters[kept], *self._clusters[gone]}
        if kept == gone or any(len(both & self._allies[number]) < len(both) - 1 for number in both):
            return
        if alone and any(both - self._allies[rival] for number in both for rival in self._allies[number] - both):
            return
        self._clusters[kept] += self._clusters.pop(gone)
        for number in self._clusters[kept]:
            self._home[number] = kept

    def clusters(self) -> Iterable[list[int]]:
        """Return the names that came together."""
        return self._clusters.values()


def _entry(mention: Mention) -> Entry:
    """Return what a name is blocked by: the skeleton of each word, and its initials for acronyms."""
    skeletons = (word[0] + "".join(c for c in word[1:] if c not in _SOFT)[:2] for word in mention.spoken)
    initials = with_initials(mention)
    return Entry(frozenset((*skeletons, *([f"initials {initials}"] if len(initials) > 1 else ()))))
