"""The texts of the sources, as obtained: read when they are asked for, by their path from the project's folder."""

import os
from collections.abc import Iterator, Mapping

from reconcile.factfiles.folders import LIMIT, shown


class Texts(Mapping[str, str]):
    """The texts under the seeds folder of a project by their shown path; any other path inside the project works too.

    A file that cannot be read, is larger than what is read of a fact file, or is not UTF-8, is not there.
    """

    def __init__(self, root: str, seeds: str = "seeds") -> None:
        self._root = os.path.abspath(root)
        self._seeds = seeds
        self._read: dict[str, str | None] = {}

    def __getitem__(self, path: str) -> str:
        if path not in self._read:
            self._read[path] = _text(os.path.join(self._root, path))
        text = self._read[path]
        if text is None:
            raise KeyError(path)
        return text

    def __iter__(self) -> Iterator[str]:
        """Yield the paths of all files of the seeds folder, hidden ones and those about the folder itself left out."""
        for folder, folders, files in os.walk(os.path.join(self._root, self._seeds)):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(files):
                if not name.startswith(".") and not name.upper().startswith("README"):
                    yield shown(os.path.join(folder, name), self._root)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _text(path: str) -> str | None:
    try:
        if os.path.getsize(path) > LIMIT:
            return None
        with open(path, "rb") as file:
            return file.read().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError, ValueError):
        return None
