"""A text with its typesetting evened out, and the way back to the text as it is.

Evened out are composed and decomposed letters (NFC), runs of white space, quotation marks, dashes, the ellipsis, and
characters that cannot be seen. Case, digits and words stay.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cache

_MARKS = "'“”„‟«»‹›‘’‚‛`´ʼ＂＇\u1fef\u1ffd"
_DASHES = "‐‑‒–—―−﹘﹣－"
_SPACES = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_INVISIBLE = "\u00ad\u034f\u061c\u180e\ufeff" + "".join(
    map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), *range(0x2066, 0x206A)))
)
"""Soft hyphen, zero-width spaces and joiners, marks of direction."""
_PLAIN = [*((mark, '"') for mark in _MARKS), *((dash, "-") for dash in _DASHES), *((space, " ") for space in _SPACES)]
_PLAIN_ASCII = [pair for pair in _PLAIN if pair[0].isascii()]


class _Rewrite:
    """A text after some stretches of it were replaced; what lies between them stayed.

    The stretches are kept as lists of their beginnings and ends, before and after: numbers alone cost little memory.
    """

    __slots__ = ("_ends", "_old_ends", "_old_starts", "_starts", "text")

    def __init__(self, text: str, changes: Iterable[tuple[int, int, str]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._old_starts: list[int] = []
        self._old_ends: list[int] = []
        parts: list[str] = []
        behind = length = 0
        for start, end, new in changes:
            parts += (text[behind:start], new)
            length += start - behind
            self._starts.append(length)
            length += len(new)
            self._ends.append(length)
            self._old_starts.append(start)
            self._old_ends.append(end)
            behind = end
        self.text = "".join([*parts, text[behind:]])

    def __bool__(self) -> bool:
        return bool(self._starts)

    def old_start(self, position: int) -> int:
        """Return where what begins at `position` begins in the text before."""
        at = bisect_right(self._starts, position) - 1
        if at < 0:
            return position
        return self._old_starts[at] if position < self._ends[at] else self._old_ends[at] + position - self._ends[at]

    def old_end(self, position: int) -> int:
        """Return where what ends at `position` ends in the text before."""
        at = bisect_left(self._starts, position) - 1
        if at < 0:
            return position
        return self._old_ends[at] + max(position - self._ends[at], 0)


class Normalised:
    """A text with its typesetting evened out in `text`; `original` is the text as it is."""

    __slots__ = ("_rewrites", "original", "text")

    def __init__(self, original: str) -> None:
        self.original = original
        self.text = _even(original)
        self._rewrites: list[_Rewrite] = []
        if without_invisible(self.text) != self.text:
            self._rewrite((*match.span(), "") for match in _unseen().finditer(self.text))
        self._rewrite((*match.span(), _shortened(match[0])) for match in _runs().finditer(self.text))
        if not (self.text.isascii() or unicodedata.is_normalized("NFC", self.text)):
            self._rewrite(_compositions(self.text))

    def start(self, position: int) -> int:
        """Return the offset in the original of what begins at a position of `text`."""
        for rewrite in reversed(self._rewrites):
            position = rewrite.old_start(position)
        return position

    def end(self, position: int) -> int:
        """Return the offset in the original of what ends at a position of `text`."""
        for rewrite in reversed(self._rewrites):
            position = rewrite.old_end(position)
        return position

    def _rewrite(self, changes: Iterable[tuple[int, int, str]]) -> None:
        rewrite = _Rewrite(self.text, changes)
        if rewrite:
            self._rewrites.append(rewrite)
            self.text = rewrite.text


def normalise(text: str) -> Normalised:
    """Return `text` with its typesetting evened out; positions lead back to it."""
    return Normalised(text)


def evened(text: str) -> str:
    """Return `text` with its typesetting evened out, as `normalise` does, where no position has to lead back."""
    even = _runs().sub(lambda match: _shortened(match[0]), without_invisible(_even(text)))
    return even if even.isascii() else unicodedata.normalize("NFC", even)


def without_invisible(text: str) -> str:
    """Return `text` without the characters that take no room and cannot be seen."""
    if text.isascii() or not any(character in text for character in _INVISIBLE):
        return text
    return _unseen().sub("", text)


def _even(text: str) -> str:
    """Return `text` with its marks, dashes and white space in one form each: as many characters as before."""
    for character, plain in _PLAIN_ASCII if text.isascii() else _PLAIN:
        if character in text:
            text = text.replace(character, plain)
    return text


def _shortened(run: str) -> str:
    """Return what stands for a run of spaces, of dashes, of quotation marks or of full stops."""
    return "..." if run[0] in ".…" else run[0]


def _compositions(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield each smallest stretch that NFC changes, with what it becomes."""
    for match in _foreign().finditer(text):
        start = match.start()
        for end in range(start + 1, match.end() + 1):
            if end == match.end() or _parts_at(text, start, end):
                composed = unicodedata.normalize("NFC", text[start:end])
                if composed != text[start:end]:
                    yield start, end, composed
                start = end


def _parts_at(text: str, start: int, end: int) -> bool:
    """Return whether the character at `end` is composed apart from what begins at `start`."""
    before, after = text[start:end], text[end]
    if unicodedata.combining(after):
        return False
    apart = unicodedata.normalize("NFC", before) + unicodedata.normalize("NFC", after)
    return unicodedata.normalize("NFC", before + after) == apart


@cache
def _unseen() -> re.Pattern[str]:
    return re.compile(f"[{_INVISIBLE}]+")


@cache
def _runs() -> re.Pattern[str]:
    """Return what is longer or shorter evened out than as written; looks at text with one form of each mark."""
    return re.compile(r'  +|--+|""+|…|\. \. ?\.|\.\. \.')


@cache
def _foreign() -> re.Pattern[str]:
    return re.compile(r"[!-~]?[^\x00-\x7f]+")
