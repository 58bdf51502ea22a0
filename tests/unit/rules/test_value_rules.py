"""The rules about what a value says: what its quote does not say, and who is credited within it."""

import pytest

from reconcile.errors import Problem
from reconcile.factfiles.load import survey_blobs
from reconcile.rules import RULES
from reconcile.rules.checked import Checked

HEAD = "source: {id: a, title: A, published: 2031-05-10}\nclaims:\n"
WORDS = "entities: {Lowland Assembly: {type: organisation, aliases: [LA, the house]}}\n"


def problems(code: str, value: str, kind: str, quote: str = "") -> list[Problem]:
    rule = next(rule for rule in RULES if rule.code.code == code)
    text = f"{HEAD}  - subject: Dam\n    predicate: said\n    type: {kind}\n    value: {value}\n"
    text += f"    quote: {quote}\n" if quote else ""
    return list(
        rule.problems(
            Checked(survey_blobs({"facts/a.yaml": text.encode(), "facts/vocabulary.yaml": WORDS.encode()}), {})
        )
    )


@pytest.mark.parametrize(
    ("value", "kind", "quote"),
    [
        ("7", "quantity", "the seven-member team"),
        ("5 people", "quantity", "five were killed"),
        ("1.05 billion", "quantity", "some $1,050 million"),
        ("2", "quantity", "a couple of men"),
        ("dozens", "quantity", "Dozens of men"),
        ("at least 30", "quantity", "no fewer than thirty"),
        ("48 hours", "duration", "the 48-hour pause"),
        ("one week", "duration", "for a week"),
        ("permanent", "duration", "it shall last"),
        ("Mayor Ann Lee", "person", "said Ann Lee"),
        ("J. Smith", "person", "said John Smith"),
        ("Anna Öberg", "person", "Anna Oberg’s team"),
        ("[Ann Lee, Bo Orm]", "person", "said Bo Orm and Ann Lee"),
        ("Lowland Assembly", "organisation", "the House voted"),
        ("Turkey", "place", "mediated by Türkiye"),
        ("Kenya", "place", "Kenyan jets"),
        ("2031-05-01", "date", "on Sunday"),
        ("2031-05-01", "date", "on May 1"),
        ("May 1", "date", "on 1 May 2031"),
        ("severely disrupted", "text", "a severe disruption of trade"),
        ("rotten", "category", "it had decayed"),
        ("yes", "boolean", "it had decayed"),
    ],
)
def test_what_the_quote_says_in_other_words_is_not_reported(value: str, kind: str, quote: str) -> None:
    assert problems("RF405", value, kind, quote) == []


@pytest.mark.parametrize(
    ("value", "kind", "quote", "words"),
    [
        ("40 people", "quantity", "fourteen people", "40"),
        ("3", "quantity", "the men were killed", "3"),
        ("3 days", "duration", "four days long", "3"),
        ("Ann Lee", "person", "led by Ann Leigh", "Lee"),
        ("Ann Lee", "person", "she said so", "Ann Lee"),
        ("Highland Council", "organisation", "the house voted", "Highland Council"),
        ("[Ann Lee, Bo Orm]", "person", "said Ann Lee", "Bo Orm"),
        ("2031-05-01", "date", "on 2 May", "1"),
        ("May 1-2", "date", "on May 1 and 3", "2"),
        ("14 boats were lost", "text", "forty boats were lost", "14"),
        ("the dam was blown up", "text", "nobody knows why", "dam, blown, up"),
    ],
)
def test_what_the_quote_does_not_say_is_reported(value: str, kind: str, quote: str, words: str) -> None:
    (problem,) = problems("RF405", value, kind, quote)
    assert problem.message == f"`{words}` of the value is not in its quote"


def test_an_element_of_a_list_is_reported_in_its_place() -> None:
    (problem,) = problems("RF405", "[Ann Lee, Bo Orm]", "person", "said Ann Lee")
    assert problem.location[1:] == (6, 22, 28)


@pytest.mark.parametrize(
    ("value", "kind", "words"),
    [
        ("30 according to police", "text", "according to police"),
        ("closed, officials said", "text", "officials said"),
        ("closed officials said", "text", "officials said"),
        ("closed, said the mayor", "text", "said the mayor"),
        ("the mayor said that it is closed", "text", "the mayor said that"),
        ("the mayor claimed that it is closed", "statement", "the mayor claimed that"),
        ("“We will win,” he said", "statement", "he said"),
        ("According to the mayor, it is closed", "text", "According to the mayor"),
        ("reportedly closed", "text", "reportedly"),
        ("closed, allegedly by force", "category", "allegedly"),
        ("under arrest, as reported by the Mail", "category", "as reported by the Mail"),
    ],
)
def test_words_that_credit_somebody_are_reported(value: str, kind: str, words: str) -> None:
    (problem,) = problems("RF409", f"'{value}'", kind)
    assert problem.message == f"`{words}` is no part of the value"
    assert ("modality" in problem.hint) == (words in ("reportedly", "allegedly"))


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("what was said", "text"),
        ("It is true that he said so", "statement"),
        ("We have said it before and will say it again", "statement"),
        ("It was, the mayor said, a black day for all", "statement"),
        ("The dam was allegedly old, and nobody cared", "statement"),
        ("claims responsibility", "category"),
        ("members reported missing", "category"),
        ("peace deal announced", "category"),
        ("according to plan", "category"),
        ("released according to the terms", "category"),
    ],
)
def test_what_is_itself_about_saying_is_not_reported(value: str, kind: str) -> None:
    assert problems("RF409", f"'{value}'", kind) == []
