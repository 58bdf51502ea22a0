"""Claims that look as if they went back to one origin though they are counted as several."""

from collections.abc import Iterator
from itertools import combinations

from reconcile.folding import fold
from reconcile.matching.origins import Origin, OriginFinder
from reconcile.model import Claim, Group, Relation
from reconcile.suggestions.draft import Draft
from reconcile.suggestions.suggestion import Ruling
from reconcile.suggestions.trial import Trial

_LONG_QUOTE = 8
"""Words from which an equal quote in two sources is hardly chance."""


def suggest_origins(trial: Trial) -> Iterator[Draft]:
    """Yield the pairs of sources in one group that credit what may be one name, or that use the same long quote."""
    finder = OriginFinder(trial.run.project.sources, trial.run.rulings.live, trial.run.lexicon, trial.comparer)
    for group in trial.groups:
        for left, right in combinations(group.claims, 2):
            reason = _one_origin(left, right, finder, trial) if left.source != right.source else ""
            if reason:
                yield from _draft(trial, group, (left, right), reason)


def _draft(trial: Trial, group: Group, claims: tuple[Claim, Claim], reason: str) -> Iterator[Draft]:
    ids = (claims[0].id, claims[1].id)
    changes = trial.one_origin(group, ids)
    if changes:
        question = f"do {ids[0]} and {ids[1]} go back to one origin?"
        yield Draft("one-origin", ids, question, (reason,), ids, rulings=(Ruling(ids, changes),))


def _one_origin(left: Claim, right: Claim, finder: OriginFinder, trial: Trial) -> str:
    """Return why two claims seem to have one origin, empty if they do not or are known to have."""
    ours, theirs = finder.of_claim(left), finder.of_claim(right)
    if ours.name == theirs.name or ours.house == theirs.house or (ours.decided and ours.decided == theirs.decided):
        return ""
    if _credit(ours) and _credit(theirs):
        compared = trial.comparer.names(ours.name, theirs.name)
        if finder.is_one_name(ours.name, theirs.name):
            return ""
        if compared.relation is Relation.POSSIBLE:
            return f"{left.source} credits {ours.name}, {right.source} {theirs.name}: {compared.reason}"
    quote = fold(left.quote)
    if len(quote.split()) >= _LONG_QUOTE and quote == fold(right.quote):
        return f"{left.source} and {right.source} have the same words: {left.quote}"
    return ""


def _credit(origin: Origin) -> bool:
    return origin.credited and bool(origin.name)
