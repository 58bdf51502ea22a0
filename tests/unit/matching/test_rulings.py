"""Which decisions still hold, and for which pairs."""

import pytest

from reconcile.matching.rulings import rule
from reconcile.model import Decision, Ruling
from reconcile.values.dates import read_date

DIGESTS = {"a#x": "11111111", "b#x": "22222222"}
TODAY = read_date("2031-06-15", None)


@pytest.mark.parametrize(
    ("seen", "expires", "live"),
    [
        ((), "", True),
        ((("a#x", "11111111"),), "", True),
        ((("a#x", "11111111"), ("b#x", "22222222")), "", True),
        ((("a#x", "11111111"), ("b#x", "33333333")), "", False),
        ((("gone#x", "44444444"),), "", True),  # an orphan decides nothing, and is not stale
        ((("RC-12345678", "55555555"),), "", True),  # groups are checked once there are groups
        ((), "2031-06-14", False),
        ((), "2031-06-15", True),
        ((), "2031-06", True),
        ((), "2031-05", False),
        ((), "2032", True),
    ],
)
def test_a_decision_holds_until_what_it_saw_changes_or_it_expires(
    seen: tuple[tuple[str, str], ...], expires: str, live: bool
) -> None:
    until = read_date(expires, None) if expires else None
    decision = Decision("D-1", Ruling.SAME, ("a#x", "b#x"), seen=seen, reason="one", expires=until)
    rulings = rule([decision], DIGESTS, TODAY)
    assert (rulings.live, rulings.stale) == (((decision,), ()) if live else ((), (decision,)))
    assert rulings.joins("a#x", "b#x") == (decision if live else None)


def test_without_a_day_nothing_expires() -> None:
    decision = Decision("D-1", Ruling.SAME, ("a#x", "b#x"), reason="one", expires=read_date("1999", None))
    assert rule([decision], DIGESTS, None).live == (decision,)


@pytest.mark.parametrize(
    ("ruling", "joined", "parted"),
    [
        (Ruling.SAME, True, False),
        (Ruling.DIFFERENT, False, True),
        (Ruling.NOT_COMPARABLE, False, True),
        (Ruling.ACKNOWLEDGED, False, False),
        (Ruling.ONE_ORIGIN, False, False),
    ],
)
def test_each_ruling_does_its_own_thing_to_every_pair(ruling: Ruling, joined: bool, parted: bool) -> None:
    rulings = rule([Decision("D-1", ruling, ("c#x", "a#x", "b#x"), reason="so")], {}, None)
    for left, right in (("a#x", "b#x"), ("b#x", "a#x"), ("c#x", "a#x"), ("b#x", "c#x")):
        assert (rulings.joins(left, right) is not None) is joined
        assert (rulings.parts(left, right) is not None) is parted
    assert rulings.joins("a#x", "d#x") is None
