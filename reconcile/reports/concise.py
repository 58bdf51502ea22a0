"""The report with one group a line, for editors and for `grep`: where to look, what is asked, who says what."""

from collections.abc import Iterable, Iterator

from reconcile.model import Group, Reconciliation
from reconcile.reports.group_places import primary
from reconcile.reports.layout import Line, Span, unbroken
from reconcile.reports.options import Options


def group_lines(reconciliation: Reconciliation, options: Options) -> Iterable[Line]:
    """Yield one line a group, whatever the width: `path:line:col: RC-…[verdict] question: value (sources)`.

    The place is that of the claim with the smallest source id. Every spelling is shown with the sources that use it.
    """
    return (concise_line(group, options) for group in reconciliation.groups)


def concise_line(group: Group, options: Options) -> Line:
    """Return a group as one line: its place, id and verdict, its question, and every value with its sources."""
    asked = f"{group.subject} {options.glyphs.dot} {group.predicate}"
    event = f" ({group.event})" if group.event not in ("", group.subject) else ""
    spans = (
        Span(f"{primary(group).location}: ", "faint"),
        Span(group.id, "id"),
        Span(f"[{group.verdict}]", group.verdict),
        Span(f" {asked}", "strong"),
        Span(f"{event}:", "faint"),
        *_positions(group, options),
        *(Span(f" [{flag}]", "flag") for flag in group.flags),
    )
    return unbroken(spans)


def _positions(group: Group, options: Options) -> Iterator[Span]:
    for place, position in enumerate(group.positions):
        if place:
            yield Span(f" {options.glyphs.bar}", "faint")
        for number, (text, ids) in enumerate(position.spellings):
            yield Span(f"{',' if number else ''} {text}", "value")
            yield Span(f" ({', '.join(sorted({one.partition('#')[0] for one in ids}))})", "faint")
