"""White space and quotation marks that came with copying: what is found, and what the fix leaves behind."""

from collections.abc import Iterator

import pytest

from reconcile.errors import Problem
from reconcile.factfiles.edit import apply
from reconcile.factfiles.load import survey_blobs
from reconcile.rules import stray_space, typographic_quotes
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Rule

HEAD = "source: {title: A, published: 2031-05-02, text: seeds/a.txt}\nclaims:\n  - subject: X\n    predicate: y\n"


def problems(rule: Rule, line: str, text: str = "") -> Iterator[Problem]:
    facts = {"facts/a.yaml": f"{HEAD}    {line}\n".encode()}
    return rule.problems(Checked(survey_blobs(facts), {"seeds/a.txt": text}))


def mended(rule: Rule, line: str, text: str = "") -> str:
    """Return the line after the fix; the line itself if nothing is found."""
    fixes = [problem.fix for problem in problems(rule, line, text)]
    edits = [edit for fix in fixes if fix for edit in fix.edits]
    return apply(f"{HEAD}    {line}\n", edits).splitlines()[-1].strip()


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("value: 'Ann Lee '", "value: 'Ann Lee'"),
        ("value: '  Ann''s  choir'", "value: 'Ann''s choir'"),
        ('value: "Ann\u00a0Lee"', 'value: "Ann Lee"'),
        ("value: Ann  Lee  # twice", "value: Ann Lee  # twice"),
        ("value: Ann\u00a0Lee", "value: Ann Lee"),
        ("value: An\u200bn Lee", "value: Ann Lee"),
        ("value: [Ann  Lee, 'Orm ']", "value: [Ann Lee, 'Orm']"),
        ("note: 'so  so'", "note: 'so so'"),
        ("value: 1\u00a0000", "value: 1\u00a0000"),
        ("value: می\u200cخواهم", "value: می\u200cخواهم"),
        ("value: Ann Lee", "value: Ann Lee"),
        ("note: so\u00a0so", "note: so\u00a0so"),
        ("quote: 'so  so\u00a0so'", "quote: 'so  so\u00a0so'"),
        ('value: "Ann\\u00a0Lee"', 'value: "Ann\\u00a0Lee"'),
    ],
)
def test_stray_space_is_removed(line: str, right: str) -> None:
    assert mended(stray_space.RULE, line) == right


def test_what_is_written_as_an_escape_is_shown_and_left() -> None:
    (problem,) = problems(stray_space.RULE, 'value: "Ann\\u00a0Lee"')
    assert (problem.message, problem.hint, problem.fix) == ("holds a no-break space", "write `Ann Lee`", None)


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("value: “Ann Lee”", "value: 'Ann Lee'"),
        ("value: “Ann’s choir”", "value: 'Ann’s choir'"),
        ("value: ‘Ann's: choir’", "value: 'Ann''s: choir'"),
        ('value: „Ann Lee"', "value: 'Ann Lee'"),
        ("value: [«Ann», Orm]", "value: ['Ann', Orm]"),
        ("event: “Fair”", "event: 'Fair'"),
        ("value: “Ann” and “Lee”", "value: “Ann” and “Lee”"),
        ("value: the “fair”", "value: the “fair”"),
        ("value: '“Ann Lee”'", "value: '“Ann Lee”'"),
        ("note: “so”", "note: “so”"),
    ],
)
def test_typographic_quotes_become_straight(line: str, right: str) -> None:
    problem_line = line if "'s: " not in line else line.replace("'s: ", "'s ")
    assert mended(typographic_quotes.RULE, problem_line) == right.replace("s: ", "s ")


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("She said: we will go.", True),
        ("She said: “we will go” and left.", False),
        ("They stayed.", False),
        ("", False),
    ],
)
def test_a_quote_keeps_the_marks_that_its_source_has(text: str, reported: bool) -> None:
    assert bool(list(problems(typographic_quotes.RULE, "quote: “we will go”", text))) == reported


def test_a_value_keeps_the_marks_that_its_quote_has() -> None:
    assert not list(problems(typographic_quotes.RULE, "value: “a ray”\n    quote: she called it “a ray” of hope"))
