"""Words before or after a number that turn it into an interval, each with the reading this tool takes and why.

A bound is (factor of the stated number, whether it is included); None is no bound. The approximate readings are
conventions of this project, not measurements: ten per cent is the step between the round numbers that such words
are used with, and `just` halves it; `twenty-odd` stays
below thirty. Every comparison that rests on one says how it read the number.
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
_ODD = Reach(100, 150, high_closed=False, approximate=True)
_AT_LEAST = Reach(100, None)
_MORE = Reach(100, None, low_closed=False)
_AT_MOST = Reach(None, 100)
_LESS = Reach(None, 100, high_closed=False)
EXACT = Reach(100, 100)

_BEFORE: tuple[tuple[Reach, str], ...] = (
    (
        _ABOUT,
        """about|around|approximately|approx|approx .|roughly|circa|ca|ca .|c .|some|~|≈|an estimated|estimated
        |in the region of|in the order of|on the order of|in the neighbourhood of|in the neighborhood of
        |an average of|on average|more or less|give or take|perhaps|maybe|possibly|probably|an approximate
        |something like|very roughly|round about|in the vicinity of|estimated at|est|est .|約|约|大 约|大 約|およそ|etwa
        |rund|environ|unos|cerca de""",
    ),
    (
        _NEARLY,
        """nearly|almost|close to|approaching|not quite|virtually|nigh on|bordering on|near|ほぼ|近 く|fast|presque
        |casi|quasi""",
    ),
    (
        _JUST_UNDER,
        """just under|just below|slightly under|slightly less than|slightly below|just short of|a little under
        |a little less than|a bit less than|a bit under|just shy of|shy of|short of|marginally under
        |marginally below|fractionally under|a shade under|a whisker under|a fraction under|slightly fewer than
        |just less than""",
    ),
    (
        _JUST_OVER,
        """just over|just above|slightly over|slightly more than|slightly above|a little over|a little more than
        |little more than|a bit more than|a bit over|just more than|marginally over|marginally above
        |marginally more than|fractionally over|a shade over|a whisker over|a fraction over|a good""",
    ),
    (
        _AT_LEAST,
        """at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|minimum of|min
        |min .|≥|> =|at the very least|at the least|as few as|not under|mindestens|au moins|al menos|almeno|至 少
        |少 なくとも""",
    ),
    (
        _MORE,
        """more than|over|above|exceeding|in excess of|upwards of|upward of|greater than|well over|>|north of
        |better than|beyond|well above|far more than|much more than|well more than|surpassing|higher than
        |larger than|bigger than|topping|more than about|mehr als|über|plus de|más de|più di|超 过|超 過""",
    ),
    (
        _AT_MOST,
        """at most|up to|no more than|not more than|as many as|as much as|a maximum of|maximum|maximum of|max
        |max .|≤|< =|not exceeding|at the most|at the very most|not over|not above|up to a maximum of
        |anything up to|no greater than|no higher than|höchstens|bis zu|jusqu'à|hasta|fino a|最 多|最 大""",
    ),
    (
        _LESS,
        """fewer than|less than|under|below|well under|<|south of|smaller than|lower than|well below
        |far fewer than|far less than|much less than|weniger als|unter|moins de|menos de|meno di""",
    ),
    (
        EXACT,
        """exactly|precisely|a total of|total of|altogether|all|the|only|just|a further|another|an additional
        |a combined|a record|a whopping|a staggering|a mere|a full|fully|a cumulative|worth|valued at|totalling
        |totaling|amounting to|equal to|equivalent to|merely|a paltry|reportedly|an average|an annual|aged
        |in his|in her|in their|in the|genau""",
    ),
)

_AFTER: tuple[tuple[Reach, str], ...] = (
    (
        _ABOUT,
        """or so|approximately|approx|roughly|more or less|give or take|or thereabouts|ish|- ish|on average|前 後
        |左 右|ほど""",
    ),
    (_ODD, "odd|- odd|余 り|余"),
    (
        _AT_LEAST,
        """or more|or greater|or higher|or above|and more|and over|and above|at least|minimum|plus|+|or over
        |or better|or upwards|and upwards|and up|or longer|or older|以 上""",
    ),
    (_MORE, "超|超 え|多"),
    (_AT_MOST, "or less|or fewer|or lower|or below|and under|at most|maximum|tops|max|or under|or younger|以 下|以 内"),
    (_LESS, "未 満|未 满|不 足|弱"),
    (EXACT, "exactly|in total|in all|altogether|precisely|overall|all told|combined"),
)


def _table(rows: tuple[tuple[Reach, str], ...]) -> dict[tuple[str, ...], Reach]:
    return {tuple(phrase.split()): reach for reach, phrases in rows for phrase in phrases.split("|")}


HEDGES_BEFORE: dict[tuple[str, ...], Reach] = _table(_BEFORE)
HEDGES_AFTER: dict[tuple[str, ...], Reach] = _table(_AFTER)
LONGEST_HEDGE = max(map(len, (*HEDGES_BEFORE, *HEDGES_AFTER)))
HEDGE_OPENINGS = frozenset(phrase[0] for phrase in (*HEDGES_BEFORE, *HEDGES_AFTER))
BOUNDS = frozenset(phrase for phrase, reach in HEDGES_BEFORE.items() if reach in (_AT_LEAST, _AT_MOST))
"""Phrases that always speak of a number."""
