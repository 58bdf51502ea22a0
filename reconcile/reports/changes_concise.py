"""The diff with one change a line, for editors and for `grep`."""

from collections.abc import Iterator

from reconcile.changes import Change, Changes
from reconcile.reports.change_places import shown_at
from reconcile.reports.change_wording import change_texts, is_told, stands, state_word
from reconcile.reports.group_places import question
from reconcile.reports.layout import Line, Span, unbroken
from reconcile.reports.options import Options


def concise_change_lines(changes: Changes, options: Options) -> Iterator[Line]:
    """Yield one line a change, whatever the width: `path:line:col: RC-…[state verdict] question: value (sources); …`.

    What nobody asks any more has no place.
    """
    yield from (_line(change, options) for change in changes.changes if is_told(change))


def _line(change: Change, options: Options) -> Line:
    shown, claim = change.shown, shown_at(change)
    spans = (
        *([Span(f"{claim.location}: ", "faint")] if claim else []),
        Span(shown.id, "id"),
        Span(f"[{state_word(change)} {change.verdict}]", change.verdict),
        Span(f" {question(shown.subject, shown.predicate, shown.event)}:", "strong"),
        *_positions(change, options),
        *(Span(f"; {text}", "why") for text in change_texts(change)),
    )
    return unbroken(spans)


def _positions(change: Change, options: Options) -> Iterator[Span]:
    for place, (value, sources) in enumerate(stands(change.shown)):
        if place:
            yield Span(f" {options.glyphs.bar}", "faint")
        yield Span(f" {value}", "value")
        yield Span(f" ({sources})", "faint")
