"""Source text inside Markdown: it reads the same when rendered, and makes no table cell, link, mention, tag or emoji.

Punctuation that Markdown reads is escaped with a backslash or as an HTML entity. What GitHub and GitLab look for
*after* rendering (`@user`, `#12`, `:fire:`, `www.`, `https://`, `$x$`) cannot be escaped so: there the first sign
stands in a `<span>` of its own, which splits the text that they search and shows and copies as the sign itself.
"""

import re
from collections.abc import Iterable
from functools import cache

from reconcile.reports.characters import closed, visible

_ESCAPES = str.maketrans(
    {sign: f"\\{sign}" for sign in "\\`*_[]~#"}
    | {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", "\n": "<br>", "$": "<span>$</span>"}
    | {"@": "<span>@</span>"}
)
_TRIGGERS = (
    r"#(?=\d)",
    r":(?=[\w+-]+:)",
    r":(?=//)",
    r"(?<=www)\.",
    r"(?<=\bGH)-(?=\d)",
    r"(?<!RC-)(?<![^\W_])[0-9a-f]{7,40}(?![^\W_])",
)
"""Issues, emoji, links with and without a scheme, issues again, commits; the ids of our own groups are none."""
_COMMIT = 6
"""Digits of a commit id that are too few to be one."""


@cache
def _triggers() -> re.Pattern[str]:
    return re.compile(f"({'|'.join(_TRIGGERS)})", re.IGNORECASE)


def escaped(text: str) -> str:
    """Return `text` for the inside of a line or a table cell; line breaks become `<br>`.

    Control characters appear as their pictures, and turns of direction end with the text, in an element that HTML
    isolates. White space at either end is dropped, as every renderer does.
    """
    shown = visible(text.replace("\r\n", "\n").replace("\r", "\n").strip())
    pieces = _triggers().split(shown)
    said = "".join(_apart(piece) if n % 2 else piece.translate(_ESCAPES) for n, piece in enumerate(pieces))
    return said if closed(shown) == shown else f'<span dir="auto">{said}</span>'


def _apart(piece: str) -> str:
    """Return a sign in an element of its own, and a commit id in several."""
    return "".join(f"<span>{piece[n : n + _COMMIT]}</span>" for n in range(0, len(piece), _COMMIT))


def row(cells: Iterable[str]) -> str:
    """Return one row of a table; the cells are Markdown already."""
    return f"| {' | '.join(cells)} |\n"


def table_head(names: Iterable[str]) -> str:
    """Return the first two lines of a table, after an empty line."""
    held = list(names)
    return "\n" + row(held) + row(["---"] * len(held))


def link(text: str, url: str) -> str:
    """Return `text` as a link to `url` if that is a plain web address, else `text` alone, escaped."""
    plain = re.fullmatch(r"https?://[^\s<>|\\`]+", url)
    return f"[{escaped(text)}](<{url.replace('&', '&amp;')}>)" if plain else escaped(text)
