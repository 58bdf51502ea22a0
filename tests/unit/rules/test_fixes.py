"""What a program may mend: applied to the example of its code, the problem is gone and no error has come."""

import pytest

from reconcile.commands.checking import problems_of
from reconcile.errors import Problem, Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.factfiles.edit import apply
from reconcile.factfiles.load import survey_blobs
from reconcile.rules import DOCUMENTED
from reconcile.rules.checked import Checked
from reconcile.values.dates import read_date

GOOD = (
    "source: {id: good, title: Good, published: 2025-10-25}\nclaims: [{subject: A, predicate: leader, value: Bo Li}]\n"
)


def found_in(example: Example, text: str) -> tuple[Problem, ...]:
    files = {"facts/good.yaml": GOOD, **dict(example.beside), example.path: text}
    facts = {path: held.encode("utf-8", "surrogateescape") for path, held in files.items() if path.startswith("facts/")}
    texts = {path: held for path, held in files.items() if path.startswith("seeds/")}
    read = survey_blobs(facts)
    return problems_of(read, Checked(read, texts, read_date("2025-11-23", None)))


MENDED = [
    (entry, entry.example, problem)
    for entry in DOCUMENTED.values()
    if entry.example and entry.example.path.startswith("facts/")
    for problem in found_in(entry.example, entry.example.text)
    if problem.code == entry.code and problem.fix
]


def test_some_codes_can_be_mended() -> None:
    assert len({entry.code for entry, _, _ in MENDED}) >= 4


@pytest.mark.parametrize(("entry", "example", "problem"), MENDED, ids=lambda one: getattr(one, "code", ""))
def test_a_fix_mends_its_problem_and_brings_no_error(entry: Code, example: Example, problem: Problem) -> None:
    assert problem.fix
    assert {edit.path for edit in problem.fix.edits} == {example.path}
    before, after = found_in(example, example.text), found_in(example, apply(example.text, problem.fix.edits))
    places = {one.location for one in after if one.code == entry.code}
    assert problem.location not in places
    errors = {one.code for one in after if one.severity is Severity.ERROR}
    assert errors <= {one.code for one in before if one.severity is Severity.ERROR}
