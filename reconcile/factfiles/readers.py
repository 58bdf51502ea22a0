"""How the files of a project are read: each anew, or only those that changed since the last time."""

import os
import stat
from typing import NamedTuple

from reconcile.errors import Problem
from reconcile.factfiles.documents import Document
from reconcile.factfiles.facts import FactFile, read_facts
from reconcile.factfiles.folders import LIMIT, shown
from reconcile.factfiles.reading import parse
from reconcile.factfiles.valuing import ValueReader
from reconcile.model import Vocabulary
from reconcile.vocabulary import lexicon_of

Stamp = tuple[int, int, int]
"""What changes with a file: the time of its last change in nanoseconds, its size, and its number on the disk."""


def stamp(path: str) -> Stamp | None:
    """Return the stamp of a file, None if there is none."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


def read_document(path: str, root: str) -> Document:
    """Return the document of a file on disk; one that cannot be read reports why."""
    document = Document(shown(path, root))
    try:
        status = os.stat(path)
        if status.st_size > LIMIT:
            document.report("RF002", document.place(1, 1), size=status.st_size, limit=LIMIT)
        elif not stat.S_ISREG(status.st_mode):
            document.report("RF001", document.place(1, 1), reason=_kind(status.st_mode))
        else:
            with open(path, "rb") as file:
                return parse(document.path, file.read(LIMIT))
    except OSError as error:
        reason = "the link leads nowhere" if os.path.islink(path) and not os.path.exists(path) else error.strerror
        document.report("RF001", document.place(1, 1), reason=reason)
    return document


def _kind(mode: int) -> str:
    return "it is a folder" if stat.S_ISDIR(mode) else "it is no ordinary file"


class Reader:
    """Reads every file anew."""

    def document(self, path: str, root: str) -> Document:
        """Return the document of a file on disk."""
        return read_document(path, root)

    def values(self, vocabulary: Vocabulary) -> ValueReader:
        """Return what reads values under a vocabulary."""
        return ValueReader(lexicon_of(vocabulary))

    def facts(self, document: Document, values: ValueReader) -> FactFile | None:
        """Return what a fact file holds, None if it has no source; its problems are added to the document."""
        return read_facts(document, values)


class _Parsed(NamedTuple):
    """A file as it was parsed, with the problems of its YAML alone."""

    stamp: Stamp
    document: Document
    problems: tuple[Problem, ...]


class _Held(NamedTuple):
    """What a document held under some vocabulary, with the problems found in reading it."""

    document: Document
    values: ValueReader
    facts: FactFile | None
    problems: tuple[Problem, ...]


class Memory(Reader):
    """Reads a file only if it changed on disk, and what a fact file holds only if it or the vocabulary changed."""

    def __init__(self) -> None:
        self._parsed: dict[str, _Parsed] = {}
        self._held: dict[str, _Held] = {}
        self._vocabulary: Vocabulary | None = None
        self._values: ValueReader | None = None

    def document(self, path: str, root: str) -> Document:
        """Return the document of a file, the same one as long as the file stays as it is."""
        now, known = stamp(path), self._parsed.get(path)
        if now is None:
            return super().document(path, root)
        if known is None or known.stamp != now:
            document = super().document(path, root)
            known = self._parsed[path] = _Parsed(now, document, tuple(document.problems))
        known.document.problems[:] = known.problems
        return known.document

    def values(self, vocabulary: Vocabulary) -> ValueReader:
        """Return what reads values, the same as long as the vocabulary stays as it is."""
        if self._values is None or vocabulary != self._vocabulary:
            self._vocabulary, self._values = vocabulary, super().values(vocabulary)
        return self._values

    def facts(self, document: Document, values: ValueReader) -> FactFile | None:
        """Return what a fact file holds, as remembered unless the document or the vocabulary is another one."""
        known = self._held.get(document.path)
        if known is not None and known.document is document and known.values is values:
            document.problems += known.problems
            return known.facts
        before = len(document.problems)
        facts = super().facts(document, values)
        self._held[document.path] = _Held(document, values, facts, tuple(document.problems[before:]))
        return facts
