"""The passage of a text that is most like a quote which is not in it: to show what was mistyped, never to decide.

A window as long as the quote slides over the text and counts the words they share, longer ones more; the best few
windows are compared word by word (Ratcliff and Obershelp, as in `difflib`).
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
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


class _Token(NamedTuple):
    """A word or a mark: its evened form, and its offsets in the original."""

    text: str
    start: int
    end: int


class _Stretch(NamedTuple):
    """Words of the quote and the words of the text that stand in their place, both by index."""

    quote: tuple[int, int]
    text: tuple[int, int]
    equal: bool


def nearest_passage(quote: str, text: Normalised) -> Near | None:
    """Return the passage of a text that is most like a quote, the first of several; None if no word is in both."""
    from difflib import SequenceMatcher

    wanted, found = _tokens(normalise(quote)), _tokens(text)
    folded = [token.text.casefold() for token in found]
    asked = [token.text.casefold() for token in wanted]
    matcher = SequenceMatcher(None, (), asked, autojunk=False)
    margin = max(len(wanted) // _MARGIN, 2)
    best: tuple[int, tuple[_Stretch, ...]] = (0, ())
    for start in _windows(asked, folded):
        first, last = max(start - margin, 0), start + len(wanted) + margin
        matcher.set_seq1(folded[first:last])
        stretches = _trimmed([_stretch(code, first) for code in matcher.get_opcodes()])
        best = max(best, (_likeness(stretches, wanted, found), stretches), key=lambda rated: rated[0])
    return _near(best, wanted, found, (quote, text.original)) if best[1] else None


def _tokens(text: Normalised) -> list[_Token]:
    spans = ((match[0], *match.span()) for match in _token().finditer(text.text))
    return [_Token(word, text.start(start), text.end(end)) for word, start, end in spans]


def _windows(wanted: Sequence[str], found: Sequence[str]) -> list[int]:
    """Return the beginnings of the windows that share most with the quote, best first, no two of them overlapping."""
    scores = list(_shared(wanted, found))
    chosen: list[int] = []
    for start in sorted(range(len(scores)), key=lambda at: (-scores[at], at)):
        if len(chosen) == _WINDOWS or not scores[start]:
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


def _trimmed(stretches: Sequence[_Stretch]) -> tuple[_Stretch, ...]:
    """Return the stretches without the words of the text around the passage.

    Where the quote begins or ends with words that differ, as many words of the text are taken to stand for them.
    """
    if not any(stretch.equal for stretch in stretches):
        return ()
    kept = list(stretches)
    (quote, text, equal), (last_quote, last_text, last_equal) = kept[0], kept[-1]
    if not equal:
        kept[0] = _Stretch(quote, (max(text[0], text[1] - (quote[1] - quote[0])), text[1]), False)
    if not last_equal:
        end = min(last_text[1], last_text[0] + last_quote[1] - last_quote[0])
        kept[-1] = _Stretch(last_quote, (last_text[0], end), False)
    return tuple(kept)


def _likeness(stretches: Sequence[_Stretch], wanted: Sequence[_Token], found: Sequence[_Token]) -> int:
    if not stretches:
        return 0
    same = sum(wanted[left].text == found[right].text for left, right in _pairs(stretches))
    longer = max(len(wanted), stretches[-1].text[1] - stretches[0].text[0])
    return min(100 * same // longer, _MOST)


def _pairs(stretches: Sequence[_Stretch]) -> Iterator[tuple[int, int]]:
    """Yield the indexes of the words that are equal but for their case."""
    for stretch in stretches:
        if stretch.equal:
            yield from zip(range(*stretch.quote), range(*stretch.text), strict=True)


def _near(
    best: tuple[int, tuple[_Stretch, ...]], wanted: Sequence[_Token], found: Sequence[_Token], texts: tuple[str, str]
) -> Near:
    likeness, stretches = best
    start, end = found[stretches[0].text[0]].start, found[stretches[-1].text[1] - 1].end
    unequal: list[tuple[str, str]] = []
    for stretch in stretches:
        if stretch.equal:
            unequal += _cased(wanted[slice(*stretch.quote)], found[slice(*stretch.text)], texts)
        elif stretch.quote[0] < stretch.quote[1] or stretch.text[0] < stretch.text[1]:
            unequal.append((_words(wanted, stretch.quote, texts[0]), _words(found, stretch.text, texts[1])))
    return Near(start, end, line_of(texts[1], start), likeness, tuple(unequal))


def _cased(left: Sequence[_Token], right: Sequence[_Token], texts: tuple[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of words that differ in case."""
    for mine, theirs in zip(left, right, strict=True):
        if mine.text != theirs.text:
            yield texts[0][mine.start : mine.end], texts[1][theirs.start : theirs.end]


def _words(tokens: Sequence[_Token], span: tuple[int, int], text: str) -> str:
    """Return the words of a span as they stand in the original, white space as one space."""
    if span[0] == span[1]:
        return ""
    return " ".join(text[tokens[span[0]].start : tokens[span[1] - 1].end].split())


@cache
def _token() -> re.Pattern[str]:
    """Return a word with its inner apostrophes and hyphens, a number, or a single mark; looks at evened text."""
    return re.compile(r'\d+(?:[.,]\d+)+|\w+(?:["-]\w+)*|\.\.\.|[^\w\s]')
