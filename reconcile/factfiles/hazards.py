"""What goes wrong in YAML without a syntax error: characters and marks that change or drop text silently.

Each search begins with a test for the bytes it needs, so that an ordinary file costs nothing.
"""

import re
from functools import cache

import yaml

from reconcile.factfiles.documents import Document

_SEPARATORS = "\u2028\u2029\u0085"
_MARKERS = ("<" * 7, ">" * 7, "|" * 7, "=" * 7)


def report_separators(document: Document) -> None:
    """Report line separators that editors do not show, and put a space in their place."""
    if document.text.isascii() or not any(separator in document.text for separator in _SEPARATORS):
        return
    for found in _pattern(f"[{_SEPARATORS}]").finditer(document.text):
        document.report("RF005", document.offset_place(found.start()), point=ord(found[0]))
    document.text = document.text.translate(dict.fromkeys(map(ord, _SEPARATORS), " "))


def report_conflict_markers(document: Document) -> bool:
    """Report the marks of an unresolved merge at the start of lines; return whether there are any."""
    if not any(marker in document.text for marker in _MARKERS[:2]):
        return False
    found = list(_pattern(r"^(<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|\Z)").finditer(document.text))
    for match in found:
        document.report("RF006", document.offset_place(match.start(), 7), marker=match[0])
    return bool(found)


def report_control_characters(document: Document) -> bool:
    """Report every character that YAML forbids; return whether there are any."""
    pattern = _pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
    found = list(pattern.finditer(document.text))
    for match in found:
        document.report("RF004", document.offset_place(match.start()), point=ord(match[0]))
    return bool(found)


def find_cuts(text: str) -> frozenset[tuple[int, int]]:
    """Return the places, line and column from 0, where exactly one space and `#` follow something on the line.

    A comment that tells `check` to ignore a problem is meant as one.
    """
    if " #" not in text:
        return frozenset()
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    pattern = _pattern(r"(?<=\S) #(?! *reconcile: *ignore\b)")
    return frozenset(
        (number, found.start()) for number, line in enumerate(lines) if " #" in line for found in pattern.finditer(line)
    )


def report_marks(document: Document, data: bytes) -> None:
    """Report anchors, aliases and tags, which take their word out of the text."""
    if not (b"&" in data or b"*" in data or b"!" in data):
        return
    if not re.search(rb"(?:^|[\s\[{,:])(?:[&*][^\s]|!)", data):
        return
    try:
        for token in yaml.scan(data, Loader=_scanner()):
            _report_mark(document, token)
    except yaml.YAMLError:
        return  # the composer will say it


def _report_mark(document: Document, token: yaml.Token) -> None:
    what = _MARKS.get(type(token).__name__)
    if what:
        start, end = token.start_mark, token.end_mark
        place = document.place(start.line + 1, start.column + 1, max(end.column - start.column, 1))
        text = document.line(place.line)[start.column : place.end_column - 1]
        document.report("RF015" if what == "a tag" else "RF014", place, text=text, what=what)


_MARKS = {"AnchorToken": "an anchor", "AliasToken": "an alias", "TagToken": "a tag"}


def _scanner() -> "type[yaml.SafeLoader] | type[yaml.CSafeLoader]":  # which not every PyYAML has
    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.MULTILINE)
