"""Problems as text: the caret stands under the right cell, nothing is wider than the terminal."""

import pytest

from reconcile.errors import Edit, Fix, Location, Problem, Severity
from reconcile.reports.characters import cells
from reconcile.reports.checkup import Checkup, summary
from reconcile.reports.layout import plain
from reconcile.reports.options import Options
from reconcile.reports.problems import format_concise, format_problem, problem_lines

FIX = Fix("write `y`", (Edit("facts/a.yaml", 2, 3, "y"),))


def problem(line: str, column: int, end: int, severity: Severity = Severity.ERROR) -> Problem:
    place = Location("facts/a.yaml", 3, column, end)
    return Problem("RF020", severity, "unknown key `x`", place, "did you mean `y`?", line)


def test_all_parts_in_order() -> None:
    assert format_problem(problem("  x: 1", 3, 4)._replace(fix=FIX)) == (
        "facts/a.yaml:3:3: RF020[error] unknown key `x`\n"
        " 3 |   x: 1\n"
        "   |   ^\n"
        "   = hint: did you mean `y`?\n"
        "   = --fix: write `y`"
    )


def test_a_problem_without_a_line_keeps_its_hint() -> None:
    shown = format_problem(problem("", 1, 2))
    assert shown == "facts/a.yaml:3:1: RF020[error] unknown key `x`\n    = hint: did you mean `y`?"


def test_a_hint_of_several_lines_is_aligned() -> None:
    shown = format_problem(problem("x", 1, 2)._replace(hint="nearest:\nthe words")).split("\n")
    assert shown[-2:] == ["   = hint: nearest:", "           the words"]


def test_concise_is_one_line() -> None:
    assert format_concise(problem("x", 1, 2)) == "facts/a.yaml:3:1: RF020[error] unknown key `x`"
    assert "\n" not in format_concise(problem("x", 1, 2)._replace(message="one\ntwo"))


@pytest.mark.parametrize(
    ("line", "column", "end", "carets"),
    [
        ("ab", 2, 3, " ^"),
        ("\ta\tb", 4, 5, "         ^"),
        ("東京x", 3, 4, "    ^"),
        ("東京x", 2, 3, "  ^^"),
        ("e\u0301x", 3, 4, " ^"),
        ("😀x", 2, 3, "  ^"),
        ("ab", 3, 4, "  ^"),
        ("a\u2028b", 3, 4, "  ^"),
    ],
)
def test_carets_stand_under_the_right_cells(line: str, column: int, end: int, carets: str) -> None:
    assert format_problem(problem(line, column, end)).split("\n")[2] == "   | " + carets


@pytest.mark.parametrize(("encoding", "shown", "carets"), [("ascii", r"\xe9 x", "     ^"), ("utf-8", "é x", "  ^")])
def test_carets_stand_under_what_the_stream_can_write(encoding: str, shown: str, carets: str) -> None:
    lines = format_problem(problem("é x", 3, 4), encoding).split("\n")
    assert lines[1:3] == [f" 3 | {shown}", f"   | {carets}"]


def test_a_long_line_is_shown_around_the_place() -> None:
    shown, carets = format_problem(problem("a" * 5000 + "X" + "b" * 5000, 5001, 5002)).split("\n")[1:3]
    assert len(shown) < 300
    assert shown[carets.index("^")] == "X"


@pytest.mark.parametrize("width", [40, 80, 200])
@pytest.mark.parametrize("line", ["a" * 300, "東" * 300, "word " * 80, "\tab" * 60])
@pytest.mark.parametrize(("column", "end"), [(1, 2), (40, 60), (80, 81), (2, 80)])
def test_nothing_is_wider_than_the_terminal(width: int, line: str, column: int, end: int) -> None:
    shown = plain(problem_lines(problem(line, column, end), Options(width=width))).splitlines()
    assert max(map(cells, shown)) <= width
    source, carets = (next(text for text in shown if mark in text) for mark in (" 3 | ", "   | "))
    assert "^" in carets
    assert cells(carets) <= cells(source)


def test_what_a_terminal_would_obey_is_not_printed() -> None:
    assert "\x1b" not in format_problem(problem("\x1b[31mred", 1, 2))


def test_cells() -> None:
    assert [cells(text) for text in ("", "ab", "é", "東", "각", "\u200d")] == [0, 2, 1, 2, 2, 0]


@pytest.mark.parametrize(
    ("severities", "fixes", "said"),
    [
        ("", 0, "7 files with 1 claim: no problems."),
        ("error", 0, "1 error in 1 of 7 files"),
        (
            "hint error warning error hint hint",
            1,
            "2 errors, 1 warning, 3 hints in 1 of 7 files; 1 can be mended with --fix",
        ),
    ],
)
def test_the_totals(severities: str, fixes: int, said: str) -> None:
    found = [problem("x", 1, 2, Severity(name)) for name in severities.split()]
    mended = [one._replace(fix=FIX) for one in found[:fixes]]
    assert summary(Checkup((*mended, *found[fixes:]), 7, 1)) == said
