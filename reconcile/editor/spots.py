"""From a place in a file to what stands there: the scalar, and the keys that lead to it."""

from typing import NamedTuple

from reconcile.factfiles.nodes import MappingNode, Node, ScalarNode, SequenceNode
from reconcile.model import Claim
from reconcile.rules.checked import Checked


class Spot(NamedTuple):
    """A scalar and the way to it from the root: keys of mappings, numbers of items from 0; a key leads to itself."""

    way: tuple[str | int, ...]
    node: ScalarNode
    is_key: bool = False


def spot_at(root: Node | None, line: int, column: int) -> Spot | None:
    """Return the scalar at a place, None if there is none; line and column count from 1, in code points."""
    return _find(root, (line - 1, column - 1), ()) if root is not None else None


def claim_at(checked: Checked, path: str, line: int) -> Claim | None:
    """Return the claim that a line of a fact file belongs to, None above the first one."""
    above = [claim for claim in checked.project.claims if claim.location.path == path and claim.location.line <= line]
    return max(above, key=lambda claim: (claim.location.line, claim.location.column), default=None)


def _find(node: Node, place: tuple[int, int], way: tuple[str | int, ...]) -> Spot | None:
    if not _holds(node, place):
        return None
    if type(node) is ScalarNode:
        return Spot(way, node)
    if type(node) is SequenceNode:
        found = (_find(item, place, (*way, number)) for number, item in enumerate(node.value))
        return next((spot for spot in found if spot), None)
    return _find_in_mapping(node, place, way) if type(node) is MappingNode else None


def _find_in_mapping(node: MappingNode, place: tuple[int, int], way: tuple[str | int, ...]) -> Spot | None:
    for key, value in node.value:
        if type(key) is not ScalarNode:
            continue
        if _holds(key, place):
            return Spot((*way, key.value), key, is_key=True)
        found = _find(value, place, (*way, key.value))
        if found:
            return found
    return None


def _holds(node: Node, place: tuple[int, int]) -> bool:
    """Return whether a place lies in a node or directly behind it, where a cursor stands after typing."""
    start, end = node.start_mark, node.end_mark
    return (start.line, start.column) <= place <= (end.line, end.column)
