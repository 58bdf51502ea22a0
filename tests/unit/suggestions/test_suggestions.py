"""What is suggested, and the laws of answers: they make no error, are not asked again, and do what they said."""

from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from reconcile.commands.vocabulary_edit import patches
from reconcile.errors import Severity
from reconcile.factfiles.builtin import builtin_vocabulary
from reconcile.factfiles.documents import Document
from reconcile.factfiles.load import Survey, survey_blobs
from reconcile.factfiles.merging import merge
from reconcile.factfiles.reading import parse
from reconcile.factfiles.vocabulary import read_vocabulary
from reconcile.model import Reconciliation, Vocabulary
from reconcile.pipeline import Run
from reconcile.suggestions import suggest
from reconcile.suggestions.suggestion import Addition, Answer, Suggestion
from reconcile.suggestions.trial import Trial

VOCABULARY = "facts/vocabulary.yaml"
ROOT = Path(__file__).resolve().parents[3]
STORIES = sorted(path.parent for path in (ROOT / "tests/golden").glob("*/facts"))
Blobs = dict[str, bytes]


def surveyed(blobs: Blobs) -> Survey:
    found = survey_blobs(blobs)
    assert [str(problem) for problem in found.problems if problem.severity is Severity.ERROR] == []
    return found


def document(blobs: Blobs) -> Document:
    return parse(VOCABULARY, blobs.get(VOCABULARY, b""))


def complete(own: Vocabulary) -> Vocabulary:
    return merge(own, builtin_vocabulary())


def reconciled(blobs: Blobs) -> tuple[Run, Reconciliation]:
    run = Run(surveyed(blobs).project)
    return run, run.reconcile()


def suggested(blobs: Blobs) -> tuple[Suggestion, ...]:
    return suggest(*reconciled(blobs), read_vocabulary(document(blobs)), complete)


def answered(blobs: Blobs, answer: Answer) -> Blobs:
    return {**blobs, VOCABULARY: patches(document(blobs), [answer])[-1].after.text.encode()}


def told(vocabulary: str = "", **facts: str) -> Blobs:
    """Return the project of claims in braces, one a line, by the name of their source."""
    blobs = {}
    for name, claims in facts.items():
        lines = "".join(f"  - {{{line.strip()}}}\n" for line in claims.strip().splitlines())
        head = f"source: {{publisher: {name.title()} Post, published: 2031-05-01}}\nclaims:\n"
        blobs[f"facts/{name}.yaml"] = (head + lines).encode()
    return {**blobs, VOCABULARY: dedent(vocabulary).encode()} if vocabulary else blobs


def story(folder: Path, vocabulary: bool) -> Blobs:
    files = (path for path in sorted((folder / "facts").glob("*.yaml")) if path.stem != "decisions")
    return {f"facts/{path.name}": path.read_bytes() for path in files if vocabulary or path.stem != "vocabulary"}


def corpus(vocabulary: bool) -> Blobs:
    return story(ROOT, vocabulary)


def test_an_alias_bears_on_claims_that_word_it_otherwise() -> None:
    blobs = told(
        "predicates: {helmsman: {type: person, values: one}}",
        bray="subject: Aurora, predicate: who steered her, value: Ann Lee",
        cove="subject: Aurora, predicate: helmsman, value: Ida Storm",
    )
    run, found = reconciled(blobs)
    trial = Trial(run, found, read_vocabulary(document(blobs)), complete)
    (group,) = trial.outcomes([Addition("predicates", "helmsman", "aliases", "steered by")])
    assert (group.predicate, len(group.claims), group.verdict) == ("helmsman", 2, "conflict")


COOK = told(
    alpha="subject: talks, predicate: cook, value: Ana Ferro",
    beta="subject: talks, predicate: cook, value: Luis Marek, as_of: 2031-05-03",
)
SPELLED = told(
    alpha="subject: Lake Brigade, predicate: leader, value: Hafizullah Mehran",
    beta="subject: Lake Brigade, predicate: leader, value: Hafizullah Mehdan",
)
LISTED = told(
    alpha="subject: Lake Brigade, predicate: members, value: [Hafizullah Mehran, Ana Ferro]",
    beta="subject: Lake Brigade, predicate: members, value: [Hafizullah Mehdan, Ana Ferro]",
)
NEAR = told(
    alpha="subject: Marran delegation, predicate: spokeswoman at the market, value: Ylva Storm",
    beta="subject: Orsan delegation, predicate: spokeswoman at the market, value: Ylva Storm",
    gamma="""subject: harbour wall, predicate: designer of the gate, value: Mads Lind
        subject: town hall, predicate: colour of the roof, value: red
        subject: school board, predicate: number of seats, value: 9""",
)
TYPED = told(
    alpha="subject: bridge, predicate: shut, value: two weeks",
    beta="subject: bridge, predicate: shut, value: until May",
)
CREDITED = told(
    alpha="subject: talks, predicate: host city, value: Brask, attribution: Ruhl Interior Ministry",
    beta="subject: talks, predicate: host city, value: Brask, attribution: Interior Ministry",
)
QUOTED = told(
    alpha="subject: talks, predicate: host city, value: Brask, quote: the talks are held in Brask behind closed doors",
    beta="subject: talks, predicate: host city, value: Brask, quote: The talks are held in Brask behind closed doors",
)


@pytest.mark.parametrize(
    ("blobs", "kind", "words", "answers"),
    [
        (COOK, "values", ("`cook`", "1 group depends"), ("one", "many")),
        (COOK, "changes", ("`cook`",), ("true", "false")),
        (SPELLED, "same", ("`Hafizullah Mehdan`", "`Hafizullah Mehran`", "alpha", "beta"), ("same", "distinct")),
        (LISTED, "same", ("`Hafizullah Mehdan`", "`Hafizullah Mehran`"), ("same", "distinct")),
        (
            NEAR,
            "same",
            ("`Marran delegation` and `Orsan delegation`", "look alike", "another name"),
            ("same", "distinct"),
        ),
        (TYPED, "type", ("`shut`", "date, duration"), ("duration",)),
        (CREDITED, "one-origin", ("Ruhl Interior Ministry", "Interior Ministry:"), ()),
        (QUOTED, "one-origin", ("have the same words",), ()),
    ],
)
def test_a_finding_is_suggested_with_its_reason(
    blobs: Blobs, kind: str, words: tuple[str, ...], answers: tuple[str, ...]
) -> None:
    (one,) = [one for one in suggested(blobs) if one.kind == kind]
    said = " ".join((one.question, *one.why))
    assert [word for word in words if word not in said] == []
    assert tuple(answer.name for answer in one.answers) == answers
    assert one.depending > 0


@pytest.mark.parametrize(
    ("vocabulary", "kinds"),
    [
        ("predicates: {cook: {values: many, changes: false}}", set()),
        ("predicates: {cook: {values: one}}", {"changes"}),
        ("predicates: {cook: {values: one, changes: false}}", set()),
        ("predicates: {chef: {aliases: [cook], values: one, changes: true}}", set()),
    ],
)
def test_nothing_is_asked_that_the_vocabulary_says(vocabulary: str, kinds: set[str]) -> None:
    assert {one.kind for one in suggested({**COOK, **told(vocabulary)})} == kinds


def test_sources_that_are_known_to_share_an_origin_are_not_suggested() -> None:
    beta = QUOTED["facts/beta.yaml"].replace(b"published", b"relies_on: [{source: alpha, kind: reprint}], published")
    assert suggested({**QUOTED, "facts/beta.yaml": beta}) == ()


def test_the_suggestion_on_which_most_depends_comes_first() -> None:
    lines = "\n".join(f"subject: {name}, predicate: cook, value: {{}}" for name in ("talks", "market", "harbour"))
    blobs = told(
        alpha=lines.replace("{}", "Ana Ferro") + "\nsubject: talks, predicate: menu, value: soup",
        beta=lines.replace("{}", "Luis Marek, as_of: 2031-05-03") + "\nsubject: talks, predicate: menu, value: fish",
    )
    found = suggested(blobs)
    assert [one.depending for one in found] == sorted((one.depending for one in found), reverse=True)
    assert "`cook`" in found[0].question
    assert {one.id for one in suggested(COOK)} <= {one.id for one in found}, "ids stay while others come"


def test_what_is_declared_already_changes_nothing() -> None:
    blobs = corpus(vocabulary=True)
    run, found = reconciled(blobs)
    own = read_vocabulary(document(blobs))
    trial = Trial(run, found, own, complete)
    names = [("entities", entity.name) for entity in own.entities]
    names += [("predicates", predicate.name) for predicate in own.predicates]
    for section, name in (*names, *(("events", event.name) for event in own.events)):
        assert trial.answer("again", [Addition(section, name)]).changes == ()


def cases() -> Iterator[tuple[str, Blobs]]:
    yield from (("cook", COOK), ("spelled", SPELLED), ("listed", LISTED), ("near", NEAR), ("typed", TYPED))
    for folder in STORIES:
        yield folder.name, story(folder, vocabulary=True)
        yield f"{folder.name} without vocabulary", story(folder, vocabulary=False)
    yield "corpus", corpus(vocabulary=True)
    yield "corpus without vocabulary", corpus(vocabulary=False)


CASES = dict(cases())
TRIED = 3
"""Suggestions of each project whose answers are tried; each takes two whole runs."""


@pytest.mark.parametrize("name", CASES)
def test_an_answer_makes_no_error_is_not_asked_again_and_does_what_it_said(name: str) -> None:
    blobs = CASES[name]
    for one in suggested(blobs)[:TRIED]:
        for answer in one.answers:
            after = answered(blobs, answer)
            assert one.id not in {other.id for other in suggested(after)}, answer
            standing = {tuple(claim.id for claim in group.claims): group for group in reconciled(after)[1].groups}
            for change in answer.changes:
                group = standing[change.after.claims]
                assert (group.verdict, group.kind) == (change.after.verdict, change.after.kind), answer
                assert len(group.positions) == change.after.positions
