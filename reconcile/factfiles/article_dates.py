"""The date at the beginning of a line of an article, as EDTF."""

import re
from datetime import date
from typing import NamedTuple

from reconcile.timespan import TimeSpan
from reconcile.values.dates import read_date

_LONGEST = 9
"""Words of the longest date with a weekday and a time of day."""
_CLOCK = re.compile(
    r"(?:at|on|[ap]\.?m\.?|\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[ap]m)?|[A-Z]{2,4}(?:[+-]\d+)?|\(.*\)|[-–—,])"
)


class LeadingDate(NamedTuple):
    """A day or a month as EDTF, and the words that say it."""

    edtf: str
    words: str


def leading_date(text: str, labelled: bool) -> LeadingDate | None:
    """Return the date that a text begins with; without a label in front, the text has to be a date and nothing else.

    A date without a year, or with two readings, gives None. A month alone is a date only behind a label.
    """
    words = text.split()
    for count in range(min(_LONGEST, len(words)), 0, -1):
        said = " ".join(words[:count]).strip(" ,.;()[]")
        span = read_date(said) if any(character.isdigit() for character in said) else None
        found = _edtf(span, months=labelled) if span else ""
        if found and (labelled or all(map(_CLOCK.fullmatch, words[count:]))):
            return LeadingDate(found, said)
    return None


def _edtf(span: TimeSpan, months: bool) -> str:
    """Return a day or a whole month as EDTF, empty for any other span."""
    if span.first is None or span.last is None or span.approximate or not 0 < span.first <= span.last < 3_652_060:
        return ""
    first, after = date.fromordinal(span.first), date.fromordinal(min(span.last + 1, 3_652_059))
    if span.first == span.last:
        return first.isoformat()
    month = first.day == 1 and after.day == 1 and span.last - span.first < 31
    return first.isoformat()[:7] if month and months else ""
