"""Hover: what the other sources say on the question of a claim, and what that comes to."""

from reconcile.editor.spots import claim_at
from reconcile.model import Group, Verdict
from reconcile.reports.markdown_groups import item, question
from reconcile.reports.markdown_text import escaped
from reconcile.reports.options import Options
from reconcile.rules.checked import Checked


def hover_at(checked: Checked, path: str, line: int) -> str:
    """Return what is known about the claim on a line as Markdown, empty if there is none."""
    claim = claim_at(checked, path, line)
    if claim is None:
        return ""
    group = next((group for group in checked.reconciliation.groups if claim in group.claims), None)
    return _shown(group) if group else ""


def _shown(group: Group) -> str:
    if group.verdict is Verdict.SINGLE_SOURCE:
        origin = ", ".join(map(escaped, group.origins.known)) or "undetermined"
        return f"### {question(group)}\n\n**single-source**: no other source answers this. Origin: {origin}.\n"
    return f"**{group.verdict}**\n{item(group, Options(quotes=True))}"
