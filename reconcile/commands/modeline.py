"""The schema that a new file names in its first line, where the language server of an editor looks for it."""

import os
import posixpath
from collections.abc import Iterable
from typing import NamedTuple

from reconcile.commands.settings import Settings
from reconcile.errors import ReconcileError
from reconcile.factfiles.documents import Document
from reconcile.factfiles.folders import shown

_MARK = "# yaml-language-server: $schema="
_FOLDER = ".reconcile"
_PACKAGED = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "factfiles", "schema")


class Schema(NamedTuple):
    """A schema as a new file names it: as seen from the file's folder, or an address.

    `copy` is the path on disk of a copy to be made, empty where the project has the schema of its own accord.
    """

    named: str
    copy: str = ""


def schema_for(kind: str, folder: str, settings: Settings, documents: Iterable[Document]) -> Schema:
    """Return the schema for a new file of a kind (`facts`, `vocabulary`) in a folder on disk.

    It is the one that other files of the project name, or the one of this kind beside that; else a copy of the
    packaged one in the project's own `.reconcile` folder, so that the path is the same on every machine.
    """
    root = os.path.abspath(settings.root)
    copy = os.path.join(root, _FOLDER, f"{kind}.json")
    for document in documents:
        named = _named(document)
        if "://" in named:
            if posixpath.basename(named) == f"{kind}.json":
                return Schema(named)
        elif named:
            home = os.path.join(root, os.path.dirname(document.path))
            found = os.path.normpath(os.path.join(home, os.path.dirname(named), f"{kind}.json"))
            if os.path.isfile(found) and found != copy:
                return Schema(shown(found, os.path.abspath(folder)))
    return Schema(shown(copy, os.path.abspath(folder)), copy)


def write_copy(kind: str, schema: Schema) -> None:
    """Write the copy that a schema needs, unless it is there: it may have the names of the project.

    Raises:
        ReconcileError: it cannot be written.
    """
    if not schema.copy or os.path.exists(schema.copy):
        return
    with open(os.path.join(_PACKAGED, f"{kind}.json"), "rb") as file:
        data = file.read()
    try:
        os.makedirs(os.path.dirname(schema.copy), exist_ok=True)
        with open(schema.copy, "wb") as file:
            file.write(data)
    except OSError as error:
        raise ReconcileError(f"cannot write {_FOLDER}/{kind}.json: {error.strerror}") from error


def modeline(schema: Schema) -> str:
    """Return the first line of a file that names its schema."""
    return _MARK + schema.named


def _named(document: Document) -> str:
    line = document.line(1)
    return line.removeprefix(_MARK).strip() if line.startswith(_MARK) else ""
