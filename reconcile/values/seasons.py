"""What a season of a year may mean: which months in which hemisphere.

The word alone never says it. A season is taken as long as both ways of counting it together, from the first of a month
(meteorology) to the equinox or solstice (astronomy).
"""

from reconcile.timespan import TimeSpan
from reconcile.values.calendar import civil, ordinal, within

SPRING, SUMMER, AUTUMN, WINTER = 21, 22, 23, 24
_OPPOSITE = {SPRING: AUTUMN, SUMMER: WINTER, AUTUMN: SPRING, WINTER: SUMMER}
_NORTHERN = {
    SPRING: ((3, 1), (6, 21)),
    SUMMER: ((6, 1), (9, 23)),
    AUTUMN: ((9, 1), (12, 22)),
    WINTER: ((12, 1), (3, 21)),
}


def hemispheres(season: TimeSpan) -> tuple[tuple[TimeSpan, ...], tuple[TimeSpan, ...]]:
    """Return the readings of a season whose hemisphere is not stated: northern ones, southern ones.

    The season that runs over the turn of the year has two readings: `winter 2024` is the one that begins in 2024, or
    the one that ends in it.
    """
    year = civil(season.first)[0] if season.first is not None else 0
    sides = (_readings(season, year, code) for code in (season.season, _OPPOSITE[season.season]))
    north, south = sides
    return north, south


def _readings(season: TimeSpan, year: int, code: int) -> tuple[TimeSpan, ...]:
    return tuple(_placed(season, code, start) for start in ((year, year - 1) if code == WINTER else (year,)))


def _placed(season: TimeSpan, code: int, year: int) -> TimeSpan:
    (month, day), (until_month, until_day) = _NORTHERN[code]
    first, last = ordinal(year, month, day), ordinal(year + (until_month < month), until_month, until_day)
    flags = {name: getattr(season, name) for name in ("approximate", "uncertain", "inferred")}
    return within(season.text, first, last)._replace(**flags)


def two_year_season(text: str, code: int, year: int) -> TimeSpan | None:
    """Return the winter of the north or the summer of the south that begins in `year`; no other season does that."""
    return _placed(within(text, 0, 0), WINTER, year) if code in (SUMMER, WINTER) else None
