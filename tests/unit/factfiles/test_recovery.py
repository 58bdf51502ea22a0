"""One fault of syntax hides no other mistake of its file, and leads to no report of its own consequences."""

import pytest

from reconcile.factfiles.load import survey_blobs

HEAD = "source: {title: A, published: 2031-05-02}\nclaims:\n"
LAST = "  - subject: Team\n    predicate: leader\n    value: Ann Lee\n    modality: aleged\n"
MISTAKE = "RF026"


def claim(*lines: str) -> str:
    return "  - subject: Team\n" + "".join(f"    {line}\n" for line in lines)


def codes_of(text: str, path: str = "facts/a.yaml") -> list[str]:
    blobs = {"facts/good.yaml": HEAD.encode() + claim("predicate: venue", "value: Orm").encode(), path: text.encode()}
    return [f"{problem.location.line} {problem.code}" for problem in survey_blobs(blobs).problems]


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (("predicate: x", "value: Talks: day two"), "5 RF013"),
        (("predicate: x", "value: one: two: three"), "5 RF013"),
        (("predicate: x", "value: *day"), "5 RF014"),
        (("predicate: x", "value: [one, *day]"), "5 RF014"),
        (("predicate: x", "value: & more"), "5 RF014"),
        (("predicate: x", "value: @team said"), "5 RF010"),
        (("predicate: x", "value: `so`"), "5 RF010"),
        (("predicate: x", "value: 'it's here'"), "5 RF010"),
        (("predicate: x", 'value: "No" said Ann'), "5 RF010"),
        (("predicate: x", 'value: "a\\q"'), "5 RF010"),
        (("predicate: x", "value: a\x07b"), "5 RF004"),
        (("predicate: x", 'value: "a'), "5 RF012"),
        (("predicate: x", "value: [a, b"), "5 RF012"),
        (("predicate: x", "value: [a] b"), "5 RF010"),
        (("predicate:x", "value: a"), "4 RF010"),
        (("predicate: x", "\tvalue: a"), "5 RF011"),
        (("predicate: x", "value: a", "note"), "6 RF010"),
        (("predicate: x", "value: said so", "  and: more"), "6 RF013"),
        (("  predicate: x", "value: a"), "4 RF010"),
    ],
)
def test_the_next_claim_is_checked_too(lines: tuple[str, ...], code: str) -> None:
    place = int(code.partition(" ")[0])
    mistake = f"{3 + len(lines) + 4} {MISTAKE}"
    assert codes_of(HEAD + claim(*lines) + LAST) == [code, mistake]
    below = codes_of(HEAD + LAST + claim(*lines))
    assert below == [f"6 {MISTAKE}", code.replace(str(place), str(place + 4), 1)]


def test_faults_within_values_are_all_reported() -> None:
    text = HEAD + claim("predicate: x", "value: a: b") + claim("predicate: y", "value: *c") + LAST
    assert codes_of(text) == ["5 RF013", "8 RF014", "12 RF026"]


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("source:\n  title: Talks: day two\n  publisher: B\n", "2 RF013"),
        ("source:\n  title: A\n   publisher: B\n", "3 RF010"),
        ("source:\n  title: A\n publisher: B\n", "3 RF010"),
        ("source: {title: A, publisher: B: C}\n", "1 RF013"),
    ],
)
def test_a_fault_in_the_head_leaves_the_claims(head: str, code: str) -> None:
    start = head.count("\n") + 1
    relative = LAST.replace("modality", "as_of: Sunday\n    modality")
    found = codes_of(head + "claims:\n" + relative)
    assert found[0] == code
    assert found[-1] == f"{start + 5} {MISTAKE}"
    assert not {line.split()[1] for line in found[1:-1]} - {"RF107"}


def test_what_cannot_be_dated_for_want_of_a_head_is_not_reported() -> None:
    head = "source:\n  title: A\n published: 2031-05-02\nclaims:\n"
    assert codes_of(head + LAST.replace("modality: aleged", "as_of: Sunday")) == ["3 RF010"]


def test_an_unclosed_quotation_mark_is_reported_where_it_opens() -> None:
    text = (
        HEAD + claim("predicate: x", 'quote: "a', "value: b") + claim("predicate: y", 'quote: "c"', "value: d") + LAST
    )
    assert codes_of(text) == ["5 RF012", "14 RF026"]


def test_a_second_document_does_not_hide_the_first() -> None:
    assert codes_of(HEAD + LAST + "---\nsource: {titel: B}\n") == ["6 RF026", "7 RF007"]


def test_a_decision_is_lost_alone() -> None:
    text = "- id: D-1\n  decision same\n  reason: x\n- {id: D-2, decision: sam, claims: [a#x, b#x], reason: One}\n"
    assert codes_of(text, "facts/decisions.yaml") == ["2 RF010", "4 RF026"]


def test_the_vocabulary_is_read_on_behind_a_fault_in_a_value() -> None:
    text = "events:\n  Round one: {aliases: [a: b: c]}\n  Round two: {whne: 2031}\n"
    assert codes_of(text, "facts/vocabulary.yaml") == ["2 RF013", "3 RF020"]


def test_marks_behind_the_fault_are_reported() -> None:
    text = HEAD + claim("predicate: x", "value: @a") + claim("predicate: y", "value: &b c") + LAST
    assert codes_of(text) == ["5 RF010", "8 RF014", "12 RF026"]
