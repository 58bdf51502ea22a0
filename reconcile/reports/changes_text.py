"""The diff for a terminal: which conflicts are new, which changed and how, what is settled, and little else."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from reconcile.changes import Change, Changes, State
from reconcile.model import Verdict
from reconcile.reports.change_wording import change_texts, graded, is_told, noun, settings_texts, stands, state_word
from reconcile.reports.layout import Line, Span, flow
from reconcile.reports.options import Options
from reconcile.reports.text_groups import MARGIN, block


class _Section(NamedTuple):
    """A part of the diff: its heading, the style of it, what belongs there, and whether it is shown with its quotes."""

    title: str
    meaning: str
    style: str
    takes: Callable[[Change], bool]
    whole: bool = False


def _conflict(state: State) -> Callable[[Change], bool]:
    return lambda change: change.verdict is Verdict.CONFLICT and change.state is state and not change.regrouped


def _is_difference(change: Change) -> bool:
    return change.verdict in (Verdict.DIFFERENCE, Verdict.UNCLEAR) and change.state is not State.UNCHANGED


_SECTIONS = (
    _Section("New conflicts", "values that cannot both hold", "conflict", _conflict(State.NEW), True),
    _Section("Changed conflicts", "they stand otherwise now", "conflict", _conflict(State.CHANGED), True),
    _Section("Settled", "conflicts that are none any more", "agreement", _conflict(State.FIXED)),
    _Section("Regrouped", "nobody edited these claims", "warning", lambda change: change.regrouped and is_told(change)),
    _Section("Decided", "closed by a decision", "agreement", lambda change: change.newly_decided),
    _Section("Stale", "a decision about it holds no more", "warning", lambda change: change.gone_stale),
    _Section("Differences", "not the same, and no contradiction", "difference", _is_difference),
    _Section("Lost", "agreements without their second origin", "warning", lambda change: change.lost_origin),
    _Section("Corroborated", "a second origin says so too", "agreement", lambda change: change.corroborated),
)
"""In their order; a change stands in the first that takes it."""
_COUNTED = ("new", "changed", "fixed", "gone", "regrouped")
"""The words for what is counted by itself, in their order."""


def change_lines(changes: Changes, options: Options) -> Iterator[Line]:
    """Yield the diff as styled lines."""
    yield from _summary(changes, options)
    for text in settings_texts(changes):
        yield from flow([Span(text, "warning")], options.width, "", MARGIN)
    left = list(changes.changes)
    for section in _SECTIONS:
        taken = [change for change in left if section.takes(change)]
        left = [change for change in left if not section.takes(change)]
        if taken:
            yield from _section(section, taken, options)


def _summary(changes: Changes, options: Options) -> Iterator[Line]:
    """Yield one line on each verdict of which something changed, and how much stayed as it was."""
    found = Counter((change.verdict, _word(change)) for change in changes.changes)
    for verdict in Verdict:
        counts = [(word, found[verdict, word]) for word in _COUNTED]
        said = [f"{count} {word}" for word, count in counts if count]
        if said:
            total = sum(count for _, count in counts)
            spans = [Span(f"{noun(verdict, total)}: ", verdict), Span(", ".join(said))]
            yield from flow(spans, options.width, "", MARGIN)
    same = sum(change.state is State.UNCHANGED for change in changes.changes)
    yield from flow([Span(f"{same} question{'' if same == 1 else 's'} unchanged", "faint")], options.width)


def _word(change: Change) -> str:
    """Return what to call a state; what was never disputed is not fixed when it goes."""
    calm = change.verdict in (Verdict.AGREEMENT, Verdict.SINGLE_SOURCE) and not change.regrouped
    return "gone" if calm and change.state is State.FIXED else state_word(change)


def _section(section: _Section, changes: Iterable[Change], options: Options) -> Iterator[Line]:
    yield ()
    spans = [Span(section.title.upper(), section.style), Span(f"  {section.meaning}", "faint")]
    yield from flow(spans, options.width, "", MARGIN)
    for change in changes:
        if section.whole and change.group:
            yield ()
            yield from block(change.group, options)
        else:
            yield from _glance(change, options)
        label = "regrouped: " if change.regrouped else "changed: "
        for text in change_texts(change):
            yield from flow([Span(label, "strong"), Span(text)], options.width, MARGIN, MARGIN * 2)


def _glance(change: Change, options: Options) -> Iterator[Line]:
    """Yield a question on one line, with its positions on the side that there is."""
    shown, state = change.shown, graded(change)
    spans = [Span(shown.id, "id"), *([Span(f"  {state}", "strong")] if state else [])]
    spans += [Span(f"  {shown.subject} {options.glyphs.dot} {shown.predicate}: ")]
    for place, (value, sources) in enumerate(stands(shown)):
        if place:
            spans.append(Span(f" {options.glyphs.bar} ", "faint"))
        spans += [Span(value, "value"), Span(f" ({sources})", "faint")]
    yield from flow(spans, options.width, "", MARGIN * 2)
