"""Adding named entries to the sections of a mapping, and the first lines of what is still empty."""

from collections.abc import Sequence

from reconcile.errors import Edit
from reconcile.factfiles.documents import Document
from reconcile.factfiles.edit.keys import set_key
from reconcile.factfiles.edit.layout import at_end, below, beneath, indent
from reconcile.factfiles.edit.patching import Data, Edits, flow_of, plain, proven, read_data
from reconcile.factfiles.nodes import ScalarNode
from reconcile.factfiles.quoting import EditError, scalar
from reconcile.factfiles.spans import Spans, is_empty, is_flow, pair_of, value_of


def add_entry(document: Document, section: str, name: str, yaml: str) -> Edits:
    """Return the edits that add an entry to a section of the vocabulary, which is created where it is missing.

    `yaml` is what stands behind the name, on one line, as `{aliases: [A]}`; it may be empty.

    Raises:
        EditError: the name is there already, or the file has to be changed by hand.
    """
    home = value_of(document.root, section)
    if pair_of(home, name):
        raise EditError(f"{document.path} has an entry {name!r} already", "change that entry instead")
    if home is not None and not is_empty(home):
        return set_key(document, home, name, yaml)
    added: list[Data] = [(name, read_data(document, yaml))]
    return first_lines(document, section, [f"{scalar(name)}: {yaml}".rstrip()], added)


def first_lines(document: Document, key: str, lines: Sequence[str], added: list[Data]) -> Edits:
    """Return the edits that write the first lines of a list or mapping: the root's own, or what stands behind a key."""
    root, spans = document.root, Spans(document)
    if root is None or is_empty(root):
        whole = [f"{scalar(key)}:", *("  " + line for line in lines)] if key else lines
        edit = at_end(document, whole)
        if root is not None and type(root) is not ScalarNode:
            edit = Edit(document.path, spans.start(root), spans.end(root), "\n".join(whole))
        return proven(document, [edit], [(key, added)] if key else added)
    pair = pair_of(root, key)
    if is_flow(root) or (pair and not is_empty(pair[1])):
        return set_key(document, root, key, flow_of(added))
    if pair is None:
        opened = [indent(root) + f"{scalar(key)}:", *(indent(root) + "  " + line for line in lines)]
        edits = [below(document, spans, spans.end(root), opened)]
        changed: list[Data] = [*((plain(name), plain(old)) for name, old in root.value), (key, added)]
    else:
        edits = beneath(document, spans, pair, [indent(root) + "  " + line for line in lines])
        changed = [(plain(name), added if name is pair[0] else plain(old)) for name, old in root.value]
    return proven(document, edits, changed)
