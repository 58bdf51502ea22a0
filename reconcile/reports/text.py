"""The report for a terminal: what is contested first, and why, then what differs, agrees, or stands alone."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from reconcile.model import Claim, Flag, Group, NearMiss, Reconciliation, Source, Verdict
from reconcile.reports.layout import Line, Span, flow
from reconcile.reports.options import Options
from reconcile.reports.text_groups import Saying, block, claim_lines, decision_lines, event, question

_HEADINGS = {
    Verdict.CONFLICT: ("Conflicts", "values that cannot both hold"),
    Verdict.DIFFERENCE: ("Differences", "not the same, and no contradiction"),
    Verdict.UNCLEAR: ("Unclear", "a person has to read these"),
    Verdict.AGREEMENT: ("Agreements", "several sources, values that can all hold"),
    Verdict.SINGLE_SOURCE: ("Single source", "nobody else says so here"),
}
_NOUNS = {
    Verdict.CONFLICT: ("conflict", "conflicts"),
    Verdict.DIFFERENCE: ("difference", "differences"),
    Verdict.UNCLEAR: ("unclear", "unclear"),
    Verdict.AGREEMENT: ("agreement", "agreements"),
    Verdict.SINGLE_SOURCE: ("single-source", "single-source"),
}


def text_lines(reconciliation: Reconciliation, options: Options) -> Iterator[Line]:
    """Yield the report as styled lines."""
    yield from _summary(reconciliation, options)
    sources = {source.id: source for source in reconciliation.project.sources}
    for verdict, groups in groupby(reconciliation.groups, key=lambda group: group.verdict):
        yield from _heading(verdict, options)
        if verdict is Verdict.SINGLE_SOURCE:
            yield from _by_source(list(groups), sources, options)
        else:
            for group in groups:
                yield ()
                yield from block(group, options)
    if options.near:
        yield from _near(reconciliation, options)


def _summary(reconciliation: Reconciliation, options: Options) -> Iterator[Line]:
    """Yield the totals and, one line a question, what is contested and by whom."""
    groups = reconciliation.groups
    counted = (
        (len(reconciliation.project.sources), "source", "sources"),
        (sum(len(group.claims) for group in groups), "claim", "claims"),
        (len(groups), "question", "questions"),
    )
    yield from flow([Span(", ".join(_count(*one) for one in counted), "strong")], options.width)
    yield from flow(_joined(_totals(groups), Span(", ")), options.width)
    contested = [group for group in groups if group.verdict is Verdict.CONFLICT]
    if contested:
        yield ()
        yield (Span("Contested", "strong"),)
    for group in contested:
        yield from flow(_glance(group, options), options.width, "  ", "      ")


def _totals(groups: Iterable[Group]) -> Iterator[Span]:
    verdicts = [group.verdict for group in groups]
    for verdict, nouns in _NOUNS.items():
        yield Span(_count(verdicts.count(verdict), *nouns), verdict)


def _glance(group: Group, options: Options) -> Iterator[Span]:
    yield Span(f"{question(group, options)}: ")
    for place, position in enumerate(group.positions):
        if place:
            yield Span(f" {options.glyphs.bar} ", "faint")
        yield Span(position.value, "value")
        yield Span(f" ({', '.join(_sources(position.claims))})", "faint")


def _sources(claims: Iterable[str]) -> list[str]:
    return sorted({claim.partition("#")[0] for claim in claims})


def _heading(verdict: Verdict, options: Options) -> Iterator[Line]:
    title, meaning = _HEADINGS[verdict]
    yield ()
    if options.width:
        yield (Span(options.glyphs.rule * options.width, verdict),)
    yield from flow([Span(title.upper(), verdict), Span(f"  {meaning}", "faint")], options.width)


def _by_source(groups: Sequence[Group], sources: dict[str, Source], options: Options) -> Iterator[Line]:
    """Yield the questions that one source answers alone, source by source."""
    for source_id, own in groupby(sorted(groups, key=_alone), key=lambda group: _alone(group)[0]):
        held = list(own)
        title = sources[source_id].publisher or sources[source_id].title
        yield ()
        yield from flow([Span(title, "strong"), Span(f" ({source_id}), {len(held)}", "faint")], options.width)
        for group in held:
            yield from _alone_lines(group, options)


def _alone(group: Group) -> tuple[str, str, str]:
    return group.claims[0].source, group.subject.casefold(), group.id


def _alone_lines(group: Group, options: Options) -> Iterator[Line]:
    value = " | ".join(position.value for position in group.positions)
    asked = [Span(f"  {question(group, options)}"), *event(group), Span(": ")]
    spans = [Span(group.id, "id"), *asked, Span(value, "value")]
    flags = [flag for flag in group.flags if flag not in (Flag.HEDGED, Flag.UNDATED, Flag.ANONYMOUS)]
    spans += [Span(f" [{flag}]", "flag") for flag in flags]
    if Flag.ONE_ORIGIN in flags or Flag.INTERNAL in flags:
        spans.append(Span(f"  {group.why}", "why"))
    yield from flow(spans, options.width, "  ", "      ")
    for claim in group.claims:
        yield from claim_lines(Saying(claim, "", len(group.claims) > 1), options, "      ")
    yield from decision_lines(group, options, "      ")


def _near(reconciliation: Reconciliation, options: Options) -> Iterator[Line]:
    yield ()
    yield from flow([Span("LOOKED ALIKE, KEPT APART", "strong"), Span("  near misses", "faint")], options.width)
    if not reconciliation.near_misses:
        yield (Span("  none"),)
    claims = {claim.id: claim for claim in reconciliation.project.claims}
    for miss in reconciliation.near_misses:
        yield ()
        yield from _near_lines(miss, [claims[claim] for claim in miss.claims], options)


def _near_lines(miss: NearMiss, claims: Sequence[Claim], options: Options) -> Iterator[Line]:
    for claim in claims:
        spans = [
            Span(claim.id, "id"),
            Span(f"  {claim.subject} {options.glyphs.dot} {claim.predicate}: "),
            Span(claim.value.text, "value"),
        ]
        yield from flow(spans, options.width, "  ", "      ")
    yield from flow([Span(f"score {miss.score:.2f}; {miss.why}", "why")], options.width, "    ", "      ")
    if miss.hint:
        yield from flow([Span("to join: "), Span(miss.hint)], options.width, "    ", "      ")


def _count(number: int, singular: str, plural: str) -> str:
    return f"{number} {singular if number == 1 else plural}"


def _joined(spans: Iterable[Span], comma: Span) -> list[Span]:
    joined: list[Span] = []
    for span in spans:
        joined += [comma, span] if joined else [span]
    return joined
