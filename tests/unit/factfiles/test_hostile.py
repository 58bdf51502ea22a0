"""Hostile files: a located error or a project, never another exception, never long."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reconcile.errors import BadFactsError, Problem
from reconcile.factfiles.load import load_blobs
from reconcile.reports.problems import format_concise, format_problem

HEAD = "source: {title: A}\nclaims:\n- {subject: S, predicate: leader, value: V}\n"
MARKS = ["- ", ": ", " #", "source", "claims", "value", "subject", "title", "<<", "---\n", "...\n", "<<<<<<< a\n"]
UNUSUAL = ["\u2028", "\u0085", "\u00a0", "\ufeff", "\u200b", "\x00", "é", "東", "😀", "\\"]
PIECES = st.sampled_from([*"-?:,[]{}#&*!|>'\"%@` \n\t\r~=<", *MARKS, *UNUSUAL])


def problems_of(path: str, data: bytes) -> tuple[Problem, ...]:
    blobs = {"facts/good.yaml": HEAD.encode()}
    blobs[path] = data
    try:
        return load_blobs(blobs).problems
    except BadFactsError as error:
        return error.problems


def assert_all_located(path: str, data: bytes) -> None:
    for problem in problems_of(path, data):
        assert problem.location.line >= 1
        assert 1 <= problem.location.column < problem.location.end_column
        assert "\n" not in format_concise(problem)
        assert format_problem(problem)


PATHS = st.sampled_from(["facts/a.yaml", "facts/vocabulary.yaml", "facts/decisions.yaml"])


@given(PATHS, st.binary(max_size=200))
@settings(max_examples=150, deadline=None)
def test_arbitrary_bytes(path: str, data: bytes) -> None:
    assert_all_located(path, data)


@given(PATHS, st.lists(PIECES, max_size=30).map("".join))
@settings(max_examples=300, deadline=None)
@example("facts/a.yaml", "claims: [[a]: b, {c}: d]")
@example("facts/vocabulary.yaml", "entities: {[a]: b, c: [d]}")
@example("facts/decisions.yaml", "- {id: [a], claims: {b: c}, seen: [d]}")
@example("facts/a.yaml", "\r\r\n\r'")
def test_arbitrary_yaml_like_text(path: str, text: str) -> None:
    assert_all_located(path, text.encode())


@given(st.integers(0, len(HEAD)), PIECES)
@settings(deadline=None)
def test_a_good_file_with_one_thing_put_in(at: int, piece: str) -> None:
    assert_all_located("facts/a.yaml", (HEAD[:at] + piece + HEAD[at:]).encode())


@pytest.mark.parametrize("opening", ["- ", "[", "{a: ", "? ", "? - ", "a:\n" + " "])
def test_endless_nesting_ends(opening: str) -> None:
    found = problems_of("facts/a.yaml", (opening * 100_000).encode())
    assert {problem.location.path for problem in found} == {"facts/a.yaml"}


def test_a_billion_laughs_are_not_laughed() -> None:
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60)]
    found = problems_of("facts/a.yaml", "\n".join([*lines, "claims: *a59"]).encode())
    assert {"RF014", "RF020"} <= {problem.code for problem in found}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("source:\n  title: 東京 #1\nclaims: []\n", "2:13:15"),
        ("\ufeffsource:\r\n  title: a: b\r\nclaims: []\r\n", "2:11:12"),
        ("source:\n  title: é😀 *x\n  url: *y\nclaims: []\n", "3:8:10"),
        ("source: {title: A}\nclaims:\n  - subject: X\n\tpredicate: y\n", "4:1:2"),
        ("source:\n  title:A\n  url: b\n", "2:3:9"),
        ("source:\n  title: 'it's here'\nclaims: []\n", "2:14:15"),
        ("source: {title: A}\nclaims: [a #1, b]\n", "2:12:18"),
    ],
)
def test_places_count_code_points_from_one(text: str, place: str) -> None:
    first = problems_of("facts/a.yaml", text.encode())[0].location
    assert f"{first.line}:{first.column}:{first.end_column}" == place
