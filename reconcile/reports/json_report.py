"""The JSON report, version 1: one object, one source, group or near miss a line; `schema/report.json` describes it.

The keys of a record are always all present and always in the same order. The line breaks make a diff of two reports
readable.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from reconcile.errors import Problem
from reconcile.model import Decision, Group, Link, NearMiss, Reconciliation, Source, Verdict
from reconcile.reports.json_claims import Json, claim_record, origins_record, position_record, text_of
from reconcile.reports.json_text import json_line
from reconcile.reports.scores import apportioned

SCHEMA_VERSION = 1
SCORE_DIGITS = 4

_CLOSING = ("settled", "acknowledged", "same")
"""The rulings that close a group, the strongest first."""


def json_pieces(reconciliation: Reconciliation) -> Iterable[str]:
    """Return the report as JSON, in pieces; the same reconciliation gives the same text everywhere.

    Scores are rounded to 4 decimals: the last digits of a logarithm differ between machines.
    """
    return chain(
        (f'{{"schema_version": {SCHEMA_VERSION},\n "summary": {json_line(_summary(reconciliation))}',),
        _list("sources", map(json_line, _sources(reconciliation))),
        _list("groups", _groups(reconciliation.groups)),
        _list("near_misses", map(json_line, map(_near_miss, reconciliation.near_misses))),
        _list("problems", map(json_line, map(_problem, sorted(reconciliation.problems, key=_place)))),
        ("}\n",),
    )


def jsonl_pieces(reconciliation: Reconciliation) -> Iterator[str]:
    """Yield the same records one a line, the summary first; `type` says which is which."""
    yield json_line({"type": "summary", "schema_version": SCHEMA_VERSION, **_summary(reconciliation)}) + "\n"
    listed = (
        ("source", _sources(reconciliation)),
        ("group", map(_group, reconciliation.groups)),
        ("near_miss", map(_near_miss, reconciliation.near_misses)),
        ("problem", map(_problem, sorted(reconciliation.problems, key=_place))),
    )
    for kind, records in listed:
        yield from (json_line({"type": kind, **record}) + "\n" for record in records)


def _list(name: str, records: Iterable[str]) -> Iterator[str]:
    """Yield the pieces of one list, each record on a line of its own."""
    yield f',\n "{name}": ['
    for number, record in enumerate(records):
        yield ",\n  " if number else "\n  "
        yield record
    yield "]"


def _groups(groups: Iterable[Group]) -> Iterator[str]:
    """Yield the groups as written, in their order.

    They are written in the order of their claims, which lie side by side in memory: on 200,000 claims, far more than
    any processor's cache, that takes a quarter less time than the order of the ids.
    """
    held = list(groups)
    written = {group.id: json_line(_group(group)) for group in sorted(held, key=lambda group: group.claims[0].id)}
    yield from (written[group.id] for group in held)


def _summary(reconciliation: Reconciliation) -> Mapping[str, Json]:
    groups = reconciliation.groups
    verdicts = Counter(group.verdict for group in groups)
    return {
        "sources": len(reconciliation.project.sources),
        "claims": sum(len(group.claims) for group in groups),
        "groups": len(groups),
        **{verdict.value: verdicts[verdict] for verdict in Verdict},
        "near_misses": len(reconciliation.near_misses),
        "problems": len(reconciliation.problems),
    }


def _sources(reconciliation: Reconciliation) -> Iterator[Mapping[str, Json]]:
    claims = Counter(claim.source for group in reconciliation.groups for claim in group.claims)
    for source in sorted(reconciliation.project.sources, key=lambda source: source.id):
        yield _source(source, claims[source.id])


def _source(source: Source, claims: int) -> Mapping[str, Json]:
    return {
        "id": source.id,
        "publisher": source.publisher,
        "title": source.title,
        "published": text_of(source.published),
        "path": source.path,
        "url": source.url,
        "text": source.text_path,
        "relies_on": [{"source": one.source, "kind": one.kind} for one in source.relies_on],
        "tags": list(source.tags),
        "claims": claims,
    }


def _group(group: Group) -> Mapping[str, Json]:
    claims = {claim.id: claim for claim in group.claims}
    return {
        "id": group.id,
        "digest": group.digest,
        "event": group.event,
        "subject": group.subject,
        "predicate": group.predicate,
        "verdict": group.verdict.value,
        "kind": group.kind.value,
        "flags": [flag.value for flag in group.flags],
        "why": group.why,
        "origins": origins_record(group.origins),
        "positions": [position_record(position, claims) for position in group.positions],
        "relationships": [
            {"positions": [one.left, one.right], "kind": one.kind.value, "why": one.why} for one in group.relationships
        ],
        "elements": [
            {"value": one.value, "named": list(one.named), "denied": list(one.denied)} for one in group.elements
        ],
        "claims": [claim_record(*one) for one in zip(group.claims, group.events, group.aligned_by, strict=True)],
        "links": [_link(link) for link in group.links if link.by in ("similar words", "decision")],
        "decision": _decision(min(group.decisions, key=_rank)) if group.decisions else None,
        "decisions": [_decision(decision) for decision in group.decisions],
    }


def _rank(decision: Decision) -> tuple[int, str]:
    closing = decision.ruling in _CLOSING
    return (_CLOSING.index(decision.ruling) if closing else len(_CLOSING), decision.id)


def _decision(decision: Decision) -> Json:
    return {
        "id": decision.id,
        "decision": decision.ruling.value,
        "claims": list(decision.claims),
        "group": decision.group,
        "value": decision.value,
        "seen": dict(decision.seen),
        "reason": decision.reason,
        "by": decision.by,
        "date": decision.date,
        "expires": text_of(decision.expires),
        "path": decision.location.path,
        "line": decision.location.line,
    }


def _near_miss(miss: NearMiss) -> Mapping[str, Json]:
    return {
        "claims": list(miss.claims),
        "score": round(miss.score, SCORE_DIGITS),
        "why": miss.why,
        "hint": miss.hint,
        "parts": _parts(miss.link),
    }


def _link(link: Link) -> Json:
    return {
        "claims": [link.left, link.right],
        "by": link.by,
        "score": round(link.score, SCORE_DIGITS),
        "parts": _parts(link),
    }


def _parts(link: Link) -> Json:
    weights = apportioned([part.weight for part in link.parts], link.score, SCORE_DIGITS)
    return [
        {"feature": part.feature, "weight": weight, "detail": part.detail}
        for part, weight in zip(link.parts, weights, strict=True)
    ]


def _place(problem: Problem) -> tuple[str, int, int, str]:
    return (problem.location.path, problem.location.line, problem.location.column, problem.code)


def _problem(problem: Problem) -> Mapping[str, Json]:
    return {
        "code": problem.code,
        "severity": problem.severity.value,
        "message": problem.message,
        "path": problem.location.path,
        "line": problem.location.line,
        "column": problem.location.column,
        "hint": problem.hint,
    }
