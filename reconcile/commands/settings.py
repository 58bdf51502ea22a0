"""The settings of a project: where its files lie and what its rules are; every command asks here."""

import os
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reconcile.errors import Location, UsageError
from reconcile.factfiles.folders import Layout, shown

if TYPE_CHECKING:
    from reconcile.factfiles.tolerances import StatedTolerance

OWN_FILE = "reconcile.toml"
SHARED_FILE = "pyproject.toml"
_NOWHERE: Mapping[str, Location] = {}


class Settings(NamedTuple):
    """The settings in force. Paths are seen from the project's folder, `root` from where the program runs."""

    root: str = "."
    facts: str = "facts"
    seeds: str = "seeds"
    select: tuple[str, ...] = ()
    """Codes or their beginnings that are reported; none: all."""
    ignore: tuple[str, ...] = ()
    """Codes or their beginnings that are not reported."""
    vocabulary: str = ""
    """Empty: in the facts folder; so are the decisions."""
    decisions: str = ""
    format: str = "text"
    """The format of a report that is asked for in none."""
    width: int | None = None
    """The cells of a report's line; None: those of the terminal."""
    strict: bool = False
    """Whether warnings fail a check."""
    tolerances: "tuple[StatedTolerance, ...]" = ()
    file: str = ""
    """The file that they come from, empty if there is none."""
    places: Mapping[str, Location] = _NOWHERE
    """Where each key that the file gives stands, tables and keys joined by dots; the others have their defaults."""


def settings_for(paths: Sequence[str]) -> Settings:
    """Return the settings for a facts folder, for some of its files, or for where the program runs.

    Raises:
        UsageError: the paths are several folders, or a folder and files.
        BadFactsError: the configuration has an error.
    """
    folders = [path for path in paths if os.path.isdir(path)]
    if len(folders) > 1 or (folders and len(paths) > 1):
        raise UsageError("give one folder of fact files, or some files of one folder")
    return settings(folders[0] if folders else None) if folders or not paths else settings_of_files(paths)


def settings(facts: str | None = None) -> Settings:
    """Return the settings in force where the program runs, or for a facts folder that stands in for the usual one.

    Raises:
        BadFactsError: the configuration has an error.
    """
    found = _configured(facts or ".")
    if facts is None:
        return found or Settings()
    folder = os.path.abspath(facts)
    if found is None:
        return Settings(root=seen_from_here(os.path.dirname(folder)), facts=os.path.basename(folder))
    return found._replace(facts=shown(folder, os.path.abspath(found.root)))


def settings_of_files(files: Sequence[str]) -> Settings:
    """Return the settings for some fact files: those of the usual facts folder if they lie in it, else of their own.

    Raises:
        BadFactsError: the configuration has an error.
    """
    home = os.path.commonpath([os.path.dirname(os.path.abspath(file)) for file in files])
    found = _configured(home) or Settings()
    usual = os.path.abspath(os.path.join(found.root, found.facts))
    return found if os.path.join(home, "").startswith(os.path.join(usual, "")) else settings(home)


def settings_around(paths: Sequence[str]) -> Settings:
    """Return the settings of the project that files or folders lie in; without any, those where the program runs.

    A project is known by its configuration, else by its facts folder.

    Raises:
        UsageError: they lie in several projects.
        BadFactsError: a configuration has an error.
    """
    found = {os.path.abspath(where.root): (path, where) for path in paths for where in [_settings_around(path)]}
    (one, where), *others = found.values() or [("", settings())]
    if others:
        raise UsageError(f"{one} and {others[0][0]} are of two projects", "name the files of one project at a time")
    return where


def layout(settings: Settings) -> Layout:
    """Return where the files of a project lie, as paths on disk."""
    return Layout(
        _on_disk(settings, settings.facts),
        settings.root,
        _on_disk(settings, settings.vocabulary) if settings.vocabulary else "",
        _on_disk(settings, settings.decisions) if settings.decisions else "",
    )


def list_path(settings: Settings, kind: str) -> str:
    """Return where the `vocabulary` or the `decisions` of a project lie on disk, or are to be written."""
    elsewhere = settings.vocabulary if kind == "vocabulary" else settings.decisions
    if elsewhere:
        return _on_disk(settings, elsewhere)
    usual = [_on_disk(settings, f"{settings.facts}/{kind}{ending}") for ending in (".yaml", ".yml")]
    return next((path for path in usual if os.path.lexists(path)), usual[0])


def seen_from_here(path: str) -> str:
    """Return a path as seen from where the program runs; on another drive, the path itself."""
    try:
        return os.path.relpath(path)
    except ValueError:
        return path


def find_configuration(start: str) -> str:
    """Return the nearest `reconcile.toml` above a folder, else the nearest `pyproject.toml` that configures; or none.

    The search ends with the root of the git repository, or of the disk. The path is absolute, empty for none.
    """
    folders = _upwards(os.path.abspath(start))
    own = (os.path.join(folder, OWN_FILE) for folder in folders)
    shared = (os.path.join(folder, SHARED_FILE) for folder in folders)
    found = next(filter(os.path.isfile, own), "")
    return found or next((path for path in shared if os.path.isfile(path) and _may_configure(path)), "")


def _configured(start: str) -> Settings | None:
    path = find_configuration(start)
    if not path:
        return None
    from reconcile.commands.configuration import read_configuration

    return read_configuration(path)


def _settings_around(path: str) -> Settings:
    folder = os.path.abspath(path if os.path.isdir(path) else os.path.dirname(path))
    found = _configured(folder)
    usual = Settings().facts
    home = next((above for above in _upwards(folder) if os.path.isdir(os.path.join(above, usual))), None)
    return found or (Settings(root=seen_from_here(home)) if home else settings())


def _upwards(folder: str) -> list[str]:
    folders = [folder]
    while not os.path.lexists(os.path.join(folder, ".git")) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
        folders.append(folder)
    return folders


def _may_configure(path: str) -> bool:
    """Return whether a file seems to have the table `tool.reconcile`, before a reader of TOML is imported for it."""
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return configures(file)
    except OSError:
        return False


def configures(lines: Iterable[str]) -> bool:
    """Return whether the lines of a shared file seem to have the table `tool.reconcile`."""
    heads = ["".join(line.split()).replace('"', "").replace("'", "") for line in lines]
    plain = any(head.startswith(("[tool.reconcile]", "[tool.reconcile.", "tool.reconcile")) for head in heads)
    return plain or ("[tool]" in heads and any(head.startswith("reconcile") for head in heads))


def _on_disk(settings: Settings, path: str) -> str:
    return os.path.normpath(os.path.join(settings.root, path))
