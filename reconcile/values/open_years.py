"""Dates that leave the century or the order of their numbers open: `'98`, `the nineties`, `19/10/25`, `9/11`."""

from reconcile.timespan import TimeSpan
from reconcile.values.calendar import from_to, is_date, ordinal, within, year_span
from reconcile.values.day_readings import DAY_OR_MONTH, REFERENCE_YEAR, Alternatives, DateReading, Read, Yearless
from reconcile.values.token_order import Token, Tokens, kinds_of

_CENTURIES = (2000, 1900, 1800, 1700)
_SHORT_CENTURIES = (2000, 1900)
_NO_CENTURY = "does not say the century"


def read_clipped(text: str, found: Tokens, read: Read) -> DateReading | None:
    """Read `'98` and `the nineties` in every century, and `19/10/25` in every order; none is taken for granted."""
    kinds = kinds_of(found)
    if kinds == ["short"]:
        return _short(text, str(found[0][1]))
    if kinds.count("clipped") + kinds.count("tens") != 1 or "fiscal" in kinds:
        return None
    readings = [read([_in_century(token, century) for token in found]) for century in _CENTURIES]
    spans = tuple(reading for reading in readings if isinstance(reading, TimeSpan))
    return Alternatives(text, spans, "century", _NO_CENTURY, coarse=True) if len(spans) == len(_CENTURIES) else None


def _in_century(token: Token, century: int) -> Token:
    if token[0] == "clipped":
        return "year", century + int(token[1])
    return ("decade", century + int(token[1])) if token[0] == "tens" else token


def is_two_years(text: str) -> bool:
    """Return whether `text` is a year and the last two digits of the next (`2024-25`), and not the month `2009-10`."""
    digits = text.replace("–", "-").replace("/", "-").split("-")
    if [len(part) for part in digits] != [4, 2] or not all(part.isascii() and part.isdigit() for part in digits):
        return False
    return int(digits[1]) == (int(digits[0]) + 1) % 100 and ("/" in text or int(digits[1]) > 12)


def two_years_or_part(text: str, part: TimeSpan) -> Alternatives:
    """Return the two years, and the part of a year that EDTF writes with the same signs."""
    year = int(text[:4])
    years = from_to(text, year_span(text, year), year_span(text, year + 1))
    return Alternatives(text, (years, part), "two years", "can be two years, or a part of one in EDTF", ranked=True)


def _short(text: str, written: str) -> DateReading | None:
    """Return every date of this or the last century that three numbers can be; with dots the day is first."""
    numbers = tuple(int(number) for number in written.replace(".", "/").split("/"))
    orders = {numbers[::-1]} if "." in written else {numbers[::-1], (numbers[2], *numbers[:2]), numbers}
    dates = sorted((century + year, *rest) for year, *rest in orders for century in _SHORT_CENTURIES)
    days = [ordinal(year, month, day) for year, month, day in dates if is_date(year, month, day)]
    spans = tuple(within(text, day, day) for day in sorted(set(days)))
    if len(spans) < 2:
        return None
    dotted = "." in written
    return Alternatives(text, spans, "century" if dotted else DAY_OR_MONTH, "has a year of two digits", coarse=dotted)


def read_pair(text: str, found: Tokens, read: Read) -> DateReading | None:
    """Read two numbers with a slash and nothing else, `9/11`, as a day and a month in either order."""
    if kinds_of(found) != ["day", "to", "day"] or found[1][1] != "/":
        return None
    left, right = int(found[0][1]), int(found[2][1])
    orders = dict.fromkeys(order for order in ((right, left), (left, right)) if is_date(REFERENCE_YEAR, *order))
    days = [ordinal(REFERENCE_YEAR, *order) for order in orders]
    placed = tuple(Yearless(text, within(text, day, day)) for day in days)
    return Alternatives(text, placed) if len(placed) > 1 else placed[0] if placed else None
