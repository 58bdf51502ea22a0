"""Decisions on a terminal: what one changes in the report, the list of them, and two claims side by side."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from reconcile.model import Claim, Decision, Group
from reconcile.reports.layout import Line, Span, columns, flow, longest_word
from reconcile.reports.options import Options
from reconcile.reports.text_groups import MARGIN, Saying, claim_lines, question

_NARROWEST = 24
"""The least cells of a column that still reads well."""


class Effect(NamedTuple):
    """Groups that come out otherwise: as they were, and as they become of the same claims."""

    before: tuple[Group, ...]
    after: tuple[Group, ...]


def effect_lines(effects: Sequence[Effect], options: Options) -> Iterator[Line]:
    """Yield what changes in the report, group by group; one line says so if nothing does."""
    if not effects:
        yield from flow([Span("changes nothing in the report", "faint")], options.width)
    for effect in effects:
        for group in effect.before:
            yield from _state("before", group, options)
        for group in effect.after:
            yield from _state("after ", group, options)


def _state(when: str, group: Group, options: Options) -> Iterator[Line]:
    values = [position.value for position in group.positions]
    spans = [Span(f"{when}  ", "faint"), Span(group.id, "id"), Span(f"  {question(group, options)}  ")]
    spans += [Span(f"{group.verdict} ({group.kind})", group.verdict), *(Span(f" [{f}]", "flag") for f in group.flags)]
    spans.append(Span("  "))
    for place, value in enumerate(values):
        spans += [*([Span(f" {options.glyphs.bar} ", "faint")] * bool(place)), Span(value, "value")]
    yield from flow(spans, options.width, MARGIN, MARGIN * 3)


def listing(decisions: Iterable[Decision], states: dict[str, str], options: Options) -> Iterator[Line]:
    """Yield each decision: its id, what it says of what, why, by whom and when, and why it is not applied if so."""
    for decision in decisions:
        about = ", ".join([*decision.claims, *([decision.group] * bool(decision.group))])
        spans = [Span(decision.id, "id"), Span("  "), Span(decision.ruling, "strong"), Span(f"  {about}")]
        if decision.value:
            spans += [Span(" = "), Span(decision.value, "value")]
        if decision.id in states:
            spans.append(Span(f"  [{states[decision.id]}]", "flag"))
        spans += [Span(f"  {decision.reason}"), Span(_signed(decision), "faint")]
        yield from flow(spans, options.width, "", MARGIN * 2)


def _signed(decision: Decision) -> str:
    until = f"until {decision.expires.text}" if decision.expires else ""
    signed = ", ".join(part for part in (decision.by, decision.date, until) if part)
    return f"  ({signed})" if signed else ""


def pair_lines(left: Claim, right: Claim, options: Options) -> Iterator[Line]:
    """Yield two claims with their quotes, side by side where there is room, else one above the other."""
    room = ((options.width or 0) - len(MARGIN) - 3) // 2
    if room < max(_NARROWEST, longest_word([left.id, right.id])):
        for claim in (left, right):
            yield from _claim(claim, options, MARGIN)
        return
    blocks = [list(_claim(claim, options._replace(width=room), "")) for claim in (left, right)]
    for line in columns(blocks, room, Span(f" {options.glyphs.bar} ", "faint")):
        yield (Span(MARGIN), *line)


def _claim(claim: Claim, options: Options, margin: str) -> Iterator[Line]:
    asked = f"{claim.subject} {options.glyphs.dot} {claim.predicate}"
    yield from flow([Span(asked, "strong")], options.width, margin, margin + MARGIN)
    yield from claim_lines(Saying(claim, claim.event, True), options, margin)


def prompt_lines(keys: Sequence[tuple[str, str]], left: int, options: Options) -> Iterator[Line]:
    """Yield the keys that may be pressed, and how many matters are left."""
    spans = [Span(f"{left} left:", "faint")]
    for key, meaning in keys:
        spans += [Span(" "), Span(key, "strong"), Span(f"={meaning}")]
    yield from flow(spans, options.width, "", MARGIN)
