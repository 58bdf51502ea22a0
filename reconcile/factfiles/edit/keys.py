"""Setting and removing keys of mappings, in lines and in braces."""

from collections.abc import Mapping, Sequence

from reconcile.errors import Edit
from reconcile.factfiles.documents import Document
from reconcile.factfiles.edit.layout import at_end, below, flow_removals, indent, insertion
from reconcile.factfiles.edit.patching import Data, Edits, by_hand, data_of, plain, proven, read_data
from reconcile.factfiles.nodes import MappingNode, Node, ScalarNode
from reconcile.factfiles.quoting import scalar
from reconcile.factfiles.spans import Spans, is_empty, is_flow, pair_of


def set_key(document: Document, mapping: Node | None, key: str, yaml: str) -> Edits:
    """Return the edits that set a key of a mapping to a value: `yaml` is its text on one line (`scalar`, `flow_list`).

    A key that is there gets the new value, else it is put behind the last one. `mapping` may be a name with nothing
    behind it, or None for the root of a document that holds nothing.

    Raises:
        EditError: the file is laid out so that the change has to be made by hand.
    """
    return set_keys(document, mapping, {key: yaml})


def set_keys(document: Document, mapping: Node | None, values: Mapping[str, str]) -> Edits:
    """Return the edits that set several keys of one mapping, as `set_key` does one."""
    data = {key: read_data(document, yaml) for key, yaml in values.items()}
    if mapping is None:
        lines = [f"{scalar(key)}: {yaml}" for key, yaml in values.items()]
        return proven(document, [at_end(document, lines)], list(data.items()))
    spans, pairs = Spans(document), _pairs(document, mapping)
    there = {key: pair for key in values if (pair := pair_of(mapping, key))}
    edits = [edit for key, pair in there.items() for edit in _new_value(document, spans, pair, values[key])]
    new = [key for key in values if key not in there]
    if new:
        texts = [f"{scalar(key, flow=is_flow(mapping))}: {values[key]}" for key in new]
        edits.append(_new_keys(document, spans, mapping, texts))
    targets = {id(name): data[key] for key, (name, _) in there.items()}
    changed: list[Data] = [(plain(name), targets.get(id(name), plain(old))) for name, old in pairs]
    changed += [(key, data[key]) for key in new]
    return proven(document, edits, data_of(document.root, {id(mapping): changed}))


def remove_key(document: Document, mapping: Node, key: str) -> Edits:
    """Return the edits that remove a key of a mapping with its value; none if it is not there.

    Raises:
        EditError: the file is laid out so that the change has to be made by hand, or it is the mapping's only key.
    """
    pairs = _pairs(document, mapping)
    places = [number for number, (name, _) in enumerate(pairs) if name.value == key]
    if not places:
        return ()
    if len(pairs) == 1:
        raise by_hand(document, mapping)
    spans, number = Spans(document), places[0]
    ends = [(spans.start(name), spans.end(value)) for name, value in pairs]
    if is_flow(mapping):
        edit = flow_removals(document, ends, {number})[0]
    else:
        edit = Edit(document.path, spans.line_start(ends[number][0]), spans.next_line(ends[number][1]), "")
    left: list[Data] = [(plain(name), plain(value)) for place, (name, value) in enumerate(pairs) if place != number]
    return proven(document, [edit], data_of(document.root, {id(mapping): left}))


def _new_value(document: Document, spans: Spans, pair: tuple[Node, Node], yaml: str) -> list[Edit]:
    key, value = pair
    colon = spans.colon(key)
    if type(value) is ScalarNode and is_empty(value):
        return [insertion(document, colon, f" {yaml}" if spans.text[colon - 1 : colon] == ":" else f": {yaml}")]
    start, end = spans.start(value), spans.end(value)
    if is_flow(value):
        return [Edit(document.path, start, end, yaml)]
    lines = Edit(document.path, spans.line_start(start), spans.next_line(end), "")
    return [insertion(document, colon, f" {yaml}"), lines]


def _new_keys(document: Document, spans: Spans, mapping: Node, texts: Sequence[str]) -> Edit:
    if not is_flow(mapping):
        return below(document, spans, spans.end(mapping), [indent(mapping) + text for text in texts])
    text = ", ".join(texts)
    if type(mapping) is ScalarNode:
        return insertion(document, spans.end(mapping), f" {{{text}}}")
    if not mapping.value:
        return insertion(document, spans.start(mapping) + 1, text)
    return insertion(document, spans.end(mapping.value[-1][1]), f", {text}")


def _pairs(document: Document, mapping: Node) -> list[tuple[Node, Node]]:
    if type(mapping) is MappingNode:
        return list(mapping.value)
    if type(mapping) is ScalarNode and is_empty(mapping):
        return []
    raise by_hand(document, mapping)
