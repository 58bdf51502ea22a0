"""Laws over reports: none raises, and each holds what every claim says, as it says it."""

import csv
import io
import json
import re
from html import unescape
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.model import Project, Reconciliation
from reconcile.pipeline import Run
from reconcile.reports import FORMATS
from reconcile.reports.options import Options

laws = settings.get_profile("laws")

# Control characters are shown as pictures, and a quote is set on one line: neither is a wording.
WORDS = st.text(st.characters(exclude_categories=["Cc", "Cs", "Z"]), min_size=1, max_size=12)
PHRASES = st.one_of(
    st.sampled_from(
        [
            "[sic]",
            "[/b] and [the mayor]",
            ":fire: {{x}}",
            "=1+1",
            "@user #12",
            "</script>",
            "\u202eשלום\u202c",
            "“a” — b…",
        ]
    ),
    st.lists(WORDS, min_size=1, max_size=3).map(" ".join),
)


def reworded(project: Project, phrase: str) -> Reconciliation:
    """Return the reconciliation of the project with its first claims saying, quoting and crediting a phrase."""
    first, *rest = project.claims
    told = first._replace(
        subject=phrase,
        value=first.value._replace(text=phrase, type="text", parsed=None, items=None),
        quote=phrase,
        attribution=(phrase,),
    )
    return Run(project._replace(claims=(told, *rest))).reconcile()


@laws
@given(project=..., phrase=PHRASES)
def test_the_text_report_holds_every_wording(project: Project, phrase: str) -> None:
    result = reworded(project, phrase)
    text = FORMATS["text"].render(result, Options())
    for claim in result.project.claims:
        for wording in (claim.id, claim.value.text, claim.quote, *claim.attribution):
            assert wording in text
    FORMATS["text"].render(result, Options(width=40, near=True))


@laws
@given(project=..., phrase=PHRASES)
def test_the_json_report_holds_every_wording(project: Project, phrase: str) -> None:
    result = reworded(project, phrase)
    report: dict[str, Any] = json.loads(FORMATS["json"].render(result, Options()))
    told = {claim["id"]: claim for group in report["groups"] for claim in group["claims"]}
    for claim in result.project.claims:
        value = claim.value
        said = value.text if value.items is None else [item.text for item in value.items]
        found = told[claim.id]
        assert (found["value"], found["quote"], found["attribution"]) == (said, claim.quote, list(claim.attribution))


@laws
@given(project=..., phrase=PHRASES)
def test_the_csv_report_holds_every_wording(project: Project, phrase: str) -> None:
    result = reworded(project, phrase)
    rows = {
        row["claim"]: row for row in csv.DictReader(io.StringIO(FORMATS["csv"].render(result, Options()), newline=""))
    }
    for claim in result.project.claims:
        value = claim.value
        said = value.text if value.items is None else "; ".join(item.text for item in value.items)
        assert rows[claim.id]["quote"].lstrip("'") == claim.quote.lstrip("'")
        assert rows[claim.id]["value"].lstrip("'") == said.lstrip("'")


@laws
@given(project=..., phrase=PHRASES)
def test_the_markdown_report_shows_every_position_as_it_is_worded(project: Project, phrase: str) -> None:
    result = reworded(project, phrase)
    shown = read_as_text(FORMATS["markdown"].render(result, Options()))
    for group in result.groups:
        for position in group.positions:
            assert position.value in shown


def read_as_text(markdown: str) -> str:
    """Return what a reader sees of our Markdown: escapes undone, the tags that it uses left out."""
    return unescape(re.sub(r"\\([\\`*_\[\]~#])", r"\1", re.sub(r"</?(?:span|br|details|summary)>", "", markdown)))
