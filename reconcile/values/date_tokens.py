"""Cutting an English date into tokens of known kinds; one unknown word, and the text is no date."""

import re
from functools import cache

from reconcile.values.words.dates import PHRASES, WORD_KINDS
from reconcile.values.words.numbers import UNITS_AND_TEENS

Token = tuple[str, int | str]
"""Kind and value: `("day", 18)`, `("month", 10)`, `("time", "14:30")`, `("to", "-")`."""

_LONGEST = 80  # characters; a longer text is a sentence
_SIGNS: dict[str, Token] = {
    "-": ("to", "-"),
    "/": ("to", "-"),
    "&": ("to", "-"),
    "~": ("circa", "~"),
    "?": ("doubt", "?"),
    ",": ("noise", ","),
    ".": ("noise", "."),
    "(": ("noise", "("),
    ")": ("noise", ")"),
}
_PLAIN = str.maketrans("–—−‑’", "----'")


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"\d{4}[-/]\d\d[-/]\d\d(?!\d)|\d{4}-\d\d(?![\d-])|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2}\.\d\d(?= *[ap]m)"
        r"|\d{1,2}:\d\d(?::\d\d)?|[+-]\d\d:\d\d|\d+(?:st|nd|rd|th|s)\b|\d+|[^\W\d_]+|\S"
    )


def tokens(text: str) -> tuple[Token, ...] | None:
    """Return the tokens of `text` without noise words, or None when a word is unknown or there are none."""
    if len(text) > _LONGEST:
        return None
    plain = text.casefold().translate(_PLAIN)
    for phrase, word in PHRASES:
        plain = plain.replace(phrase, word)
    found: list[Token] = []
    for piece in _pattern().findall(plain):
        read = WORD_KINDS.get(piece) or _SIGNS.get(piece) or _spelled(piece) or _number(piece)
        if not read:
            return None
        found.extend(read if isinstance(read, list) else [read])
    return _cleaned(found) or None


def _cleaned(found: list[Token]) -> tuple[Token, ...]:
    """Drop noise, the hyphen of `mid-March`, and the word of `the year 1900`."""
    dated = any(kind == "year" for kind, _ in found)
    kept: list[Token] = []
    for token in found:
        hyphen = token == ("to", "-") and kept and kept[-1][0] == "part"
        if token[0] != "noise" and not hyphen and not (dated and token == ("unit", "year")):
            kept.append(token)
    return tuple(kept)


def _spelled(piece: str) -> Token | None:
    number = UNITS_AND_TEENS.get(piece)
    return ("day", number) if number else None


def _number(piece: str) -> Token | list[Token] | None:
    if not piece.isascii() or not any(map(str.isdigit, piece)):
        return None
    if piece.isdigit():
        return ("day", int(piece)) if len(piece) < 3 else ("year", int(piece)) if len(piece) < 5 else None
    if piece[0] in "+-":
        return _offset(piece)
    if ":" in piece:
        return ("time", piece)
    if piece[-1].isalpha():
        return _suffixed(piece)
    return _dashed(piece.replace("/", "-")) if "-" in piece or piece.find("/") == 4 else _numeric(piece)


def _offset(piece: str) -> Token:
    minutes = int(piece[1:3]) * 60 + int(piece[4:6])
    return ("zone", -minutes if piece[0] == "-" else minutes)


def _suffixed(piece: str) -> Token | None:
    if piece[-1] == "s" and piece[-2] != "t":
        plural = piece[:-1]
        return ("decade", int(plural)) if len(plural) == 4 and plural[-1] == "0" else None
    number = piece[:-2]
    return ("ordinal", int(number)) if number.isdigit() and len(number) < 3 else None


def _dashed(piece: str) -> Token | list[Token]:
    """Read `2021-03-19`, `2021-03`; a second part that is no month continues the years (`2019-20`)."""
    parts = piece.split("-")
    if len(parts) == 2 and not 1 <= int(parts[1]) <= 12:
        return [("year", int(parts[0])), ("to", "-"), ("day", int(parts[1]))]
    return ("iso", piece)


def _numeric(piece: str) -> Token:
    if piece.count(".") == 1 and "/" not in piece:
        return ("time", piece.replace(".", ":"))
    return ("numeric", piece)
