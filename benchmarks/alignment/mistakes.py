"""The pairs that a run got wrong, each with both claims and the evidence, for whoever improves the program."""

from collections.abc import Iterable, Iterator

from benchmarks.alignment.answerkey import AnswerKey, Pair
from benchmarks.alignment.scoring import joined_pairs, misjudged
from reconcile.model import Claim, Reconciliation
from reconcile.pipeline import Run


def describe_mistakes(run: Run, found: Reconciliation, key: AnswerKey) -> Iterator[str]:
    """Yield lines on each missed pair and each wrong one, highest score first, then on each pair judged wrongly."""
    joined = joined_pairs(found.groups, key)
    obstacles = {frozenset(miss.claims): miss.why for miss in found.near_misses}
    missed, wrong = key.aligned - joined, joined - key.aligned
    for name, pairs in (("missed", missed), ("wrong", wrong)):
        yield f"{len(pairs)} {name}"
        for pair in _by_score(pairs, run):
            yield from _describe(pair, run, obstacles.get(pair, ""), pair in key.traps)
    yield from _describe_verdicts(found, key)


def _by_score(pairs: Iterable[Pair], run: Run) -> list[Pair]:
    return sorted(pairs, key=lambda pair: (-run.evidence.explain(*sorted(pair)).score, sorted(pair)))


def _describe(pair: Pair, run: Run, obstacle: str, is_trap: bool) -> Iterator[str]:
    left, right = sorted(pair)
    link = run.evidence.explain(left, right)
    claims = {claim.id: claim for claim in run.project.claims}
    notes = [*(["trap"] if is_trap else []), *dict.fromkeys(note for note in (link.veto, obstacle) if note)]
    yield f"  {link.score:.2f}  {'; '.join(notes)}".rstrip()
    for claim in (left, right):
        yield f"        {_wording(claims[claim])}"
    for part in link.parts:
        yield f"        {part.weight:+.2f} {part.feature}: {part.detail}"


def _describe_verdicts(found: Reconciliation, key: AnswerKey) -> Iterator[str]:
    wrong = [(group, pair) for group in found.groups for pair in misjudged(group, key)]
    yield f"{len(wrong)} judged wrongly"
    for group, pair in wrong:
        claims = (claim for claim in group.claims if claim.id in pair)
        yield f"  {group.id} is {group.verdict} ({group.kind}), the key says {key.relations[pair]}: {group.why}"
        yield from (f"        {_wording(claim)}" for claim in claims)


def _wording(claim: Claim) -> str:
    return f"{claim.id}  {claim.subject} | {claim.predicate} | {claim.value.text} ({claim.value.type}) | {claim.event}"
