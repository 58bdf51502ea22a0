"""Near misses: pairs that looked alike and were kept apart, and what would join them."""

from collections.abc import Iterable, Iterator

from reconcile.folding import words
from reconcile.matching.comparer import Comparer
from reconcile.matching.evidence import Evidence
from reconcile.matching.questions import Question
from reconcile.model import Link, NearMiss, Relation
from reconcile.vocabulary.wordclasses import STOPWORDS

_PLAIN = frozenset(" -_'’.()/")


def near_misses(links: Iterable[Link], evidence: Evidence, comparer: Comparer) -> tuple[NearMiss, ...]:
    """Return the near misses, best first, each with why it was kept apart and what joins it.

    That is lines of the vocabulary, unless the two subjects have nothing in common: that an attack and the staff that
    noticed it are one thing is false, though both claims may say the same. Then it is a decision.
    """
    return tuple(_near_miss(link, evidence, comparer) for link in links)


def _near_miss(link: Link, evidence: Evidence, comparer: Comparer) -> NearMiss:
    left, right = evidence.question(link.left), evidence.question(link.right)
    strangers = _are_strangers(left.subject, right.subject, comparer)
    hint = (
        f"reconcile decide same {link.left} {link.right} --reason TEXT"
        if strangers
        else "; ".join(_joining(left, right))
    )
    return NearMiss((link.left, link.right), link.score, link.veto, hint, link)


def _are_strangers(left: str, right: str, comparer: Comparer) -> bool:
    """Return whether two names share no telling word and are no spellings or parts of each other."""
    ours, theirs = (set(words(name)) for name in (left, right))
    if ours == theirs or (ours & theirs) - STOPWORDS:
        return False
    return comparer.names(left, right).relation in (Relation.DIFFERS, Relation.INCOMPARABLE)


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
