"""The files of a project that the command line names."""

from collections.abc import Iterable, Sequence

from reconcile.errors import NothingFoundError


def files_among(
    files: Iterable[str], asked: Sequence[str], typed: Sequence[str], lenient: bool = False
) -> frozenset[str]:
    """Return the files, by their shown paths, that paths name or that lie in folders they name.

    A path that names none is passed over if `lenient`.

    Raises:
        NothingFoundError: a path names none; `typed` is how it was written.
    """
    known = frozenset(files)
    found: set[str] = set()
    for path, written in zip(asked, typed, strict=True):
        held = [file for file in known if path in (file, ".") or file.startswith(f"{path}/")]
        if not held and not lenient:
            hint = "name a fact file, the vocabulary, the decisions or a text; --facts names another project"
            raise NothingFoundError(f"{written} is no file of the project", hint)
        found.update(held)
    return frozenset(found)
