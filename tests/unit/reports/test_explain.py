"""Explanations say what decided, in figures that add up."""

import re
from collections.abc import Iterator

import pytest

from reconcile.factfiles.codes import ALL_CODES
from reconcile.kinds import KINDS, KindEntry
from reconcile.model import Comparison, Group, Link, Part, Reconciliation, Relation
from reconcile.reports.explain import CodeEntry, explain_code, explain_group, explain_kind, explain_pair


def sums(text: str) -> Iterator[tuple[float, float]]:
    """Yield, for each score in a text, the sum of the parts above it and the score."""
    total = 0.0
    for figure, word in re.findall(r"^ +([+-]\d\.\d{3}) (\w+)", text, re.MULTILINE):
        if word == "score":
            yield total, float(figure)
            total = 0.0
        else:
            total += float(figure)


@pytest.mark.parametrize("entry", KINDS.values(), ids=lambda entry: entry.code)
def test_a_kind(entry: KindEntry) -> None:
    text = explain_kind(entry)
    assert text.startswith(f"{entry.code} {entry.kind} ({entry.verdict})\n")
    assert entry.rule in text
    assert text.endswith(f"\n{entry.reading}\n")


@pytest.mark.parametrize("entry", ALL_CODES, ids=lambda entry: entry.code)
def test_a_code(entry: CodeEntry) -> None:
    text = explain_code(entry)
    assert text.startswith(f"{entry.code} {entry.slug} ({entry.severity})\n")
    assert entry.explanation in text
    assert text.endswith("\n")


def test_a_group_says_how_it_came_to_be(contested: Group) -> None:
    text = explain_group(contested)
    for part in (
        "the flood talks, leader\nconflict: contradiction RK01\n",
        "  bravo#leader: the flood talks, led by [vocabulary]\n",
        KINDS[contested.kind].rule,
        "  between 1. Ana Ruiz Peralta and 2. Tomas Lindqvist: contradiction RK01, ",
        "  flags: anonymous\n",
        "      quote: it said Tomas Lindqvist.\n",
        "    0 known origins, 1 undetermined\n",
    ):
        assert part in text


def test_a_group_that_spans_events_names_them(story: Reconciliation) -> None:
    text = "".join(map(explain_group, story.groups))
    assert "alpha#sluice: one week (on the flood talks)\n" in text
    assert "bravo#sluice: permanent (on the second talks)\n" in text


def test_decisions_are_told(story: Reconciliation) -> None:
    decided = next(group for group in story.groups if group.decisions)
    assert "  D-001: acknowledged (kim): Two bridges?\n" in explain_group(decided)


def test_every_wording_is_in_the_explanation(story: Reconciliation) -> None:
    for group in story.groups:
        text = explain_group(group)
        written = [part for c in group.claims for part in (c.id, c.subject, c.predicate, c.value.text, c.quote)]
        assert [part for part in written if part not in text] == []


def test_the_figures_shown_add_up(story: Reconciliation) -> None:
    text = "".join(map(explain_group, story.groups))
    assert [score for _, score in sums(text)] == [round(link.score, 3) for g in story.groups for link in g.links]
    assert all(total == pytest.approx(score, abs=1e-9) for total, score in sums(text))


def test_a_pair_kept_apart(story: Reconciliation) -> None:
    miss = next(miss for miss in story.near_misses if "boats" in miss.claims[0])
    claims = {claim.id: claim for claim in story.project.claims}
    text = explain_pair(miss.link, claims[miss.link.left], claims[miss.link.right], together=False)
    assert text.startswith(f"{miss.link.left} and {miss.link.right}: two questions\n")
    assert f"  kept apart: {miss.why}\n" in text
    assert all(total == pytest.approx(score, abs=1e-9) for total, score in sums(text))


def test_a_pair_together(contested: Group) -> None:
    compared = Comparison(Relation.DIFFERS, "name", "Ruiz ≠ Lindqvist", "Ana Ruiz Peralta", "Tomas Lindqvist")
    left, right = contested.claims
    text = explain_pair(contested.links[0], left, right, together=True, compared=compared)
    assert ": one question\n" in text
    assert "  Ana Ruiz Peralta / Tomas Lindqvist: differs, Ruiz ≠ Lindqvist\n" in text


def test_a_pair_scored_on_other_claims_says_so(contested: Group) -> None:
    link = Link("x#1", "y#1", "similar words", 0.5, (Part("wording", 0.5, "shared: pump"),))
    left, right = contested.claims
    text = explain_pair(link, left, right, together=False)
    assert "scored on x#1 and y#1" in text


def test_hostile_text_moves_no_cursor(besieged: Reconciliation) -> None:
    text = "".join(map(explain_group, besieged.groups))
    assert not set(text) & {*map(chr, range(9)), "\x0b", "\x0c", *map(chr, range(14, 32)), "\x7f", "\x85"}
    assert text.encode("utf-8")
