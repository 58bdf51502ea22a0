"""Every code is documented once, and its own example is reported where it says."""

import re

import pytest

from reconcile.commands.configuration import configured
from reconcile.commands.settings import OWN_FILE
from reconcile.errors import BadFactsError, Problem, Severity
from reconcile.factfiles.codes import ALL_CODES, CODES, Code
from reconcile.factfiles.load import load_blobs, survey_blobs

GOOD = b"source: {id: good, title: Good}\nclaims:\n  - {subject: A, predicate: leader, value: Bo Li}\n"
SHOWN = [entry for entry in ALL_CODES if entry.example]
UNSHOWABLE = {
    "RF001": "not opened",
    "RF002": "too large",
    "RF024": "two files",
}


def found_in(path: str, text: str) -> tuple[Problem, ...]:
    blobs = {"facts/good.yaml": GOOD, path: text.encode("utf-8", "surrogateescape")}
    try:
        if path == OWN_FILE:
            return survey_blobs(blobs, tolerances=configured(text, path).tolerances).problems
        return load_blobs(blobs).problems
    except BadFactsError as error:
        return error.problems


def test_no_code_or_slug_is_used_twice() -> None:
    assert len(CODES) == len(ALL_CODES) == len({entry.slug for entry in ALL_CODES})


@pytest.mark.parametrize("entry", ALL_CODES, ids=lambda entry: entry.code)
def test_each_code_is_documented(entry: Code) -> None:
    assert re.fullmatch(r"RF[0-35]\d\d", entry.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", entry.slug)
    assert entry.title
    assert entry.message
    assert entry.explanation.endswith(".")
    assert (entry.example is None) == (entry.code in UNSHOWABLE)


@pytest.mark.parametrize("entry", SHOWN, ids=lambda entry: entry.code)
def test_the_example_has_the_problem_where_it_says(entry: Code) -> None:
    example = entry.example
    assert example
    found = [problem for problem in found_in(example.path, example.text) if problem.code == entry.code]
    places = [(p.location.path, p.location.line, p.location.column, p.location.end_column) for p in found]
    assert places == [(example.path, example.line, example.column, example.end_column)]
    assert found[0].severity is entry.severity


@pytest.mark.parametrize("entry", SHOWN, ids=lambda entry: entry.code)
def test_the_example_has_no_other_error(entry: Code) -> None:
    example = entry.example
    assert example
    found = found_in(example.path, example.text)
    others = {problem.code for problem in found if problem.severity is Severity.ERROR} - {entry.code}
    assert not others


@pytest.mark.parametrize("entry", SHOWN, ids=lambda entry: entry.code)
def test_the_mended_example_is_right(entry: Code) -> None:
    example = entry.example
    assert example
    assert example.mended
    found = found_in(example.path, example.mended)
    assert entry.code not in {problem.code for problem in found}
    assert not [problem for problem in found if problem.severity is Severity.ERROR]
