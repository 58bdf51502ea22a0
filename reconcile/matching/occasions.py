"""Which events of several sources are one occasion, and which a source has told apart.

Events are worded more freely than anything else, so two wordings that differ say little by themselves. What one source
keeps apart is apart, though: whoever wrote two events into one file meant two. The main events of two sources are
likely to be one. Events come together by falling likeness, never two of one source.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from reconcile.folding import words
from reconcile.matching import policy
from reconcile.matching.candidates import Entry, candidate_pairs
from reconcile.matching.entities import Entities
from reconcile.matching.questions import Asked
from reconcile.matching.resemblance import have_common
from reconcile.matching.weighing import Weights
from reconcile.vocabulary.wordclasses import SERIES, STOPWORDS, concept, contrast

_YEAR = re.compile(r"(?<![\w/.-])(?:1\d|20)\d\d(?!\w)")


class Event(NamedTuple):
    """An event as the claims word it: its concepts, its proper names and years, who speaks of it and mostly of it."""

    key: str
    spoken: tuple[str, ...]
    words: frozenset[str]
    names: frozenset[str]
    years: frozenset[str]
    sources: frozenset[str]
    main: bool
    declared: bool
    heard: frozenset[str]
    """The words of proper names anywhere in the claims of its sources."""


class Occasions(NamedTuple):
    """The events by key, and the number of the occasion that each belongs to; occasions with the sources of each."""

    events: Mapping[str, Event]
    home: Mapping[str, int]
    sources: Mapping[int, frozenset[str]]
    weights: Weights

    def likeness(self, left: Event, right: Event) -> float:
        """Return how alike the wordings of two events are, from 0 to 1."""
        return self.weights.share(left.words, right.words, left.words & right.words)

    def are_one(self, left: Event, right: Event) -> bool:
        """Return whether two events are one occasion."""
        return self.home[left.key] == self.home[right.key]

    def told_apart(self, left: Event, right: Event) -> bool:
        """Return whether two events are two: a source speaks of both, or they are named after strangers."""
        ours, theirs = self.home[left.key], self.home[right.key]
        if ours == theirs:
            return False
        return not self.sources[ours].isdisjoint(self.sources[theirs]) or _are_strangers(left, right)


def occasions(asked: Sequence[Asked], entities: Entities) -> Occasions:
    """Return the occasions of a project; the result does not depend on the order of claims."""
    events = _events(asked, entities)
    weights = Weights(event.words for event in events)
    links = []
    for here, there in candidate_pairs([Entry(event.words) for event in events]):
        likeness = _likeness(events[here], events[there], weights)
        if likeness >= policy.ONE_OCCASION and not _are_opposed(events[here], events[there]):
            links.append((-likeness, here, there))
    home = list(range(len(events)))
    members = {number: [number] for number in home}
    for _, here, there in sorted(links):
        kept, gone = sorted((home[here], home[there]))
        if kept != gone and _may_merge([events[n] for n in members[kept]], [events[n] for n in members[gone]]):
            members[kept] += members.pop(gone)
            for number in members[kept]:
                home[number] = kept
    sources = {number: frozenset().union(*(events[n].sources for n in group)) for number, group in members.items()}
    return Occasions(
        {event.key: event for event in events}, {event.key: home[n] for n, event in enumerate(events)}, sources, weights
    )


def _events(asked: Sequence[Asked], entities: Entities) -> list[Event]:
    by_key: defaultdict[str, list[Asked]] = defaultdict(list)
    for one in asked:
        if one.question.key[0]:
            by_key[one.question.key[0]].append(one)
    main, heard = _main_events(by_key), _heard(asked, entities)
    return [_event(key, by_key[key], entities, heard)._replace(main=key in main) for key in sorted(by_key)]


def _heard(asked: Iterable[Asked], entities: Entities) -> Mapping[str, frozenset[str]]:
    """Return by source the words of proper names in its claims."""
    texts: defaultdict[str, set[str]] = defaultdict(set)
    for claim in (one.claim for one in asked):
        texts[claim.source].update((claim.subject, claim.predicate, claim.event, claim.value.text, claim.quote))
    return {
        source: entities.proper.intersection(word for text in said for word in entities.read(words(text)))
        for source, said in texts.items()
    }


def _main_events(by_key: Mapping[str, Sequence[Asked]]) -> frozenset[str]:
    """Return the events that a source speaks of most; all that tie."""
    counts = Counter((one.claim.source, key) for key, members in by_key.items() for one in members)
    most: dict[str, int] = {}
    for (source, _), count in counts.items():
        most[source] = max(most.get(source, 0), count)
    return frozenset(key for (source, key), count in counts.items() if count == most[source])


def _event(key: str, members: Sequence[Asked], entities: Entities, heard: Mapping[str, frozenset[str]]) -> Event:
    spoken = words(members[0].question.event)
    read = [word for word in entities.read(spoken) if word not in STOPWORDS]
    sources = frozenset(one.claim.source for one in members)
    return Event(
        key=key,
        spoken=spoken,
        words=frozenset(map(concept, read)),
        names=frozenset(word for word in read if word in entities.proper),
        years=frozenset(year for one in members for year in _YEAR.findall(one.claim.event or one.question.event)),
        sources=sources,
        main=False,
        declared=members[0].event is not None,
        heard=frozenset().union(*(heard[source] for source in sources)),
    )


def _likeness(left: Event, right: Event, weights: Weights) -> float:
    """Return how alike two events are, from 0 to 1 and some more where both are what their sources are about."""
    shared = left.words & right.words
    most = max(weights.covered(left.words, shared), weights.covered(right.words, shared))
    alike = (weights.share(left.words, right.words, shared) + most) / 2
    return alike + policy.BOTH_MAIN * (left.main and right.main)


def _are_strangers(left: Event, right: Event) -> bool:
    """Return whether two events are named after different people, places or things, and no source connects the two.

    Reports of one flood may each name it after another town, but then one of them speaks of both towns somewhere.
    """
    if not left.names or not right.names or have_common(left.names, right.names):
        return False
    return left.names.isdisjoint(right.heard) and right.names.isdisjoint(left.heard)


def _are_opposed(left: Event, right: Event) -> bool:
    """Return whether two events are two: declared so, strangers, of other years, opposites, another of a series."""
    if (left.declared and right.declared) or _are_strangers(left, right):
        return True
    if left.years and right.years and left.years.isdisjoint(right.years):
        return True
    if contrast(left.spoken, right.spoken):
        return True
    return SERIES.intersection(left.spoken) != SERIES.intersection(right.spoken)


def _may_merge(ours: Sequence[Event], theirs: Sequence[Event]) -> bool:
    """Return whether no source speaks of events on both sides, and no two of them are opposed."""
    here, there = (frozenset().union(*(event.sources for event in side)) for side in (ours, theirs))
    return here.isdisjoint(there) and not any(_are_opposed(a, b) for a in ours for b in theirs)
