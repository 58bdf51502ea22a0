"""Near misses: pairs that looked alike and were kept apart, and what would join them."""

from collections.abc import Iterable, Iterator

from reconcile.folding import words
from reconcile.matching.evidence import Evidence
from reconcile.matching.questions import Question
from reconcile.model import Link, NearMiss

_PLAIN = frozenset(" -_'’.()/")


def near_misses(links: Iterable[Link], evidence: Evidence) -> tuple[NearMiss, ...]:
    """Return the near misses, best first, each with why it was kept apart and the vocabulary lines that join it."""
    return tuple(_near_miss(link, evidence.question(link.left), evidence.question(link.right)) for link in links)


def _near_miss(link: Link, left: Question, right: Question) -> NearMiss:
    return NearMiss((link.left, link.right), link.score, link.veto, "; ".join(_joining(left, right)), link)


def _joining(left: Question, right: Question) -> Iterator[str]:
    """Yield a line of `vocabulary.yaml` for each part of the question that the two word differently."""
    parts = (
        ("entities", left.subject, right.subject),
        ("predicates", left.predicate, right.predicate),
        ("events", left.event, right.event),
    )
    for section, ours, theirs in parts:
        if ours and theirs and words(ours) != words(theirs):
            yield f"{section}: {{{_quoted(ours)}: {{aliases: [{_quoted(theirs)}]}}}}"


def _quoted(text: str) -> str:
    """Return `text` as a YAML scalar for a flow mapping."""
    plain = text[:1].isalpha() and all(c.isalnum() or c in _PLAIN for c in text)
    return text if plain else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
