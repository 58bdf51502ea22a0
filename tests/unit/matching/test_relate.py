"""Each rule of relating two claims, firing and not firing."""

from typing import Any

import pytest

from reconcile.matching.relate import Related, Relater
from reconcile.matching.rulings import Rulings, rule
from reconcile.model import Decision, Ruling
from reconcile.pipeline import VocabularyComparer
from reconcile.vocabulary import Lexicon

Case = tuple[str, dict[str, Any], dict[str, Any], str]

DENIED: list[Case] = [
    ("toll", {"value": "43"}, {"value": "43", "said": "denied"}, "denied"),
    ("toll", {"value": "43", "said": "denied"}, {"value": "43", "said": "denied"}, "exact"),
    ("accepts", {"value": "yes", "said": "denied"}, {"value": "no"}, "variant"),
    ("reply", {"value": "accepts", "said": "denied"}, {"value": "rejects"}, "variant"),
    ("accepts", {"value": "yes", "said": "denied"}, {"value": "yes"}, "denied"),
    ("held on", {"value": "2031", "said": "denied"}, {"value": "19 October 2031"}, "denied"),
    ("held on", {"value": "19 October 2031", "said": "denied"}, {"value": "2031"}, "compatible"),
    ("leader", {"value": "Omar Tarzi", "said": "denied"}, {"value": "Ana Ferro"}, "compatible"),
    ("members", {"value": "Ana Ferro", "said": "denied"}, {"value": ["Ana Ferro", "Eva Lind"]}, "denied"),
    ("members", {"value": "Ana Ferro", "said": "denied"}, {"value": ["Max Pohl", "Eva Lind"]}, "compatible"),
    ("members", {"value": ["Ana Ferro", "Eva Lind"]}, {"value": "Eva Lind"}, "list"),
    ("toll", {"value": "43", "said": "expected"}, {"value": "43", "said": "denied"}, "denied"),
]
PLANNED: list[Case] = [
    ("toll", {"value": "43", "said": "expected"}, {"value": "43"}, "modality"),
    ("toll", {"value": "43", "said": "proposed"}, {"value": "25", "said": "alleged"}, "modality"),
    ("toll", {"value": "43", "said": "expected"}, {"value": "43", "said": "proposed"}, "exact"),
    ("members", {"value": "Ana Ferro", "said": "expected"}, {"value": "Ana Ferro"}, "modality"),
    ("members", {"value": "Ana Ferro", "said": "expected"}, {"value": "Max Pohl"}, "list"),
    ("toll", {"value": "43", "said": "hedged"}, {"value": "43", "said": "alleged"}, "exact"),
]
VOICED: list[Case] = [
    ("statement", {"value": "We will not yield"}, {"value": "The door is open"}, "compatible"),
    ("statement", {"value": "The door is open"}, {"value": "the door is open!"}, "exact"),
    ("leader", {"value": "Omar Tarzi", "said": "opinion"}, {"value": "Ana Ferro"}, "compatible"),
    ("leader", {"value": "Omar Tarzi", "said": "opinion"}, {"value": "Omar Tarzi"}, "exact"),
]
VALUES: list[Case] = [
    ("toll", {"value": "43"}, {"value": "forty-three"}, "exact"),
    ("truce term", {"value": "one week"}, {"value": "7 days"}, "variant"),
    ("leader", {"value": "Yusuf al-Khatib"}, {"value": "Yousef Al Khateeb"}, "variant"),
    ("held on", {"value": "18-19 October 2031"}, {"value": "19 October 2031"}, "refinement"),
    ("toll", {"value": "at least 30"}, {"value": "43"}, "refinement"),
    ("toll", {"value": "at least 30"}, {"value": "10 to 40"}, "compatible"),
    ("leader", {"value": "Hafizullah Mehran"}, {"value": "Hafizullah Mehdan"}, "possible-variant"),
    ("leader", {"value": "Omar Tarzi"}, {"value": "Nadir Tarzi"}, "contradiction"),
    ("truce term", {"value": "permanent"}, {"value": "one week"}, "contradiction"),
    ("truce term", {"value": "permanent"}, {"value": "temporary"}, "contradiction"),
    ("truce term", {"value": "temporary"}, {"value": "one week"}, "refinement"),
    ("mood", {"value": "calm and orderly"}, {"value": "tense"}, "needs-reading"),
    ("mood", {"value": "calm, and orderly"}, {"value": "Calm and orderly"}, "exact"),
]
LISTS: list[Case] = [
    ("members", {"value": ["Ana Ferro", "Eva Lind"]}, {"value": ["Eva Lind", "Ana Ferro"]}, "exact"),
    ("members", {"value": ["Ana Ferro", "Eva Lind"]}, {"value": ["Eva Lind", "Max Pohl"]}, "list"),
    ("members", {"value": "Ana Ferro"}, {"value": "Max Pohl"}, "list"),
    ("members", {"value": ["Ana Ferro"], "complete": True}, {"value": ["Ana Ferro", "Max Pohl"]}, "contradiction"),
    ("members", {"value": ["Ana Ferro", "Eva Lind"], "complete": True}, {"value": ["Ana Ferro"]}, "list"),
    ("members", {"value": "Ana Ferro", "name": "b#again"}, {"value": "Max Pohl"}, "list"),
    ("leader", {"value": ["Omar Tarzi", "Ana Ferro"]}, {"value": "Omar Tarzi"}, "list"),
    # a yes or no is no element of a list
    ("damage", {"value": "no"}, {"value": "no evidence"}, "needs-reading"),
    ("damage", {"value": "burst pipes"}, {"value": "flooded cellars"}, "list"),
    ("damage", {"value": ["burst pipes", "flooded cellars"]}, {"value": "no evidence"}, "list"),
    # nobody says how many there may be: a list shows that several can be, two single values do not
    ("escorted by", {"value": "Omar Tarzi"}, {"value": "Ana Ferro"}, "contradiction"),
    ("escorted by", {"value": ["Omar Tarzi", "Ana Ferro"]}, {"value": "Max Pohl"}, "list"),
]
TIMES: list[Case] = [
    ("toll", {"value": "12", "as_of": "2031-06-01"}, {"value": "15", "as_of": "2031-06-02"}, "superseded"),
    ("toll", {"value": "12", "as_of": "2031-06-02"}, {"value": "15", "as_of": "2031-06-02"}, "contradiction"),
    ("toll", {"value": "12", "as_of": "2031-06"}, {"value": "15", "as_of": "2031-06-02"}, "contradiction"),
    ("toll", {"value": "12", "as_of": "2031-06-01"}, {"value": "15"}, "needs-reading"),
    ("toll", {"value": "12"}, {"value": "12", "as_of": "2031-06-02"}, "exact"),
    (
        "leader",
        {"value": "Omar Tarzi", "as_of": "2031-06-01"},
        {"value": "Ana Ferro", "as_of": "2032"},
        "contradiction",
    ),
    ("leader", {"value": "Omar Tarzi"}, {"value": "Ana Ferro"}, "contradiction"),
    ("leader", {"value": "Omar Tarzi", "when": "2029"}, {"value": "Ana Ferro", "when": "2031"}, "compatible"),
    ("leader", {"value": "Omar Tarzi", "when": "2031"}, {"value": "Ana Ferro", "when": "2031-05"}, "contradiction"),
    ("toll", {"value": "12", "when": "1870/1890"}, {"value": "15", "when": "1890/1920"}, "superseded"),
    ("toll", {"value": "12", "when": "1870/1895"}, {"value": "15", "when": "1890/1920"}, "contradiction"),
    # the time of the thing decides before the time of speaking
    (
        "toll",
        {"value": "12", "when": "2029", "as_of": "2031-06-01"},
        {"value": "15", "when": "2030", "as_of": "2031-06-01"},
        "superseded",
    ),
    ("stage", {"value": "began", "as_of": "2031-06-02"}, {"value": "concluded", "as_of": "2031-06-02"}, "superseded"),
    ("stage", {"value": "began"}, {"value": "concluded"}, "needs-reading"),
]


@pytest.fixture
def related(tell: Any, lexicon: Lexicon, comparer: VocabularyComparer) -> Any:
    def of(predicate: str, left: dict[str, Any], right: dict[str, Any], rulings: Rulings | None = None) -> Related:
        known = lexicon.predicate(predicate)
        relater = Relater(known, comparer, rulings or rule((), {}, None))
        sides = ({"name": "a#x", **left}, {"name": "b#x", **right})
        return relater.relate(*(tell(predicate=predicate, **side) for side in sides))

    return of


@pytest.mark.parametrize(
    ("predicate", "left", "right", "kind"), [*DENIED, *PLANNED, *VOICED, *VALUES, *LISTS, *TIMES], ids=str
)
def test_the_first_rule_that_fires_decides(
    related: Any, predicate: str, left: dict[str, Any], right: dict[str, Any], kind: str
) -> None:
    assert related(predicate, left, right).kind == kind
    assert related(predicate, {"name": "b#x", **right}, {"name": "a#x", **left}).kind == kind


@pytest.mark.parametrize(
    ("predicate", "assumed"), [("toll", False), ("number of boats", True)], ids=["declared", "undeclared"]
)
def test_a_contradiction_says_what_it_assumes(related: Any, predicate: str, assumed: bool) -> None:
    assert ("(assumed)" in related(predicate, {"value": "12"}, {"value": "15"}).why) is assumed


def test_a_decision_comes_before_every_rule_but_hides_no_equality(related: Any) -> None:
    decision = Decision("D-1", Ruling.SAME, ("a#x", "b#x"), reason="one man")
    rulings = rule([decision], {}, None)
    found = related("leader", {"value": "Omar Tarzi"}, {"value": "Ana Ferro"}, rulings)
    assert (found.kind, found.why) == ("variant", "decided D-1: one man")
    assert related("leader", {"value": "Ana Ferro"}, {"value": "Ana Ferro"}, rulings).kind == "exact"
