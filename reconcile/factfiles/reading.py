"""The bytes of one file to a document with its root node, or to what keeps them from being read."""

import yaml

from reconcile.factfiles.documents import Document
from reconcile.factfiles.hazards import find_cuts, report_conflict_markers, report_marks, report_separators
from reconcile.factfiles.nodes import compose
from reconcile.factfiles.syntax import report_syntax

_BOM = b"\xef\xbb\xbf"
_WIDE_BOMS = (b"\xff\xfe", b"\xfe\xff")


def parse(path: str, data: bytes) -> Document:
    """Return the document of a file's bytes; its root is None where problems keep it from being read.

    A byte-order mark and any line ends are accepted. Places count code points behind the byte-order mark.
    """
    data = data.removeprefix(_BOM)
    try:
        document = Document(path, data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return undecoded(path, data, error)
    text = document.text
    report_separators(document)
    if document.text is not text:
        data = document.text.encode("utf-8")
    if not report_conflict_markers(document):
        document.cuts = find_cuts(document.text)
        report_marks(document, data)
        _compose(document, data)
    return document


def _compose(document: Document, data: bytes) -> None:
    try:
        document.root = compose(data)
    except yaml.YAMLError as error:
        from reconcile.factfiles.recovery import recover

        report_syntax(document, error)
        document.root = recover(document, error)


def undecoded(path: str, data: bytes, error: UnicodeDecodeError) -> Document:
    """Return a document that reports the first byte that is not UTF-8; its text stands in for what can be shown."""
    document = Document(path, data.decode("utf-8", "replace"))
    offset = len(data[: error.start].decode("utf-8"))
    guess = "UTF-16" if data.startswith(_WIDE_BOMS) else "Windows-1252"
    document.report("RF003", document.offset_place(offset), byte=data[error.start], guess=guess)
    return document
