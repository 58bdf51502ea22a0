"""Lines of styled text, wrapped and set in columns by the cells they take on a terminal."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from reconcile.reports.characters import cells, closed, in_line, visible


class Span(NamedTuple):
    """A piece of a line and the name of its style (empty for plain)."""

    text: str
    style: str = ""


Line = tuple[Span, ...]


def plain(lines: Iterable[Line]) -> str:
    """Return the lines without styles, each ended by a line feed."""
    return "".join("".join(visible(closed(span.text), kept="") for span in line).rstrip() + "\n" for line in lines)


def unbroken(spans: Iterable[Span]) -> Line:
    """Return spans as one line, whatever they hold, with nothing in it that sets signs in another order."""
    return tuple(Span(in_line(span.text), span.style) for span in spans)


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
    used, empty = cells(indent), True
    for gap, word in _words(spans):
        taken = sum(cells(span.text) for span in word)
        if not empty and used + cells(gap.text) + taken > width:
            yield _merged(line)
            line, used = [Span(hang), *word], cells(hang) + taken
        else:
            line += [gap, *word] if gap.text else word
            used += cells(gap.text) + taken
        empty = False
    yield _merged(line)


def _merged(spans: Iterable[Span]) -> Line:
    """Return the spans with neighbours of one style made one."""
    groups = groupby(spans, key=lambda span: span.style)
    return tuple(Span("".join(span.text for span in same), style) for style, same in groups)


def _words(spans: Iterable[Span]) -> Iterator[tuple[Span, list[Span]]]:
    """Yield each word, which may change its style midway, with the gap before it."""
    gap, word = Span(""), list[Span]()
    for piece in _pieces(spans):
        if piece.text[0] != " ":
            word.append(piece)
            continue
        if word:
            yield gap, word
        gap, word = (piece if word else Span(gap.text + piece.text, piece.style)), []
    if word:
        yield gap, word


def _pieces(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the runs of spaces and of other characters in each span."""
    for span in spans:
        for _, run in groupby(span.text, key=lambda character: character == " "):
            yield Span("".join(run), span.style)


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
