"""The passage of a text that is most like a quote which is not in it: to show what was mistyped, never to decide.

A window as long as the quote slides over the text and counts the words they share, longer ones more; the best few
windows are compared word by word (Ratcliff and Obershelp, as in `difflib`).
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reconcile.quotes.finding import line_of
from reconcile.quotes.normalising import Normalised, normalise

_WINDOWS = 3
"""How many windows are compared word by word."""
_TELLING = 6
"""Letters from which on a longer word tells no more."""
_MARGIN = 4
"""One window reaches beyond the quote by this share of its length, on both sides, and by two words at least."""
_MOST = 99
"""The percentage of what differs in spaces only."""


class Near(NamedTuple):
    """A passage, as offsets in code points into the original text, and how it differs from a quote.

    `likeness` is how many percent of the words and marks of the longer one are in both, at most 99. `differences` are
    pairs of the quote's words and the text's, in order; a side is empty where the other one has more.
    """

    start: int
    end: int
    line: int
    likeness: int
    differences: tuple[tuple[str, str], ...]


class _Tokens:
    """The words and marks of a text in their evened form; their places are worked out when asked for."""

    __slots__ = ("_spans", "_text", "folded", "words")

    def __init__(self, text: Normalised) -> None:
        matches = list(_token().finditer(text.text))
        self._text = text
        self._spans = [match.span() for match in matches]
        self.words = [match[0] for match in matches]
        self.folded = [word.casefold() for word in self.words]

    def __len__(self) -> int:
        return len(self.words)

    def place(self, span: tuple[int, int]) -> tuple[int, int]:
        """Return where some tokens stand in the original."""
        return self._text.start(self._spans[span[0]][0]), self._text.end(self._spans[span[1] - 1][1])

    def wording(self, span: tuple[int, int]) -> str:
        """Return some tokens as they stand in the original, white space as one space."""
        return " ".join(self._text.original[slice(*self.place(span))].split()) if span[0] < span[1] else ""


class _Stretch(NamedTuple):
    """Words of the quote and the words of the text that stand in their place, both by index."""

    quote: tuple[int, int]
    text: tuple[int, int]
    equal: bool


def nearest_passage(quote: str, text: Normalised) -> Near | None:
    """Return the passage of a text that is most like a quote, the first of several; None if no word is in both."""
    from difflib import SequenceMatcher

    wanted, found = _Tokens(normalise(quote)), _tokens_of(text)
    matcher = SequenceMatcher(None, (), wanted.folded, autojunk=False)
    margin = max(len(wanted) // _MARGIN, 2)
    best: tuple[int, tuple[_Stretch, ...]] = (0, ())
    for start in _windows(wanted.folded, found.folded):
        first, last = max(start - margin, 0), start + len(wanted) + margin
        matcher.set_seq1(found.folded[first:last])
        stretches = _trimmed([_stretch(code, first) for code in matcher.get_opcodes()], wanted)
        best = max(best, (_likeness(stretches, wanted, found), stretches), key=lambda rated: rated[0])
    return _near(best, wanted, found, text) if best[1] else None


@lru_cache(maxsize=1)
def _tokens_of(text: Normalised) -> _Tokens:
    """Return the tokens of a text; the quotes of one source are looked for one after the other."""
    return _Tokens(text)


def _windows(wanted: Sequence[str], found: Sequence[str]) -> list[int]:
    """Return the beginnings of the windows that share most with the quote, best first, no two of them overlapping."""
    scores = list(_shared(wanted, found))
    chosen: list[int] = []
    for start in sorted((at for at, score in enumerate(scores) if score), key=lambda at: (-scores[at], at)):
        if len(chosen) == _WINDOWS:
            break
        if all(abs(start - other) >= len(wanted) for other in chosen):
            chosen.append(start)
    return chosen


def _shared(wanted: Sequence[str], found: Sequence[str]) -> Iterator[int]:
    """Yield for each window, by its beginning, the weight of the words it shares with the quote."""
    missing, score, size = Counter(wanted), 0, len(wanted)
    for at in range(len(found) + size):
        if at < len(found) and found[at] in missing:
            score += _weight(found[at]) * (missing[found[at]] > 0)
            missing[found[at]] -= 1
        leaving = at - size
        if leaving >= 0 and found[leaving] in missing:
            missing[found[leaving]] += 1
            score -= _weight(found[leaving]) * (missing[found[leaving]] > 0)
        if at >= size - 1 and leaving + 1 < len(found):
            yield score


def _weight(word: str) -> int:
    return min(len(word), _TELLING)


def _stretch(code: tuple[str, int, int, int, int], offset: int) -> _Stretch:
    """Return a stretch of the two sides; the matcher has the text first, `offset` words into it."""
    tag, text_start, text_end, quote_start, quote_end = code
    return _Stretch((quote_start, quote_end), (text_start + offset, text_end + offset), tag == "equal")


def _trimmed(stretches: Sequence[_Stretch], wanted: _Tokens) -> tuple[_Stretch, ...]:
    """Return the stretches without the words of the text around the passage.

    Where the quote begins or ends with words that differ, as many words of the text are taken to stand for them; for
    marks, none.
    """
    if not any(stretch.equal for stretch in stretches):
        return ()
    kept = list(stretches)
    (quote, text, equal), (last_quote, last_text, last_equal) = kept[0], kept[-1]
    if not equal:
        kept[0] = _Stretch(quote, (max(text[0], text[1] - _word_count(wanted, quote)), text[1]), False)
    if not last_equal:
        end = min(last_text[1], last_text[0] + _word_count(wanted, last_quote))
        kept[-1] = _Stretch(last_quote, (last_text[0], end), False)
    return tuple(kept)


def _word_count(tokens: _Tokens, span: tuple[int, int]) -> int:
    return sum(any(map(str.isalnum, word)) for word in tokens.words[slice(*span)])


def _likeness(stretches: Sequence[_Stretch], wanted: _Tokens, found: _Tokens) -> int:
    if not stretches:
        return 0
    same = sum(wanted.words[left] == found.words[right] for left, right in _pairs(stretches))
    longer = max(len(wanted), stretches[-1].text[1] - stretches[0].text[0])
    return min(100 * same // longer, _MOST)


def _pairs(stretches: Sequence[_Stretch]) -> Iterator[tuple[int, int]]:
    """Yield the indexes of the words that are equal but for their case."""
    for stretch in stretches:
        if stretch.equal:
            yield from zip(range(*stretch.quote), range(*stretch.text), strict=True)


def _near(best: tuple[int, tuple[_Stretch, ...]], wanted: _Tokens, found: _Tokens, text: Normalised) -> Near:
    likeness, stretches = best
    start, end = found.place((stretches[0].text[0], stretches[-1].text[1]))
    unequal: list[tuple[str, str]] = []
    for stretch in stretches:
        if stretch.equal:
            unequal += _cased(stretch, wanted, found)
        elif stretch.quote[0] < stretch.quote[1] or stretch.text[0] < stretch.text[1]:
            unequal.append((wanted.wording(stretch.quote), found.wording(stretch.text)))
    return Near(start, end, line_of(text.original, start), likeness, tuple(unequal))


def _cased(stretch: _Stretch, wanted: _Tokens, found: _Tokens) -> Iterator[tuple[str, str]]:
    """Yield the pairs of words that differ in case."""
    for left, right in _pairs([stretch]):
        if wanted.words[left] != found.words[right]:
            yield wanted.wording((left, left + 1)), found.wording((right, right + 1))


@cache
def _token() -> re.Pattern[str]:
    """Return a word with its inner apostrophes and hyphens, a number, or a single mark; looks at evened text."""
    return re.compile(r'\d+(?:[.,]\d+)+|\w+(?:["-]\w+)*|\.\.\.|[^\w\s]')
