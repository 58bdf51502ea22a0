"""Comments that silence a problem: where they hold, and what is said of those that do not."""

import pytest

from reconcile.commands.checking import problems_of
from reconcile.commands.code_choice import CodeChoice, chosen_codes
from reconcile.errors import Problem, UsageError
from reconcile.factfiles.codes import Code
from reconcile.factfiles.load import survey_blobs
from reconcile.rules import DOCUMENTED
from reconcile.rules.checked import Checked
from reconcile.rules.ignoring import IGNORE_CODES, can_be_ignored

HEAD = "source: {title: A, published: 2031-05-01}\nclaims:\n  - subject: Team\n    predicate: start\n    type: date\n"
WATCHED = chosen_codes(["RF02", "RF110"])


def found_in(text: str, choice: CodeChoice = WATCHED) -> tuple[Problem, ...]:
    read = survey_blobs({"facts/example.yaml": text.encode()})
    return problems_of(read, Checked(read, {}), choice)


def codes_in(text: str, choice: CodeChoice = WATCHED) -> list[str]:
    return [problem.code for problem in found_in(text, choice)]


@pytest.mark.parametrize("entry", IGNORE_CODES, ids=lambda entry: entry.code)
def test_the_examples(entry: Code) -> None:
    example = entry.example
    assert example
    found = [problem for problem in found_in(example.text) if problem.code == entry.code]
    assert [problem.location[1:] for problem in found] == [(example.line, example.column, example.end_column)]
    assert codes_in(example.mended) == []


@pytest.mark.parametrize(
    ("value", "codes"),
    [
        ("value: soonish\n", ["RF110"]),
        ("value: soonish  # reconcile: ignore RF110 it says no more\n", []),
        ("value: soonish # reconcile: ignore RF110 one space is enough here\n", []),
        ("value: soonish  #reconcile:ignore RF110: it says no more\n", []),
        ("value: soonish  # reconcile: ignore RF110, RF405 it says no more\n", []),
        ("# reconcile: ignore RF110 it says no more\n    value: soonish\n", []),
        ("# reconcile: ignore RF110 it says no more\n\n    # why\n    value: soonish\n", []),
        ("# reconcile: ignore RF110 too far above\n    note: x\n    value: soonish\n", ["RF029", "RF110"]),
        ("value: >  # reconcile: ignore RF110 a folded text\n      soonish\n", []),
        ("value: soonish  # reconcile: ignore RF110\n", ["RF110", "RF028"]),
        ("value: soonish  # reconcile: ignore it says no more\n", ["RF110", "RF028"]),
        ("value: soonish  # reconcile: ignore\n", ["RF110", "RF028"]),
        ("value: 2031-04-30  # reconcile: ignore RF110 left over\n", ["RF029"]),
        ("value: 2031-04-30  # reconcile: ignore RF110, RF110 left over\n", ["RF029", "RF029"]),
        ("value: 2031-04-30  # reconcile: ignore RF999 no such code\n", ["RF029"]),
        ("value: 2031-04-30  # reconcile: ignore RF405 not looked for here\n", []),
        ("value: 2031-04-30\n    colour: red  # reconcile: ignore RF020 an error of reading\n", ["RF020", "RF029"]),
        ("value: 2031-04-30\n    note: 'x  # reconcile: ignore RF110 a text'\n", []),
        ("value: 2031-04-30\n    note: |\n      # reconcile: ignore RF110 a text\n", []),
        ("value: 2031-04-30  # reconcile: ignores nothing\n", []),
    ],
)
def test_where_a_comment_holds(value: str, codes: list[str]) -> None:
    assert codes_in(f"{HEAD}    {value}") == codes


def test_errors_of_reading_cannot_be_ignored() -> None:
    assert not can_be_ignored("RF020")
    assert can_be_ignored("RF110")
    assert all(can_be_ignored(entry.code) for entry in IGNORE_CODES)
    with pytest.raises(UsageError, match="cannot be ignored"):
        chosen_codes(ignore=["RF020"])
    text = f"{HEAD}    value: 2031-04-30\n    colour: red\n"
    assert codes_in(text, chosen_codes(["RF3"])) == ["RF020"]
    assert codes_in(text, chosen_codes(ignore=["RF"])) == ["RF020"]


@pytest.mark.parametrize(
    ("select", "ignore", "chosen"),
    [
        ((), (), set(DOCUMENTED)),
        (("RF110",), (), {"RF110"}),
        (("RF110,RF028", "unused-ignore"), ("RF028",), {"RF110", "RF029"}),
        (("RF3",), (), {code for code in DOCUMENTED if code.startswith("RF3")}),
        ((), ("RF",), set()),
    ],
)
def test_codes_are_chosen_by_their_beginnings(
    select: tuple[str, ...], ignore: tuple[str, ...], chosen: set[str]
) -> None:
    assert chosen_codes(select, ignore).codes == chosen


@pytest.mark.parametrize(("name", "near"), [("RF1100", "RF110"), ("unused-ignor", "unused-ignore")])
def test_an_unknown_code_is_refused_with_the_nearest(name: str, near: str) -> None:
    with pytest.raises(UsageError) as refused:
        chosen_codes([name])
    assert refused.value.hint == f"did you mean {near}?"
