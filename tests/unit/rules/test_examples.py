"""Every rule is documented once; its example is reported where it says, and mended it is not reported."""

import re

import pytest

from reconcile.errors import Problem
from reconcile.factfiles.codes import ALL_CODES, Example
from reconcile.factfiles.load import survey_blobs
from reconcile.rules import RULES
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Rule
from reconcile.values.dates import read_date

GOOD = (
    "source: {id: good, title: Good, published: 2025-10-25}\nclaims: [{subject: A, predicate: leader, value: Bo Li}]\n"
)


def found_in(rule: Rule, example: Example, text: str) -> list[Problem]:
    files = {"facts/good.yaml": GOOD, **dict(example.beside), example.path: text}
    facts = {path: content.encode() for path, content in files.items() if path.startswith("facts/")}
    texts = {path: content for path, content in files.items() if path.startswith("seeds/")}
    return list(rule.problems(Checked(survey_blobs(facts), texts, read_date("2025-11-23", None))))


def test_no_code_or_slug_is_used_twice() -> None:
    entries = (*ALL_CODES, *(rule.code for rule in RULES))
    assert len({entry.code for entry in entries}) == len({entry.slug for entry in entries}) == len(entries)
    assert [rule.code.code for rule in RULES] == sorted(rule.code.code for rule in RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code.code)
def test_each_rule_is_documented(rule: Rule) -> None:
    code = rule.code
    assert re.fullmatch(r"RF\d\d\d", code.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code.slug)
    assert code.title
    assert code.explanation.endswith(".")
    assert code.example
    assert code.example.mended


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code.code)
def test_the_example_is_reported_where_it_says(rule: Rule) -> None:
    example = rule.code.example
    assert example
    places = [problem.location for problem in found_in(rule, example, example.text)]
    assert [(p.path, p.line, p.column, p.end_column) for p in places] == [
        (example.path, example.line, example.column, example.end_column)
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code.code)
def test_the_mended_example_is_not_reported(rule: Rule) -> None:
    example = rule.code.example
    assert example
    assert not found_in(rule, example, example.mended)
