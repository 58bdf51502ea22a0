"""Laws over whole runs: what holds for any project, whatever its sources say."""

from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.model import Claim, Decision, Group, Project, Reconciliation, Ruling, Source, Verdict
from reconcile.pipeline import Run
from reconcile.reports import FORMATS
from reconcile.reports.options import Options
from reconcile.values import Setting, read, read_list
from reconcile.vocabulary import Lexicon

laws = settings.get_profile("laws")
LOOKS = (Options(near=True), Options(width=60, near=True, quotes=False))


def reconcile(project: Project) -> Reconciliation:
    return Run(project).reconcile()


def homes(result: Reconciliation) -> dict[str, Group]:
    return {claim.id: group for group in result.groups for claim in group.claims}


@laws
@given(...)
def test_each_claim_is_in_exactly_one_group_and_one_position(project: Project) -> None:
    groups = reconcile(project).groups
    everyone = Counter(claim.id for claim in project.claims)
    assert Counter(claim.id for group in groups for claim in group.claims) == everyone
    assert Counter(claim for group in groups for position in group.positions for claim in position.claims) == everyone
    assert len({group.id for group in groups}) == len(groups)


@laws
@given(...)
def test_the_order_of_files_and_claims_never_changes_a_byte(project: Project, random: Random) -> None:
    sources, claims = list(project.sources), list(project.claims)
    random.shuffle(sources)
    random.shuffle(claims)
    before = reconcile(project)
    after = reconcile(project._replace(sources=tuple(sources), claims=tuple(claims)))
    for form in FORMATS.values():
        for options in LOOKS:
            assert form.render(before, options) == form.render(after, options)


def told_again(project: Project, source: str, name: str) -> Project:
    """Return the project with a copy of one source under another id."""
    original = next(one for one in project.sources if one.id == source)
    copied = original._replace(id=name, path=f"facts/{name}.yaml")
    again = [
        claim._replace(id=claim.id.replace(f"{source}#", f"{name}#"), source=name)
        for claim in project.claims
        if claim.source == source
    ]
    return project._replace(sources=(*project.sources, copied), claims=(*project.claims, *again))


@laws
@given(project=..., name=st.sampled_from(("z", "0")))
def test_the_same_source_twice_adds_no_agreement_and_no_origin(project: Project, name: str) -> None:
    before, after = homes(reconcile(project)), homes(reconcile(told_again(project, "a", name)))
    for claim in project.claims:
        was, now = before[claim.id], after[claim.id]
        assert now.origins == was.origins
        assert now.verdict is not Verdict.AGREEMENT or was.verdict is Verdict.AGREEMENT


CONTRARY = {
    "leader": ("Yusuf al-Khatib", "Omar Tarzi", "Ana Ferro"),
    "truce term": ("permanent", "one week", "temporary"),
    "toll": ("43", "25", "at least 30"),
    "held on": ("18 October 2031", "19 October 2031", "18-19 October 2031"),
    "accepts observers": ("yes", "no"),
    "number of lorries": ("700", "7,000", "about 900"),
    "escorted by": ("Omar Tarzi", "Ana Ferro", "Petra Holm"),
}
"""Predicates with values of which the first two contradict each other."""


def told_by(source: str, predicate: str, texts: Sequence[str], project: Project) -> Claim:
    """Return a claim about one question beside those of the project, as of one day."""
    lexicon = Lexicon(project.vocabulary)
    known = lexicon.predicate(predicate)
    setting, kind = Setting(lexicon, known), known.type if known else ""
    value = (read_list(texts, kind, setting) if len(texts) > 1 else read(texts[0], kind, setting)).value
    return Claim(
        f"{source}#told", source, "Tarn watch", predicate, "Gorm round", value, as_of=project.sources[0].published
    )


def joined_by(project: Project, *claims: Claim) -> Project:
    """Return the project with one more source for each claim."""
    sources = [
        Source(claim.source, f"Paper {claim.source}", "", None, f"facts/{claim.source}.yaml") for claim in claims
    ]
    return project._replace(sources=(*project.sources, *sources), claims=(*project.claims, *claims))


@laws
@given(project=..., predicate=st.sampled_from(sorted(CONTRARY)), data=st.data())
def test_one_more_source_never_removes_a_conflict(project: Project, predicate: str, data: st.DataObject) -> None:
    texts = CONTRARY[predicate]
    quarrel = joined_by(
        project, told_by("x", predicate, texts[:1], project), told_by("y", predicate, texts[1:2], project)
    )
    assert homes(reconcile(quarrel))["x#told"].verdict is Verdict.CONFLICT
    said = data.draw(st.lists(st.sampled_from(texts), min_size=1, unique=True))
    home = homes(reconcile(joined_by(quarrel, told_by("z", predicate, said, project))))
    assert home["x#told"] is home["y#told"]
    assert home["x#told"] is home["z#told"]
    assert home["x#told"].verdict is Verdict.CONFLICT


def decided(project: Project, random: Random) -> tuple[Decision, ...]:
    """Return some decisions about pairs of claims, contradicting ones included."""
    pairs = list(combinations([claim.id for claim in project.claims], 2))
    chosen = random.sample(pairs, min(len(pairs), 6))
    rulings = (Ruling.DIFFERENT, Ruling.SAME, Ruling.NOT_COMPARABLE)
    return tuple(
        Decision(f"D-{number}", random.choice(rulings), pair, reason="seen") for number, pair in enumerate(chosen)
    )


@laws
@given(...)
def test_what_people_keep_apart_is_never_joined(project: Project, random: Random) -> None:
    decisions = decided(project, random)
    home = homes(reconcile(project._replace(decisions=decisions)))
    apart = [d.claims for d in decisions if d.ruling in (Ruling.DIFFERENT, Ruling.NOT_COMPARABLE)]
    assert [pair for pair in apart if home[pair[0]] is home[pair[1]]] == []


@laws
@given(...)
def test_what_people_call_one_is_joined_unless_something_decided_forbids_it(project: Project, random: Random) -> None:
    same = tuple(d for d in decided(project, random) if d.ruling is Ruling.SAME)
    home = homes(reconcile(project._replace(decisions=same)))
    assert [d.claims for d in same if home[d.claims[0]] is not home[d.claims[1]]] == []


@laws
@given(...)
def test_the_parts_of_an_explanation_add_up_to_its_score(project: Project) -> None:
    run = Run(project)
    result = run.reconcile()
    explained = [run.evidence.explain(a.id, b.id) for a, b in combinations(project.claims, 2)]
    links = (
        *explained,
        *(link for group in result.groups for link in group.links),
        *(m.link for m in result.near_misses),
    )
    for link in links:
        assert sum(part.weight for part in link.parts) == pytest.approx(link.score, abs=1e-9)


@laws
@given(...)
def test_a_group_is_made_of_positions_that_relate_and_origins_that_are_counted(project: Project) -> None:
    for group in reconcile(project).groups:
        count = len(group.positions)
        assert len(group.relationships) == count * (count - 1) // 2
        assert len({claim.source for claim in group.claims}) > 1 or group.verdict is Verdict.SINGLE_SOURCE
        known = {name for position in group.positions for name in position.origins.known}
        assert set(group.origins.known) <= known
        assert len(group.origins.known) + group.origins.undetermined <= len(group.claims)


@laws
@given(...)
def test_a_run_over_part_of_the_claims_groups_them_no_looser(project: Project) -> None:
    """Claims of one canonical question are one group with or without the rest of the project."""
    whole = homes(reconcile(project))
    asked: dict[tuple[str, str, str], Claim] = {}
    for claim in project.claims:
        first = asked.setdefault((claim.subject, claim.predicate, claim.event), claim)
        assert whole[first.id] is whole[claim.id]
