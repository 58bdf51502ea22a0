"""One group of claims on a terminal: positions in columns where there is room, stacked where there is not."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from reconcile.model import Claim, Group, Kind, Modality, Origins, Position, Verdict
from reconcile.reports.characters import cells
from reconcile.reports.claim_events import claim_events
from reconcile.reports.layout import Line, Span, columns, flow, longest_word
from reconcile.reports.options import Glyphs, Options

MARGIN = "  "
_NARROWEST = 24
"""The least cells of a column that still reads well."""


class Saying(NamedTuple):
    """A claim as a line shows it: what to say of it besides its id, and whether to repeat its value."""

    claim: Claim
    event: str
    """The event to name, empty where the group names it already."""
    value: bool


def block(group: Group, options: Options) -> Iterator[Line]:
    """Yield a group: its question, its reason, and its positions with their quotes."""
    yield from _head(group, options)
    if group.elements and group.verdict is not Verdict.AGREEMENT:
        yield from _elements(group, options)
        yield from _claims(list(group.claims), group, options, MARGIN)
    else:
        yield from _positions(group, options)
    yield from decision_lines(group, options, MARGIN)


def question(group: Group, options: Options) -> str:
    """Return what a group is about: its subject and predicate."""
    return f"{group.subject} {options.glyphs.dot} {group.predicate}"


def event(group: Group) -> list[Span]:
    """Return the event that a group is about, in brackets; nothing where its subject says so already."""
    return [Span(f" ({group.event})", "faint")] if group.event not in ("", group.subject) else []


def _head(group: Group, options: Options) -> Iterator[Line]:
    spans = [Span(group.id, "id"), Span("  "), Span(question(group, options), "strong"), *event(group)]
    spans += [Span("  "), Span(group.kind, group.verdict), *(Span(f" [{flag}]", "flag") for flag in group.flags)]
    yield from flow(spans, options.width, "", MARGIN * 2)
    for reason in (group.why, *_further(group)):
        yield from flow([_why(reason, options)], options.width, MARGIN, MARGIN * 2)


def _why(reason: str, options: Options) -> Span:
    return Span(reason.replace(Glyphs().apart, options.glyphs.apart), "why")


def _further(group: Group) -> Iterator[str]:
    """Yield how other positions relate, one line for each kind besides the verdict's own."""
    kinds: dict[Kind, list[str]] = {}
    for relationship in group.relationships:
        kinds.setdefault(relationship.kind, []).append(relationship.why)
    for kind, reasons in kinds.items():
        if kind is not group.kind:
            more = f" (and {len(reasons) - 1} more)" if len(reasons) > 1 else ""
            yield f"{kind}: {reasons[0]}{more}"


def _elements(group: Group, options: Options) -> Iterator[Line]:
    """Yield one line an element: who names it, who denies it, and who does not mention it."""
    everyone = sorted({claim.source for claim in group.claims})
    widest = max(cells(element.value) for element in group.elements)
    pad = widest if options.width and widest < options.width // 3 else 0
    for element in group.elements:
        silent = [source for source in everyone if source not in (*element.named, *element.denied)]
        spans = [Span(element.value, "value"), Span(" " * max(2, pad + 2 - cells(element.value)))]
        spans += _whose("named", element.named) + _whose("denied", element.denied) + _whose("not mentioned", silent)
        yield from flow(spans, options.width, MARGIN, MARGIN * 3)


def _whose(state: str, sources: Sequence[str]) -> list[Span]:
    style = "faint" if state == "not mentioned" else ""
    return [Span(f"{state}: {', '.join(sources)}  ", style)] if sources else []


def _positions(group: Group, options: Options) -> Iterator[Line]:
    width = _column_width(group, options)
    if width is None or len(group.positions) == 1:
        for position in group.positions:
            yield from _position(position, group, options, (MARGIN, MARGIN * 2))
        return
    narrow = options._replace(width=width)
    blocks = [list(_position(position, group, narrow, ("", ""))) for position in group.positions]
    for line in columns(blocks, width, Span(f" {options.glyphs.bar} ", "faint")):
        yield (Span(MARGIN), *line)


def _column_width(group: Group, options: Options) -> int | None:
    """Return the cells of each column, or None where the positions have to be stacked."""
    if options.width is None:
        return None
    count = len(group.positions)
    room = (options.width - len(MARGIN) - 3 * (count - 1)) // max(1, count)
    needed = longest_word([*(claim.id for claim in group.claims), *(position.value for position in group.positions)])
    return room if room >= max(_NARROWEST, needed) else None


def _position(position: Position, group: Group, options: Options, margins: tuple[str, str]) -> Iterator[Line]:
    """Yield a position: its value behind the outer margin, who stands behind it and their claims behind the inner."""
    outer, margin = margins
    yield from flow([Span(position.value, "value")], options.width, outer, outer)
    yield from flow([Span(origins(position.origins), "faint")], options.width, margin, margin + MARGIN)
    if position.kind is not Kind.EXACT and position.why != group.why:
        yield from flow([_why(position.why, options)], options.width, margin, margin + MARGIN)
    held = [claim for claim in group.claims if claim.id in position.claims]
    yield from _claims(held, group, options, margin, value=len(position.spellings) > 1)


def origins(found: Origins) -> str:
    """Return how many independent origins there are, and which."""
    known = f"{len(found.known)} origin{'' if len(found.known) == 1 else 's'}: {', '.join(found.known)}"
    unnamed = f"{found.undetermined} undetermined origin{'' if found.undetermined == 1 else 's'}"
    return ", ".join([known] * bool(found.known) + [unnamed] * bool(found.undetermined))


def _claims(claims: Sequence[Claim], group: Group, options: Options, margin: str, value: bool = True) -> Iterator[Line]:
    events = claim_events(group)
    for claim in claims:
        yield from claim_lines(Saying(claim, events[claim.id], value), options, margin)


def claim_lines(saying: Saying, options: Options, margin: str) -> Iterator[Line]:
    """Yield a claim: its id, how it is qualified, its own wording where that is asked for, and its quote."""
    claim = saying.claim
    spans = [Span(claim.id, "id"), *(Span(f"  {one}", "faint") for one in _qualifiers(saying))]
    if saying.value:
        spans.append(Span(f"  {claim.value.text}", "value"))
    quote = Span(f"{options.glyphs.open_quote}{' '.join(claim.quote.split())}{options.glyphs.close_quote}", "quote")
    if not (options.quotes and claim.quote):
        yield from flow(spans, options.width, margin, margin + MARGIN)
    elif options.width is None:
        yield (Span(margin), *spans, Span("  "), quote)
    else:
        yield from flow(spans, options.width, margin, margin + MARGIN)
        yield from flow([quote], options.width, margin + MARGIN, margin + MARGIN)


def _qualifiers(saying: Saying) -> Iterable[str]:
    claim = saying.claim
    yield claim.as_of.text if claim.as_of else "undated"
    if claim.modality is not Modality.ASSERTED:
        yield claim.modality
    if claim.attribution:
        yield "via " + ", from ".join(claim.attribution)
    if claim.when:
        yield f"when {claim.when.text}"
    if saying.event:
        yield f"on {saying.event}"
    if claim.value.complete:
        yield "complete list"


def decision_lines(group: Group, options: Options, margin: str) -> Iterator[Line]:
    """Yield the decisions that cover a group, each with its reason."""
    for decision in group.decisions:
        said = f"decided {decision.id}: {decision.ruling}" + (f", {decision.value}" if decision.value else "")
        yield from flow([Span(said, "strong"), Span(f"  {decision.reason}")], options.width, margin, margin + MARGIN)
