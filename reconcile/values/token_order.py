"""Putting the tokens of a date in order: noise dropped, what stands behind a date brought to its front."""

from collections.abc import Callable, Sequence

from reconcile.values.words.dates import ORDINALS, WEEKDAY_NAMES

Token = tuple[str, int | str]
"""Kind and value: `("day", 18)`, `("month", 10)`, `("time", "14:30")`, `("to", "-")`."""
Tokens = Sequence[Token]

WEEK = 7
"""Days."""

_AUGUST: Token = ("month", 8)
_NUMBERS = tuple(ORDINALS)


def kinds_of(found: Tokens) -> list[str]:
    """Return the kinds of the tokens in order."""
    return [kind for kind, _ in found]


def in_order(found: Sequence[Token]) -> tuple[Token, ...]:
    """Return the tokens without noise, in the order and under the kinds that the readers of dates expect."""
    kinds = {kind for kind, _ in found}
    kept = list(found)
    for triggers, step in _STEPS:
        if not kinds.isdisjoint(triggers):
            kept = step(kept)
    return tuple(kept)


def _weekdays_of_months(found: list[Token]) -> list[Token]:
    """Join `third Thursday of October`; in `October 3, Thursday` and `Thursday the third` the number is a day."""
    kept: list[Token] = []
    for place, token in enumerate(found):
        if token[0] == "weekday" and kept and _counts(kept, found[place + 1 :]):
            number = kept.pop()
            word = "last" if number[0] == "last" else _NUMBERS[int(number[1]) - 1]
            kept.append(("nth", f"{word} {WEEKDAY_NAMES[int(token[1])].lower()}"))
        else:
            kept.append(token)
    return kept


def _counts(before: Sequence[Token], after: Sequence[Token]) -> bool:
    kind, number = before[-1]
    counted = kind == "last" or (kind == "ordinal" and int(number) < 6)
    behind = next((token for token in after if token[1] not in ("of", "in", "the")), ("", ""))
    return counted and behind[0] == "month" and not any(token[0] in ("month", "iso") for token in before)


def _without_noise(found: list[Token]) -> list[Token]:
    """Drop noise, the hyphen of `mid-March`, and the word of `the year 1900`."""
    dated = any(kind == "year" for kind, _ in found)
    kept: list[Token] = []
    for token in found:
        hyphen = token == ("to", "-") and kept and kept[-1][0] in ("part", "before", "after", "quarter")
        if token[0] != "noise" and not hyphen and not (dated and token == ("unit", "year")):
            kept.append(token)
    return kept


def _times(found: list[Token]) -> list[Token]:
    """Read `1430 GMT`, `14 Uhr`, `1430 hrs` as times, and drop the `am` that begins a German date."""
    kept: list[Token] = []
    timed = any(kind == "time" or (kind == "meridian" and place) for place, (kind, _) in enumerate(found))
    for token in found[1:] if found[:1] == [("meridian", "am")] and len(found) > 1 else found:
        marked = not timed and token[0] in ("zone", "hours") and _may_be_time(kept, token)
        if marked:
            number = int(kept[-1][1])
            kept[-1] = ("time", f"{number // 100:02}:{number % 100:02}" if number > 24 else f"{number}:00")
        if token[0] != "hours" or not (marked or timed):
            kept.append(token)
    return kept


def _may_be_time(before: Sequence[Token], mark: Token) -> bool:
    """Return whether the last number is a time: not the only year of a date, nor the length of `48 hours`."""
    years = sum(kind == "year" for kind, _ in before)
    dated = any(kind == "month" for kind, _ in before)
    last = before[-1][0] if before else ""
    return (last == "day" and mark[1] == "uhr") or (last == "year" and (years > 1 or not dated))


def _dashed(found: list[Token]) -> list[Token]:
    """Drop the hyphens of `19-Oct-2025` and `Oct-2025`; the year may have two digits (`19 Oct 25`)."""
    kinds = kinds_of(found)
    if kinds in (["day", "to", "month", "to", "year"], ["day", "to", "month", "to", "day"], ["month", "to", "year"]):
        found = [token for token in found if token != ("to", "-")]
    if kinds_of(found) == ["day", "month", "day"]:
        return [*found[:2], ("clipped", found[2][1])]
    return found


def _short_year(found: list[Token]) -> list[Token]:
    """Read the last number of `Q3 24`, `3Q24`, `H1 24` as a year."""
    kinds = sorted(kind for kind, _ in found)
    if kinds in (["day", "day", "half"], ["day", "day", "quarter"]) and found[2][0] == "day":
        return [*found[:2], ("clipped", found[2][1])]
    return found


def _twice_the_month(found: list[Token]) -> list[Token]:
    """Drop the second name of a month that is given in two calendars' words (`تشرين الأول/أكتوبر`)."""
    kept: list[Token] = []
    for token in found:
        if token[0] == "month" and kept[-2:] == [token, ("to", "/")]:
            kept.pop()
        else:
            kept.append(token)
    return kept


def _august(found: list[Token]) -> list[Token]:
    """Read `ago` without a unit of time as the Spanish and Portuguese abbreviation of August."""
    kinds = kinds_of(found)
    spanish = "ago" in kinds and "unit" not in kinds and "month" not in kinds
    return [_AUGUST if spanish and token[0] == "ago" else token for token in found]


def _bounds_first(found: list[Token]) -> list[Token]:
    """Move `at the latest`, `or later`, `onwards` to the front, as `by`, `notbefore`, `since`."""
    behind: list[Token] = [(str(word), word) for kind, word in found if kind == "post"]
    rest = [token for token in found if token[0] != "post"]
    led = behind and rest[:1] != [] and rest[0][0] in ("from", "since")
    return [*behind, *(rest[1:] if led else rest)]


_STEPS: tuple[tuple[tuple[str, ...], Callable[[list[Token]], list[Token]]], ...] = (
    (("weekday",), _weekdays_of_months),
    (("noise", "to", "unit"), _without_noise),
    (("zone", "hours", "meridian"), _times),
    (("to", "month"), _dashed),
    (("quarter", "half"), _short_year),
    (("to",), _twice_the_month),
    (("ago",), _august),
    (("post",), _bounds_first),
)
"""What is done to the tokens, in this order, and the kinds of which one makes it necessary."""
