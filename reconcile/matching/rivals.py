"""Whether two questions are each other's closest: of one source's questions, at most one is another's.

Whoever lines up two articles by hand pairs each statement with its best partner on the other side, and trusts a pair
more that has no rival. The lead of a pair is how far it is ahead of the next best partner of either side in the source
of the other; below nothing where another partner is closer.
"""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from math import inf

from reconcile.matching import policy
from reconcile.matching.features import Clue

Pair = tuple[int, int]
"""Two questions by number, the smaller first."""


class Leads:
    """The lead of every pair of questions that comes close: three numbers a pair, as there may be millions."""

    def __init__(self, scored: Iterable[tuple[Pair, float]], sources: Sequence[frozenset[str]]) -> None:
        """Take the pairs in their order, each with its score, and the sources of each question."""
        self._count = len(sources)
        self._pairs, self._scores = array("q"), array("d")
        partners: defaultdict[int, array[int]] = defaultdict(lambda: array("q"))
        for place, ((here, there), score) in enumerate(scored):
            self._pairs.append(here * self._count + there)
            self._scores.append(score)
            partners[here].append(place)
            partners[there].append(place)
        self._leads = array("d", [inf]) * len(self._pairs)
        for question, places in partners.items():
            self._compare(question, places, sources)

    def _compare(self, question: int, places: Sequence[int], sources: Sequence[frozenset[str]]) -> None:
        """Lower the leads of the pairs of one question to what its other partners leave of them."""
        best: dict[str, tuple[float, float]] = {}
        for place in places:
            score = self._scores[place]
            for source in sources[self._partner(place, question)]:
                first, second = best.get(source, (0.0, 0.0))
                best[source] = (score, first) if score > first else (first, max(second, score))
        for place in places:
            score = self._scores[place]
            rivals = (best[source] for source in sources[self._partner(place, question)])
            lead = min(score - (second if score >= first else first) for first, second in rivals)
            self._leads[place] = min(self._leads[place], lead)

    def _partner(self, place: int, question: int) -> int:
        here, there = divmod(self._pairs[place], self._count)
        return there if here == question else here

    def of(self, pair: Pair) -> float | None:
        """Return the lead of a pair, None if it does not come close."""
        place = self._place(pair)
        return None if place is None else self._leads[place]

    def score(self, pair: Pair) -> float | None:
        """Return the score that a pair came with, None if it does not come close."""
        place = self._place(pair)
        return None if place is None else self._scores[place]

    def _place(self, pair: Pair) -> int | None:
        wanted = pair[0] * self._count + pair[1]
        place = bisect_left(self._pairs, wanted)
        return place if place < len(self._pairs) and self._pairs[place] == wanted else None

    def __iter__(self) -> Iterator[tuple[Pair, float]]:
        """Yield the pairs in their order, each with its score, its lead counted in."""
        for number, score, lead in zip(self._pairs, self._scores, self._leads, strict=True):
            yield divmod(number, self._count), score + sum(clue.weight for clue in closeness(lead))


def closeness(lead: float) -> Iterator[Clue]:
    """Yield what a lead speaks for or against, as far as it goes."""
    share = min(1.0, abs(lead) / policy.CLEAR_LEAD)
    if lead < 0:
        yield Clue("other closer", share, "one of them has a closer partner in the source of the other", ())
        return
    yield Clue("closest", 1.0, "neither has a closer partner in the source of the other", ())
    yield Clue("lead", share, "nor one nearly as close", ())
