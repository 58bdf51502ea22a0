"""Text with edits applied, the proof that nothing but the target changes, and the file on disk swapped at once."""

import os
import re
import stat
from collections.abc import Iterable, Mapping, Sequence

from reconcile.errors import Edit
from reconcile.factfiles.documents import Document
from reconcile.factfiles.nodes import MappingNode, Node, ScalarNode
from reconcile.factfiles.quoting import EditError, scalar
from reconcile.factfiles.reading import parse

Data = str | list["Data"] | tuple["Data", "Data"] | None
"""A node without its place and style: a text, a list, or a mapping as a list of pairs; None for no node at all."""
Edits = tuple[Edit, ...]

_BOM = b"\xef\xbb\xbf"


def apply(text: str, edits: Iterable[Edit]) -> str:
    """Return a text with edits applied; line breaks in them become those of the text.

    Edits may come in any order; those that insert at one place are inserted in the order given.

    Raises:
        EditError: two edits overlap, or one lies outside the text.
    """
    found = re.search("\r\n|\r|\n", text)
    line_end, pieces, done = found[0] if found else "\n", list[str](), 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if not done <= edit.start <= edit.end <= len(text):
            raise EditError(f"{edit.path}: two changes meet in one place", "make one of them, then the other")
        pieces += [text[done : edit.start], edit.text.replace("\r\n", "\n").replace("\n", line_end)]
        done = edit.end
    return "".join([*pieces, text[done:]])


def patched(document: Document, edits: Iterable[Edit]) -> Document:
    """Return the document that edits make of one, read anew. Raises EditError as `apply`."""
    return parse(document.path, apply(document.text, edits).encode("utf-8"))


def write(path: str | os.PathLike[str], document: Document, edits: Iterable[Edit]) -> None:
    """Apply edits to the file on disk that a document was read from: whole or not at all.

    Mode, byte-order mark and line ends stay; a symbolic link stays one. An empty document makes a file that is not
    there yet.

    Raises:
        EditError: the file was changed since it was read, or cannot be written.
    """
    place = os.path.realpath(path)
    try:
        data, mode = _read(place)
        _swap(place, _edited(document, data, edits), mode)
    except OSError as error:
        raise EditError(f"cannot write {document.path}: {error.strerror}") from error


def _read(place: str) -> tuple[bytes, int | None]:
    """Return the bytes and the mode of a file, nothing for one that is not there."""
    if not os.path.exists(place):
        return b"", None
    with open(place, "rb") as file:
        return file.read(), stat.S_IMODE(os.fstat(file.fileno()).st_mode)


def _edited(document: Document, data: bytes, edits: Iterable[Edit]) -> bytes:
    if parse(document.path, data).text != document.text:
        raise EditError(f"{document.path} was changed by someone else in the meantime", "run the command again")
    mark = _BOM if data.startswith(_BOM) else b""
    try:
        return mark + apply(data.removeprefix(_BOM).decode("utf-8"), edits).encode("utf-8")
    except UnicodeDecodeError as error:
        raise EditError(f"{document.path} is not UTF-8", "save the file as UTF-8") from error


def _swap(place: str, data: bytes, mode: int | None) -> None:
    """Put the bytes beside the file under a hidden name, then in its place in one step."""
    folder, name = os.path.split(place)
    beside = os.path.join(folder, f".{name}.{os.getpid()}")
    try:
        with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            os.chmod(beside, mode)
        os.replace(beside, place)
    except BaseException:
        if os.path.exists(beside):
            os.unlink(beside)
        raise


def data_of(node: Node | None, swaps: Mapping[int, Data]) -> Data:
    """Return the data of a node, with that of `swaps` in the place of some nodes, given by their `id()`."""
    if node is None or id(node) in swaps:
        return swaps.get(id(node))
    if type(node) is MappingNode:
        return [(data_of(key, swaps), data_of(value, swaps)) for key, value in node.value]
    return node.value if type(node) is ScalarNode else [data_of(item, swaps) for item in node.value]


def plain(node: Node) -> Data:
    """Return the data of a node as it stands."""
    return data_of(node, {})


def read_data(document: Document, yaml: str) -> Data:
    """Return the data of a piece of YAML that is to be put into a document. Raises EditError if it is none."""
    piece = parse(document.path, yaml.encode("utf-8"))
    if piece.problems:
        raise EditError(f"{document.path}: not YAML: {yaml}", "put texts in quotation marks")
    return data_of(piece.root, {}) if piece.root else ""


def flow_of(data: Data) -> str:
    """Return data as YAML in brackets and braces, on one line."""
    if isinstance(data, list):
        mapping = any(isinstance(item, tuple) for item in data)
        return ("{%s}" if mapping else "[%s]") % ", ".join(map(flow_of, data))
    if isinstance(data, tuple):
        return f"{flow_of(data[0])}: {flow_of(data[1])}"
    return scalar(data or "", flow=True)


def proven(document: Document, edits: Sequence[Edit], expected: Data) -> Edits:
    """Return the edits once reading the patched text has given the data that is expected. Raises EditError if not."""
    after = patched(document, edits)
    if data_of(after.root, {}) != expected or (after.root is None and after.problems):
        raise by_hand(document, None)
    return tuple(edits)


def by_hand(document: Document, node: Node | None) -> EditError:
    """Return the error that a file is laid out in a way that no patch is sure of."""
    place = document.location(node) if node is not None else document.path
    return EditError(f"{place} is laid out so that it cannot be changed safely", "make the change by hand")
