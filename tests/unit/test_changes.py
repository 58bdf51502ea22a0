"""What became of the questions of a made-up project: each state, each detail, and what is followed."""

from collections.abc import Mapping

import pytest

from reconcile.changes import Change, Changes, State, What, snapshot
from reconcile.changes.comparing import Sides, compare
from reconcile.factfiles.load import load_blobs
from reconcile.identity import claim_digest
from reconcile.model import Decision, Project, Ruling, Verdict
from reconcile.pipeline import Run

Story = Mapping[str, str]
"""For each source what it says of the leader: one value, several joined by `|`, or with `!` before it a denial."""

VOCABULARY = "predicates:\n  leader: {type: person, values: one}\n"


def project(said: Story, vocabulary: str = VOCABULARY) -> Project:
    files = {f"facts/{source}.yaml": file(source, values.split("|")) for source, values in said.items()}
    return load_blobs({"facts/vocabulary.yaml": vocabulary.encode(), **files})


def file(source: str, values: list[str]) -> bytes:
    claims = "".join(
        f"  - id: c{number}\n    subject: Marran delegation\n    predicate: leader\n"
        f"    value: {value.lstrip('!')}\n    modality: {'denied' if value.startswith('!') else 'asserted'}\n"
        for number, value in enumerate(values)
    )
    return f"source: {{publisher: {source} Post}}\nclaims:\n{claims}".encode()


def between(before: Project, after: Project) -> Changes:
    whole = Run(after).reconcile()
    return compare(Sides(snapshot(Run(before).reconcile()), snapshot(whole), whole))


def one(before: Story, after: Story) -> Change:
    (change,) = between(project(before), project(after)).changes
    return change


AGREED = {"alpha": "Omar Tarzi", "bravo": "Omar Tarzi"}
CONTESTED = {"alpha": "Omar Tarzi", "bravo": "Ana Ferro"}


@pytest.mark.parametrize(
    ("before", "after", "state", "verdict"),
    [
        (AGREED, AGREED, State.UNCHANGED, Verdict.AGREEMENT),
        (CONTESTED, CONTESTED, State.UNCHANGED, Verdict.CONFLICT),
        ({"alpha": "Omar Tarzi"}, CONTESTED, State.NEW, Verdict.CONFLICT),
        (CONTESTED, {"alpha": "Omar Tarzi"}, State.FIXED, Verdict.CONFLICT),
        (AGREED, CONTESTED, State.CHANGED, Verdict.CONFLICT),
        (CONTESTED, AGREED, State.FIXED, Verdict.CONFLICT),
        (CONTESTED, {**CONTESTED, "carol": "Ana Ferro"}, State.CHANGED, Verdict.CONFLICT),
        ({"alpha": "Omar Tarzi"}, AGREED, State.CHANGED, Verdict.AGREEMENT),
        (AGREED, {"alpha": "Omar Tarzi"}, State.CHANGED, Verdict.AGREEMENT),
        ({"alpha": "Omar Tarzi"}, {"alpha": "OMAR TARZI"}, State.UNCHANGED, Verdict.SINGLE_SOURCE),
    ],
)
def test_what_became_of_a_question(before: Story, after: Story, state: State, verdict: Verdict) -> None:
    change = one(before, after)
    assert (change.state, change.verdict) == (state, verdict)


@pytest.mark.parametrize(
    ("after", "details"),
    [
        (
            {**CONTESTED, "carol": "Ana Ferro", "dora": "Ana Ferro"},
            [(What.GAINED, ("carol", "dora"), "", "Ana Ferro")],
        ),
        ({**CONTESTED, "carol": "Luis Marek"}, [(What.OPENED, ("carol",), "", "Luis Marek")]),
        ({**CONTESTED, "bravo": "Luis Marek"}, [(What.EDITED, ("bravo",), "Ana Ferro", "Luis Marek")]),
        ({**CONTESTED, "bravo": "!Omar Tarzi"}, [(What.EDITED, ("bravo",), "Ana Ferro", "Omar Tarzi")]),
        ({**CONTESTED, "bravo": "Ana Ferro|Luis Marek"}, [(What.OPENED, ("bravo",), "", "Luis Marek")]),
    ],
)
def test_what_changed_in_a_conflict(after: Story, details: list[tuple[What, tuple[str, ...], str, str]]) -> None:
    change = one(CONTESTED, after)
    assert change.state is State.CHANGED
    assert [tuple(detail) for detail in change.details] == details


def test_leaving_a_position_is_told_from_giving_it_up() -> None:
    many = {**CONTESTED, "carol": "Ana Ferro", "dora": "Luis Marek"}
    change = one(many, {"alpha": "Omar Tarzi", "bravo": "Ana Ferro", "erin": "Omar Tarzi"})
    assert [tuple(detail) for detail in change.details] == [
        (What.CLOSED, ("dora",), "Luis Marek", ""),
        (What.GAINED, ("erin",), "", "Omar Tarzi"),
        (What.LOST, ("carol",), "Ana Ferro", ""),
    ]


def test_a_denial_of_what_was_asserted_is_no_edit_of_the_value() -> None:
    change = one({"alpha": "Omar Tarzi", "bravo": "Omar Tarzi"}, {"alpha": "Omar Tarzi", "bravo": "!Omar Tarzi"})
    assert [tuple(detail) for detail in change.details] == [
        (What.TURNED, (), "agreement", "conflict"),
        (What.MODALITY, ("bravo",), "asserted", "denied"),
    ]


def test_corroboration_and_its_loss_are_told() -> None:
    assert one({"alpha": "Omar Tarzi"}, AGREED).corroborated
    assert one(AGREED, {"alpha": "Omar Tarzi"}).lost_origin
    assert not one(AGREED, AGREED).corroborated


def test_a_vocabulary_that_joins_two_names_turns_the_verdict_alone() -> None:
    aliased = VOCABULARY + "entities:\n  Omar Tarzi: {type: person, aliases: [Ana Ferro]}\n"
    (change,) = between(project(CONTESTED), project(CONTESTED, aliased)).changes
    assert change.state is State.FIXED
    assert [tuple(detail) for detail in change.details] == [(What.TURNED, (), "conflict", "agreement")]
    assert change.touched == ()


def test_positions_that_are_read_otherwise_are_a_change() -> None:
    said = {**CONTESTED, "carol": "Luis Marek"}
    aliased = VOCABULARY + "entities:\n  Luis Marek: {type: person, aliases: [Ana Ferro]}\n"
    (change,) = between(project(said), project(said, aliased)).changes
    assert [tuple(detail) for detail in change.details] == [(What.REGROUPED, (), "3", "2")]


def test_a_fact_file_renamed_without_an_id_is_followed() -> None:
    renamed = {
        "facts/vocabulary.yaml": VOCABULARY.encode(),
        "facts/zulu.yaml": file("alpha", ["Omar Tarzi"]),
        "facts/bravo.yaml": file("bravo", ["Ana Ferro"]),
    }
    (change,) = between(project(CONTESTED), load_blobs(renamed)).changes
    assert change.state is State.UNCHANGED


SAID = """\
claims:
  - {{id: c, subject: {subject}, predicate: {predicate}, value: {value}}}
"""


def asked(**sources: tuple[str, str, str]) -> dict[str, bytes]:
    return {
        f"facts/{name}.yaml": (
            f"source: {{publisher: {name} Post}}\n" + SAID.format(subject=subject, predicate=predicate, value=value)
        ).encode()
        for name, (subject, predicate, value) in sources.items()
    }


TWO_QUESTIONS = asked(
    alpha=("Orsan fleet", "boats in the harbour", "14"),
    bravo=("Orsan fleet", "boats in the harbour", "19"),
    carol=("Orsan navy", "hulls counted", "23"),
    dora=("Orsan navy", "hulls counted", "31"),
)
JOINING = b"""\
entities:
  Orsan fleet: {type: organisation, aliases: [Orsan navy]}
predicates:
  boats in the harbour: {type: quantity, values: one, aliases: [hulls counted]}
"""


def test_two_questions_that_become_one_are_one_change_and_the_other_way_round() -> None:
    apart, joined = load_blobs(TWO_QUESTIONS), load_blobs({**TWO_QUESTIONS, "facts/vocabulary.yaml": JOINING})
    (change,) = between(apart, joined).changes
    assert change.state is State.CHANGED
    assert What.JOINED in [detail.what for detail in change.details]
    back = between(joined, apart).changes
    assert [one.state for one in back] == [State.CHANGED, State.CHANGED]
    assert sum(detail.what is What.SPLIT for one in back for detail in one.details) == 1


def test_a_question_under_another_name_is_followed_by_its_claims() -> None:
    """The name of a question is that of its most claims, so a further source may give it another id."""
    before = asked(
        alpha=("Lake Orsan", "ferry captain", "Omar Tarzi"), bravo=("Lake Orsan", "ferry captain", "Ana Ferro")
    )
    renaming = b"entities:\n  The Orsan: {type: place, aliases: [Lake Orsan]}\n"
    after = {
        **before,
        **asked(carol=("The Orsan", "ferry captain", "Ana Ferro")),
        "facts/vocabulary.yaml": renaming,
    }
    (change,) = between(load_blobs(before), load_blobs(after)).changes
    assert change.state is State.CHANGED
    assert change.before
    assert change.after
    assert change.before.id != change.after.id
    assert [(detail.what, detail.sources) for detail in change.details] == [(What.GAINED, ("carol",))]


def decided(said: Story, seen: Story | None = None) -> Project:
    """Return a project with its conflict acknowledged by somebody who saw what `seen` says, or what it says now."""
    read = project(seen or said)
    digests = tuple((claim.id, claim_digest(claim)) for claim in read.claims)
    names = tuple(claim.id for claim in read.claims)
    decision = Decision("D-001", Ruling.ACKNOWLEDGED, names, seen=digests, reason="both are known", by="kim")
    return project(said)._replace(decisions=(decision,))


def test_a_decision_covers_what_is_new_and_is_told_when_it_is_new_itself() -> None:
    (change,) = between(project({"alpha": "Omar Tarzi"}), decided(CONTESTED)).changes
    assert (change.state, change.decided, change.newly_decided, change.is_open) == (State.NEW, True, True, False)
    (change,) = between(decided(CONTESTED), decided(CONTESTED)).changes
    assert (change.state, change.decided, change.newly_decided) == (State.UNCHANGED, True, False)


def test_a_decision_that_no_longer_matches_has_gone_stale() -> None:
    edited = {**CONTESTED, "bravo": "Luis Marek"}
    (change,) = between(decided(CONTESTED), decided(edited, CONTESTED)).changes
    assert (change.state, change.gone_stale, change.is_open) == (State.CHANGED, True, True)
    (change,) = between(decided(edited, CONTESTED), decided(edited, CONTESTED)).changes
    assert (change.state, change.gone_stale) == (State.UNCHANGED, False)


def test_a_conflict_is_shown_at_a_claim_that_changed() -> None:
    assert one(CONTESTED, {**CONTESTED, "carol": "Ana Ferro"}).primary == "carol#c0"
    assert one(CONTESTED, {**CONTESTED, "bravo": "Luis Marek"}).touched == ("bravo#c0",)
    assert one(CONTESTED, CONTESTED).primary == "alpha#c0"
    assert one(CONTESTED, {"alpha": "Omar Tarzi"}).primary == "alpha#c0"


def test_settings_that_differ_are_told() -> None:
    whole = Run(project(CONTESTED)).reconcile()
    before = snapshot(whole, settings={"facts": "facts", "tolerance.toll": "5%"})
    found = compare(Sides(before, snapshot(whole, settings={"facts": "claims"}), whole))
    assert [tuple(one) for one in found.settings] == [("facts", "facts", "claims"), ("tolerance.toll", "5%", "")]
