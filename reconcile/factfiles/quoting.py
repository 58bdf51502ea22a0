"""Texts as YAML on one line: plain where that is safe, else in quotation marks, with escapes where it must be."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from reconcile.errors import ReconcileError

_ESCAPES = {"\0": "\\0", "\t": "\\t", "\n": "\\n", "\r": "\\r", "\x1b": "\\e", '"': '\\"', "\\": "\\\\"}
_OPENING = frozenset("-?:,[]{}#&*!|>'\"%@`<=~")
"""Characters that mean something to YAML, or to a merge, where they begin a text."""
_NULLS = ("null", "Null", "NULL")
"""Read as written here, but as nothing by other programs."""


class EditError(ReconcileError):
    """A file cannot be edited as asked for; nothing was written."""


def scalar(text: str, flow: bool = False) -> str:
    """Return a text as one line of YAML that reads back exactly as given: plain, else quoted, else with escapes.

    `flow` says that it stands within brackets or braces, where commas and brackets need quotes.

    Raises:
        EditError: the text holds half of a character (a lone surrogate), which no UTF-8 file can hold.
    """
    if _found("[\ud800-\udfff]", text):
        raise EditError(f"{text!r} is not a text in Unicode", "type it anew; the terminal may not be set to UTF-8")
    if _found("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]", text):
        return '"' + "".join(map(_escaped, text)) + '"'
    if _is_plain(text, flow):
        return text
    if "'" in text and '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def flow_list(texts: Iterable[str]) -> str:
    """Return texts as a YAML list in brackets."""
    return "[" + ", ".join(scalar(text, flow=True) for text in texts) + "]"


def flow_mapping(texts: Mapping[str, str]) -> str:
    """Return texts by key as a YAML mapping in braces."""
    return "{" + ", ".join(f"{scalar(key, flow=True)}: {scalar(text, flow=True)}" for key, text in texts.items()) + "}"


def _is_plain(text: str, flow: bool) -> bool:
    if not text or text in _NULLS or text[0] == " " or text[-1] in " :" or text.startswith("..."):
        return False
    if text[0] in _OPENING and not (text[0] == "-" and text[1:2].isalnum()):
        return False
    return not (": " in text or " #" in text or (flow and _found(r"[,\[\]{}?]|:[\"']", text)))


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if not _found("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]", character):
        return character
    return f"\\x{ord(character):02X}" if ord(character) < 0x100 else f"\\u{ord(character):04X}"


def _found(pattern: str, text: str) -> bool:
    return _pattern(pattern).search(text) is not None


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
