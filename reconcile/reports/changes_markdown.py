"""The diff as the comment of a pull request: what is new and open to read at once, the rest folded away."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from reconcile.changes import Change, Changes, Imprint, State
from reconcile.model import Verdict
from reconcile.reports.change_wording import change_texts, graded, is_told, noun, settings_texts, stands, state_word
from reconcile.reports.markdown_groups import item
from reconcile.reports.markdown_pages import LONGEST, Section, page
from reconcile.reports.markdown_text import escaped, row, table_head
from reconcile.reports.options import Options

MARKER = "<!-- reconcile diff -->"
"""The first line: by it a script finds the comment that it wrote before."""

_TITLES: tuple[tuple[str, Callable[[Change], bool]], ...] = (
    ("Regrouped: nobody edited these claims", lambda one: one.regrouped),
    ("Settled", lambda one: one.verdict is Verdict.CONFLICT and one.state is State.FIXED),
    ("Decided", lambda one: one.decided),
    ("Decisions gone stale", lambda one: one.gone_stale),
    ("Differences", lambda one: one.verdict in (Verdict.DIFFERENCE, Verdict.UNCLEAR)),
    ("Agreements without their second origin", lambda one: one.lost_origin),
    ("Corroborated", lambda one: True),
)
"""What is folded away: a change stands below the first title that takes it."""


def changes_markdown(changes: Changes, options: Options) -> str:
    """Return the diff as Markdown of at most `LONGEST` characters.

    What does not fit is left out in whole items, each section saying how many; the totals always count everything.
    """
    told = [change for change in changes.changes if is_told(change)]
    pressing = [change for change in told if change.is_open and change.verdict is Verdict.CONFLICT]
    rest = [change for change in told if change not in pressing]
    return page(
        _opening(changes, len(pressing)), [*_open(pressing, options), *_folded(rest), *_settings(changes)], LONGEST
    )


def _opening(changes: Changes, pressing: int) -> str:
    count = f"{pressing} conflict{'' if pressing == 1 else 's'} to look at" if pressing else "No new conflict"
    words = [state.value for state in State]
    words[-1:-1] = ["regrouped"] if any(change.regrouped for change in changes.changes) else []
    return f"{MARKER}\n# Reconciliation: {count}\n{table_head(('', *words))}{''.join(_totals(changes, words))}"


def _totals(changes: Changes, words: Iterable[str]) -> Iterator[str]:
    counted = Counter((change.verdict, state_word(change)) for change in changes.changes)
    for verdict in Verdict:
        yield row((noun(verdict, 2), *(str(counted[verdict, word]) for word in words)))


def _open(changes: Sequence[Change], options: Options) -> Iterator[Section]:
    for state, title in ((State.NEW, "New conflicts"), (State.CHANGED, "Changed conflicts")):
        yield Section(title, [_item(change, options) for change in changes if change.state is state])


def _item(change: Change, options: Options) -> str:
    """Return a conflict in full, with what changed in it."""
    shown = item(change.group, options) if change.group else ""
    return shown + "".join(f"- Changed: {escaped(text)}\n" for text in change_texts(change))


def _folded(changes: Sequence[Change]) -> Iterator[Section]:
    head = table_head(("question", "before", "after", "what changed"))
    left = list(changes)
    for title, taken in _TITLES:
        held = [change for change in left if taken(change)]
        left = [change for change in left if not taken(change)]
        yield Section(title, [_row(change) for change in held], head, folded=True)


def _settings(changes: Changes) -> Iterator[Section]:
    """Yield the settings that differ, behind everything that somebody may have to act on."""
    for title, *notes in [settings_texts(changes)] if changes.settings else []:
        yield Section(title.capitalize(), [f"- {escaped(note)}\n" for note in notes], "\n")


def _row(change: Change) -> str:
    shown = change.shown
    event = f" ({escaped(shown.event)})" if shown.event not in ("", shown.subject) else ""
    asked = f"{escaped(shown.subject)}, {escaped(shown.predicate)}{event} {shown.id}"
    state = [graded(change)] if graded(change) and not change.regrouped else []
    texts = "<br>".join(map(escaped, [*state, *change_texts(change)]))
    return row((asked, _side(change.before), _side(change.after), texts or change.state.value))


def _side(imprint: Imprint | None) -> str:
    """Return a side of a change: its verdict, and every value with its sources."""
    said: Iterable[tuple[str, str]] = stands(imprint) if imprint else ()
    values = "<br>".join(f"{escaped(value)} ({escaped(sources)})" for value, sources in said)
    return f"{imprint.verdict}<br>{values}" if imprint else "not asked"
