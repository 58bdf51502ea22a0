"""Where nodes stand in the text of their file: offsets in code points, and the lines around them."""

import re
from bisect import bisect_right

from reconcile.factfiles.documents import Document
from reconcile.factfiles.nodes import MappingNode, Node, ScalarNode, SequenceNode

_SPACE = " \t\r\n"


class Spans:
    """The offsets of a document's nodes and lines, which count from 0."""

    def __init__(self, document: Document) -> None:
        self.text = document.text
        self._starts = [0, *(found.end() for found in re.finditer("\r\n|\r|\n", document.text))]

    def start(self, node: Node) -> int:
        """Return where a node begins."""
        return self._starts[node.start_mark.line] + node.start_mark.column

    def end(self, node: Node) -> int:
        """Return where the last character of a node's own text ends, without blank lines and comments behind it."""
        if type(node) is ScalarNode:
            return self._scalar_end(node)
        if is_flow(node):
            return self._end_mark(node)
        last = node.value[-1]
        return self.end(last[1] if type(node) is MappingNode else last)

    def _end_mark(self, node: Node) -> int:
        return self._starts[node.end_mark.line] + node.end_mark.column

    def _scalar_end(self, node: ScalarNode) -> int:
        end = self._end_mark(node)
        if node.style in ("|", ">"):
            keeps = "+" in self.text[self.start(node) : end].split("\n", 1)[0]
            return self.above(end) if keeps else len(self.text[:end].rstrip(_SPACE))
        return end if node.value or node.style else len(self.text[:end].rstrip(_SPACE))

    def above(self, offset: int) -> int:
        """Return the end of the line above, without its line break, for the start of a line; else the offset."""
        if offset != self.line_start(offset) or not offset:
            return offset
        return offset - (2 if self.text[offset - 2 : offset] == "\r\n" else 1)

    def line_start(self, offset: int) -> int:
        """Return where the line of an offset begins."""
        return self._starts[bisect_right(self._starts, offset) - 1]

    def next_line(self, offset: int) -> int:
        """Return where the line below begins; the end of the text if there is none."""
        number = bisect_right(self._starts, offset)
        return self._starts[number] if number < len(self._starts) else len(self.text)

    def line(self, offset: int) -> str:
        """Return the line of an offset without its line break."""
        return self.text[self.line_start(offset) : self.next_line(offset)].rstrip("\r\n")

    def colon(self, key: Node) -> int:
        """Return the offset behind the colon of a key; behind the key itself if none follows."""
        end = self.end(key)
        found = re.compile(r"\s*:").match(self.text, end)
        return found.end() if found else end


def is_empty(node: Node) -> bool:
    """Return whether nothing is written: a key or dash with nothing behind it, or empty brackets or braces."""
    return not node.value and not (type(node) is ScalarNode and node.style)


def is_flow(node: Node) -> bool:
    """Return whether what is put into a node stands in brackets or braces; so it does where nothing stands yet."""
    return not isinstance(node, MappingNode | SequenceNode) or bool(node.flow_style)


def value_of(node: Node | None, key: str) -> Node | None:
    """Return the value node behind a key of a mapping; None without it, and for any other node."""
    pair = pair_of(node, key)
    return pair[1] if pair else None


def pair_of(node: Node | None, key: str) -> tuple[Node, Node] | None:
    """Return key node and value node of a key of a mapping, the first if it stands there twice."""
    if type(node) is not MappingNode:
        return None
    return next(((name, value) for name, value in node.value if name.value == key), None)
