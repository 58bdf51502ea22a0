"""Claims that stand in another question though nobody edited them: who counts as touched, and what is told."""

import pytest

from reconcile.changes import Snapshot, Stand, State, What, snapshot
from reconcile.changes.comparing import Sides, compare
from reconcile.errors import Location
from reconcile.factfiles.load import load_blobs
from reconcile.model import Decision, Project, Reconciliation, Ruling, Verdict
from reconcile.pipeline import Run
from reconcile.reports.change_formats import CHANGE_FORMATS
from reconcile.reports.options import Options
from tests.unit.test_changes import Story, asked, between, project

BYSTANDER = asked(dora=("Orsan navy", "hulls counted", "31"))
FLEET = asked(alpha=("Orsan fleet", "boats in the harbour", "14"), bravo=("Orsan fleet", "boats in the harbour", "19"))
NEWCOMER = asked(zoe=("Garden", "petal hue", "red"))
ALIASED = {"facts/vocabulary.yaml": b"predicates:\n  boats in the harbour: {aliases: [hulls counted]}\n"}


def regrouped(before: Snapshot, after: Reconciliation) -> list[bool]:
    """Return for each conflict that is not what it was whether it is merely regrouped."""
    found = compare(Sides(before, snapshot(after), after)).changes
    return [one.regrouped for one in found if one.verdict is Verdict.CONFLICT and one.state is not State.UNCHANGED]


@pytest.mark.parametrize(
    ("more", "left", "merely"),
    [
        (NEWCOMER, "", True),
        (ALIASED, "", False),
        ({"facts/vocabulary.yaml": b"entities:\n  Lake Tarn: {aliases: [the Tarn]}\n"}, "", True),
        ({"facts/bravo.yaml": FLEET["facts/bravo.yaml"].replace(b"19", b"18")}, "", False),
        ({"facts/bravo.yaml": FLEET["facts/bravo.yaml"].replace(b"harbour", b"port")}, "", False),
        ({}, "facts/bravo.yaml", False),
    ],
    ids=["another story", "a vocabulary about it", "about something else", "a value", "a question", "a source less"],
)
def test_a_conflict_that_nobody_touched_is_told_from_one_that_was(
    more: dict[str, bytes], left: str, merely: bool
) -> None:
    """What other claims make of a group is stood in for by a group that was two: all else is as it is read."""
    before = snapshot(Run(load_blobs(FLEET)).reconcile())
    whole, *_ = before.imprints
    parts = (
        whole._replace(
            id=f"RC-0000000{n}",
            verdict=Verdict.SINGLE_SOURCE,
            claims=(claim,),
            positions=(Stand(claim.value, (claim.id,)),),
        )
        for n, claim in enumerate(whole.claims)
    )
    apart = before._replace(imprints=tuple(parts))
    files = {path: text for path, text in {**FLEET, **more}.items() if path != left}
    after = Run(load_blobs(files)).reconcile()
    assert regrouped(apart, after) in ([merely], [] if left else [merely])
    assert not any(regrouped(apart._replace(givens=None), after))


def test_a_decision_that_regrouping_makes_stale_is_a_warning_at_the_decision() -> None:
    claims = ("alpha#c", "bravo#c")
    place = Location("facts/decisions.yaml", 4, 3, 9)
    decision = Decision("D-001", Ruling.ACKNOWLEDGED, claims, seen=((claims[0], "00000000"),), location=place)
    after = Run(load_blobs(FLEET)._replace(decisions=(decision,))).reconcile()
    (whole,) = snapshot(after).imprints
    was = whole._replace(verdict=Verdict.DIFFERENCE, decided=True, stale=False, decisions=("D-001",))
    found = compare(Sides(snapshot(after)._replace(imprints=(was,)), snapshot(after), after))
    (change,) = found.changes
    assert (change.regrouped, change.gone_stale, change.is_open) == (True, True, False)
    assert CHANGE_FORMATS["github"].render(found, Options()).startswith("::warning file=facts/decisions.yaml,line=4,")
    assert '"level": "error"' not in CHANGE_FORMATS["sarif"].render(found, Options()).partition('"results"')[2]


def test_a_claim_that_stands_elsewhere_is_no_source_lost() -> None:
    before = snapshot(Run(load_blobs({**FLEET, **BYSTANDER})).reconcile())
    fleet, navy = sorted(before.imprints, key=lambda one: -len(one.claims))
    bravo = next(claim for claim in fleet.claims if claim.source == "bravo")
    moved = (
        fleet._replace(claims=tuple(one for one in fleet.claims if one != bravo), positions=fleet.positions[:1]),
        navy._replace(claims=(bravo, *navy.claims), positions=(*navy.positions, Stand("19", (bravo.id,)))),
    )
    after = Run(load_blobs({**FLEET, **BYSTANDER})).reconcile()
    later = snapshot(after)._replace(imprints=moved)
    found = {one.shown.id: one for one in compare(Sides(before, later, after)).changes}
    assert [tuple(one) for one in found[fleet.id].details] == [(What.AWAY, ("bravo",), "19", navy.id)]
    assert [tuple(one) for one in found[navy.id].details] == [(What.HERE, ("bravo",), fleet.id, "19")]
    assert [(one.regrouped, one.moved) for one in found.values()] == [(True, 1), (True, 1)]


def ruled(said: Story, *decisions: tuple[str, str, str]) -> Project:
    """Return a project with decisions that two sources each speak of the same, or of different things."""
    made = (
        Decision(f"D-{n}", Ruling(ruling), (f"{left}#c0", f"{right}#c0"))
        for n, (ruling, left, right) in enumerate(decisions)
    )
    return project(said)._replace(decisions=tuple(made))


SPLIT = (("different", "bravo", "dora"), ("different", "carol", "dora"))
THREE = {"bravo": "Omar Tarzi", "carol": "Ana Ferro", "dora": "Luis Marek"}
FOUR = {**THREE, "alpha": "Luis Marek"}


def test_an_id_that_goes_to_another_part_of_a_question_changes_nothing() -> None:
    """The part with the first claim has the id of the question, and a new source may come first."""
    later = ruled(FOUR, *SPLIT, ("different", "alpha", "bravo"), ("different", "alpha", "carol"))
    found = between(ruled(THREE, *SPLIT), later).changes
    assert [(one.state, one.verdict) for one in found] == [
        (State.UNCHANGED, Verdict.CONFLICT),
        (State.CHANGED, Verdict.AGREEMENT),
    ]


def test_what_is_the_same_stays_together_where_others_of_the_question_are_told_apart() -> None:
    groups = Run(ruled(FOUR, *SPLIT, ("same", "alpha", "dora"))).reconcile().groups
    assert [sorted(claim.source for claim in group.claims) for group in groups] == [
        ["bravo", "carol"],
        ["alpha", "dora"],
    ]
