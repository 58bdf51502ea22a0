"""What one source says twice, both ways, or before it can have happened; and a source without a date."""

import pytest

from reconcile.factfiles.load import survey_blobs
from reconcile.rules import contradicts_itself, done_after_publication, said_twice, undated_source
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Rule

VOCABULARY = """\
predicates:
  harbour tariff: {type: quantity, values: one}
  stage: {type: category, values: one, changes: true, order: [begun, ended]}
  guests: {type: person, values: many}
  signed on: {type: date, values: one}
  deadline: {type: date, values: one}
"""


def found(rule: Rule, *claims: str, published: str = "published: 2031-05-02") -> list[str]:
    head = f"source: {{title: A, {published}}}\nclaims:\n"
    text = head + "".join(f"  - {{subject: X, {claim}}}\n" for claim in claims)
    blobs = {"facts/a.yaml": text.encode(), "facts/vocabulary.yaml": VOCABULARY.encode()}
    problems = rule.problems(Checked(survey_blobs(blobs), {}))
    return [f"{problem.location.line}:{problem.location.column} {problem.message}" for problem in problems]


FIRST = "predicate: harbour tariff, value: 5 crowns"


@pytest.mark.parametrize(
    ("second", "twice"),
    [
        ("predicate: harbour tariff, value: 5 crowns", True),
        ("predicate: Harbour  Tariff, value: five crowns", True),
        ("predicate: harbour tariff, value: 6 crowns", False),
        ("predicate: harbour tariff, value: 5 crowns, attribution: the mayor", False),
        ("predicate: harbour tariff, value: 5 crowns, modality: expected", False),
        ("predicate: harbour tariff, value: 5 crowns, when: 2030", False),
        ("predicate: harbour tariff, value: 5 crowns, as_of: 2030", False),
        ("predicate: harbour tariff, value: 5 crowns, event: Fair", False),
    ],
)
def test_said_twice(second: str, twice: bool) -> None:
    assert found(said_twice.RULE, FIRST, second) == ["4:6 the same claim as in line 3"] * twice


@pytest.mark.parametrize(
    ("first", "second", "against"),
    [
        (FIRST, "predicate: harbour tariff, value: 6 crowns", True),
        (FIRST, "predicate: harbour tariff, value: 5 crowns, modality: denied", True),
        (FIRST, "predicate: harbour tariff, value: at least 5 crowns", False),
        (FIRST, "predicate: harbour tariff, value: 6 crowns, attribution: the mayor", False),
        (FIRST, "predicate: harbour tariff, value: 6 crowns, modality: proposed", False),
        (FIRST + ", when: 2029", "predicate: harbour tariff, value: 6 crowns, when: 2030", False),
        ("predicate: stage, value: begun", "predicate: stage, value: ended", False),
        ("predicate: guests, value: Ann Lee", "predicate: guests, value: Ruth Orm", False),
        ("predicate: host, value: Ann Lee", "predicate: host, value: Ruth Orm", False),
    ],
)
def test_against_itself(first: str, second: str, against: bool) -> None:
    said = found(contradicts_itself.RULE, first, second)
    assert [line.partition(":")[0] for line in said] == ["4"] * against


def test_a_third_claim_is_reported_once() -> None:
    values = [f"predicate: harbour tariff, value: {n} crowns" for n in (5, 6, 7)]
    assert [line[:25] for line in found(contradicts_itself.RULE, *values)] == [
        "4:6 contradicts line 3: o",
        "5:6 contradicts line 3: o",
    ]


@pytest.mark.parametrize(
    ("claim", "published", "later"),
    [
        ("predicate: signed on, value: 2031-05-03", "2031-05-02", True),
        ("predicate: signed on, value: 2031-05-02", "2031-05-02", False),
        ("predicate: signed on, value: 2031-05", "2031-05-02", False),
        ("predicate: signed on, value: 2031-06", "2031-05-02", True),
        ("predicate: signed on, value: 2031-05-03", "2031-05", False),
        ("predicate: signed on, value: 2031-05-03", "2031-05-02?", False),
        ("predicate: signed on, value: 2031-07-03", "2031-05-02?", True),
        ("predicate: signed on, value: 2031-05-03", "unknown", False),
        ("predicate: signed on, value: 2031-05-03, modality: expected", "2031-05-02", False),
        ("predicate: signed on, value: Sunday", "2031-05-02", False),
        ("predicate: signed on, value: 2031-05-01/..", "2031-05-02", False),
        ("predicate: deadline, value: 2031-06-03", "2031-05-02", False),
        ("predicate: guests, value: Ann Lee, when: 2031-06-03", "2031-05-02", True),
        ("predicate: guests, value: Ann Lee, when: 2031-05-01/2031-06-03", "2031-05-02", False),
    ],
)
def test_done_after_publication(claim: str, published: str, later: bool) -> None:
    assert len(found(done_after_publication.RULE, claim, published=f"published: {published}")) == later


@pytest.mark.parametrize(
    ("published", "undated"),
    [
        ("published: 2031", False),
        ("published: unknown", False),
        ("url: x", True),
        ("Published: 2031", False),
        ("publshed: 2031", False),
    ],
)
def test_undated_source(published: str, undated: bool) -> None:
    assert len(found(undated_source.RULE, FIRST, published=published)) == undated
