"""Fiscal years, which begin in other months in every country and company: never taken for calendar years in silence."""

from collections.abc import Callable, Sequence

from reconcile.values.calendar import within
from reconcile.values.day_readings import Alternatives, DateReading
from reconcile.values.periods import month_number
from reconcile.values.token_order import Token

_STARTS = (0, -11, -9, -6, -4, -3, 3)
"""Months from January of the year in the name to the first of the fiscal year: the calendar year itself, from the
February, April, July, September and October before, and from the April of that year (Japan)."""
_STARTS_OF_TWO = (1, 3, 5, 6, 8, 9)
"""The same for a name of two years (`2024-25`): from February, April, June, July, September, October of the first."""
_NOTE = "is a fiscal year, which need not be the calendar year"


def read_fiscal(
    text: str, found: Sequence[Token], read: Callable[[Sequence[Token]], DateReading | None]
) -> DateReading | None:
    """Read `FY2025`, `Q1 FY2025`, `first half of fiscal 2024-25`, with a reading for each month it may begin in."""
    if not any(kind == "fiscal" for kind, _ in found):
        return None
    place = next(place for place, (kind, _) in enumerate(found) if kind == "fiscal")
    years, part = _years(found[place + 1 :]), _part(found[:place])
    if years is None:
        years, part = _years(found[:place]), _part(found[place + 1 :])
    if years is None or part is None:
        return None
    year, starts = years
    first, length = part
    days = [(month_number(year, start + first), month_number(year, start + first + length) - 1) for start in starts]
    return Alternatives(text, tuple(within(text, *pair) for pair in days), "fiscal year", _NOTE)


def _years(found: Sequence[Token]) -> tuple[int, tuple[int, ...]] | None:
    """Return the year, or the first of two, and the months that it may begin in."""
    numbers = [int(word) for kind, word in found if kind in ("year", "day", "clipped")]
    kinds = [kind for kind, _ in found]
    year = (numbers[0] if numbers[0] > 99 else 2000 + numbers[0]) if numbers else 0
    if len(kinds) == 1 and numbers:
        return year, _STARTS
    following = len(numbers) == 2 and numbers[1] % 100 == (year + 1) % 100
    return (year, _STARTS_OF_TWO) if following and len(kinds) == 3 and kinds[1] == "to" else None


def _part(found: Sequence[Token]) -> tuple[int, int] | None:
    """Return the first month, from 0, and the months of a quarter or half; the whole year without tokens."""
    if not found:
        return 0, 12
    number = next((int(word) for kind, word in found if kind in ("ordinal", "day")), 0)
    kinds = {kind for kind, _ in found}
    words = {word for _, word in found}
    if len(found) == 2 and ("quarter" in kinds or "quarter" in words) and 1 <= number <= 4:
        return 3 * number - 3, 3
    if len(found) == 2 and ("half" in kinds or "half" in words) and 1 <= number <= 2:
        return 6 * number - 6, 6
    return None
