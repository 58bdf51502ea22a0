"""Lines of a YAML file around its nodes: where new ones go, and which comments and blank lines belong to an item."""

import re
from collections.abc import Collection, Sequence

from reconcile.errors import Edit
from reconcile.factfiles.documents import Document
from reconcile.factfiles.nodes import Node, SequenceNode
from reconcile.factfiles.spans import Spans

_BLANK_LINE = r"(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)"


def below(document: Document, spans: Spans, end: int, lines: Sequence[str]) -> Edit:
    """Return the edit that puts lines below the line of an offset."""
    at = spans.next_line(end)
    broken = "" if spans.text[:at].endswith(("\n", "\r")) else "\n"
    return Edit(document.path, at, at, broken + "".join(line + "\n" for line in lines))


def indent(node: Node) -> str:
    """Return the spaces before what stands in the column of a node."""
    return " " * int(node.start_mark.column)


def insertion(document: Document, offset: int, text: str) -> Edit:
    """Return the edit that puts text at an offset."""
    return Edit(document.path, offset, offset, text)


def at_end(document: Document, lines: Sequence[str]) -> Edit:
    """Return the edit that puts lines at the end of the file."""
    text = document.text
    broken = "\n" if text and not text.endswith(("\n", "\r")) else ""
    return insertion(document, len(text), broken + "".join(line + "\n" for line in lines))


def flow_removals(document: Document, ends: Sequence[tuple[int, int]], gone: Collection[int]) -> list[Edit]:
    """Return the edits that take parts, by number, out of brackets or braces, each with the comma behind or before it.

    `ends` holds start and end of every part.
    """
    kept = [number for number in range(len(ends)) if number not in gone]
    last = kept[-1] if kept else -1
    spans = [(ends[number][0], ends[number + 1][0]) for number in sorted(gone) if number < last]
    if last + 1 < len(ends):
        spans.append((ends[last][1] if kept else ends[0][0], ends[-1][1]))
    return [Edit(document.path, start, end, "") for start, end in spans]


def beneath(document: Document, spans: Spans, pair: tuple[Node, Node], lines: Sequence[str]) -> list[Edit]:
    """Return the edits that put lines below a key behind which nothing stands, or empty brackets."""
    key, value = pair
    colon, end = spans.colon(key), spans.end(value)
    return [Edit(document.path, colon, max(colon, end), ""), below(document, spans, max(colon, end), lines)]


def stands_apart(spans: Spans, items: SequenceNode) -> bool:
    """Return whether a blank line parts the last two items of a list."""
    if len(items.value) < 2:
        return False
    between = spans.text[spans.end(items.value[-2]) : spans.start(items.value[-1])]
    return re.search(_BLANK_LINE, between) is not None


def comments_below(spans: Spans, end: int, column: int) -> int:
    """Return the end of the last of the comment lines directly below an offset that are indented beyond a column."""
    while True:
        following = spans.next_line(end)
        line = spans.line(following)
        if following == len(spans.text) or not _is_comment(line) or len(line) - len(line.lstrip()) <= column:
            return end
        end = following + len(line)


def own_lines(spans: Spans, item: Node, column: int) -> tuple[int, int]:
    """Return start and end of the lines of a list's item: the item, comments at it, blank lines if on both sides."""
    start = comments_above(spans, spans.start(item))
    end = spans.next_line(comments_below(spans, spans.end(item), column))
    if end == len(spans.text) or not spans.line(end).strip():
        while start and not _line_above(spans, start).strip():
            start = spans.line_start(start - 1)
    return start, end


def comments_above(spans: Spans, offset: int) -> int:
    """Return the start of the comment lines directly above the line of an offset, of that line if there are none.

    Comments that open the file belong to the file.
    """
    found = start = spans.line_start(offset)
    while found and _is_comment(_line_above(spans, found)):
        found = spans.line_start(spans.above(found))
    return found or start


def _line_above(spans: Spans, start: int) -> str:
    return spans.line(spans.above(start))


def _is_comment(line: str) -> bool:
    return line.lstrip().startswith("#")
