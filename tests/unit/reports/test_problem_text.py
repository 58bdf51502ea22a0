"""Problems as text: the caret stands under the right cell."""

import pytest

from reconcile.errors import Location, Problem, Severity
from reconcile.reports.characters import cells
from reconcile.reports.problems import format_concise, format_problem


def problem(line: str, column: int, end: int) -> Problem:
    place = Location("facts/a.yaml", 3, column, end)
    return Problem("RF020", Severity.ERROR, "unknown key `x`", place, "did you mean `y`?", line)


def test_all_parts_in_order() -> None:
    assert format_problem(problem("  x: 1", 3, 4)) == (
        "facts/a.yaml:3:3: RF020 unknown key `x`\n      x: 1\n      ^\n    hint: did you mean `y`?"
    )


def test_concise_is_one_line() -> None:
    assert format_concise(problem("x", 1, 2)) == "facts/a.yaml:3:1: RF020[error] unknown key `x`"


@pytest.mark.parametrize(
    ("line", "column", "end", "carets"),
    [
        ("ab", 2, 3, " ^"),
        ("\ta\tb", 4, 5, "\t \t^"),
        ("東京x", 3, 4, "    ^"),
        ("東京x", 2, 3, "  ^^"),
        ("e\u0301x", 3, 4, " ^"),
        ("😀x", 2, 3, "  ^"),
        ("ab", 3, 4, "  ^"),
    ],
)
def test_carets_stand_under_the_right_cells(line: str, column: int, end: int, carets: str) -> None:
    assert format_problem(problem(line, column, end)).split("\n")[2] == "    " + carets


def test_a_long_line_is_shown_around_the_place() -> None:
    shown, carets = format_problem(problem("a" * 5000 + "X" + "b" * 5000, 5001, 5002)).split("\n")[1:3]
    assert len(shown) < 300
    assert shown[carets.index("^")] == "X"


def test_what_a_terminal_would_obey_is_not_printed() -> None:
    assert "\x1b" not in format_problem(problem("\x1b[31mred", 1, 2))


def test_cells() -> None:
    assert [cells(text) for text in ("", "ab", "é", "東", "각", "\u200d")] == [0, 2, 1, 2, 2, 0]
