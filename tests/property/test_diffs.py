"""Laws over diffs: nothing changed gives nothing, and a diff read backwards says the opposite."""

import json
from itertools import pairwise
from random import Random

from hypothesis import given, settings

from reconcile.changes import Change, Changes, Snapshot, State, What, snapshot
from reconcile.changes.comparing import Sides, compare
from reconcile.commands.baseline import parse_baseline
from reconcile.errors import Location
from reconcile.model import Project, Verdict
from reconcile.pipeline import Run
from reconcile.reports.change_formats import CHANGE_FORMATS
from reconcile.reports.options import Options
from reconcile.reports.slim_json import slim_pieces

laws = settings.get_profile("laws")


def kept(project: Project) -> Snapshot:
    return snapshot(Run(project).reconcile())


def between(before: Project | Snapshot, after: Project) -> Changes:
    whole = Run(after).reconcile()
    earlier = before if isinstance(before, Snapshot) else kept(before)
    return compare(Sides(earlier, snapshot(whole), whole))


def states(changes: Changes) -> set[State]:
    return {change.state for change in changes.changes}


def part(project: Project, sources: set[str]) -> Project:
    """Return the project with some of its sources only."""
    return project._replace(
        sources=tuple(one for one in project.sources if one.id in sources),
        claims=tuple(claim for claim in project.claims if claim.source in sources),
    )


@laws
@given(...)
def test_a_diff_of_a_thing_with_itself_is_empty(project: Project) -> None:
    changes = between(project, project)
    assert states(changes) <= {State.UNCHANGED}
    assert [one for one in changes.changes if one.details or one.touched or one.newly_decided or one.gone_stale] == []


@laws
@given(...)
def test_moving_and_renaming_change_nothing(project: Project, random: Random) -> None:
    claims = [claim._replace(location=Location(f"facts/x{claim.source}.yaml", 99)) for claim in project.claims]
    sources = [source._replace(path=f"facts/x{source.id}.yaml") for source in project.sources]
    random.shuffle(claims)
    random.shuffle(sources)
    moved = project._replace(claims=tuple(claims), sources=tuple(sources))
    assert states(between(project, moved)) <= {State.UNCHANGED}


@laws
@given(...)
def test_a_source_under_another_id_is_still_the_same(project: Project) -> None:
    claims = tuple(one._replace(id=f"z{one.id}", source=f"z{one.source}") for one in project.claims)
    sources = tuple(
        one._replace(id=f"z{one.id}", relies_on=tuple(by._replace(source=f"z{by.source}") for by in one.relies_on))
        for one in project.sources
    )
    said = {claim.source: frozenset((one.subject, one.value.text) for one in claims) for claim in claims}
    if len(set(said.values())) == len(said):  # else nothing tells two sources apart
        found = between(project, project._replace(claims=claims, sources=sources))
        assert states(found) <= {State.UNCHANGED}


def plain(change: Change) -> bool:
    """Return whether a question is one on both sides, and not made of parts of others."""
    return not any(detail.what in (What.JOINED, What.SPLIT) for detail in change.details)


@laws
@given(...)
def test_what_is_new_one_way_is_fixed_the_other_way(project: Project) -> None:
    for some, all_ in pairwise([{"a"}, {"a", "b"}, {"a", "b", "c", "d"}]):
        less, more = part(project, some), part(project, all_)
        there, back = between(less, more), between(more, less)
        came = {one.shown.id for one in there.changes if one.state is State.NEW and plain(one)}
        turned = {one.shown.id for one in there.changes if one.state is State.CHANGED and worse(one)}
        gone = {one.shown.id for one in back.changes if one.state is State.FIXED and plain(one)}
        mixed = {one.shown.id for one in (*there.changes, *back.changes) if not plain(one)}
        assert came - mixed <= gone | mixed
        assert gone - mixed <= came | turned | mixed


def worse(change: Change) -> bool:
    ranks = list(Verdict)
    sides = [ranks.index(side.verdict) for side in (change.before, change.after) if side]
    return len(sides) == 2 and sides[1] < sides[0]


@laws
@given(...)
def test_every_claim_is_in_one_change_of_each_side(project: Project) -> None:
    changes = between(part(project, {"a", "c"}), project)
    after = [claim.id for one in changes.changes if one.after for claim in one.after.claims]
    assert sorted(after) == sorted(claim.id for claim in project.claims)
    assert all(one.primary in {claim.id for claim in one.group.claims} for one in changes.changes if one.group)


@laws
@given(...)
def test_a_baseline_is_as_good_as_its_project(project: Project) -> None:
    earlier = kept(part(project, {"a", "c"}))
    text = "".join(slim_pieces(earlier))
    read = parse_baseline(text, "base.json")
    assert read == earlier
    assert "".join(slim_pieces(read)) == text
    assert json.loads(text)["schema_version"] == 1
    assert between(read, project) == between(earlier, project)


@laws
@given(...)
def test_every_format_can_write_every_diff(project: Project) -> None:
    changes = between(part(project, {"a", "c"}), project)
    for form in CHANGE_FORMATS.values():
        for options in (Options(), Options(width=50, quotes=False)):
            assert form.render(changes, options) == form.render(changes, options)
