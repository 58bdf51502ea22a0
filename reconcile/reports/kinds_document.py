"""`docs/kinds.md`, made from the table of kinds."""

from itertools import groupby

from reconcile.kinds import KINDS, KindEntry
from reconcile.model import Verdict

_OPENING = """\
# Verdicts and kinds

<!-- Written by reconcile.reports.kinds_document from reconcile/kinds.py; change it there. -->

Every group of claims comes to one verdict by one rule, its kind. A code is permanent and never reused;
`reconcile explain CODE` prints the same text. The kinds stand in the order of urgency: a group whose positions relate
in several ways gets the first of them.
"""
_MEANINGS = {
    Verdict.CONFLICT: "Values that cannot both hold.",
    Verdict.DIFFERENCE: "Values that are not the same and do not exclude each other.",
    Verdict.UNCLEAR: "Nothing that the machine may decide.",
    Verdict.AGREEMENT: "Values of several sources that can all hold.",
    Verdict.SINGLE_SOURCE: "Nobody else speaks of it.",
}


def kinds_document() -> str:
    """Return the page on verdicts and kinds, in Markdown."""
    chapters = (_chapter(verdict, list(entries)) for verdict, entries in groupby(KINDS.values(), lambda e: e.verdict))
    return "\n".join((_OPENING, *chapters))


def _chapter(verdict: Verdict, entries: list[KindEntry]) -> str:
    return "\n".join((f"## {verdict}\n\n{_MEANINGS[verdict]}\n", *map(_entry, entries)))


def _entry(entry: KindEntry) -> str:
    return f"### {entry.code} {entry.kind}\n\nRule: {entry.rule}.\n\n{entry.reading}\n"
