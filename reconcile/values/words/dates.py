"""English words of dates and times of day. Public knowledge; abbreviations as in newspaper style guides."""

from reconcile.values.words.numbers import UNITS_AND_TEENS

_MONTHS = """
january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|
november nov|december dec
"""
_WEEKDAYS = """
monday mon|tuesday tues tue|wednesday weds wed|thursday thurs thur thu|friday fri|saturday sat|sunday sun
"""
_ORDINALS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth twentyfirst twentysecond twentythird twentyfourth twentyfifth
twentysixth twentyseventh twentyeighth twentyninth thirtieth thirtyfirst
"""


def _numbered(table: str, start: int) -> dict[str, int]:
    return {word: number for number, words in enumerate(table.split("|"), start) for word in words.split()}


MONTHS: dict[str, int] = _numbered(_MONTHS, 1)
"""Month names and abbreviations, 1-12."""

MONTH_NAMES = tuple(row.split()[0] for row in _MONTHS.split("|"))
"""The full names of the months, January first."""

WEEKDAYS: dict[str, int] = _numbered(_WEEKDAYS, 0)
"""Weekday names and abbreviations, Monday being 0."""

WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""What a reason calls the weekdays."""

ORDINALS: dict[str, int] = {word: number for number, word in enumerate(_ORDINALS.split(), 1)}
"""Ordinals in words, as far as a month has days; `twenty-first` is joined before it is looked up."""

SEASONS: dict[str, int] = {"spring": 21, "springtime": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
"""Seasons with their EDTF codes, which do not say the hemisphere."""

RELATIVE_DAYS: dict[str, int] = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
"""Days counted from the day of publication."""

DECADES: dict[str, int] = _numbered("|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties", 1)
"""Tens of years of a century that is not said, in tens."""

PART_OF_DAY: dict[str, tuple[int, int]] = {
    "smallhours": (0, 6),
    "predawn": (0, 7),
    "dawn": (3, 9),
    "earlymorning": (0, 10),
    "morning": (0, 12),
    "midmorning": (8, 12),
    "latemorning": (9, 13),
    "lunchtime": (11, 15),
    "earlyafternoon": (12, 16),
    "afternoon": (12, 18),
    "midafternoon": (13, 17),
    "lateafternoon": (14, 19),
    "dusk": (15, 23),
    "earlyevening": (16, 21),
    "evening": (17, 24),
    "lateevening": (19, 24),
    "night": (18, 30),
    "overnight": (18, 30),
    "latenight": (20, 28),
    "earlymid": (0, 18),
    "midlate": (9, 24),
    "early": (0, 10),
    "mid": (9, 18),
    "late": (15, 24),
}
"""Hours from and until; wide and overlapping, since reporters do not agree where an evening begins.

Hours beyond 24 belong to the day after: the night of the 18th reaches into the morning of the 19th.
"""

FIXED_TIMES: dict[str, int] = {"noon": 12, "midday": 12, "midnight": 0}
"""Times of day that are words, in hours."""

_PHRASES = """
before the end of=by|before end of=by|before the close of=by|until the start of=before|until the beginning of=before
after the start of=notbefore|after the beginning of=notbefore|before the start of=before
before the beginning of=before|after the end of=after|shortly after=after|just after=after|soon after=after
immediately after=after|shortly before=before|just before=before|immediately before=before|no later than=by
not later than=by|by no later than=by|on or before=by|in or before=by|not after=by|at or before=by
no earlier than=notbefore|not earlier than=notbefore|no sooner than=notbefore|not before=notbefore|not until=notbefore
on or after=notbefore|in or after=notbefore|at or after=notbefore|from at least=notbefore|prior to=before
ahead of=before|earlier than=before|later than=after|subsequent to=after|pre=before|pre -=before|post=after
post -=after|up to=until|up until=until|up to and including=until|as from=since|as of=since|with effect from=since
ever since=since|at the latest=+by|at latest=+by|or earlier=+by|or before=+by|at the earliest=+notbefore
at earliest=+notbefore|or later=+notbefore|or after=+notbefore|- present=+since|to today=+since|onwards=+since
onward=+since|and onwards=+since|and after=+since|or so=+circa|or thereabouts=+circa|to present=+since
to the present=+since|to date=+since|to now=+since|or thereabout=+circa|at some point in=|sometime in=|some time in=
some time on=|local time=|in the year=|the year of=|some time around=circa|sometime around=circa|on or about=circa
on or around=circa|in or about=circa|in or around=circa|it is thought=doubt|presumably=doubt|apparently=doubt
thought to be=doubt|believed to be=doubt|beginning of=early|start of=early|opening of=early|early part of=early
beginning of the=early|start of the=early|early to mid=earlymid|mid to late=midlate|early - to - mid=earlymid
mid - to - late=midlate|mid year=mid|mid - year=mid|midyear=mid|middle of=mid|halfway through=mid|end of=late
year end=late year|year - end=late year|yearend=late year|close of=late|latter part of=late|end=late|ending of=late
start=early|earlier this=this|later this=this|later in=late|earlier in=early|early in=early|late in=late|late at=late
into the=to|in the course of=|early hours of=smallhours|early hours=smallhours|small hours of=smallhours
small hours=smallhours|wee hours of=smallhours|wee hours=smallhours|early hours of the morning of=smallhours
hours before dawn=predawn|pre dawn=predawn|pre - dawn=predawn|before dawn=predawn|before daybreak=predawn
before sunrise=predawn|daybreak=dawn|sunrise=dawn|first light=dawn|sunset=dusk|sundown=dusk|nightfall=dusk
twilight=dusk|early morning=earlymorning|early in the morning=earlymorning|mid - morning=midmorning
mid morning=midmorning|late morning=latemorning|early afternoon=earlyafternoon|mid - afternoon=midafternoon
mid afternoon=midafternoon|late afternoon=lateafternoon|late in the afternoon=lateafternoon|early evening=earlyevening
late evening=lateevening|late in the evening=lateevening|late night=latenight|late at night=latenight
lunch time=lunchtime|at night=night|night of=night|evening of=evening|morning of=morning|afternoon of=afternoon
during the night of=night|in the night=night|nighttime=night|night time=night|this morning=today morning
this afternoon=today afternoon|this evening=today evening|tonight=today night|last night=yesterday night
last evening=yesterday evening|earlier today=today|later today=today|early today=today early|late today=today late
day before yesterday=daybeforeyesterday|day after tomorrow=dayaftertomorrow|p m=pm|a m=am|12 noon=noon|12 midday=noon
12 midnight=midnight|noughties=2000s|roaring twenties=1920s|swinging sixties=1960s|turn of=turn|turn of the=turn
week ending=week ending|week to=week ending|week ended=week ending|week up to=week ending|fiscal year=fiscal
financial year=fiscal|tax year=fiscal|fy=fiscal|calendar week=isoweek|kw=isoweek|week no=isoweek|week number=isoweek
calendar year=|academic year=|school year=|a week=1 week|a fortnight=2 week|a month=1 month|a year=1 year|a day=1 day
fortnight=2 week|one week=1 week
"""

PHRASES: dict[tuple[str, ...], tuple[str, ...]] = {
    tuple(phrase.split()): tuple(word.split())
    for line in _PHRASES.strip().splitlines()
    for phrase, _, word in [entry.partition("=") for entry in line.split("|")]
}
"""Wordings that are read as other words; `+` marks what stands behind a date and is read as if it stood in front."""

_KINDS: dict[str, str] = {
    "circa": "c ca circa about around approximately approx roughly",
    "doubt": "possibly probably perhaps maybe doubt",
    "after": "after following",
    "before": "before",
    "since": "since starting beginning commencing",
    "notbefore": "notbefore",
    "ending": "ending",
    "by": "by",
    "until": "until till til",
    "from": "from",
    "between": "between",
    "to": "to through thru and or into",
    "noise": "on in of the at during over throughout dated season sharp exactly precisely",
    "last": "last previous",
    "past": "past",
    "this": "this current",
    "next": "next coming upcoming",
    "ago": "ago",
    "unit": "day days week weeks weekend month months year years decade century quarter half millennium",
    "meridian": "am pm",
    "era": "bc bce ad ce",
    "part": "early mid late middle earlymid midlate",
    "quarter": "q",
    "half": "h",
    "fiscal": "fiscal",
    "isoweek": "isoweek",
    "turn": "turn",
    "hours": "hours hrs hr uhr",
}

WORD_KINDS: dict[str, tuple[str, int | str]] = {
    **{word: (kind, word) for kind, words in _KINDS.items() for word in words.split()},
    **{word: ("day", number) for word, number in UNITS_AND_TEENS.items() if number},
    **{word: ("month", number) for word, number in MONTHS.items()},
    **{word: ("weekday", number) for word, number in WEEKDAYS.items()},
    **{word: ("season", code) for word, code in SEASONS.items()},
    **{word: ("relative", offset) for word, offset in RELATIVE_DAYS.items()},
    **{word: ("time", f"{hour}:00") for word, hour in FIXED_TIMES.items()},
    **{word: ("daypart", word) for word in PART_OF_DAY if word not in ("early", "mid", "late", "earlymid", "midlate")},
    **{word: ("ordinal", number) for word, number in ORDINALS.items()},
    **{word: ("tens", 10 * number) for word, number in DECADES.items()},
    "daybeforeyesterday": ("relative", -2),
    "dayaftertomorrow": ("relative", 2),
    "middle": ("part", "mid"),
}
"""Every word that may occur in a date, with its kind and its value; a text with any other word is not a date.

`following` is read as `after`: with a date it is more often that than "next".
"""
