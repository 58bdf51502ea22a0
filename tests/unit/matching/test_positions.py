"""From pairs to positions: complete link, the largest first, the finest value first, whatever the order of claims."""

from itertools import permutations
from typing import Any

import pytest

from reconcile.matching.positions import Standing, take_positions
from reconcile.matching.relate import Relater
from reconcile.matching.rulings import rule
from reconcile.model import Decision, Ruling
from reconcile.pipeline import VocabularyComparer
from reconcile.vocabulary import Lexicon


@pytest.fixture
def standing(tell: Any, lexicon: Lexicon, comparer: VocabularyComparer) -> Any:
    def of(predicate: str, told: dict[str, str | tuple[str, str]]) -> list[Standing]:
        """Return what claims come to in every order; each is told by its value, or by its value and its day."""
        known = lexicon.predicate(predicate)
        relater = Relater(known, comparer, rule((), {}, None))
        dated = {name: said if isinstance(said, tuple) else (said, "") for name, said in told.items()}
        claims = [tell(name, predicate, value, as_of=as_of) for name, (value, as_of) in dated.items()]
        return [take_positions(order, relater) for order in permutations(claims)]

    return of


@pytest.mark.parametrize(
    ("predicate", "told", "camps"),
    [
        ("toll", {"a#x": "43", "b#x": "forty-three"}, [["a#x", "b#x"]]),
        # a span goes with one of its days, never with both
        (
            "held on",
            {"a#x": "18-19 October 2031", "b#x": "18 October 2031", "c#x": "19 October 2031"},
            [["b#x", "a#x"], ["c#x"]],
        ),
        ("held on", {"a#x": "2031", "b#x": "October 2031", "c#x": "19 October 2031"}, [["c#x", "b#x", "a#x"]]),
        # the larger camp comes first, and the one that more sources stand for
        ("toll", {"a#x": "25", "b#x": "43", "c#x": "43"}, [["b#x", "c#x"], ["a#x"]]),
        ("toll", {"a#x": "at least 30", "b#x": "43", "c#x": "25"}, [["b#x", "a#x"], ["c#x"]]),
        # names that could each be the third's variant are not joined through it
        ("leader", {"a#x": "Omar Tarzi", "b#x": "Nadir Tarzi", "c#x": "Tarzi"}, None),
        ("truce term", {"a#x": "permanent", "b#x": "temporary", "c#x": "7 days"}, [["c#x", "b#x"], ["a#x"]]),
    ],
)
def test_claims_that_can_all_hold_take_one_position(
    standing: Any, predicate: str, told: dict[str, str], camps: list[list[str]] | None
) -> None:
    found = standing(predicate, told)
    assert len(set(found)) == 1, "the order of claims changes the positions"
    positions = [[claim.id for claim in camp.claims] for camp in found[0].camps]
    if camps is None:
        assert not any({"a#x", "b#x"} <= set(position) for position in positions)
    else:
        assert positions == camps
    pairs = [(one.left, one.right) for one in found[0].relationships]
    assert pairs == [(left, right) for left in range(len(positions)) for right in range(left + 1, len(positions))]


TOLD_LATER = {"b#x": ("412", "2031-03-07"), "c#x": ("900", "2031-03-11"), "d#x": ("1,150", "2031-03-20")}


@pytest.mark.parametrize(
    ("predicate", "told", "camps"),
    [
        # a bound told early goes with the finer value nearest in time, and a timeline stands in time order
        ("toll", {"a#x": ("at least 300", "2031-03-05"), **TOLD_LATER}, [["b#x", "a#x"], ["c#x"], ["d#x"]]),
        ("toll", {"a#x": ("at least 300", "2031-03-10"), **TOLD_LATER}, [["b#x"], ["c#x", "a#x"], ["d#x"]]),
        # a value that it cannot hold with was told between the two
        (
            "toll",
            {"a#x": ("at least 300", "2031-03-05"), "b#x": ("200", "2031-03-07"), "d#x": ("1,150", "2031-03-20")},
            [["a#x"], ["b#x"], ["d#x"]],
        ),
        # a position stands where it was told of last
        (
            "toll",
            {"a#x": ("12", "2031-03-05"), "b#x": ("15", "2031-03-07"), "c#x": ("12", "2031-03-09")},
            [["b#x"], ["a#x", "c#x"]],
        ),
        # what does not change is no timeline: the larger camp first, the day of no account
        (
            "held on",
            {"a#x": ("2030", "2031-03-05"), "b#x": ("2029", "2031-03-07"), "c#x": ("May 2029", "2031-03-09")},
            [["c#x", "b#x"], ["a#x"]],
        ),
        ("toll", {"a#x": ("at least 300", ""), "b#x": ("412", "2031-03-07")}, [["b#x", "a#x"]]),
    ],
)
def test_what_changes_takes_positions_in_time(
    standing: Any, predicate: str, told: dict[str, tuple[str, str]], camps: list[list[str]]
) -> None:
    found = set(standing(predicate, told))
    assert [[[claim.id for claim in camp.claims] for camp in one.camps] for one in found] == [camps]


def test_two_camps_relate_by_their_gravest_pair(standing: Any) -> None:
    found = standing("leader", {"a#x": "Hafizullah Mehran", "b#x": "Hafizullah Mehdan", "c#x": "Omar Tarzi"})[0]
    values = [camp.claims[0].value.text for camp in found.camps]
    kinds = {(values[one.left], values[one.right]): one.kind for one in found.relationships}
    assert kinds == {
        ("Hafizullah Mehdan", "Hafizullah Mehran"): "possible-variant",
        ("Hafizullah Mehdan", "Omar Tarzi"): "contradiction",
        ("Hafizullah Mehran", "Omar Tarzi"): "contradiction",
    }


@pytest.mark.parametrize("first", ["a", "z"])
def test_verdicts_do_not_depend_on_how_sources_are_called(standing: Any, first: str) -> None:
    """One source names both, another names one of them: what they come to is the same under any name."""
    told = {f"{first}#one": "Ana Ferro", f"{first}#two": "Max Pohl", "m#x": "Ana Ferro"}
    assert [len(one.camps) for one in standing("members", told)] == [2] * 6


def test_a_decision_holds_for_whichever_of_the_equal_claims_it_names(
    tell: Any, lexicon: Lexicon, comparer: VocabularyComparer
) -> None:
    claims = [
        tell(f"{source}#x", "leader", name)
        for source, name in zip("abc", ("Omar Tarzi", "Omar Tarzi", "Bo Li"), strict=True)
    ]
    decided = Decision("D-1", Ruling.SAME, claims=("b#x", "c#x"), reason="One man")
    relater = Relater(lexicon.predicate("leader"), comparer, rule((decided,), {}, None))
    (camp,) = take_positions(claims, relater).camps
    assert {claim.id for claim in camp.claims} == {"a#x", "b#x", "c#x"}
