"""Keys that are spelled otherwise, mistyped or hold what cannot be seen: reported once, mended where that is safe."""

import pytest

from reconcile.factfiles.edit import apply
from reconcile.factfiles.load import Survey, survey_blobs

HEAD = "source: {title: A, published: 2031-05-02}\nclaims:\n  - subject: Team\n    predicate: leader\n"


def read(rest: str) -> Survey:
    return survey_blobs({"facts/a.yaml": (HEAD + rest).encode()})


@pytest.mark.parametrize(
    ("key", "right"),
    [
        ("Value", "value"),
        ("VALUE", "value"),
        ("'Value'", "value"),
        ("val-ue", "value"),
        ("value\u00a0", "value"),
        ("va\u200blue", "value"),
    ],
)
def test_a_key_spelled_otherwise_is_read_and_mended(key: str, right: str) -> None:
    text = f"    {key}: Ann Lee\n    note: b\n"
    found = read(text)
    (problem,) = found.problems
    assert (problem.code, problem.location.line, bool(problem.fix)) == (problem.code, 5, True)
    assert found.project.claims[0].value.text == "Ann Lee"
    assert problem.fix
    assert apply(HEAD + text, problem.fix.edits) == HEAD + f"    {right}: Ann Lee\n    note: b\n"


@pytest.mark.parametrize("key", ["as-of", "asof", "As of", "AS_OF", "as\u00a0of"])
def test_separators_do_not_matter(key: str) -> None:
    found = read(f"    value: Ann Lee\n    {key}: 2031\n").project.claims[0].as_of
    assert found
    assert found.text == "2031"


def test_a_mistyped_key_is_reported_once_and_not_mended() -> None:
    (problem,) = read("    valeu: Ann Lee\n").problems
    assert (problem.code, problem.hint, problem.fix) == ("RF020", "did you mean `value`?", None)
    (problem,) = survey_blobs(
        {"facts/a.yaml": b"source: {titel: A}\nclaims:\n  - {subject: A, predicate: b, value: c}\n"}
    ).problems
    assert (problem.code, problem.hint) == ("RF020", "did you mean `title`?")


@pytest.mark.parametrize(
    ("key", "hint"),
    [("relies_on", "it belongs under `source`"), ("published", "it belongs under `source`"), ("colour", "")],
)
def test_a_key_of_another_mapping_is_sent_there(key: str, hint: str) -> None:
    (problem,) = read(f"    value: Ann Lee\n    {key}: x\n").problems
    assert (problem.code, problem.hint) == ("RF020", hint)


def test_a_key_that_is_there_already_is_not_written_twice() -> None:
    found = read("    value: Ann Lee\n    Value: Ruth Orm\n")
    assert [(problem.code, problem.fix) for problem in found.problems] == [("RF020", None)]
    assert found.project.claims[0].value.text == "Ann Lee"
