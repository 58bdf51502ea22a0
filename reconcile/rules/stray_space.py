"""RF124: white space in a text that nobody sees and programs do."""

import re
from collections.abc import Iterator
from functools import cache

from reconcile.errors import Edit, Fix, Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Finding, Rule
from reconcile.rules.scalars import Scalar, raw, scalars

CODE = Code(
    "RF124",
    "stray-space",
    Severity.HINT,
    "Stray white space",
    "holds {what}",
    "write `{text}`",
    "Spaces at the ends, two in a row, no-break spaces and characters without width come from copying. They cannot be "
    "seen, and searching finds only one of two spellings. Quotes are left as they are.",
    Example(
        "source: {title: A, published: 2025-10-25}\nclaims: [{subject: ' Team', predicate: leader, value: Ann Lee}]\n",
        2,
        20,
        27,
        mended="source: {title: A, published: 2025-10-25}\n"
        "claims: [{subject: 'Team', predicate: leader, value: Ann Lee}]\n",
    ),
)
_VERBATIM = frozenset({"quote", "url", "text"})
_PROSE = frozenset({"title", "note", "reason"})
_WIDTHLESS = "\u00ad\u200b\u2060\ufeff"
_NO_BREAK = "\u00a0\u2007\u202f"


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each text on one line with such white space; in titles and notes no-break spaces may stand."""
    for document in checked.documents.values():
        for scalar in scalars(document):
            if scalar.key not in _VERBATIM and _pattern().search(scalar.node.value):
                clean = _cleaned(scalar.node.value, scalar.key)
                if clean != scalar.node.value and _is_on_one_line(scalar):
                    words: dict[str, object] = {"what": _what(scalar.node.value), "text": clean}
                    yield Finding(document.location(scalar.node), words, fix=_fix(scalar))


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(f"^\\s|\\s$|\\s\\s|[{_WIDTHLESS}{_NO_BREAK}]")


def _cleaned(text: str, key: str) -> str:
    """Return a text with single plain spaces; between digits a no-break space holds a number together and stays."""
    if key in _PROSE:
        return re.sub("[ \t]+", " ", text).strip(" \t")
    bare = re.sub(f"[{_WIDTHLESS}]", "", text)
    plain = re.sub(f"(?<!\\d)[{_NO_BREAK}]|[{_NO_BREAK}](?!\\d)", " ", bare)
    return re.sub("[ \t]+", " ", plain).strip(" \t")


def _what(text: str) -> str:
    if any(character in text for character in _WIDTHLESS):
        return "a character without width"
    if any(character in text for character in _NO_BREAK):
        return "a no-break space"
    return "two spaces in a row" if text == text.strip() else "white space at its end"


def _is_on_one_line(scalar: Scalar) -> bool:
    node = scalar.node
    return node.start_mark.line == node.end_mark.line and node.style not in ("|", ">")


def _fix(scalar: Scalar) -> Fix | None:
    """Return the text as it should stand, in the quotation marks it has; none where it is written with escapes."""
    start, end, text = raw(scalar)
    mark = text[0] if scalar.node.style else ""
    if mark == '"' and "\\" in text:
        return None
    inner = text[len(mark) : len(text) - len(mark)]
    edit = Edit(scalar.document.path, start, end, f"{mark}{_cleaned(inner, scalar.key)}{mark}")
    return Fix("remove stray white space", (edit,))


RULE = Rule(CODE, find, local=True)
