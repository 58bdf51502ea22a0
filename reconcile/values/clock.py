"""Times of day: `2:30 p.m.`, `14:30`, `around noon`, and the parts of a day, in whole seconds since midnight."""

from collections.abc import Sequence
from typing import NamedTuple

from reconcile.model import Relation
from reconcile.values.date_tokens import Token
from reconcile.values.words.dates import PART_OF_DAY

DAY_SECONDS = 86_400
ABOUT_SECONDS = 1_800
"""How far `around 2:30 p.m.` reaches on each side: such times are rounded to the half hour."""


class Clock(NamedTuple):
    """The seconds of the day that a time spans, the last one included; `offset` is minutes east of UTC, if stated."""

    first: int
    last: int
    offset: int | None = None


def take_clock(found: Sequence[Token]) -> tuple[Clock | None, tuple[Token, ...]] | None:
    """Return the time of day among the tokens and the tokens left; None when what looks like a time is none."""
    kinds = [kind for kind, _ in found]
    times = [place for place, token in enumerate(found) if token[0] in ("time", "meridian", "daypart", "zone")]
    if not times:
        return None, tuple(found)
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
    written = str(slots.get("time", slots.get("day", "")))
    if not written:
        return part_of_day(str(slots["daypart"])) if "daypart" in slots and len(slots) == 1 else None
    zone = slots.get("zone")
    return read_clock(written, str(slots.get("meridian", "")), zone if isinstance(zone, int) else None)


def part_of_day(word: str) -> Clock:
    """Return the hours of `morning`, `late`, ..."""
    start, end = PART_OF_DAY[word]
    return Clock(start * 3600, end * 3600 - 1)


def read_clock(text: str, meridian: str = "", offset: int | None = None) -> Clock | None:
    """Return the span of `h`, `h:mm` or `h:mm:ss`: a minute, or a second; `2 p.m.` is read as 14:00."""
    parts = [int(part) for part in text.split(":")]
    hour, minute, second = (*parts, 0, 0)[:3]
    if meridian and not 1 <= hour <= 12 and not (hour == 0 and meridian == "am"):
        return None
    hour = hour % 12 + (12 if meridian == "pm" else 0) if meridian else hour
    if hour > 23 or minute > 59 or second > 59:
        return None
    first = hour * 3600 + minute * 60 + second
    return Clock(first, first + (0 if len(parts) == 3 else 59), offset)


def edtf_clock(text: str) -> Clock | None:
    """Return the time of a valid EDTF datetime (`...T23:20:30+04:30`)."""
    time, zone = text[:8], text[8:]
    if not zone or zone == "Z":
        return read_clock(time, offset=0 if zone else None)
    minutes = int(zone[1:3]) * 60 + int(zone[4:6] or 0)
    return read_clock(time, offset=-minutes if zone[0] == "-" else minutes)


def about(clock: Clock) -> Clock:
    """Return `clock` widened by what `around` means, within the day."""
    return clock._replace(
        first=max(clock.first - ABOUT_SECONDS, 0), last=min(clock.last + ABOUT_SECONDS, DAY_SECONDS - 1)
    )


def compare_spans(left: tuple[int, int], right: tuple[int, int]) -> Relation:
    """Return how two closed ranges of whole numbers relate; equal ranges are a VARIANT, wording is for the caller."""
    if left == right:
        return Relation.VARIANT
    if left[1] < right[0] or right[1] < left[0]:
        return Relation.DIFFERS
    if left[0] >= right[0] and left[1] <= right[1]:
        return Relation.REFINES
    return Relation.REFINED_BY if right[0] >= left[0] and right[1] <= left[1] else Relation.COMPATIBLE


def compare_clocks(left: Clock, right: Clock) -> tuple[Relation, str]:
    """Return how two times of day relate, and the slug of what decided; unlike zones only ever allow `compatible`."""
    if left.offset == right.offset:
        return compare_spans(left[:2], right[:2]), "clock"
    if left.offset is None or right.offset is None:
        found = compare_spans(left[:2], right[:2])
        if found is Relation.VARIANT:
            return (Relation.REFINED_BY if left.offset is None else Relation.REFINES), "clock"
        return Relation.COMPATIBLE, "zone"
    shift = (right.offset - left.offset) * 60
    here, there = _around_midnight(left, shift), right[:2]
    relations = [compare_spans(span, there) for span in here]
    return next((r for r in relations if r is not Relation.DIFFERS), Relation.DIFFERS), "clock"


def _around_midnight(clock: Clock, shift: int) -> list[tuple[int, int]]:
    """Return the clock's span in the other zone, on the day itself and on the days beside it."""
    days = (0, -DAY_SECONDS, DAY_SECONDS)
    return [(clock.first + shift + day, clock.last + shift + day) for day in days]
