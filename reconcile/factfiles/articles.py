"""The text of an article on disk, or the located problem that keeps it from being read."""

import os

from reconcile.factfiles.documents import Document
from reconcile.factfiles.folders import LIMIT, shown
from reconcile.factfiles.reading import undecoded

_BOM = b"\xef\xbb\xbf"


def read_article(path: str, root: str) -> Document:
    """Return the document of a text on disk under its path from the project's folder; problems say what is wrong."""
    document = Document(shown(os.path.abspath(path), os.path.abspath(root)))
    try:
        if os.path.getsize(path) > LIMIT:
            document.report("RF002", document.place(1, 1), size=os.path.getsize(path), limit=LIMIT)
            return document
        with open(path, "rb") as file:
            data = file.read(LIMIT).removeprefix(_BOM)
    except OSError as error:
        document.report("RF001", document.place(1, 1), reason=error.strerror)
        return document
    try:
        return Document(document.path, data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return undecoded(document.path, data, error)
