"""YAML as typed: nodes with line and column whose scalars are the text in the file, at the speed of libyaml.

PyYAML's composer asks its resolver three questions for each node (which tag, going down, going up). Answering "no tag"
keeps `no`, `2:30` and `010` as text; counting the levels stops a file of `- - - -` before the C stack ends.
"""

from typing import TYPE_CHECKING

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

if TYPE_CHECKING:
    from yaml._yaml import CParser as _Composer
else:
    try:
        from yaml.cyaml import CParser as _Composer
    except ImportError:  # PyYAML was built without libyaml: 27 times slower, same nodes
        from reconcile.factfiles.slow_composer import SlowComposer as _Composer

__all__ = ["DEEPEST", "MappingNode", "Node", "ScalarNode", "SequenceNode", "TooDeepError", "compose"]

DEEPEST = 40
"""Levels of nesting that are read; the format itself needs six."""


class TooDeepError(yaml.YAMLError):
    """The file nests deeper than `DEEPEST` levels; holds the node (mapping or list) where that happened."""

    def __init__(self, node: Node) -> None:
        super().__init__("nested too deeply")
        self.node = node


class _TypedComposer(_Composer):
    _depth = 0

    def resolve(self, _kind: type[Node], _value: str | None, _implicit: object) -> None:
        """Give no node a tag that is not written."""

    def descend_resolver(self, parent: Node, _index: object) -> None:
        """Count a level down."""
        self._depth = depth = self._depth + 1
        if depth > DEEPEST:
            raise TooDeepError(parent)

    def ascend_resolver(self) -> None:
        """Count a level up."""
        self._depth -= 1


def compose(data: bytes) -> Node | None:
    """Return the root node of one UTF-8 document, None if there is none.

    Marks count lines and columns from 0, in code points; `style` of a scalar is empty (or None) when plain.

    Raises:
        yaml.YAMLError: for bad syntax, forbidden characters, a second document, or deeper nesting than `DEEPEST`.
    """
    composer = _TypedComposer(data)
    try:
        return composer.get_single_node()
    finally:
        composer.dispose()
