"""Names of a project: what is one, what two of one kind, and how capitals tell names from other words."""

from itertools import permutations

import pytest

from reconcile.factfiles.load import load_blobs
from reconcile.matching.entities import Entities, resolve
from reconcile.matching.mentions import claim_mentions, spelling_of
from reconcile.pipeline import Run


def project(**subjects: list[str]) -> Run:
    """Return a run over one source a keyword, each with claims on the subjects given."""
    told = {
        f"facts/{source}.yaml": f"source: {{publisher: {source}}}\nclaims:\n"
        + "".join(f"  - {{subject: {subject}, predicate: p{n}, value: v{n}}}\n" for n, subject in enumerate(named))
        for source, named in subjects.items()
    }
    return Run(load_blobs({path: text.encode() for path, text in told.items()}))


def resolved(run: Run) -> Entities:
    asked = [one for question in run.evidence.questions for one in question.members]
    return resolve(asked, run.lexicon, run.evidence.scorer._comparer)


@pytest.mark.parametrize(
    ("left", "right", "are_one"),
    [
        ("Union of Port and Dock Workers", "UPDW", True),
        ("Noor Rahman Nasrat", "Noor Rehman Nusrat", True),
        ("Brask Orbital", "Brask", True),
        ("Rahmat Latifi", "Rahmat Hanifi", False),
        ("Anas Osmani", "Latif Osmani", False),
        ("Tolen-4", "Tolen-5", False),
        ("Lady Astrid", "Lady Berit", False),
    ],
)
def test_spellings_acronyms_and_short_forms_are_one(left: str, right: str, are_one: bool) -> None:
    read = resolved(project(a=[left], b=[right]))
    ours, theirs = (tuple(read.read(text.lower().replace("-", " ").split())) for text in (left, right))
    assert (ours == theirs) == are_one


def test_a_short_form_that_fits_two_names_is_neither() -> None:
    read = resolved(project(a=["Tomas Verel", "Mateo Verel"], b=["Verel"]))
    assert tuple(read.read(["verel"])) == ("verel",)


def test_a_name_is_found_within_a_longer_wording() -> None:
    read = resolved(project(a=["Marine Safety Board"], b=["chair of the MSB"]))
    assert tuple(read.read(["chair", "of", "the", "msb"])) == ("chair", "of", "the", "marine", "safety", "board")


@pytest.mark.parametrize(
    ("subject", "others", "names"),
    [
        ("Ferry Lady Berit", ["ferry"], ["Lady Berit"]),
        ("High Court", [], ["High Court"]),
        ("Ministry of Defence and Justice", [], ["Ministry of Defence and Justice"]),
        ("Nils Stranden and Ulf Brekke", [], ["Nils Stranden", "Ulf Brekke"]),
        ("talks in March 2021", [], []),
        ("Tolen Freedom Front (TFF)", [], ["Tolen Freedom Front", "TFF"]),
        ("the Insurers", ["insurers"], []),
    ],
)
def test_capitals_make_names_unless_the_project_writes_the_word_small(
    subject: str, others: list[str], names: list[str]
) -> None:
    run = project(a=[subject, *others], b=["a thing"])
    claims = run.project.claims
    told = next(claim for claim in claims if claim.subject == subject)
    assert [mention.text for mention in claim_mentions(told, spelling_of(claims))] == names


def test_a_source_that_begins_every_subject_with_a_capital_is_not_believed() -> None:
    run = project(a=["Vessel", "Court", "Chairman", "Zimmerei"], b=["Zimmerei Vogt"])
    spelling = spelling_of(run.project.claims)
    assert spelling.capitalising == {"a"}
    met = {m.text for claim in run.project.claims for m in claim_mentions(claim, spelling)}
    assert met == {"Zimmerei", "Zimmerei Vogt"}  # the capital is confirmed by the other source


def test_names_that_begin_with_general_words_do_not_make_a_source_capitalise() -> None:
    run = project(a=["Port of Tolen", "Bank of Brask", "TFF"], b=["Tolen Freedom Front"])
    assert not spelling_of(run.project.claims).capitalising
    assert tuple(resolved(run).read(["tff"])) == ("tolen", "freedom", "front")


def test_the_order_of_files_does_not_choose_the_spelling_of_a_name() -> None:
    named = {"Union of Dock Workers", "Udw", "UDW"}
    for first, second, third in permutations(sorted(named)):
        read = resolved(project(a=[first], b=[second], c=[third]))
        assert tuple(read.read(["udw"])) == ("union", "of", "dock", "workers")
