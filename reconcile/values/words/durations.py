"""English words of lengths of time. Public knowledge; the readings of vague words are said beside them."""

SECOND, MINUTE, HOUR, DAY, WEEK = 1, 60, 3_600, 86_400, 604_800

_FIXED = {
    SECOND: "second seconds sec secs",
    MINUTE: "minute minutes min mins",
    HOUR: "hour hours hr hrs h",
    DAY: "day days d night nights",
    WEEK: "week weeks wk wks sennight",
    2 * WEEK: "fortnight fortnights",
}
_MONTHS = {
    1: "month months mo mos mth mths",
    12: "year years yr yrs",
    120: "decade decades",
    1200: "century centuries",
}

FIXED_UNITS: dict[str, int] = {word: seconds for seconds, words in _FIXED.items() for word in words.split()}
"""Units of one length, in seconds (days without clock changes)."""

MONTH_UNITS: dict[str, int] = {word: months for months, words in _MONTHS.items() for word in words.split()}
"""Units whose length depends on the calendar, in months."""

BARE_PLURALS: dict[str, int] = {
    "minutes": 2 * HOUR,
    "hours": 2 * DAY,
    "days": 2 * WEEK,
    "weeks": 62 * DAY,
    "months": 731 * DAY,
    "years": 7_306 * DAY,
    "decades": 73_050 * DAY,
}
"""`hours` without a number is at least two, and less than two of the next larger unit (here in seconds), or that
would have been said; `years` stay below two decades."""

PERMANENT = "permanent"
INDEFINITE = "indefinite"
TEMPORARY = "temporary"
CONDITION = "condition"

_NATURES = {
    PERMANENT: "permanent|permanently|forever|for ever|perpetual|perpetually|in perpetuity|for good|for all time",
    INDEFINITE: """indefinite|indefinitely|open ended|unlimited|until further notice|for an indefinite period|sine die
        |without end date|no end date|without a time limit|no time limit|for an unspecified period""",
    TEMPORARY: """temporary|temporarily|interim|short term|short lived|provisional|provisionally|for the time being
        |stopgap|for now|limited in time|time limited""",
}

NATURES: dict[str, str] = {
    " ".join(phrase.split()): nature for nature, phrases in _NATURES.items() for phrase in phrases.split("|")
}
"""Folded wordings that say how something ends, and not how long it lasts."""

CONDITION_WORDS = ("until ", "till ", "as long as ", "so long as ", "for as long as ")
"""Beginnings of a term that ends with an event."""

BEFORE_NATURE = frozenset(["for", "a", "an", "the", "on"])
AFTER_NATURE = frozenset(["period", "time", "term", "basis", "duration"])
"""Words around a nature that add nothing: `for an indefinite period`, `on a temporary basis`."""

_BOUNDS = {
    "at least": "at least|no less than|not less than|no fewer than|a minimum of|minimum of|minimum|≥",
    "more than": "more than|over|longer than|in excess of|upwards of|well over|just over|exceeding|>",
    "at most": "at most|up to|no more than|not more than|no longer than|a maximum of|maximum of|maximum|≤|within",
    "less than": "less than|under|fewer than|shorter than|below|<|just under",
    "about": "about|around|approximately|approx|roughly|circa|ca|c|~|some",
    "almost": "almost|nearly|close to|not quite",
    "exactly": "exactly|precisely|a total of",
}

BOUNDS: dict[tuple[str, ...], str] = {
    tuple(phrase.split()): bound for bound, phrases in _BOUNDS.items() for phrase in phrases.split("|")
}
"""Words before a length, with what they make of it."""

ENDINGS: dict[tuple[str, ...], str] = {
    ("or", "more"): "at least",
    ("or", "longer"): "at least",
    ("and", "more"): "at least",
    ("plus",): "at least",
    ("+",): "at least",
    ("or", "less"): "at most",
    ("or", "so"): "about",
    ("at", "least"): "at least",
    ("at", "most"): "at most",
    ("in", "total"): "exactly",
}
"""Words after a length, with what they make of it."""

_FILLERS = """
the of for period long lasting lasted lasts extended extension extends duration term time more full another
consecutive straight successive additional further initial
"""
FILLERS = frozenset(_FILLERS.split())
"""Words that leave a length as it is."""

COUNTED_AS = frozenset({"consecutive", "straight", "successive", "running"})
"""Words of a count of days: `9th straight day`."""
