"""Words of lengths of time, English and of other languages, and of terms such as sentences and bans.

General knowledge, put together for this project; the readings of vague words are said beside them.
"""

SECOND, MINUTE, HOUR, DAY, WEEK = 1, 60, 3_600, 86_400, 604_800

_FIXED = {
    SECOND: "second seconds sec secs s",
    MINUTE: "minute minutes min mins",
    HOUR: "hour hours hr hrs h",
    DAY: "day days d night nights",
    WEEK: "week weeks wk wks sennight",
    2 * WEEK: "fortnight fortnights",
}
_MONTHS = {
    1: "month months mo mos mth mths",
    3: "quarter quarters",
    12: "year years yr yrs",
    120: "decade decades",
    1200: "century centuries",
    12000: "millennium millennia",
}
_FOREIGN_FIXED = {
    SECOND: "sekunde sekunden seconde secondes segundo segundos secondo secondi sekund sekunder секунд секунды 秒 초",
    MINUTE: "minuten minuto minutos minuti minuut minuter minutter minut минут минуты минута 分 分钟 分間 분",
    HOUR: """stunde stunden std heure heures hora horas ore uur uren timme timmar timer godzina godziny godzin hodin
        час часа часов saat 時間 小时 小時 시간""",
    DAY: """tag tage tagen jour jours journées día días dia dias giorno giorni dag dagen dagar dage dager dzień dni
        день дня дней gün 日 日間 天 일""",
    WEEK: """woche wochen semaine semaines semana semanas settimana settimane weken vecka veckor uge uger uke uker
        tydzień tygodnie tygodni неделя недели недель hafta 週間 周 週 星期 주""",
}
_FOREIGN_MONTHS = {
    1: """monat monate monaten mois mes meses mês mese mesi maand maanden månad månader måned måneder miesiąc
        miesiące miesięcy месяц месяца месяцев か月 ヶ月 カ月 ヵ月 个月 個月 개월""",
    12: """jahr jahre jahren ans année années año años anno anni ano anos jaar jaren år lat lata год года лет yıl
        年 年間 년""",
}


def _units(*tables: dict[int, str]) -> dict[str, int]:
    return {word: size for table in tables for size, words in table.items() for word in words.split()}


FOREIGN_UNITS = frozenset(_units(_FOREIGN_FIXED, _FOREIGN_MONTHS))
"""Units in other languages, which part thousands with a point."""

FOREIGN_ONE = frozenset(
    ["ein", "eine", "einen", "einem", "einer", "un", "une", "una", "uno", "um", "uma", "een", "ett"]
)
"""Words for one before them."""

FIXED_UNITS: dict[str, int] = _units(_FIXED, _FOREIGN_FIXED)
"""Units of one length, in seconds (days without clock changes)."""

MONTH_UNITS: dict[str, int] = _units(_MONTHS, _FOREIGN_MONTHS)
"""Units whose length depends on the calendar, in months."""

WORKING_UNITS = frozenset({"workday", "workdays"})
WORKING_WORDS = frozenset({"business", "working", "work", "trading", "banking"})
"""Words that make `days` working days, which become the units above."""

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

STRETCHES: dict[str, tuple[int, int]] = {
    "overnight": (4 * HOUR, 16 * HOUR),
    "all night": (4 * HOUR, 16 * HOUR),
    "all day": (6 * HOUR, 24 * HOUR),
    "all week": (5 * DAY, 7 * DAY),
    "all weekend": (36 * HOUR, 3 * DAY),
    "all year": (360 * DAY, 366 * DAY),
    "year round": (360 * DAY, 366 * DAY),
}
"""Wordings of a stretch of time, fewest and most seconds: a night is some hours of it at least."""

PERMANENT = "permanent"
LIFE = "life"
SINCE = "since"
INDEFINITE = "indefinite"
TEMPORARY = "temporary"
CONDITION = "condition"

_NATURES = {
    PERMANENT: """permanent|permanently|forever|for ever|perpetual|perpetually|in perpetuity|for good|for all time
        |everlasting|eternal|for eternity|never ending|endless|irrevocable|irrevocably""",
    INDEFINITE: """indefinite|indefinitely|open ended|unlimited|until further notice|for an indefinite period
        |sine die|for the foreseeable future|no fixed term|without a fixed term|no end in sight|without end date
        |no end date|without a time limit|no time limit|for an unspecified period""",
    TEMPORARY: """temporary|temporarily|interim|short term|short lived|provisional|provisionally|for the time being
        |stopgap|for now|limited in time|time limited""",
}

NATURES: dict[str, str] = {
    " ".join(phrase.split()): nature for nature, phrases in _NATURES.items() for phrase in phrases.split("|")
}
"""Folded wordings that say how something ends, and not how long it lasts."""

LIFE_WORDS = frozenset({"life", "lifetime", "lifelong"})

_TERMS = {
    "prison": """prison jail imprisonment imprisoned jailed incarceration incarcerated behind_bars in_custody custodial
        detention_centre penal_servitude""",
    "probation": "probation",
    "suspended": "suspended conditional",
    "community service": "community_service unpaid_work",
    "house arrest": "house_arrest home_detention home_arrest",
    "no parole": "without_parole no_parole without_the_possibility_of_parole without_possibility_of_parole",
    "parole": "with_parole with_the_possibility_of_parole on_parole",
    "hard labour": "hard_labour hard_labor",
    "supervised release": "supervised_release",
    "solitary": "solitary_confinement",
}
TERMS: dict[tuple[str, ...], str] = {
    tuple(phrase.split("_")): term for term, phrases in _TERMS.items() for phrase in phrases.split()
}
"""Kinds of penalty, by their wordings: one length of two of them is not one sentence."""

_TERM_WORDS = """
in at to from with on 's sentence sentences sentenced term terms ban banned suspension truce ceasefire contract deal
agreement lockdown curfew visit stay trip tour flight journey war siege strike walkout wait delay moratorium pause
break leave hiatus quarantine isolation mandate programme program course campaign operation mission outage blackout
closure shutdown closed evacuation detention detained embargo window deadline notice limit cap extension career
marriage relationship reign rule tenure presidency negotiations talks meeting trial deliberations deliberated
performance show film event festival conference summit holiday vacation drought famine streak run spell hearing
treatment hospital rest recovery absence storm eclipse standoff stand-off hunger blockade occupation truce
apprenticeship internship loan warranty guarantee visa licence license lease
"""
TERM_WORDS = frozenset(_TERM_WORDS.split())
"""Words around a length that say what lasts so long, and nothing of how long."""

CONDITION_WORDS = ("until ", "till ", "as long as ", "so long as ", "for as long as ")
"""Beginnings of a term that ends with an event."""

END_WORDS = ("until", "till", "through")
"""Beginnings of a term that may end with a date."""

BEFORE_NATURE = frozenset(["for", "a", "an", "the", "on"])
AFTER_NATURE = frozenset(["period", "time", "term", "basis", "duration"])
"""Words around a nature that add nothing: `for an indefinite period`, `on a temporary basis`."""

_BOUNDS = {
    "at least": """at least|min|at the very least|as little as|no shorter than|no less than|not less than
        |no fewer than|a minimum of|minimum of|minimum|≥""",
    "more than": """more than|over|longer than|in excess of|upwards of|well over|exceeding|>|above|beyond|north of
        |greater than""",
    "at most": """at most|up to|no more than|not more than|no longer than|a maximum of|maximum of|maximum|≤|within
        |as much as|as long as|as many as|not exceeding|no greater than|max|at the most""",
    "less than": "less than|under|fewer than|shorter than|below|<",
    "just over": """just over|slightly over|slightly more than|a little over|a little more than|just more than
        |just above|a bit over|a bit more than""",
    "about": """about|around|approximately|approx|roughly|circa|ca|c|~|some|an estimated|estimated|more or less
        |in the region of|an average of|on average""",
    "almost": """almost|nearly|close to|not quite|approaching|virtually|just under|slightly less than|slightly under
        |a little under|a little less than|just short of|short of|shy of|just shy of|just below""",
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
    ("or", "under"): "at most",
    ("at", "least"): "at least",
    ("at", "most"): "at most",
    ("maximum",): "at most",
    ("max",): "at most",
    ("minimum",): "at least",
    ("or", "over"): "at least",
    ("or", "thereabouts"): "about",
    ("approximately",): "about",
    ("in", "total"): "exactly",
}
"""Words after a length, with what they make of it."""

_FILLERS = """
the of for period long lasting lasted lasts extended extension extends duration term time more full another
consecutive straight successive additional further initial single
"""
FILLERS = frozenset(_FILLERS.split())
"""Words that leave a length as it is."""

COUNTED_AS = frozenset({"consecutive", "straight", "successive", "running"})
"""Words of a count of days: `9th straight day`."""

IN_A_ROW = frozenset({*COUNTED_AS, "row"})
"""Words that say that all days before were of the same kind, so that on the 9th nine have been counted."""
