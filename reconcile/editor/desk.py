"""A project as an editor sees it: the files on disk under the texts that are open and perhaps not saved."""

import os
from typing import NamedTuple

from reconcile.commands.checking import Recall, check_project
from reconcile.commands.settings import Settings
from reconcile.errors import NothingFoundError, Problem
from reconcile.factfiles.documents import Document
from reconcile.factfiles.folders import shown
from reconcile.factfiles.readers import Memory
from reconcile.factfiles.reading import parse
from reconcile.rules.checked import Checked


class State(NamedTuple):
    """What is known of a project at one moment."""

    checked: Checked
    problems: tuple[Problem, ...]


class OpenTexts(Memory):
    """Reads open texts as they stand in the editor, and all other files from disk when they changed."""

    def __init__(self) -> None:
        super().__init__()
        self._texts: dict[str, str] = {}
        self._read: dict[str, tuple[str, Document, tuple[Problem, ...]]] = {}

    def put(self, path: str, text: str) -> None:
        """Take the text of a file as it stands in the editor; `path` is one on disk."""
        self._texts[os.path.abspath(path)] = text

    def drop(self, path: str) -> None:
        """Read a file from disk again."""
        self._texts.pop(os.path.abspath(path), None)
        self._read.pop(os.path.abspath(path), None)

    def document(self, path: str, root: str) -> Document:
        """Return the document of a file, the same one as long as its text stays as it is."""
        text = self._texts.get(path)
        if text is None:
            return super().document(path, root)
        known = self._read.get(path)
        if known is None or known[0] != text:
            document = parse(shown(path, root), text.encode("utf-8", "surrogatepass"))
            known = self._read[path] = (text, document, tuple(document.problems))
        known[1].problems[:] = known[2]
        return known[1]


class Desk:
    """A project under work: open texts come and go, and its state is made anew only when something changed."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._texts = OpenTexts()
        self._recall = Recall()
        self._state: State | None = None

    def put(self, path: str, text: str) -> None:
        """Take the text of a file as it stands in the editor; `path` is one on disk."""
        self._texts.put(path, text)
        self._state = None

    def drop(self, path: str) -> None:
        """Read a file from disk again."""
        self._texts.drop(path)
        self._state = None

    def refresh(self) -> None:
        """Look for files that changed on disk."""
        self._state = None

    def state(self) -> State | None:
        """Return what is known of the project, None while there is no fact file in it."""
        if self._state is None:
            try:
                self._state = State(*check_project(self.settings, self._texts, self._recall))
            except NothingFoundError:
                return None
        return self._state

    def shown(self, path: str) -> str:
        """Return a path on disk as the project shows it."""
        return shown(os.path.abspath(path), os.path.abspath(self.settings.root))

    def on_disk(self, path: str) -> str:
        """Return a shown path as one on disk."""
        return os.path.abspath(os.path.join(self.settings.root, path))
