"""Words before or after a number that turn it into an interval, each with the reading this tool takes and why.

A bound is (factor of the stated number, whether it is included); None is no bound. The approximate readings are
conventions of this project, not measurements: ten per cent is the step between the round numbers that such words
are used with, and `just` halves it. Every comparison that rests on one says how it read the number.
"""

from typing import NamedTuple


class Reach(NamedTuple):
    """How far a hedged number reaches, in percent of the number stated."""

    low: int | None
    high: int | None
    low_closed: bool = True
    high_closed: bool = True
    approximate: bool = False


_ABOUT = Reach(90, 110, approximate=True)
_NEARLY = Reach(90, 100, high_closed=False, approximate=True)
_JUST_UNDER = Reach(95, 100, high_closed=False, approximate=True)
_JUST_OVER = Reach(100, 105, low_closed=False, approximate=True)
_AT_LEAST = Reach(100, None)
_MORE = Reach(100, None, low_closed=False)
_AT_MOST = Reach(None, 100)
_LESS = Reach(None, 100, high_closed=False)
EXACT = Reach(100, 100)

_BEFORE: tuple[tuple[Reach, str], ...] = (
    (
        _ABOUT,
        """about|around|approximately|approx|approx .|roughly|circa|ca|ca .|c .|some|~|≈|an estimated|estimated
        |in the region of|in the order of|an average of|more or less|give or take""",
    ),
    (_NEARLY, "nearly|almost|close to|approaching|not quite|virtually"),
    (_JUST_UNDER, "just under|just below|slightly under|slightly less than|just short of|a little under"),
    (_JUST_OVER, "just over|just above|slightly over|slightly more than|a little over|little more than"),
    (
        _AT_LEAST,
        """at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|minimum of|min|min .
        |≥|> =""",
    ),
    (_MORE, "more than|over|above|exceeding|in excess of|upwards of|upward of|greater than|well over|>"),
    (
        _AT_MOST,
        """at most|up to|no more than|not more than|as many as|as much as|a maximum of|maximum|maximum of|max|max .
        |≤|< =|not exceeding""",
    ),
    (_LESS, "fewer than|less than|under|below|well under|<"),
    (EXACT, "exactly|precisely|a total of|total of|altogether|all|the|only|just|a further"),
)

_AFTER: tuple[tuple[Reach, str], ...] = (
    (_ABOUT, "or so|approximately|approx|roughly|more or less|give or take"),
    (_AT_LEAST, "or more|or greater|or higher|or above|and more|and over|and above|at least|minimum|plus|+"),
    (_AT_MOST, "or less|or fewer|or lower|or below|and under|at most|maximum|tops|max"),
    (EXACT, "exactly|in total|in all|altogether"),
)


def _table(rows: tuple[tuple[Reach, str], ...]) -> dict[tuple[str, ...], Reach]:
    return {tuple(phrase.split()): reach for reach, phrases in rows for phrase in phrases.split("|")}


HEDGES_BEFORE: dict[tuple[str, ...], Reach] = _table(_BEFORE)
HEDGES_AFTER: dict[tuple[str, ...], Reach] = _table(_AFTER)
LONGEST_HEDGE = max(map(len, (*HEDGES_BEFORE, *HEDGES_AFTER)))
