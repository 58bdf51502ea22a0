"""Characters on a terminal: the cells they take, and those that would be obeyed instead of shown."""

import unicodedata

_ZERO_WIDTH = frozenset(("Mn", "Me", "Cf"))
_MIDDLE_JAMO = range(0x1160, 0x1200)
_PICTURES = 0x2400
"""Where Unicode keeps a picture of each control character."""
_UNSHOWABLE = "\ufffd"
_TURNING = {code: f"<U+{code:04X}>" for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))}
"""What embeds, overrides or isolates a direction of writing, and so may set the signs beside it in another order."""

_ISOLATE_END = "\u2069"
_CLOSING = dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c") | dict.fromkeys("\u2066\u2067\u2068", _ISOLATE_END)
"""By what begins an embedding, an override or an isolate: what ends it."""


def visible(text: str, kept: str = "\t\n") -> str:
    """Return `text` with control characters, but for those of `kept`, as their pictures: ESC as U+241B.

    What has no picture (U+0080-U+009F, and surrogates, which no encoding can write) becomes U+FFFD. Any other
    character stays as it is, whatever its script and direction.
    """
    if text.isprintable():
        return text
    return "".join(one if one in kept else _shown(one) for one in text)


def in_line(text: str) -> str:
    """Return `text` for a line that others follow: line feeds become spaces, and what turns the direction is named.

    Such a sign that is never taken back would set the rest of the line in another order than it was written in.
    """
    return text.replace("\n", " ").translate(_TURNING) if not text.isprintable() else text


def closed(text: str) -> str:
    """Return `text` with what it leaves open of its turns of direction taken back behind it.

    The wording stays as it is, and nothing that follows on its line is set in another order.
    """
    if text.isprintable():
        return text
    open_signs: list[str] = []
    for sign in text:
        if sign in _CLOSING:
            open_signs.append(_CLOSING[sign])
        elif sign in _CLOSING.values() and sign in open_signs:
            _take_back(open_signs, sign)
    return text + "".join(reversed(open_signs))


def _take_back(open_signs: list[str], sign: str) -> None:
    """Drop what a closing sign ends: an embedding alone, an isolate with the embeddings inside it."""
    if sign == _ISOLATE_END:
        while open_signs.pop() != sign:
            pass
    elif open_signs[-1] == sign:
        open_signs.pop()


def _shown(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(_PICTURES + code)
    if code == 0x7F:
        return chr(_PICTURES + 0x21)
    return _UNSHOWABLE if 0x80 <= code < 0xA0 or 0xD800 <= code < 0xE000 else character


def cells(text: str) -> int:
    """Return how many terminal cells a text takes: two for wide characters and emoji, none for combining marks."""
    return len(text) if text.isascii() else sum(map(_cells_of, text))


def _cells_of(character: str) -> int:
    if unicodedata.category(character) in _ZERO_WIDTH or ord(character) in _MIDDLE_JAMO:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
