"""Lines of styled text, wrapped and set in columns by the cells they take on a terminal."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from reconcile.reports.characters import cells, visible


class Span(NamedTuple):
    """A piece of a line and the name of its style (empty for plain)."""

    text: str
    style: str = ""


Line = tuple[Span, ...]


def plain(lines: Iterable[Line]) -> str:
    """Return the lines without styles, each ended by a line feed."""
    return "".join("".join(visible(span.text, kept="") for span in line).rstrip() + "\n" for line in lines)


def flow(spans: Iterable[Span], width: int | None, indent: str = "", hang: str = "") -> list[Line]:
    """Return the spans as lines of at most `width` cells, broken at spaces; a longer word stands alone.

    `indent` opens the first line, `hang` every other. Without a width there is one line. Spaces are kept as written
    but for those at a break.
    """
    if width is None:
        return [(Span(indent), *spans)]
    return list(_broken(list(spans), width, indent, hang))


def _broken(spans: Sequence[Span], width: int, indent: str, hang: str) -> Iterator[Line]:
    line: list[Span] = [Span(indent)]
    used, pending = cells(indent), Span("")
    for word in _words(spans):
        if not word.text.strip():
            pending = word
            continue
        taken = cells(pending.text) + cells(word.text)
        if len(line) > 1 and used + taken > width:
            yield _merged(line)
            line, used, taken = [Span(hang)], cells(hang), cells(word.text)
        elif pending.text:
            line.append(pending)
        line.append(word)
        used, pending = used + taken, Span("")
    yield _merged(line)


def _merged(spans: Iterable[Span]) -> Line:
    """Return the spans with neighbours of one style made one."""
    groups = groupby(spans, key=lambda span: span.style)
    return tuple(Span("".join(span.text for span in same), style) for style, same in groups)


def _words(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield words and gaps; words that touch across spans stay one word's worth of spans but may part at a style."""
    for span in spans:
        start = 0
        for end in range(1, len(span.text) + 1):
            if end == len(span.text) or (span.text[end] == " ") != (span.text[start] == " "):
                yield Span(span.text[start:end], span.style)
                start = end


def columns(blocks: Sequence[Sequence[Line]], width: int, gap: Span) -> list[Line]:
    """Return the blocks side by side, each padded to `width` cells, with `gap` between them."""
    height = max(len(block) for block in blocks)
    return [_row([block[n] if n < len(block) else () for block in blocks], width, gap) for n in range(height)]


def _row(parts: Sequence[Line], width: int, gap: Span) -> Line:
    row: list[Span] = []
    for place, part in enumerate(parts):
        used = sum(cells(span.text) for span in part)
        row += [*([gap] if place else []), *part, Span(" " * max(0, width - used))]
    return tuple(row)


def longest_word(texts: Iterable[str]) -> int:
    """Return the cells of the longest word, below which a column would have to break it."""
    return max((cells(word) for text in texts for word in text.split()), default=0)
