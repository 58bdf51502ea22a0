"""Origins are counted, not outlets."""

from typing import Any

import pytest

from reconcile.matching.origins import OriginFinder
from reconcile.model import Decision, Reliance, Ruling, Source
from reconcile.pipeline import VocabularyComparer
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
    source("ltd", "Harbour Journal Ltd"),
    source("bare", ""),
    source("blank", ""),
)


@pytest.fixture
def finding(lexicon: Lexicon, comparer: VocabularyComparer) -> Any:
    def of(*decisions: Decision, sources: tuple[Source, ...] = SOURCES) -> OriginFinder:
        return OriginFinder(sources, decisions, lexicon, comparer)

    return of


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
        # one speaker under two spellings is one origin, two speakers of one family are two
        ({"own": ("Tomasz Brandt",), "free": ("Dr Tomasz Brandt",)}, ["dr tomasz brandt"], 0),
        ({"own": ("Tomasz Brandt",), "free": ("Dr Tomasz Brandt",), "wire": ("Tomasz Brandt",)}, ["tomasz brandt"], 0),
        ({"own": ("Yusuf al-Khatib",), "free": ("Yousef Al Khateeb",)}, ["yousef al khateeb"], 0),
        ({"own": ("Tomasz Brandt",), "free": ("Dr Lena Brandt",)}, ["dr lena brandt", "tomasz brandt"], 0),
        ({"own": ("Omar Tarzi",), "free": ("Nadir Tarzi",)}, ["nadir tarzi", "omar tarzi"], 0),
        ({"own": ("Tomasz Brandt",), "free": ("Brandt",)}, ["brandt", "tomasz brandt"], 0),
        ({"own": ("Norden  wire",), "wire": ()}, ["norden wire"], 0),
        ({"free": ("Harbour Journal Ltd",), "own": ()}, ["harbour journal"], 0),
        # publishers are not taken for one by their names
        ({"own": (), "ltd": ()}, ["harbour journal", "harbour journal ltd"], 0),
    ],
)
def test_origins_of_claims(
    tell: Any, finding: Any, credits_by_claim: dict[str, tuple[str, ...]], known: list[str], undetermined: int
) -> None:
    finder = finding()
    claims = [tell(f"{name}#x", by=by) for name, by in credits_by_claim.items()]
    found = finder.of_claims(claims)
    assert [name.casefold() for name in found.known] == known
    assert found.undetermined == undetermined


@pytest.mark.parametrize("claims", [("own#x", "free#x"), ("free#x", "own#x")])
def test_a_decision_makes_two_origins_one(tell: Any, finding: Any, claims: tuple[str, str]) -> None:
    decision = Decision("D-1", Ruling.ONE_ORIGIN, claims, reason="one briefing")
    finder = finding(decision)
    assert finder.of_claims([tell("own#x"), tell("free#x")]).known == ("Harbour Journal",)
    assert finder.of_claims([tell("own#y"), tell("free#y")]).known == ("Harbour Journal", "Uplands Journal")


@pytest.mark.parametrize("turned", [False, True])
def test_origins_do_not_depend_on_the_order_of_sources(tell: Any, finding: Any, turned: bool) -> None:
    finder = finding(sources=SOURCES[::-1] if turned else SOURCES)
    found = finder.of_claims([tell(f"{name}#x") for name in ("wire", "copy", "second", "late")])
    assert len(found.known) == 1
    assert found == finding().of_claims([tell("copy#x")])


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
