"""English words of dates and times of day. Public knowledge; abbreviations as in newspaper style guides."""

_MONTHS = """
january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|
november nov|december dec
"""
_WEEKDAYS = """
monday mon|tuesday tues tue|wednesday wed|thursday thurs thur thu|friday fri|saturday sat|sunday sun
"""


def _numbered(table: str, start: int) -> dict[str, int]:
    return {word: number for number, words in enumerate(table.split("|"), start) for word in words.split()}


MONTHS: dict[str, int] = _numbered(_MONTHS, 1)
"""Month names and abbreviations, 1-12."""

WEEKDAYS: dict[str, int] = _numbered(_WEEKDAYS, 0)
"""Weekday names and abbreviations, Monday being 0."""

SEASONS: dict[str, int] = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
"""Seasons with their EDTF codes, which do not say the hemisphere."""

RELATIVE_DAYS: dict[str, int] = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
"""Days counted from the day of publication."""

PART_OF_DAY: dict[str, tuple[int, int]] = {
    "dawn": (3, 8),
    "morning": (3, 12),
    "afternoon": (12, 18),
    "evening": (17, 24),
    "night": (18, 24),
    "overnight": (0, 24),
    "early": (0, 9),
    "mid": (9, 18),
    "late": (18, 24),
}
"""Hours from and until; wide and overlapping, since reporters do not agree where an evening begins."""

FIXED_TIMES: dict[str, int] = {"noon": 12, "midday": 12, "midnight": 0}
"""Times of day that are words, in hours."""

ZONES: dict[str, int] = {"utc": 0, "gmt": 0}
"""Zones that mean one thing everywhere, in minutes east of Greenwich; other abbreviations are shared by countries."""

PHRASES: tuple[tuple[str, str], ...] = (
    ("no later than", "by"),
    ("not later than", "by"),
    ("no earlier than", "since"),
    ("not earlier than", "since"),
    ("on or before", "by"),
    ("on or after", "since"),
    ("prior to", "before"),
    ("up to", "until"),
    ("later than", "after"),
    ("earlier than", "before"),
    ("beginning of", "early"),
    ("end of", "late"),
    ("a.m.", " am"),
    ("p.m.", " pm"),
    ("a.m", " am"),
    ("p.m", " pm"),
    ("the beginning of", "early"),
    ("the start of", "early"),
    ("the middle of", "mid"),
    ("the end of", "late"),
)
"""Wordings that are replaced by one word before reading."""

_KINDS: dict[str, str] = {
    "circa": "c ca circa about around approximately approx roughly",
    "doubt": "possibly probably perhaps maybe",
    "after": "after following",
    "before": "before",
    "since": "since starting beginning",
    "by": "by",
    "until": "until till til",
    "from": "from",
    "between": "between",
    "to": "to through thru and",
    "noise": "on in of the at during over throughout",
    "last": "last previous",
    "past": "past",
    "this": "this current",
    "next": "next coming upcoming",
    "ago": "ago",
    "unit": "day days week weeks weekend month year decade century quarter half",
    "meridian": "am pm",
    "era": "bc bce ad ce",
    "part": "early mid late",
    "quarter": "q",
}

WORD_KINDS: dict[str, tuple[str, int | str]] = {
    **{word: (kind, word) for kind, words in _KINDS.items() for word in words.split()},
    **{word: ("month", number) for word, number in MONTHS.items()},
    **{word: ("weekday", number) for word, number in WEEKDAYS.items()},
    **{word: ("season", code) for word, code in SEASONS.items()},
    **{word: ("relative", offset) for word, offset in RELATIVE_DAYS.items()},
    **{word: ("time", f"{hour}:00") for word, hour in FIXED_TIMES.items()},
    **{word: ("zone", offset) for word, offset in ZONES.items()},
    **{word: ("daypart", word) for word in ("dawn", "morning", "afternoon", "evening", "night", "overnight")},
    **{word: ("ordinal", number) for number, word in enumerate(["first", "second", "third", "fourth"], 1)},
}
"""Every word that may occur in a date, with its kind and its value; a text with any other word is not a date.

`following` is read as `after`: with a date it is more often that than "next".
"""
