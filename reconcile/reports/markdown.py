"""The Markdown report: a page to paste into a wiki, an issue or a pull request."""

from collections import Counter
from collections.abc import Iterator, Sequence

from reconcile.model import Group, NearMiss, Origins, Reconciliation, Source, Verdict
from reconcile.reports.characters import visible
from reconcile.reports.markdown_groups import item, question, said
from reconcile.reports.markdown_pages import LONGEST, Section, page
from reconcile.reports.markdown_text import escaped, link, row, table_head
from reconcile.reports.options import Options

_MARKER = "<!-- reconcile report -->\n"
"""Lets a script find the comment that it wrote before."""
_CONTESTED = {
    Verdict.CONFLICT: "Conflicts",
    Verdict.DIFFERENCE: "Differences",
    Verdict.UNCLEAR: "Unclear",
}


def render_markdown(reconciliation: Reconciliation, options: Options) -> str:
    """Return the report as Markdown of at most `LONGEST` characters.

    What does not fit is left out in whole items, each section saying how many; the totals always count everything.
    """
    return page(_MARKER + _totals(reconciliation), list(_sections(reconciliation, options)), LONGEST)


def _totals(reconciliation: Reconciliation) -> str:
    verdicts = Counter(group.verdict for group in reconciliation.groups)
    claims = sum(len(group.claims) for group in reconciliation.groups)
    counted = [
        _count(len(reconciliation.project.sources), "source"),
        _count(claims, "claim"),
        _count(len(reconciliation.groups), "question"),
    ]
    rows = "".join(row((verdict.value, str(verdicts[verdict]))) for verdict in Verdict)
    return f"# Reconciliation\n\n{', '.join(counted)}\n{table_head(('verdict', 'questions'))}{rows}"


def _sections(reconciliation: Reconciliation, options: Options) -> Iterator[Section]:
    groups = reconciliation.groups
    for verdict, title in _CONTESTED.items():
        yield Section(title, [item(group, options) for group in groups if group.verdict is verdict])
    agreed = [_agreement(group) for group in groups if group.verdict is Verdict.AGREEMENT]
    yield Section("Agreements", agreed, table_head(("question", "value", "sources", "origins", "kind")))
    sources = {source.id: source for source in reconciliation.project.sources}
    alone = [group for group in groups if group.verdict is Verdict.SINGLE_SOURCE]
    yield _alone(alone, sources, options)
    if options.near:
        missed = list(map(_near_miss, reconciliation.near_misses))
        yield Section("Looked alike, kept apart", missed, table_head(("claims", "score", "why", "to join them")))
    listed = [_source(source) for _, source in sorted(sources.items())]
    yield Section("Sources", listed, table_head(("source", "publisher", "title", "published", "file")))


def _agreement(group: Group) -> str:
    """Return the row of an agreement: every spelling with the claims that use it, the finest first."""
    lines = (said(text, ids, group) for position in group.positions for text, ids in position.spellings)
    sources = ", ".join(escaped(source) for source in sorted({claim.source for claim in group.claims}))
    return row((question(group), "<br>".join(lines), sources, _origins(group.origins), group.kind))


def _origins(origins: Origins) -> str:
    undetermined = f" + {origins.undetermined} undetermined" if origins.undetermined else ""
    return f"{len(origins.known)}{undetermined}"


def _alone(groups: Sequence[Group], sources: dict[str, Source], options: Options) -> Section:
    """Return the rows of the questions that one source answers, those of each source under its heading."""
    ordered = sorted(groups, key=lambda group: group.claims[0].source)
    heads = [_source_head(group.claims[0].source, sources, options) for group in ordered]
    return Section("Single source", [_alone_row(group, options) for group in ordered], parts=heads)


def _source_head(source: str, sources: dict[str, Source], options: Options) -> str:
    publisher = sources[source].publisher if source in sources else ""
    columns = ("question", "value", "flags", *(("quote",) if options.quotes else ()))
    return f"\n### {escaped(f'{source}: {publisher}' if publisher else source)}\n{table_head(columns)}"


def _alone_row(group: Group, options: Options) -> str:
    values = "<br>".join(said(text, ids, group) for position in group.positions for text, ids in position.spellings)
    quotes = "<br>".join(escaped(claim.quote) for claim in group.claims if claim.quote)
    return row((question(group), values, ", ".join(group.flags), *((quotes,) if options.quotes else ())))


def _near_miss(miss: NearMiss) -> str:
    claims = "<br>".join(map(escaped, miss.claims))
    return row((claims, f"{miss.score:.2f}", escaped(miss.why), escaped(miss.hint)))


def _source(source: Source) -> str:
    title = link(visible(source.title), source.url)
    published = escaped(source.published.text) if source.published else "unknown"
    return row((escaped(source.id), escaped(source.publisher), title, published, escaped(source.path)))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
