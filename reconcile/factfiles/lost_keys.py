"""Keys that YAML takes for part of a value: indented too deep, or without the colon that would make them keys."""

import re
from typing import NamedTuple

from reconcile.errors import Location
from reconcile.factfiles.documents import Document
from reconcile.factfiles.schema import DECISION, FILE, SECTIONS, TABLES, VOCABULARY

_KEYS = frozenset(
    key for table in (FILE, *TABLES.values(), VOCABULARY, *SECTIONS.values(), DECISION) for key in table.keys
)
_HEAD = re.compile(r"(\s*(?:- +)*)(\w+)(:?)(.*)")
"""The indentation of a line with the dashes of lists, its first word, a colon right behind it, and the rest."""


class LostKey(NamedTuple):
    """Where a key is that was not read as one, why not, and what to type."""

    place: Location
    reason: str
    hint: str


def lost_key(document: Document, place: Location) -> LostKey | None:
    """Return the key that led to a second colon at `place`: the one before it, too deep, or one without its own."""
    above = place.line - 1
    while above > 1 and not document.line(above).strip():
        above -= 1
    return key_without_colon(document, above) or _key_too_deep(document, place, above)


def key_without_colon(document: Document, line: int) -> LostKey | None:
    """Return the key that a line begins with if no colon and space follow; None for any other word."""
    head = _HEAD.match(document.line(line))
    if head is None or head[2] not in _KEYS or (head[3] and (not head[4] or head[4].startswith(" "))):
        return None
    reason = f"no space behind the colon of `{head[2]}`" if head[3] else f"no colon behind `{head[2]}`"
    place = document.place(line, len(head[1]) + 1, len(head[2] + head[3]))
    return LostKey(place, reason, f"write `{f'{head[2]}: {head[4].strip()}'.rstrip()}`")


def _key_too_deep(document: Document, place: Location, above: int) -> LostKey | None:
    """Return the key before a colon if it stands deeper than the key above, whose value it seems to go on with."""
    key, higher = _HEAD.match(document.line(place.line)), _HEAD.match(document.line(above))
    if key is None or higher is None or key[2] not in _KEYS or not higher[3] or len(key[1]) <= len(higher[1]):
        return None
    reason = f"`{key[2]}` is indented deeper than `{higher[2]}` above and is read as part of its value"
    where = document.place(place.line, len(key[1]) + 1, len(key[2]))
    return LostKey(where, reason, f"begin `{key[2]}` in column {len(higher[1]) + 1}, under `{higher[2]}`")
