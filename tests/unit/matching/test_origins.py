"""Origins are counted, not outlets."""

from typing import Any

import pytest

from reconcile.matching.origins import OriginFinder
from reconcile.model import Decision, Reliance, Ruling, Source
from reconcile.vocabulary import Lexicon
from reconcile.vocabulary.anonymous import is_anonymous


def source(name: str, publisher: str, *relies_on: str) -> Source:
    reliances = tuple(Reliance(other, "rewrite") for other in relies_on)
    return Source(name, publisher, "", None, f"facts/{name}.yaml", relies_on=reliances)


SOURCES = (
    source("wire", "Norden Wire"),
    source("late", "norden wire"),
    source("copy", "Morning Star", "wire"),
    source("second", "Evening Star", "copy"),
    source("own", "Harbour Journal"),
    source("free", "Uplands Journal"),
    source("bare", ""),
    source("blank", ""),
)


@pytest.mark.parametrize(
    ("credits_by_claim", "known", "undetermined"),
    [
        ({"own": ()}, ["harbour journal"], 0),
        ({"own": (), "free": ()}, ["harbour journal", "uplands journal"], 0),
        ({"wire": (), "late": ()}, ["norden wire"], 0),
        # a house is named after the text that the others were made from
        ({"wire": (), "copy": (), "second": ()}, ["norden wire"], 0),
        ({"own": ("Lena Brandt",), "free": ("Lena Brandt",)}, ["lena brandt"], 0),
        ({"own": ("Ruhl police spokeswoman",), "free": ("Ruhl Radio", "Lena Brandt")}, ["lena brandt"], 0),
        ({"own": ("Harbour Journal",)}, ["harbour journal"], 0),
        ({"own": ("Harbour Journal", "officials")}, [], 1),
        ({"own": ("officials", "Harbour Journal")}, [], 1),
        ({"own": ("officials",), "free": ("diplomatic sources",)}, [], 2),
        ({"wire": ("officials",), "copy": ("sources",)}, [], 1),
        ({"own": (), "free": ("officials",)}, ["harbour journal"], 1),
        ({"own": ("Norden Wire",), "wire": ()}, ["norden wire"], 0),
        # a rewrite that credits nobody adds nothing to the text that credits somebody
        ({"wire": ("Lena Brandt",), "copy": ()}, ["lena brandt"], 0),
        ({"bare": (), "blank": ()}, ["bare", "blank"], 0),
    ],
)
def test_origins_of_claims(
    tell: Any, lexicon: Lexicon, credits_by_claim: dict[str, tuple[str, ...]], known: list[str], undetermined: int
) -> None:
    finder = OriginFinder(SOURCES, (), lexicon)
    claims = [tell(f"{name}#x", by=by) for name, by in credits_by_claim.items()]
    found = finder.of_claims(claims)
    assert [name.casefold() for name in found.known] == known
    assert found.undetermined == undetermined


@pytest.mark.parametrize("claims", [("own#x", "free#x"), ("free#x", "own#x")])
def test_a_decision_makes_two_origins_one(tell: Any, lexicon: Lexicon, claims: tuple[str, str]) -> None:
    decision = Decision("D-1", Ruling.ONE_ORIGIN, claims, reason="one briefing")
    finder = OriginFinder(SOURCES, (decision,), lexicon)
    assert finder.of_claims([tell("own#x"), tell("free#x")]).known == ("Harbour Journal",)
    assert finder.of_claims([tell("own#y"), tell("free#y")]).known == ("Harbour Journal", "Uplands Journal")


@pytest.mark.parametrize("turned", [False, True])
def test_origins_do_not_depend_on_the_order_of_sources(tell: Any, lexicon: Lexicon, turned: bool) -> None:
    finder = OriginFinder(SOURCES[::-1] if turned else SOURCES, (), lexicon)
    found = finder.of_claims([tell(f"{name}#x") for name in ("wire", "copy", "second", "late")])
    assert len(found.known) == 1
    assert found == OriginFinder(SOURCES, (), lexicon).of_claims([tell("copy#x")])


@pytest.mark.parametrize(
    ("credited", "anonymous"),
    [
        ("diplomatic sources", True),
        ("a senior official familiar with the talks", True),
        ("two people briefed on the matter", True),
        ("Western officials", True),
        ("sources close to the delegation", True),
        ("eyewitnesses", True),
        ("an analyst who asked not to be named", True),
        ("Lena Brandt", False),
        ("Ministry of Works", False),
        ("police", False),
        ("Ruhl police spokeswoman", False),
        ("Norden Wire", False),
        ("Business Insider", False),
        ("The Observer", False),
        ("", False),
    ],
)
def test_who_names_nobody(credited: str, anonymous: bool) -> None:
    assert is_anonymous(credited) is anonymous
