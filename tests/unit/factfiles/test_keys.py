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


@pytest.mark.parametrize(
    ("claim", "place", "reason", "hint"),
    [
        # too deep: the words are read as part of the value above
        (
            ("- subject: Team", "   predicate: leader", "  value: Ann Lee"),
            "4:6:15",
            "`predicate` is indented deeper than `subject` above and is read as part of its value",
            "begin `predicate` in column 5, under `subject`",
        ),
        (
            ("- subject: Team", "  predicate: leader", "", "    value: Ann Lee"),
            "6:7:12",
            "`value` is indented deeper than `predicate` above and is read as part of its value",
            "begin `value` in column 5, under `predicate`",
        ),
        # no colon: the line where it is missing, not the one where that is noticed
        (
            ("- subject Team", "  predicate: leader", "  value: Ann Lee"),
            "3:5:12",
            "no colon behind `subject`",
            "write `subject: Team`",
        ),
        (
            ("- subject:Team", "  predicate: leader", "  value: Ann Lee"),
            "3:5:13",
            "no space behind the colon of `subject`",
            "write `subject: Team`",
        ),
        (
            ("- subject: Team", "  predicate leader", "  value: Ann Lee"),
            "4:5:6",
            "could not find expected ':'",
            "write `predicate: leader`",
        ),
    ],
)
def test_a_key_that_is_read_as_part_of_a_value(claim: tuple[str, ...], place: str, reason: str, hint: str) -> None:
    text = "source: {title: A, published: 2031-05-02}\nclaims:\n" + "".join(f"  {line}\n" for line in claim)
    (problem,) = survey_blobs({"facts/a.yaml": text.replace("  \n", "\n").encode()}).problems
    found = problem.location
    assert f"{found.line}:{found.column}:{found.end_column}" == place
    assert (problem.code, problem.message, problem.hint) == ("RF010", f"is not YAML: {reason}", hint)


def test_other_words_before_a_colon_belong_to_the_value() -> None:
    (problem,) = read("    value: she said\n      this: that\n").problems
    assert (problem.code, problem.location.line) == ("RF013", 6)
    assert problem.hint.startswith("put a value that goes on over several lines in quotation marks")


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("aleged", "did you mean `alleged`?"),
        ("expcted", "did you mean `expected`?"),
        ("reported", "leave it out, for `asserted`, and name who says so under `attribution`"),
        ("Said", "leave it out, for `asserted`, and name who says so under `attribution`"),
        ("rejected", "valid are asserted, hedged, alleged, expected, proposed, denied, opinion"),
    ],
)
def test_a_guess_is_close_in_letters(word: str, hint: str) -> None:
    (problem,) = read(f"    value: Ann Lee\n    modality: {word}\n").problems
    assert (problem.code, problem.hint) == ("RF026", hint)
