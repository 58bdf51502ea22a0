"""Times of day: `2:30 p.m.`, `14:30`, `around noon`, and the parts of a day, in whole seconds since midnight."""

from collections.abc import Sequence
from typing import NamedTuple

from reconcile.model import Relation
from reconcile.values.token_order import Token
from reconcile.values.words.dates import PART_OF_DAY

DAY_SECONDS = 86_400
ABOUT_SECONDS = 1_800
"""How far `around 2:30 p.m.` reaches on each side: such times are rounded to the half hour."""

_MORNING_NIGHT = 6
"""`at 3 in the night` is in the morning, `at 9` in the evening."""
_LATEST_ENDS = 12
_NIGHTS = frozenset({"night", "overnight", "latenight"})
_PM = frozenset({"afternoon", "evening", "dusk", "earlyafternoon", "midafternoon", "lateafternoon", "earlyevening"}) | {
    "lateevening"
}


class Clock(NamedTuple):
    """The seconds of the day that a time spans, the last one included; those beyond 24 hours are of the day after.

    `offsets` are the minutes east of UTC that the zone may stand for, none where no zone is stated.
    """

    first: int
    last: int
    offsets: tuple[int, ...] = ()

    @property
    def offset(self) -> int | None:
        """The minutes east of UTC, None where no zone or one of several is stated."""
        return self.offsets[0] if len(self.offsets) == 1 else None

    @property
    def passes_midnight(self) -> bool:
        """Whether the time reaches into the day after."""
        return self.last >= DAY_SECONDS


def take_clock(found: Sequence[Token]) -> tuple[Clock | None, tuple[Token, ...]] | None:
    """Return the time of day among the tokens and the tokens left; None when what looks like a time is none."""
    kinds = [kind for kind, _ in found]
    times = [place for place, token in enumerate(found) if token[0] in ("time", "meridian", "daypart", "zone")]
    if not times:
        return None, tuple(found)
    if sorted(kinds) == ["day", "daypart"]:
        times = [0, 1]  # `3 in the morning`
    if "meridian" in kinds and "time" not in kinds:
        place = kinds.index("meridian")
        if not place or kinds[place - 1] != "day":
            return None
        times.append(place - 1)
    clock = _clock([found[place] for place in sorted(times)])
    return (clock, tuple(token for place, token in enumerate(found) if place not in times)) if clock else None


def _clock(found: Sequence[Token]) -> Clock | None:
    slots = dict(found)
    if len(slots) < len(found) or ("day" in slots and "time" in slots):
        return None
    written, part = str(slots.get("time", slots.get("day", ""))), str(slots.get("daypart", ""))
    offsets = tuple(map(int, str(slots["zone"]).split())) if "zone" in slots else ()
    if not written:
        return part_of_day(part) if part and len(slots) == 1 else None
    return read_clock(written, str(slots.get("meridian") or _meridian(written, part)), offsets)


def _meridian(written: str, part: str) -> str:
    """Return `am` or `pm` for a time that a part of the day stands beside (`2:30 in the afternoon`), else nothing."""
    hour = int(written.partition(":")[0])
    if not part or not 1 <= hour <= _LATEST_ENDS:
        return ""
    if part in _NIGHTS:
        return "am" if hour < _MORNING_NIGHT or hour == _LATEST_ENDS else "pm"
    return "pm" if part in _PM or (part == "lunchtime" and hour != 11) else "am"


def part_of_day(word: str) -> Clock:
    """Return the hours of `morning`, `late`, ..."""
    start, end = PART_OF_DAY[word]
    return Clock(start * 3600, end * 3600 - 1)


def read_clock(text: str, meridian: str = "", offsets: tuple[int, ...] = ()) -> Clock | None:
    """Return the span of `h`, `h:mm` or `h:mm:ss`: a minute, or a second; `2 p.m.` is read as 14:00."""
    parts = [int(part) for part in text.split(":")]
    hour, minute, second = (*parts, 0, 0)[:3]
    if meridian and not 1 <= hour <= 12 and not (hour == 0 and meridian == "am"):
        return None
    hour = hour % 12 + (12 if meridian == "pm" else 0) if meridian else hour
    end_of_day = (hour, minute, second) == (24, 0, 0) and not meridian
    if (hour > 23 and not end_of_day) or minute > 59 or second > 59:
        return None
    first = hour * 3600 + minute * 60 + second
    return Clock(first, first + (0 if len(parts) == 3 else 59), offsets)


def edtf_clock(text: str) -> Clock | None:
    """Return the time of a valid EDTF datetime (`...T23:20:30+04:30`); seconds of `00` are only there for the form."""
    time, zone = text[:8].removesuffix(":00") if text[3:8].count(":") else text[:8], text[8:]
    if not zone or zone == "Z":
        return read_clock(time, offsets=(0,) if zone else ())
    minutes = int(zone[1:3]) * 60 + int(zone[4:6] or 0)
    return read_clock(time, offsets=(-minutes if zone[0] == "-" else minutes,))


def about(clock: Clock) -> Clock:
    """Return `clock` widened by what `around` means, within the day."""
    last = max(clock.last, DAY_SECONDS - 1)
    return clock._replace(first=max(clock.first - ABOUT_SECONDS, 0), last=min(clock.last + ABOUT_SECONDS, last))


def compare_spans(left: tuple[int, int], right: tuple[int, int]) -> Relation:
    """Return how two closed ranges of whole numbers relate; equal ranges are a VARIANT, wording is for the caller."""
    if left == right:
        return Relation.VARIANT
    if left[1] < right[0] or right[1] < left[0]:
        return Relation.DIFFERS
    if left[0] >= right[0] and left[1] <= right[1]:
        return Relation.REFINES
    return Relation.REFINED_BY if right[0] >= left[0] and right[1] <= left[1] else Relation.COMPATIBLE


def compare_clocks(left: Clock, right: Clock) -> tuple[Relation, str, str]:
    """Return how two times of day relate, the slug of what decided, and a note.

    Where a zone is not stated on one side, or is one of several, only `compatible` or `differs` can be said.
    """
    if left.offsets == right.offsets:
        return _around_the_clock(left, right, 0), "clock", ""
    if not left.offsets or not right.offsets:
        found = compare_spans(left[:2], right[:2])
        if found is Relation.VARIANT:
            return (Relation.REFINES if left.offsets else Relation.REFINED_BY), "clock", ""
        return Relation.COMPATIBLE, "zone", "the time zone is not given on both sides"
    shifts = {(theirs - ours) * 60 for ours in left.offsets for theirs in right.offsets}
    relations = {_around_the_clock(left, right, shift) for shift in sorted(shifts)}
    if len(relations) == 1:
        return relations.pop(), "clock", ""
    return Relation.COMPATIBLE, "zone", "the time zone is one of several of that name"


def _around_the_clock(left: Clock, right: Clock, shift: int) -> Relation:
    """Return how the times relate on any day, `left` moved by so many seconds into the zone of `right`."""
    if not shift and not left.passes_midnight and not right.passes_midnight:
        return compare_spans(left[:2], right[:2])
    moved = [(left.first + shift + day, left.last + shift + day) for day in (0, -DAY_SECONDS, DAY_SECONDS)]
    found = {compare_spans(span, right[:2]) for span in moved} - {Relation.DIFFERS}
    return found.pop() if len(found) == 1 else Relation.COMPATIBLE if found else Relation.DIFFERS
