"""The Markdown report renders to what the sources say and to nothing else."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reconcile.changes import Changes, Setting, State, snapshot
from reconcile.changes.comparing import Sides, compare
from reconcile.errors import Location, Problem, Severity
from reconcile.model import Decision, Flag, Reconciliation, Ruling, Verdict
from reconcile.pipeline import Run
from reconcile.reports.changes_markdown import MARKER, changes_markdown
from reconcile.reports.characters import visible
from reconcile.reports.checkup import Checkup
from reconcile.reports.markdown import render_markdown
from reconcile.reports.markdown_pages import LONGEST, Section, page
from reconcile.reports.markdown_text import escaped, row, table_head
from reconcile.reports.options import Options
from reconcile.reports.problem_tables import problems_markdown
from reconcile.rules import DOCUMENTED

TRIGGERS = re.compile(
    r"@\S|#\d|:[\w+-]+:|://|www\.|GH-\d|\$.*\$|(?<!RC-)(?<![^\W_])[0-9a-f]{7,40}(?![^\W_])",
    re.IGNORECASE | re.DOTALL,
)
"""What GitHub and GitLab look for in the text of a rendered page."""
OWN_TAGS = {"h1", "h2", "h3", "p", "table", "thead", "tbody", "tr", "th", "td", "strong", "ul", "li", "br", "span"}


class Page(HTMLParser):
    """The tags of a rendered page, its runs of text, and the text of each cell by table row."""

    def __init__(self, markdown: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str | None] = []
        self.runs: list[str] = []
        self.rows: list[list[str]] = []
        self._in_cell = False
        self.feed(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(markdown))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the tag; a row and a cell begin, a break is a line feed."""
        self.tags.add(tag)
        if tag == "a":
            self.links.append(dict(attrs)["href"])
        elif tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")
            self._in_cell = True
        elif tag == "br":
            self._say("\n")

    def handle_endtag(self, tag: str) -> None:
        """Close a cell."""
        if tag in ("td", "th"):
            self._in_cell = False

    def handle_data(self, data: str) -> None:
        """Take one run of text."""
        self.runs.append(data)
        self._say(data)

    def _say(self, text: str) -> None:
        if self._in_cell:
            self.rows[-1][-1] += text

    @property
    def cells(self) -> set[str]:
        """The text of every cell."""
        return {cell for row in self.rows for cell in row}


def rendered(text: str) -> str:
    """Return what a reader sees of a text in a table cell: line breaks are kept, white space at the ends is not."""
    return visible(text.replace("\r\n", "\n").replace("\r", "\n").strip())


def test_the_whole_page(story: Reconciliation) -> None:
    text = render_markdown(story, Options())
    assert text.startswith("<!-- reconcile report -->\n# Reconciliation\n\n3 sources, 15 claims, 9 questions\n")
    assert re.findall("^## (.*)$", text, re.MULTILINE) == [
        "Conflicts (2)",
        "Differences (1)",
        "Unclear (1)",
        "Agreements (2)",
        "Single source (3)",
        "Sources (3)",
    ]
    assert text.endswith(" |\n")


def test_a_conflict_shows_positions_sources_and_quotes(story: Reconciliation) -> None:
    page = Page(render_markdown(story, Options()))
    assert ["position", "source", "as of", "quote"] in page.rows
    bravo = ["2. Tomas Lindqvist", "bravo#leader, citing city radio, from officials", "2031-05-02"]
    assert [*bravo, "it said Tomas Lindqvist."] in page.rows


def test_a_conflict_along_two_events_names_them(story: Reconciliation) -> None:
    page = Page(render_markdown(story, Options()))
    assert ["2. permanent", "bravo#sluice, on the second talks", "2031-05-02", "it said permanent."] in page.rows


def test_a_list_shows_who_names_what(story: Reconciliation) -> None:
    page = Page(render_markdown(story, Options()))
    assert ["element", "alpha", "bravo"] in page.rows
    assert ["Ida Holm", "named", "named"] in page.rows
    assert ["Jon Berg", "named", "not mentioned"] in page.rows


def test_an_agreement_shows_every_spelling(story: Reconciliation) -> None:
    page = Page(render_markdown(story, Options()))
    agreed = next(row for row in page.rows if row[0].startswith("the flood talks, start date"))
    assert set(agreed[1].split("\n")) == {"2031-05-01 (alpha)", "1 May 2031 (dawn)"}
    assert agreed[2] == "alpha, dawn"


def test_quotes_can_be_left_out(story: Reconciliation) -> None:
    assert "it said" not in render_markdown(story, Options(quotes=False))


def test_near_misses_are_shown_when_asked_for(story: Reconciliation) -> None:
    assert "kept apart" not in render_markdown(story, Options())
    page = Page(render_markdown(story, Options(near=True)))
    assert any(row[0] == "alpha#boats\nbravo#boats" for row in page.rows)


def test_only_the_address_of_a_source_is_a_link(story: Reconciliation) -> None:
    assert Page(render_markdown(story, Options())).links == ["https://bravo.example/1?a=b&c=d"]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://a b", "https://a>(x", "https://a|b", ""])
def test_no_other_address_is_a_link(story: Reconciliation, url: str) -> None:
    sources = tuple(source._replace(url=url) for source in story.project.sources)
    page = Page(render_markdown(story._replace(project=story.project._replace(sources=sources)), Options()))
    assert page.links == []


def test_hostile_text_stays_text(besieged: Reconciliation, hostile: str) -> None:
    page = Page(render_markdown(besieged, Options(near=True)))
    assert page.tags <= OWN_TAGS
    assert rendered(hostile) in page.cells
    assert rendered(f"{hostile} or else") in {re.sub(r"^\d+\. | \(\w+\)$", "", cell) for cell in page.cells}


def test_hostile_text_calls_nobody(besieged: Reconciliation) -> None:
    assert [run for run in Page(render_markdown(besieged, Options(near=True))).runs if TRIGGERS.search(run)] == []


@given(st.text() | st.text("`*_[]()<>|~#&$@:!\\\n\r\t -+=1aw.", max_size=30))
@example("\\|")
@example("a\\\nb")
@example("$$")
@example("@@user:+1::fire:")
@example("_www.example.org")
@example("mail@-example.org")
@example("mail@.example.org")
def test_any_text_reads_the_same_in_a_cell(text: str) -> None:
    page = Page(table_head(["x", "y"]) + row([escaped(text), "end"]))
    assert page.rows[1] == [rendered(text), "end"]
    assert page.tags <= OWN_TAGS
    assert [run for run in page.runs if TRIGGERS.search(run)] == []


def test_a_long_report_is_cut_at_whole_items(story: Reconciliation) -> None:
    groups = tuple(group for group in story.groups for _ in range(400))
    text = render_markdown(story._replace(groups=groups), Options())
    assert len(text) <= LONGEST
    assert len(text) > LONGEST - 2_000
    assert f"{len(groups)} questions" in text
    conflicts = text.partition("\n## Differences")[0]
    shown, left_out = conflicts.count("\n### "), int(re.findall(r"… and (\d+) more", text)[0])
    assert shown + left_out == 800
    assert re.findall(r"^## .+ \((\d+)\)$", text, re.MULTILINE) == ["800", "400", "400", "800", "1200", "3"]


def test_every_flag_is_shown(story: Reconciliation) -> None:
    flagged = story.groups[0]._replace(flags=tuple(Flag))
    assert ", ".join(Flag) in render_markdown(story._replace(groups=(flagged,)), Options())


def test_hostile_text_stays_text_in_a_check(hostile: str) -> None:
    found = [Problem("RF110", each, hostile, Location("facts/a.yaml", 3, 5, 9), hostile, hostile) for each in Severity]
    page = Page(problems_markdown(Checkup(tuple(found), 1, 2, DOCUMENTED)))
    assert page.tags <= OWN_TAGS
    assert [row[2:] for row in page.rows[1::2]] == [[rendered(hostile)] * 2] * 3
    assert [run for run in page.runs if TRIGGERS.search(run)] == []


def without(found: Reconciliation, source: str) -> Reconciliation:
    claims = tuple(claim for claim in found.project.claims if claim.source != source)
    return Run(found.project._replace(claims=claims, decisions=())).reconcile()


def between(before: Reconciliation, after: Reconciliation) -> Changes:
    return compare(Sides(snapshot(before), snapshot(after), after))


@pytest.mark.parametrize("turn", [1, -1])
def test_hostile_text_stays_text_in_a_comment(besieged: Reconciliation, turn: int) -> None:
    before, after = (without(besieged, "bravo"), besieged)[::turn]
    page = Page(changes_markdown(between(before, after), Options()))
    assert page.tags <= OWN_TAGS | {"details", "summary"}
    assert [run for run in page.runs if TRIGGERS.search(run)] == []


def test_a_comment_shows_new_conflicts_and_folds_the_rest(story: Reconciliation) -> None:
    found = between(without(story, "bravo"), story)
    text = changes_markdown(found, Options())
    assert text.startswith(MARKER + "\n")
    opened, _, folded = text.partition("<details>")
    new = found.of(State.NEW, Verdict.CONFLICT)
    assert f"## New conflicts ({len(new)})" in opened
    assert [change.shown.id for change in new if f"{change.shown.id}\n" not in opened] == []
    assert "### " not in folded
    assert [row[1:] for row in Page(text).rows[1:6]] == [
        [str(len(found.of(state, verdict))) for state in State] for verdict in Verdict
    ]


def test_a_comment_on_nothing_new(story: Reconciliation) -> None:
    text = changes_markdown(between(story, story), Options())
    assert "# Reconciliation: No new conflict\n" in text
    assert "<details>" not in text


def test_a_decided_conflict_is_folded(story: Reconciliation, hostile: str) -> None:
    decision = Decision("D-009", Ruling.ACKNOWLEDGED, reason=hostile, by=hostile)
    found = between(without(story, "bravo"), story)
    changes = tuple(
        change._replace(
            after=change.after._replace(decided=True, decisions=(hostile,)),
            group=change.group._replace(decisions=(decision,)),
            newly_decided=True,
        )
        if change.after and change.group
        else change
        for change in found.changes
    )
    text = changes_markdown(found._replace(changes=changes), Options())
    assert "## New conflicts" not in text
    assert "<summary>Decided (" in text
    assert [run for run in Page(text).runs if TRIGGERS.search(run)] == []


def test_a_long_comment_is_cut_at_whole_items_and_counts_them_all(story: Reconciliation) -> None:
    found = between(without(story, "bravo"), story)
    changes = tuple(change for change in found.changes for _ in range(400))
    text = changes_markdown(found._replace(changes=changes), Options())
    assert LONGEST - 2_000 < len(text) <= LONGEST
    assert text.count("<details>") == text.count("</details>")
    new = len(found.of(State.NEW, Verdict.CONFLICT)) * 400
    shown, left_out = text.count("\n### "), int(re.findall(r"… and (\d+) more", text)[0])
    assert f"## New conflicts ({new})" in text
    assert shown + left_out == new


def test_an_item_too_long_for_a_page_leaves_out_itself_alone() -> None:
    items = ["small\n", "x" * (LONGEST + 1), "last\n"]
    text = page("# Page\n", [Section("Rows", items, parts=["\n### One\n", "\n### Two\n", "\n### Two\n"])], LONGEST)
    assert text == "# Page\n\n## Rows (3)\n\n### One\nsmall\n\n### Two\nlast\n\n… and 1 more\n"


def test_settings_that_differ_are_cut_like_all_else(story: Reconciliation) -> None:
    found = between(story, story)._replace(settings=tuple(Setting(f"tolerance.{n}", "", "5%") for n in range(4000)))
    text = changes_markdown(found, Options())
    assert "## Settings differ (both were read as now, each where its files lie) (4000)\n" in text
    assert "- tolerance.0: default before, 5% now\n" in text
    assert "more\n" in text[-30:]
    assert len(text) <= LONGEST


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("at deadbeef.", "at <span>deadbe</span><span>ef</span>."),
        ("RC-deadbeef", "RC-deadbeef"),
        ("facade, decade1x", "facade, decade1x"),
        ("\u202eturned", '<span dir="auto">\u202eturned</span>'),
        ("\u202eturned\u202c back", "\u202eturned\u202c back"),
    ],
)
def test_commits_and_turns_of_direction_do_nothing_beyond_their_text(text: str, written: str) -> None:
    assert escaped(text) == written
