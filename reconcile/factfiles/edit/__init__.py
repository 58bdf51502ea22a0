"""Edits of YAML files as patches of text spans: only the target's lines change, all else stays byte for byte.

Every patch is proven before it is returned: the patched text is read again, and its data has to equal the old data but
for the target. Patches of one document that touch the same place are made one after the other: `patched` gives the
document in between. Line breaks in edits become those of the file when they are applied.
"""

from reconcile.factfiles.edit.keys import remove_key, set_key, set_keys
from reconcile.factfiles.edit.lists import append_item, append_to_list, insert_items, remove_item, remove_items
from reconcile.factfiles.edit.patching import Edits, apply, patched, write
from reconcile.factfiles.edit.sections import add_entry
from reconcile.factfiles.quoting import EditError, flow_list, flow_mapping, scalar
from reconcile.factfiles.spans import pair_of, value_of

__all__ = [
    "EditError",
    "Edits",
    "add_entry",
    "append_item",
    "append_to_list",
    "apply",
    "flow_list",
    "flow_mapping",
    "insert_items",
    "pair_of",
    "patched",
    "remove_item",
    "remove_items",
    "remove_key",
    "scalar",
    "set_key",
    "set_keys",
    "value_of",
    "write",
]
