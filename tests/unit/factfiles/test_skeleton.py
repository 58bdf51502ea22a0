"""A new fact file reads as it stands, and its comments read once they are uncommented."""

import re

from hypothesis import given
from hypothesis import strategies as st

from reconcile.errors import Severity
from reconcile.factfiles.article_header import read_header
from reconcile.factfiles.load import Survey, survey_blobs
from reconcile.factfiles.schema import CLAIM
from reconcile.factfiles.skeleton import CLAIM_KEYS, Article, OpenQuestion, skeleton

LINE = "# yaml-language-server: $schema=../.reconcile/facts.json"
TEXT = 'Truce: "holds" #1 | The Courier\nPublished: May 1, 2031\nBy Ann Lee\n'


def read(text: str) -> Survey:
    return survey_blobs({"facts/new.yaml": text.encode()})


def made(text: str, *questions: OpenQuestion) -> str:
    return skeleton(Article("seeds/new.txt", "new", read_header(text)), LINE, questions or None)


def uncommented(text: str) -> str:
    head, claims = text.split("claims:\n")
    return head + "claims:\n" + re.sub(r"^  # (- |  )", r"  \1", claims, flags=re.MULTILINE)


def test_the_example_of_a_claim_has_every_key() -> None:
    assert set(CLAIM_KEYS) == set(CLAIM.keys)


def test_what_the_text_shows_is_filled_in_with_its_line() -> None:
    text = made(TEXT)
    assert text.startswith(LINE + "\n")
    (source,) = read(text).project.sources
    assert (source.title, source.publisher) == ('Truce: "holds" #1', "The Courier")
    assert source.published is not None
    assert source.text_path == "seeds/new.txt"
    assert '  published: 2031-05-01  # from line 2: "Published: May 1, 2031"' in text
    assert '  # byline: "By Ann Lee" in line 3' in text


def test_what_the_text_does_not_show_is_a_comment() -> None:
    text = made("")
    (source,) = read(text).project.sources
    assert (source.title, source.publisher, source.published) == ("new", "", None)
    assert "  # published: 2031-10-25  # not found in the text" in text
    assert "title: new  # to replace: the text shows neither title nor publisher" in text
    assert '"Published: 03/04/2031" in line 1 names no day of one year' in made("Published: 03/04/2031")


def test_the_example_reads_once_it_is_uncommented() -> None:
    found = read(uncommented(made(TEXT)))
    assert found.problems == ()
    assert [claim.id for claim in found.project.claims] == ["new#leader"]


def test_questions_read_once_they_are_filled_in() -> None:
    text = made(TEXT, OpenQuestion("x: y, #1", "'led' by", "", 3), OpenQuestion("Lake", "depth", "flood", 1))
    assert "# answered by 3 sources:" in text
    assert "# answered by 1 source:" in text
    filled = uncommented(text).replace("value:", "value: 7").replace("quote:", "quote: seven")
    asked = [(claim.subject, claim.predicate, claim.event) for claim in read(filled).project.claims]
    assert asked == [("x: y, #1", "'led' by", ""), ("Lake", "depth", "flood")]


@given(st.text(max_size=200))
def test_any_text_makes_a_fact_file_without_errors(text: str) -> None:
    found = read(made(text))
    assert [problem.code for problem in found.problems if problem.severity is Severity.ERROR] == []
    assert [problem.code for problem in found.problems] == ["RF111"]
