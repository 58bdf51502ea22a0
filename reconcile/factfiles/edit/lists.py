"""Adding items to lists, in lines and in brackets, and removing them."""

from collections.abc import Sequence

from reconcile.errors import Edit
from reconcile.factfiles.documents import Document
from reconcile.factfiles.edit.keys import set_key
from reconcile.factfiles.edit.layout import (
    below,
    comments_above,
    comments_below,
    flow_removals,
    indent,
    insertion,
    own_lines,
    stands_apart,
)
from reconcile.factfiles.edit.patching import Data, Edits, by_hand, data_of, flow_of, plain, proven, read_data
from reconcile.factfiles.edit.sections import first_lines
from reconcile.factfiles.nodes import MappingNode, Node, ScalarNode, SequenceNode
from reconcile.factfiles.quoting import flow_list, scalar
from reconcile.factfiles.spans import Spans, is_empty, value_of


def append_to_list(document: Document, mapping: Node | None, key: str, item: str) -> Edits:
    """Return the edits that add a text to the list behind a key of a mapping; none if the list has it already.

    The list keeps its style; one text becomes a list of two, and without the key it is created.

    Raises:
        EditError: the file is laid out so that the change has to be made by hand, or the key holds no list of texts.
    """
    value = value_of(mapping, key)
    if value is None or is_empty(value):
        return set_key(document, mapping, key, flow_list([item]))
    if type(value) is ScalarNode:
        return () if value.value == item else set_key(document, mapping, key, flow_list([value.value, item]))
    if type(value) is not SequenceNode:
        raise by_hand(document, value)
    items = [plain(each) for each in value.value]
    if item in items:
        return ()
    spans = Spans(document)
    if value.flow_style:
        edit = insertion(document, spans.end(value.value[-1]), f", {scalar(item, flow=True)}")
    else:
        edit = below(document, spans, spans.end(value), [indent(value) + "- " + scalar(item)])
    return proven(document, [edit], data_of(document.root, {id(value): [*items, item]}))


def append_item(document: Document, block: str, key: str = "") -> Edits:
    r"""Return the edits that put an item behind the last one of the root list, or of the list behind a key of the root.

    `block` is the item as YAML from the first column, without its dash: `id: D-1\nreason: ...`.

    Raises:
        EditError: the file is laid out so that the change has to be made by hand.
    """
    return insert_items(document, [(None, block)], key)


def insert_items(document: Document, placed: Sequence[tuple[Node | None, str]], key: str = "") -> Edits:
    """Return the edits that put items before given items of a list, those with None behind the last one.

    Items for one place are put there in the order given; each is written as for `append_item`.

    Raises:
        EditError: the file is laid out so that the change has to be made by hand.
    """
    blocks = [block.strip("\n") + "\n" for _, block in placed]
    new = [read_data(document, block) for block in blocks]
    home = value_of(document.root, key) if key else document.root
    if home is None or is_empty(home):
        return first_lines(document, key, [line for block in blocks for line in _dashed(block)], new)
    if type(home) is not SequenceNode:
        raise by_hand(document, home)
    spans, items, edits = Spans(document), list[Data](), list[Edit]()
    for item in (*home.value, None):
        here = [number for number, (before, _) in enumerate(placed) if before is item]
        items += [new[number] for number in here] + ([plain(item)] if item is not None else [])
        if here and home.flow_style:
            edits.append(_flow_insertion(document, spans, home, item, [flow_of(new[number]) for number in here]))
        elif here:
            edits.append(_block_insertion(document, spans, home, item, [blocks[number] for number in here]))
    return proven(document, edits, data_of(document.root, {id(home): items}))


def _flow_insertion(
    document: Document, spans: Spans, home: SequenceNode, item: Node | None, texts: Sequence[str]
) -> Edit:
    if item is None:
        return insertion(document, spans.end(home.value[-1]), "".join(f", {text}" for text in texts))
    return insertion(document, spans.start(item), "".join(f"{text}, " for text in texts))


def _block_insertion(
    document: Document, spans: Spans, home: SequenceNode, item: Node | None, blocks: Sequence[str]
) -> Edit:
    """Return the edit that puts items below the last one, or above one and the comments directly above that."""
    gap, column = [""] if stands_apart(spans, home) else [], home.start_mark.column
    written = [[indent(home) + line if line else "" for line in _dashed(block)] for block in blocks]
    if item is None:
        end = comments_below(spans, spans.end(home), column)
        return below(document, spans, end, [line for lines in written for line in (*gap, *lines)])
    lines = [line for lines in written for line in (*lines, *gap)]
    return insertion(document, comments_above(spans, spans.start(item)), "".join(line + "\n" for line in lines))


def _dashed(block: str) -> list[str]:
    lines = block.rstrip("\n").split("\n")
    return [(("  " if number else "- ") + line).rstrip() for number, line in enumerate(lines)]


def remove_item(document: Document, node: Node) -> Edits:
    """Return the edits that remove an item of a list: its lines, and the comments directly above it or within it.

    Comments that a blank line sets apart stay, and so do those that open the file. Where blank lines stand on both
    sides of the item, those above go too.

    Raises:
        EditError: the file is laid out so that the change has to be made by hand.
    """
    return remove_items(document, [node])


def remove_items(document: Document, nodes: Sequence[Node]) -> Edits:
    """Return the edits that remove several items of one list, as `remove_item` does one."""
    if not nodes:
        return ()
    spans, home = Spans(document), _home_of(document.root, nodes[0])
    if home is None:
        raise by_hand(document, nodes[0])
    key, items = home
    gone = {number for number, item in enumerate(items.value) if any(item is node for node in nodes)}
    left: list[Data] = [plain(item) for number, item in enumerate(items.value) if number not in gone]
    if items.flow_style:
        edits = flow_removals(document, [(spans.start(item), spans.end(item)) for item in items.value], gone)
    else:
        column = items.start_mark.column
        edits = [Edit(document.path, *own_lines(spans, items.value[number], column), "") for number in sorted(gone)]
        if not left and key is not None:
            edits.append(insertion(document, spans.colon(key), " []"))
    emptied = items is document.root and not left and not items.flow_style
    return proven(document, edits, None if emptied else data_of(document.root, {id(items): left}))


def _home_of(node: Node | None, item: Node) -> tuple[Node | None, SequenceNode] | None:
    """Return the list that holds an item, and the key that it stands behind, if it does."""
    if type(node) is SequenceNode:
        if any(each is item for each in node.value):
            return None, node
        return next(filter(None, (_home_of(each, item) for each in node.value)), None)
    for key, value in node.value if type(node) is MappingNode else ():
        found = _home_of(value, item)
        if found:
            return found if found[1] is not value else (key, found[1])
    return None
