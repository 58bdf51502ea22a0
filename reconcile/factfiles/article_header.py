"""What the text of an article shows of its source: title, publisher, day of publication, byline, dateline, address.

Each is told with the line that it was read from. What the text does not show is not there: nothing is made up, and a
date without a year, or one with two readings, is told apart from no date.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from reconcile.factfiles.article_dates import leading_date

_HEAD = 15
"""Lines with text among which the date, the byline and the dateline are looked for."""
_TITLE_LINES = 6
"""Lines with text among which the title is looked for."""
_TITLE_WORDS = range(2, 31)
_PARAGRAPH_WORDS = 12
"""Words from which a line that ends as a sentence does belongs to the body."""
_NAME_WORDS = 6
_PLACE_WORDS = 4
_NO_PLACES = frozenset(
    (
        *("breaking", "live", "update", "updated", "exclusive", "watch", "listen", "newsflash", "opinion", "analysis"),
        *("explainer", "correction", "note", "editorial", "video", "photos", "factbox", "timeline", "developing"),
    )
)
"""Words in capitals that open articles and are no places."""
_SPACELESS = 0x2E80
"""From here on lie the scripts that are written without spaces between words (Chinese, Japanese)."""


class Found(NamedTuple):
    """Something that the text shows: what to write, the line (from 1), and the words there where they differ."""

    text: str
    line: int
    words: str = ""


class Header(NamedTuple):
    """What the text shows of its source; None where it does not."""

    title: Found | None
    publisher: Found | None
    published: Found | None
    unread_date: Found | None
    """The line that gives a date which names no one day."""
    byline: Found | None
    dateline: Found | None
    url: Found | None


class _Line(NamedTuple):
    number: int
    text: str


class _Dateline(NamedTuple):
    words: str
    agency: str
    date: str


def read_header(text: str) -> Header:
    """Return what the text of an article shows of its source."""
    lines = [_Line(number, " ".join(line.split())) for number, line in enumerate(_lines(text), start=1)]
    lines = [line for line in lines if line.text]
    head = lines[:_HEAD]
    dateline, agency, dated, yearless = _dateline(head)
    published, unread = _published(head)
    title, outlet = _title(head)
    return Header(
        title=title,
        publisher=outlet or _labelled(head, "publisher") or _copyright(lines) or agency,
        published=published or dated,
        unread_date=None if published or dated else unread or yearless,
        byline=next(_bylines(head), None),
        dateline=dateline,
        url=next(_urls(head), None),
    )


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _title(head: list[_Line]) -> tuple[Found | None, Found | None]:
    """Return the title, and the outlet where the title's line names it behind `|`."""
    named = _labelled(head, "title") or _labelled(head, "headline") or next(_headlines(head), None)
    if named is None:
        return None, None
    parts = [part.strip() for part in named.text.split("|")]
    if len(parts) < 2 or not all(parts) or len(parts[-1].split()) > _NAME_WORDS:
        return named, None
    return named._replace(text=parts[0]), Found(parts[-1], named.line, f"| {parts[-1]}")


def _headlines(head: list[_Line]) -> Iterator[Found]:
    """Yield the lines that look like a headline, up to where the body begins."""
    for line in head[:_TITLE_LINES]:
        if _is_body(line.text):
            return
        text = line.text.lstrip("#* ")
        if _is_headline(text) and not _is_about(line.text):
            yield Found(text, line.number)


def _is_headline(text: str) -> bool:
    if not text or text[0].islower() or text[-1] in ".:;,-":
        return False
    return len(text.split()) in _TITLE_WORDS or (ord(text[0]) >= _SPACELESS and len(text) in range(6, 60))


def _is_body(text: str) -> bool:
    """Return whether a line belongs to the body: a dateline, a line too long for a title, or a whole sentence."""
    count = len(text.split())
    sentence = count >= _PARAGRAPH_WORDS and text[-1] in ".”\"'" and text.rstrip("”\"'")[-1:] == "."
    return count > _TITLE_WORDS[-1] or sentence or _dateline_of(text) is not None


def _is_about(text: str) -> bool:
    """Return whether a line tells something about the article and is not its title."""
    if _pattern(r"(?i)^\d+ min(ute)?s? read$|^(photo|image|source|via|share|comments?|copyright)\b|©|https?://").search(
        text
    ):
        return True
    return any(_byline_of(part) or leading_date(part, labelled=False) or _label(part) for part in _segments(text))


def _labelled(head: list[_Line], label: str) -> Found | None:
    """Return what stands behind `label:`."""
    for line in head:
        name, colon, rest = line.text.partition(":")
        if colon and name.casefold() == label and rest.strip():
            return Found(rest.strip(), line.number)
    return None


def _published(head: list[_Line]) -> tuple[Found | None, Found | None]:
    """Return the day of publication, and the line that gives a date which names no one day.

    A line that says so comes first, then a line that is nothing but a date, then the day of the last update.
    """
    found: list[tuple[int, Found]] = []
    unread = None
    for line in head:
        for part in _segments(line.text):
            label = _label(part)
            date = leading_date(part[len(label) :].lstrip(" :"), labelled=bool(label))
            if date:
                words = f"{label} {date.words}".strip()
                found.append((_rank(label), Found(date.edtf, line.number, words)))
            elif label and _pattern(r"\d").search(part):
                unread = unread or Found(part, line.number)
    best = min(found, key=lambda one: one[0], default=None)
    return (best[1] if best else None), unread


def _rank(label: str) -> int:
    if not label:
        return 1
    return 2 if _pattern(r"(?i)updated|modified").search(label) else 0


def _label(part: str) -> str:
    """Return the words at the beginning that announce a date."""
    found = _pattern(
        r"(?i)(?:(?:first|last|originally) )?(?:published|posted|updated|modified|date|dated|publication date|issued)"
        r"(?:(?: date| on| at)*\s*:|(?: on| at)?(?= .{0,20}\d))"
    ).match(part)
    return found[0] if found else ""


def _segments(line: str) -> list[str]:
    parts = _pattern(r"\s*[|•·]\s*").split(line)
    return [part.strip(" -–—*") for part in parts if part.strip(" -–—*")]


def _bylines(head: list[_Line]) -> Iterator[Found]:
    for line in head:
        for part in _segments(line.text):
            name = _byline_of(part)
            if name:
                yield Found(name, line.number, part)


def _byline_of(part: str) -> str:
    """Return who wrote the article where a short line says so: `By Ann Lee`, `Author: Ann Lee`."""
    found = _pattern(r"(?i)(?:(?:written|reported) by|author|reporter|by)\s*:?\s+(.+)").fullmatch(part)
    name = found[1].strip() if found else ""
    words = name.split()
    capitals = any(word[0].isupper() for word in words) and not words[-1].endswith(".")
    return name if 0 < len(words) <= _NAME_WORDS and capitals else ""


def _dateline(head: list[_Line]) -> tuple[Found | None, Found | None, Found | None, Found | None]:
    """Return the dateline, the agency that it names, its day, and itself again where its day lacks the year."""
    for line in head:
        found = _dateline_of(line.text)
        if found:
            whole = Found(found.words, line.number)
            date = leading_date(found.date, labelled=True) if found.date else None
            return (
                whole,
                Found(found.agency, line.number, found.words) if found.agency else None,
                Found(date.edtf, line.number, found.words) if date else None,
                whole if found.date and not date else None,
            )
    return None, None, None, None


def _dateline_of(text: str) -> _Dateline | None:
    """Return the dateline at the beginning of a line, as in `BRASK, Oct 25 (Norden Wire) — The talks ...`."""
    label = _label(text)
    dated = leading_date(text[len(label) :].lstrip(" :"), labelled=True) if label else None
    if dated:
        text = text[text.index(dated.words) + len(dated.words) :].strip(" ,.-–—")
    found = _pattern(r"([^:(—]{3,60}?)\s*(?:\(([^()]{2,40})\))?\s*(?::|—|–|--| -)\s+(?=\S.{39})").match(text)
    if not found:
        return None
    place, *rest = [part.strip() for part in found[1].split(",")]
    dates = [part for part in rest if _pattern(r"\d").search(part)]
    if not _is_place(place) or any(len(part.split()) > _PLACE_WORDS for part in rest):
        return None
    return _Dateline(found[0].strip(), (found[2] or "").strip(), ", ".join(dates))


def _is_place(text: str) -> bool:
    words = text.split()
    return text.isupper() and len(words) <= _PLACE_WORDS and words[0].casefold() not in _NO_PLACES and len(text) > 2


def _copyright(lines: list[_Line]) -> Found | None:
    """Return whom a line names that begins with a copyright mark and a year."""
    for line in lines:
        found = _pattern(
            r"(?i)(?:(?:copyright\s*)?(?:©|\(c\))|copyright)\s*\d{4}(?:\s*[-–]\s*\d{4})?,?\s+(?:by\s+)?([^.|,;]{2,60})"
        ).match(line.text)
        name = _pattern(r"(?i)\s*\ball rights reserved.*").sub("", found[1]).strip(" -–—") if found else ""
        if name:
            return Found(name, line.number, line.text)
    return None


def _urls(head: list[_Line]) -> Iterator[Found]:
    for line in head:
        found = _pattern(r"(?i)(?:(?:url|link|source|from)\s*:\s*)?(https?://\S+)").fullmatch(line.text)
        if found:
            yield Found(found[1], line.number)


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)
