"""Slips of the pen: a wording that differs from a known one by a letter or two of one long word, or by its spacing."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from reconcile.vocabulary.wordclasses import contrast

_SHORT = 5
"""Letters from which one wrong letter is likelier a slip than another word: `size`, `site`."""
_LONG = 8
"""Letters from which two wrong letters are: below, `attacks` and `attacked` would count."""

_Gap = tuple[int, tuple[str, ...], str]
"""The place of a word, the words around it, and its first letter, which people seldom mistype."""


class Wordings:
    """Known wordings by everything but one of their words; `folding` says what may differ between spellings."""

    def __init__(self, texts: Iterable[str], folding: Callable[[str], str]) -> None:
        self._folding = folding
        self._joined: defaultdict[str, list[str]] = defaultdict(list)
        self._gaps: defaultdict[_Gap, list[tuple[str, str]]] = defaultdict(list)
        for text in sorted(set(texts)):
            words = folding(text).split()
            self._joined["".join(words)].append(text)
            for gap, word in _gaps(words):
                self._gaps[gap].append((word, text))

    def near(self, text: str) -> list[str]:
        """Return the known wordings of which `text` may be a slip, the likeliest first, then by name."""
        words = self._folding(text).split()
        joined = self._joined.get("".join(words), ())
        spaced = [(0, known) for known in joined if self._folding(known).split() != words]
        found = [
            (slip, known)
            for gap, word in _gaps(words)
            for other, known in self._gaps[gap]
            if (slip := _slip(word, other))
        ]
        return list(dict.fromkeys(known for _, known in sorted([*spaced, *found])))


def _gaps(words: list[str]) -> Iterator[tuple[_Gap, str]]:
    """Yield each word that is long enough to be mistyped, behind what stands around it."""
    for at, word in enumerate(words):
        if len(word) >= _SHORT - 1 and word.isalpha():
            yield (at, (*words[:at], "", *words[at + 1 :]), word[0]), word


def _slip(left: str, right: str) -> int:
    """Return how many letters of a word were mistyped to give the other; 0 if it is the same or another word."""
    length = max(len(left), len(right))
    most = 2 if min(len(left), len(right)) >= _LONG else 1
    if left == right or length < _SHORT or length - min(len(left), len(right)) > most:
        return 0
    edits = edit_distance(left, right)
    return edits if edits <= most and not contrast((left,), (right,)) else 0


def edit_distance(left: str, right: str) -> int:
    """Return how many letters differ: changed, missing, added or swapped with the next (optimal string alignment)."""
    before: list[int] = []
    above = list(range(len(right) + 1))
    for row, letter in enumerate(left):
        current = [row + 1]
        for column, other in enumerate(right):
            best = min(above[column] + (letter != other), above[column + 1] + 1, current[column] + 1)
            if row and column and letter == right[column - 1] and left[row - 1] == other:
                best = min(best, before[column - 1] + 1)
            current.append(best)
        before, above = above, current
    return above[-1]
