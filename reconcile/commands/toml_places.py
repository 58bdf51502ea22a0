"""Where the keys of a TOML file stand, which its reader does not tell: found by the look of the lines."""

import re
import tomllib
from collections.abc import Iterator

Place = tuple[int, int, int]
"""Line and column, from 1, and the width."""

_NAME = r"""(?:[A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*"|'[^']*')"""
_KEY = rf"{_NAME}(?:[ \t]*\.[ \t]*{_NAME})*"
_TABLE_LINE = re.compile(rf"[ \t]*\[\[?[ \t]*({_KEY})[ \t]*\]")
_KEY_LINE = re.compile(rf"[ \t]*({_KEY})[ \t]*=")


def key_places(text: str) -> dict[tuple[str, ...], Place]:
    """Return where each table and key stands by its full name; what stands on no line of its own is not there."""
    places: dict[tuple[str, ...], Place] = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.split("\n"), 1):
        head, entry = _TABLE_LINE.match(line), _KEY_LINE.match(line)
        found = head or entry
        name = tuple(_names(found[1])) if found else ()
        if not found or not name:
            continue
        table = name if head else table
        full = name if head else (*table, *name)
        start, end = found.span(1)
        for length in range(len(full) - len(name) + 1, len(full) + 1):
            places.setdefault(full[:length], (number, start + 1, end - start))
    return places


def _names(key: str) -> Iterator[str]:
    """Yield the parts of a key as they are meant; none where it cannot be read."""
    try:
        table: object = tomllib.loads(f"{key} = 0")
    except tomllib.TOMLDecodeError:
        return
    while isinstance(table, dict):
        ((name, table),) = table.items()
        yield name
