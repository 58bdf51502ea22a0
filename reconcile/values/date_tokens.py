"""Cutting a date into tokens of known kinds; one unknown word, and the text is no date."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

from reconcile.values.token_order import Token, in_order
from reconcile.values.words.dates import PHRASES, WORD_KINDS
from reconcile.values.words.feasts import feasts
from reconcile.values.words.foreign_dates import foreign_words
from reconcile.values.words.zones import zones

_LONGEST = 80  # characters; a longer text is a sentence
_SIGNS: dict[str, Token] = {
    "-": ("to", "-"),
    "/": ("to", "/"),
    "&": ("to", "&"),
    "~": ("circa", "~"),
    "?": ("doubt", "?"),
    ",": ("noise", ","),
    ".": ("noise", "."),
    "(": ("noise", "("),
    ")": ("noise", ")"),
}
_PLAIN = str.maketrans("–—−‑’ʼ‘", "----'''")
_EAST_ASIAN = {"年": "year", "月": "month", "日": "day", "년": "year", "월": "month", "일": "day"}
_OTHER_CALENDARS = 2200
"""From this year on a month of another language is one of another calendar: `15 Nisan 5784`."""
_Phrase = tuple[tuple[str, ...], tuple[Token, ...]]


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"\d{4}-?w\d\d(?:-[1-7])?\b|\d{4}[-/]\d\d[-/]\d\d(?!\d)|\d{4}-\d\d(?![\d-])"
        r"|\d{4}\.\d{1,2}\.\d{1,2}(?!\d)|\d{1,2}-\d{1,2}-\d{4}(?!\d)|(?:0?[1-9]|1[0-2])/\d{4}(?!\d)"
        r"|\d{1,2}[/.] ?\d{1,2}[/.] ?\d{4}(?!\d)|\d{1,2}[/.]\d{1,2}[/.]\d\d(?![\d:])"
        r"|\d{1,2}\.\d\d(?= *(?:[ap] ?m|gmt|utc|uhr|hrs))|\d{1,2}:\d\d(?::\d\d)?"
        r"|\d{1,2}h\d\d(?!\d)|\d{1,2}h\b(?! ?\d{4})|(?:utc|gmt)[+-]\d{1,2}(?::?\d\d)?(?![\d:])"
        r"|(?:\+|(?<= )-)\d\d:\d\d|(?<=\d\d:\d\d)[+-]\d{4}\b"
        r"|\d{1,4} ?[年月日년월일]|'\d\d(?!\d)s?|\d+(?:st|nd|rd|th|er|s|o|°)(?![^\W\d_])|\d+|[^\W\d_]+|\S"
    )


def tokens(text: str) -> tuple[Token, ...] | None:
    """Return the tokens of `text` without noise words, or None when a word is unknown or there are none."""
    if len(text) > _LONGEST:
        return None
    pieces = _pattern().findall(_plain(text))
    found: list[Token] = []
    place = 0
    while place < len(pieces):
        words, read = _phrase(pieces, place) or ((pieces[place],), _single(pieces[place]))
        if not read:
            return None
        found.extend(read)
        place += len(words)
    far = any(kind == "year" and int(year) >= _OTHER_CALENDARS for kind, year in found)
    return None if far and not is_plain_english(text) else in_order(found) or None


def is_plain_english(text: str) -> bool:
    """Return whether a date is told without a feast and without a word of another language."""
    pieces = _pattern().findall(_plain(text))
    return all(
        piece in WORD_KINDS or piece in _SIGNS or piece[0].isdigit() or (piece,) in PHRASES or piece in zones()
        for piece in pieces
    )


def _plain(text: str) -> str:
    """Return the text in lower case and plain signs: no accents, one kind of digits, no mark behind a letter."""
    plain = text.casefold().translate(_PLAIN)
    if not plain.isascii():
        marked = unicodedata.normalize("NFKD", plain)
        bare = "".join(sign for sign in marked if unicodedata.category(sign) != "Mn")
        plain = unicodedata.normalize("NFC", "".join(map(_ascii_digit, bare)))
    plain = re.sub(r"(?<=\d) a (?=\d)", " - ", plain) if " a " in plain else plain  # Romance `19 a 21`
    plain = re.sub(r"(?<=[^\W\d_])['.]", "", plain) if "'" in plain or "." in plain else plain
    joined = r"\b(twenty|thirty)[- ](?=(?:fir|thi|four|fif|six|seven|eigh|nin)[a-z]*(?:st|d|th)\b|second)"
    return re.sub(joined, r"\1", plain) if "ty" in plain else plain


def _ascii_digit(sign: str) -> str:
    return str(unicodedata.decimal(sign)) if sign.isdecimal() else sign


@cache
def _phrases() -> dict[str, list[_Phrase]]:
    """Return every wording of its own meaning by its first word; a single English word has its own already."""
    found: dict[tuple[str, ...], tuple[Token, ...]] = {words: (token,) for words, token in foreign_words().items()}
    found |= {tuple(name.split()): (("zone", offsets),) for name, offsets in zones().items()}
    found |= {tuple(name.split()): (("feast", name),) for name in feasts()}
    found |= {words: tuple(map(_reworded, instead)) or (("noise", ""),) for words, instead in PHRASES.items()}
    table: dict[str, list[_Phrase]] = {}
    for phrase in found.items():
        if len(phrase[0]) > 1 or phrase[0][0] not in WORD_KINDS:
            table.setdefault(phrase[0][0], []).append(phrase)
    return table


def _reworded(word: str) -> Token:
    if word[0] == "+":
        return ("post", word[1:])
    return WORD_KINDS.get(word) or (_number(word) or [("noise", word)])[0]


def _phrase(pieces: Sequence[str], place: int) -> _Phrase | None:
    """Return the longest wording that begins at a place."""
    options = _phrases().get(pieces[place], ())
    fitting = [option for option in options if option[0] == tuple(pieces[place : place + len(option[0])])]
    return max(fitting, key=lambda option: len(option[0]), default=None)


def _single(piece: str) -> Sequence[Token]:
    word = WORD_KINDS.get(piece) or _SIGNS.get(piece)
    return (word,) if word else _number(piece)


def _number(piece: str) -> list[Token]:
    if not any(map(str.isdigit, piece)):
        return []
    if piece[-1] in _EAST_ASIAN:
        kind, number = _EAST_ASIAN[piece[-1]], int(piece[:-1])
        return [(kind, number)] if (kind == "year") == (number > 31) else []
    if not piece.isascii() and piece[-1] != "°":
        return []
    if piece.isdigit():
        return [("day", int(piece)) if len(piece) < 3 else ("year", int(piece))] if len(piece) < 5 else []
    if piece[0] in "+-ug":
        return [("zone", _offset(piece.lstrip("utcgm")))]
    if ":" in piece:
        return [("time", piece)]
    if piece[0] == "'" or piece[-1].isalpha() or piece[-1] == "°":
        return _suffixed(piece)
    return _marked(piece)


def _marked(piece: str) -> list[Token]:
    """Read what has signs between its digits: `14h30`, `2025-w42`, `19/10/2025`, `9.30`, `2021-03`."""
    if "h" in piece:
        return [("time", piece.replace("h", ":"))]
    if "w" in piece:
        return [("isoweek", piece.replace("-", "").replace("w", "-"))]
    if piece[:4].isdigit():
        return _dashed(piece.replace("/", "-").replace(".", "-"))
    if piece.count("/") == 1:
        return [("month", int(piece[:-5])), ("year", int(piece[-4:]))]
    if piece.count(".") == 1 and "/" not in piece:
        return [("time", piece.replace(".", ":"))]
    return [("numeric" if piece[-4:].isdigit() else "short", piece.replace(" ", "").replace("-", "/"))]


def _offset(piece: str) -> str:
    """Return minutes east of Greenwich, as written `+3`, `+5:30`, `+0530`."""
    digits = piece[1:].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "0")
    return str((-1 if piece[0] == "-" else 1) * (int(hours) * 60 + int(minutes)))


def _suffixed(piece: str) -> list[Token]:
    if piece[-1] == "h" and piece[:-1].isdigit():
        return [("time", f"{piece[:-1]}:00")]
    if piece[0] == "'" or (piece[-1] == "s" and piece[-2] != "t"):
        return _clipped(piece.strip("'"))
    number = piece.rstrip("strndheo°")
    return [("ordinal", int(number))] if len(number) < 3 else []


def _clipped(piece: str) -> list[Token]:
    """Read `98`, `90s`, `1990s`."""
    years = piece.removesuffix("s")
    if piece.isdigit():
        return [("clipped", int(piece))]
    if years[-1] != "0" or len(years) not in (2, 4):
        return []
    return [("decade" if len(years) == 4 else "tens", int(years))]


def _dashed(piece: str) -> list[Token]:
    """Read `2021-03-19`, `2021-03`; a second part that is no month continues the years (`2019-20`)."""
    parts = piece.split("-")
    if len(parts) == 2 and not 1 <= int(parts[1]) <= 12:
        return [("year", int(parts[0])), ("to", "-"), ("day", int(parts[1]))]
    return [("iso", "-".join(part.zfill(2) for part in parts))]
