"""Words and figures of a phrase with a number in it: splitting it into tokens, and reading one figure exactly."""

import re
import unicodedata
from fractions import Fraction
from typing import NamedTuple

_TOKEN = re.compile(
    r"""(?:[kcm]?m|ft|yd)[23](?!\w)                          # km2
    | \d+(?:[.,'’]\d+|[ \u00a0\u202f]\d{3}(?!\d))*          # 1,234.5 and 1 234
    | (?:[^\W\d_]\.){2,}                                  # U.S.
    | °?[^\W\d_]+(?:['’][^\W\d_]+)*                       # per, °C, people's
    | \S""",
    re.VERBOSE,
)
_EAST_ASIAN = r"[\u3400-\u9fff]|(?<=[\d천백만억])[천백만억조]"
"""Signs that stand alone where words are not parted: `2億円`, `2만명`."""
_FIRST_EAST_ASIAN = "\u1100"
_BARE_POINT = r"(?<![\w.,])\.(?=\d)"
_POWER = r"(?<![\w.,])(\d(?:\.\d+)?)(?:e\+?|E\+)(\d{1,2})(?![\w.])"
_ELISIONS = ("d'", "l'", "d’", "l’")
_SIGNS = str.maketrans(
    {"−": "-", "–": "-", "—": "-", "‐": "-", "‑": "-", "٫": ".", "٬": ",", "٪": "%", "＄": "$", "⁄": "/"}
)


class Figure(NamedTuple):
    """A number in figures: its value, and the step between it and the next that could have been written so."""

    value: Fraction
    step: Fraction


def tokenise(text: str) -> list[str]:
    """Return the numbers, words and signs of `text` in order, without a final full stop.

    Dashes become `-`, a vulgar fraction becomes three tokens (`½`: `1`, `/`, `2`).
    """
    plain = text if text.isascii() else "".join(map(_plain, text)).translate(_SIGNS)
    if "." in plain:
        plain = re.sub(_BARE_POINT, "0.", plain)
    if "e" in plain or "E+" in plain:
        plain = re.sub(_POWER, _spelled, plain)
    if not text.isascii() and max(text) >= _FIRST_EAST_ASIAN:
        plain = re.sub(_EAST_ASIAN, r" \g<0> ", plain)
    found = _TOKEN.findall(plain.replace("-and-a-", " and a "))
    if "'" in plain or "’" in plain:
        found = [part for token in found for part in _elided(token)]
    return found[:-1] if len(found) > 1 and found[-1] == "." else found


def _spelled(power: re.Match[str]) -> str:
    """Return a number times a power of ten in full: `1.5e3` is 1500."""
    whole, _, decimals = power[1].partition(".")
    places = int(power[2])
    digits = whole + decimals.ljust(places, "0")
    return digits[: places + 1] + (f".{digits[places + 1 :]}" if len(digits) > places + 1 else "")


def _elided(token: str) -> tuple[str, ...]:
    """Return `d'euros` as two tokens, any other as it is."""
    return (token[:2], token[2:]) if token[:2].lower() in _ELISIONS and token[2:3].isalpha() else (token,)


def _plain(character: str) -> str:
    spelled = unicodedata.normalize("NFKC", character) if unicodedata.category(character) == "No" else character
    return f" {spelled} " if "⁄" in spelled else character


def read_figure(token: str) -> Figure | None:
    """Return the number that `token` writes; None where it is no number or could be two different ones.

    A comma before groups of three (or of two and three, as in India) parts thousands and a point decimals. A comma
    is a decimal sign only where it cannot part thousands: `1.234,5`, `1,5`, `0,234`; several points part thousands.
    """
    parts, marks = _split(token)
    if not marks:
        return Figure(Fraction(int(token)), Fraction(1)) if token.isdecimal() else None
    whole, decimals = _decimals(parts, marks)
    if whole is None:
        return None
    digits = "".join(whole) + decimals
    step = Fraction(1, 10 ** len(decimals))
    return Figure(int(digits) * step, step)


def is_open(token: str) -> bool:
    """Return whether a point before three digits may part thousands as well as decimals: `12.500`, not `0.125`."""
    return _is_group(token, ".")


def _is_group(token: str, mark: str) -> bool:
    whole, found, group = token.partition(mark)
    figures = whole.isdecimal() and group.isdecimal()
    return bool(found) and figures and len(whole) <= 3 == len(group) and whole[0] != "0"


def with_thousands(token: str) -> str:
    """Return a figure as those read it who part thousands with a point and decimals with a comma."""
    if _is_group(token, "."):
        return token.replace(".", "")
    return token.replace(",", ".") if _is_group(token, ",") else token


def _split(token: str) -> tuple[list[str], str]:
    """Return the runs of digits of `token` and the marks between them; a space of any width is written as a space."""
    parts, marks = [""], ""
    for character in token:
        if character.isdecimal():
            parts[-1] += character
        else:
            marks += " " if character.isspace() else "'" if character == "’" else character
            parts.append("")
    return parts, marks


def _decimals(parts: list[str], marks: str) -> tuple[list[str] | None, str]:
    """Return the groups before the decimal sign (None: not a number) and the decimals."""
    if not all(parts) or len(set(marks)) > 2:
        return None, ""
    last, others = marks[-1], marks[:-1]
    if last in ".," and _is_decimal_sign(parts, last, others):
        return (parts[:-1], parts[-1]) if _grouped(parts[:-1], others) else (None, "")
    return (parts, "") if _grouped(parts, marks) else (None, "")


def _is_decimal_sign(parts: list[str], mark: str, others: str) -> bool:
    if mark in others:
        return False
    if mark == "." or others:
        return True
    return len(parts[-1]) < 3 or (parts[0] == "0" and len(parts) == 2)


def _grouped(parts: list[str], marks: str) -> bool:
    """Return whether the digits are grouped as thousands by one and the same mark."""
    if not marks:
        return len(parts) == 1
    if len(set(marks)) > 1 or len(parts[-1]) != 3 or parts[0] == "0":
        return False
    inner = [len(part) for part in parts[1:-1]]
    western = len(parts[0]) <= 3 and all(size == 3 for size in inner)
    indian = marks[0] == "," and len(parts[0]) <= 2 and all(size == 2 for size in inner)
    return western or indian
