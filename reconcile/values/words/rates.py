"""Words of rates: per hour, a day, each, yearly. General knowledge, put together for this project."""

PER_WORDS = frozenset({"per", "in", "a", "an", "each", "every", "/", "pro", "par", "por", "al", "à"})
"""Words between an amount and what it is counted by; `a` only before the nouns below."""

PERIODS: dict[str, str] = {
    name: symbol
    for symbol, names in {
        "s": "second sec s",
        "min": "minute min mins",
        "h": "hour hr hrs h hrly stunde heure hora",
        "day": "day d night 24_hours diem tag jour día dia",
        "week": "week wk woche semaine semana",
        "month": "month mth mo calendar_month monat mois mes",
        "quarter": "quarter",
        "year": "year yr annum jahr an año anno",
    }.items()
    for name in names.replace("_", " ").split(" ")
}
"""Periods of a rate with their units; a night counts as a day."""

ADVERBS: dict[str, str] = {
    "hourly": "h",
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "quarterly": "quarter",
    "yearly": "year",
    "annually": "year",
    "pa": "year",
    "p.a.": "year",
    "pcm": "month",
    "p.c.m.": "month",
    "pw": "week",
    "p.w.": "week",
    "p.d.": "day",
    "p.h.": "h",
    "apiece": "each",
    "each": "each",
}
"""Words before or behind an amount that say its period, or that it is for each one."""

PER_PERSON = frozenset({"person", "capita", "head", "inhabitant", "resident", "population", "citizen"})
"""Nouns behind `per` that stand for one of the people."""

_NOUNS = """
share piece ticket head person bottle ounce copy game match seat vote room visit trip ride plate unit child student
pupil patient household family barrel tonne ton gallon litre liter pound kilo kilogram mile kilometre kilometer foot
dose shot pop shift time season delegate
"""
PER_NOUNS = frozenset(_NOUNS.split())
"""Nouns that `a` may stand before in a rate, periods aside."""

RATE_UNITS: dict[str, tuple[str, str]] = {
    "bpd": ("barrels", "day"),
    "b/d": ("barrels", "day"),
    "bbl/d": ("barrels", "day"),
    "rpm": ("revolutions", "min"),
    "bpm": ("beats", "min"),
    "cfs": ("cubic feet", "s"),
    "cumecs": ("cubic metres", "s"),
}
"""Abbreviations of a unit and a period in one."""

PERIOD_SECONDS: dict[str, int] = {"s": 1, "min": 60, "h": 3_600, "day": 86_400, "week": 604_800}
PERIOD_MONTHS: dict[str, int] = {"month": 1, "quarter": 3, "year": 12}
"""Periods that make each other up exactly, in seconds and in months."""

PERIOD_SPANS: dict[tuple[str, str], tuple[int, int]] = {
    ("h", "day"): (1, 24),
    ("h", "week"): (1, 168),
    ("h", "month"): (1, 744),
    ("h", "year"): (1, 8_784),
    ("day", "week"): (1, 7),
    ("day", "month"): (1, 31),
    ("day", "year"): (1, 366),
    ("week", "month"): (4, 5),
    ("week", "quarter"): (12, 14),
    ("week", "year"): (40, 53),
    ("day", "quarter"): (1, 92),
}
"""How many of a shorter period people may count, work or be paid for in a longer one, fewest and most."""
