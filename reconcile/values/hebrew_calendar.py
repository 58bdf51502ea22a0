"""Days of the Jewish calendar, which is reckoned by a rule and not by sighting the moon.

The rule (mean conjunctions and the four postponements of the new year) is that of Dershowitz and Reingold,
Calendrical Calculations; its epoch is 7 October 3761 BC of the Julian calendar.
"""

_EPOCH = -1_373_427
_NISAN_TO_NEW_YEAR = 177
"""The months from Nisan to Elul always have 30 and 29 days in turn."""


def hebrew_day(year: int, month: str, day: int) -> int | None:
    """Return the ordinal of a day of the Jewish calendar that falls in a Gregorian year; None for other months."""
    before, after = _new_year(year + 3760), _new_year(year + 3761)
    starts = {
        "adar": after - _NISAN_TO_NEW_YEAR - 29,  # the second Adar of a leap year, in which the feasts are
        "nisan": after - _NISAN_TO_NEW_YEAR,
        "sivan": after - _NISAN_TO_NEW_YEAR + 59,
        "elul": after - 29,
        "tishri": after,
        "kislev": after + 30 + _heshvan(_new_year(year + 3762) - after),
    }
    start = starts.get(month)
    return None if start is None or before >= after else start + day - 1


def _heshvan(length: int) -> int:
    """Return the days of the second month in a year of `length` days: 30 in the long years of 355 and 385."""
    return 30 if length % 10 == 5 else 29


def _new_year(year: int) -> int:
    before, here, after = (_elapsed(number) for number in (year - 1, year, year + 1))
    postponed = 2 if after - here == 356 else 1 if here - before == 382 else 0
    return _EPOCH + here + postponed


def _elapsed(year: int) -> int:
    """Return the days from the epoch to the conjunction of the year, put off where it falls too late in the week."""
    months = (235 * year - 234) // 19
    parts = 12_084 + 13_753 * months
    day = 29 * months + parts // 25_920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day
