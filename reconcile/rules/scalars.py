"""The texts that stand in a project's files, each with the key it stands under."""

from collections.abc import Iterator
from typing import NamedTuple

from reconcile.factfiles.documents import Document
from reconcile.factfiles.nodes import MappingNode, Node, ScalarNode, SequenceNode
from reconcile.factfiles.schema import SECTIONS
from reconcile.factfiles.spans import Spans, value_of

__all__ = ["Scalar", "raw", "scalars"]

NAME = "name"
"""The key given to the names of the vocabulary, which are keys themselves."""


class Scalar(NamedTuple):
    """A text in a file, the key it stands under, and the mapping of that key."""

    document: Document
    key: str
    node: ScalarNode
    home: Node

    def beside(self, key: str) -> str:
        """Return the text under another key of the same mapping, empty if there is none."""
        node = value_of(self.home, key)
        return node.value if type(node) is ScalarNode else ""


def scalars(document: Document) -> Iterator[Scalar]:
    """Yield the texts of a file in its order; the names of the vocabulary come under the key `name`."""
    root = document.root
    if type(root) is MappingNode:
        for key, value in root.value:
            if key.value in SECTIONS and type(value) is MappingNode:
                yield from (Scalar(document, NAME, name, value) for name, _ in value.value)
    if root is not None:
        yield from _below(document, "", root, root)


def _below(document: Document, key: str, node: Node, home: Node) -> Iterator[Scalar]:
    if type(node) is ScalarNode:
        yield Scalar(document, key, node, home)
    elif type(node) is SequenceNode:
        for item in node.value:
            yield from _below(document, key, item, home)
    elif type(node) is MappingNode:
        for name, value in node.value:
            yield from _below(document, name.value if type(name) is ScalarNode else "", value, node)


def raw(scalar: Scalar) -> tuple[int, int, str]:
    """Return where a text begins and ends in its file, in code points from 0, and what stands there."""
    spans = Spans(scalar.document)
    start, end = spans.start(scalar.node), spans.end(scalar.node)
    return start, end, scalar.document.text[start:end]
