"""Events of several sources: which are one occasion, and which a source has told apart."""

import pytest

from reconcile.factfiles.load import load_blobs
from reconcile.matching.occasions import Occasions
from reconcile.pipeline import Run


def occasions(**events: list[str]) -> Occasions:
    """Return the occasions of sources that each speak of some events, of the first most."""
    told = {}
    for source, named in events.items():
        claims = [(named[0], n) for n in range(3)] + [(event, 9) for event in named[1:]]
        lines = (f"  - {{subject: s{n}, predicate: p{n} {event}, value: v, event: {event}}}\n" for event, n in claims)
        told[f"facts/{source}.yaml"] = (f"source: {{publisher: {source}}}\nclaims:\n" + "".join(lines)).encode()
    return Run(load_blobs(told)).evidence.occasions


def pair(found: Occasions, left: str, right: str) -> tuple[bool, bool]:
    """Return whether two events are one, and whether a source tells them apart."""
    ours, theirs = found.events[left], found.events[right]
    return found.are_one(ours, theirs), found.told_apart(ours, theirs)


@pytest.mark.parametrize(
    ("left", "right", "are_one"),
    [
        ("brask ferry sinking", "sinking of the ferry", True),
        ("tolen earthquake", "vell quake", True),
        ("first round of talks", "second round of talks", False),
        ("flood of 2019", "flood of 2021", False),
        ("ferry sinking", "budget vote", False),
    ],
)
def test_the_main_events_of_two_sources_are_one_unless_their_words_say_otherwise(
    left: str, right: str, are_one: bool
) -> None:
    assert pair(occasions(a=[left], b=[right]), left, right) == (are_one, False)


def test_what_one_source_tells_apart_stays_two() -> None:
    found = occasions(a=["tolen talks", "vell talks"], b=["tolen talks in march"], c=["talks in vell"])
    assert pair(found, "tolen talks", "tolen talks in march") == (True, False)
    assert pair(found, "tolen talks", "vell talks") == (False, True)
    assert pair(found, "tolen talks in march", "talks in vell")[0] is False
