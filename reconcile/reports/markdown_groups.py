"""One contested question in Markdown: its positions side by side, its elements, and who stands behind what."""

from collections.abc import Iterator, Sequence

from reconcile.model import Claim, Element, Group, Modality
from reconcile.reports.claim_events import claim_events
from reconcile.reports.markdown_text import escaped, row, table_head
from reconcile.reports.options import Options

_WIDEST = 8
"""Sources that a table of elements can hold as columns and still be read."""


def question(group: Group) -> str:
    """Return what a group asks, in canonical words, with its id."""
    event = f" ({escaped(group.event)})" if group.event and group.event != group.subject else ""
    return f"{escaped(group.subject)}, {escaped(group.predicate)}{event} {group.id}"


def said(text: str, ids: Sequence[str], group: Group) -> str:
    """Return a value as the claims `ids` write it, with their sources where the group has several spellings."""
    spellings = sum(len(position.spellings) for position in group.positions)
    sources = sorted({claim.partition("#")[0] for claim in ids})
    return f"{escaped(text)} ({', '.join(map(escaped, sources))})" if spellings > 1 else escaped(text)


def item(group: Group, options: Options) -> str:
    """Return a contested question: heading, reason, elements of lists, and one row a claim by position."""
    return "".join(
        (
            f"\n### {question(group)}\n\n{_reason(group)}\n",
            *_decisions(group),
            *(_elements(group) if group.elements else ()),
            table_head(("position", "source", "as of", *(("quote",) if options.quotes else ()))),
            *_rows(group, options),
            *_origins(group),
        )
    )


def _reason(group: Group) -> str:
    flags = f" — {', '.join(group.flags)}" if group.flags else ""
    return f"**{group.kind}**: {escaped(group.why)}{flags}"


def _decisions(group: Group) -> Iterator[str]:
    for decision in group.decisions:
        value = f" as {escaped(decision.value)}" if decision.value else ""
        said_by = ", ".join(escaped(one) for one in (decision.by, decision.date) if one)
        yield f"\nDecided {escaped(decision.id)}: {decision.ruling}{value} ({said_by}): {escaped(decision.reason)}\n"


def _rows(group: Group, options: Options) -> Iterator[str]:
    claims = {claim.id: claim for claim in group.claims}
    events = claim_events(group)
    for number, position in enumerate(group.positions, start=1):
        for claim_id in position.claims:
            claim = claims[claim_id]
            as_of = escaped(claim.as_of.text) if claim.as_of else "undated"
            quote = (escaped(claim.quote),) if options.quotes else ()
            yield row((f"{number}. {escaped(claim.value.text)}", _source(claim, events[claim_id]), as_of, *quote))


def _source(claim: Claim, event: str) -> str:
    """Return the id of a claim, with its event where that has to be said, whom it credits, and its modality."""
    parts = [escaped(claim.id), *([f"on {escaped(event)}"] if event else [])]
    if claim.attribution:
        parts.append("citing " + ", from ".join(map(escaped, claim.attribution)))
    if claim.modality is not Modality.ASSERTED:
        parts.append(claim.modality)
    return ", ".join(parts)


def _origins(group: Group) -> Iterator[str]:
    """Yield how many independent origins stand behind each position, and their names."""
    yield "\n"
    for number, position in enumerate(group.positions, start=1):
        known, undetermined = position.origins
        counted = [f"{len(known)} known ({', '.join(map(escaped, known))})"] if known else []
        counted += [f"{undetermined} undetermined"] if undetermined else []
        yield f"- Origins of position {number}: {', '.join(counted) or 'none'}\n"


def _elements(group: Group) -> Iterator[str]:
    """Yield the table of elements and sources, sources as columns where there are few."""
    sources = sorted({claim.source for claim in group.claims})
    if len(sources) > _WIDEST:
        yield table_head(("element", "named by", "denied by"))
        for element in group.elements:
            yield row((escaped(element.value), _listed(element.named), _listed(element.denied)))
        return
    yield table_head(("element", *map(escaped, sources)))
    for element in group.elements:
        yield row((escaped(element.value), *(_standing(element, source) for source in sources)))


def _listed(sources: Sequence[str]) -> str:
    return ", ".join(map(escaped, sources))


def _standing(element: Element, source: str) -> str:
    """Return what a source makes of an element; one that names it once and denies it once does both."""
    words = [word for word, who in (("named", element.named), ("denied", element.denied)) if source in who]
    return " and ".join(words) or "not mentioned"
