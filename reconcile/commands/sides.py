"""The two sides of a diff: the project as it lies on disk or stood at a revision, reconciled."""

import os
import posixpath
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from reconcile.changes import Snapshot, snapshot
from reconcile.changes.deciding import decided_as
from reconcile.commands.configuration import configured
from reconcile.commands.loading import load_reconciliation
from reconcile.commands.revisions import Repository, Revision
from reconcile.commands.running import today
from reconcile.commands.settings import OWN_FILE, SHARED_FILE, Settings, configures, settings
from reconcile.commands.trees import Tree
from reconcile.errors import BadFactsError, Location, NothingFoundError, Problem, Severity
from reconcile.factfiles.folders import ENDINGS, Layout, shown
from reconcile.factfiles.load import survey_blobs
from reconcile.model import Decision, Project, Reconciliation, Source, Vocabulary
from reconcile.pipeline import Run

QUIET = 1
"""Warnings are for `check`: a diff is about what changed."""


class Side(NamedTuple):
    """A project reconciled, and the settings it was read under."""

    whole: Reconciliation
    settings: Settings


class Earlier(NamedTuple):
    """What is kept of an earlier revision, the sources it had, and the settings it was read under."""

    kept: Snapshot
    sources: tuple[Source, ...]
    settings: Settings


def on_disk(facts: str | None, allow_empty: bool, cached: bool) -> Side:
    """Return the project of the work tree.

    Raises:
        NothingFoundError: no fact file is there, unless that is allowed.
        BadFactsError: some file, or the configuration, has an error.
    """
    where = settings(facts)
    return Side(load_reconciliation([facts] if facts else [], QUIET, allow_empty, cached), where)


def at_revision(revision: Revision, where: Settings, allow_empty: bool) -> Side:
    """Return the project of a revision under some settings; raises as `on_disk`, and RevisionError."""
    project = _project(revision, where, allow_empty)
    return Side(_reconciled(project), where)


def earlier(revision: Revision, where: Settings, later: Side | None = None) -> Earlier:
    """Return what is kept of an earlier revision, read under some settings.

    With a later side its decisions count, so that only facts make a difference; without one, the revision is read as it
    stood, as a baseline written then would hold it. A revision without facts gives an empty one.

    Raises:
        BadFactsError: some file has an error; each place names the revision.
        RevisionError: git does not have a file.
    """
    project = _project(revision, where, True)
    return Earlier(
        _kept(project, later.whole.project.decisions if later else project.decisions), project.sources, where
    )


def moved(base: Revision, head: str, before: Earlier, later: Side) -> tuple[tuple[str, str], ...]:
    """Return the ids before and after of sources whose files git calls renamed since a base.

    `head` is the commit of the later side; none: the work tree.
    """
    repository = base.repository
    sides = ((before.sources, before.settings), (later.whole.project.sources, later.settings))
    if {one.id for one in before.sources} == {one.id for one in later.whole.project.sources}:
        return ()
    left, right = (_ids(repository, sources, where) for sources, where in sides)
    folders = dict.fromkeys(repository.inside(os.path.join(where.root, where.facts)) for _, where in sides)
    renames = repository.renames(base.commit, head, folders)
    return tuple((left[old], right[new]) for old, new in renames if old in left and new in right)


def settings_at(revision: Revision, facts: str | None) -> Settings:
    """Return the settings that a revision has for itself, as `settings` does for what lies on disk.

    Raises:
        BadFactsError: its configuration has an error; each place names the revision.
    """
    repository, tree = revision.repository, revision.tree
    start = _start(repository, facts)
    path = _configuration(tree, start)
    if path is None:
        root, name = posixpath.split(start) if facts else (start, "facts")
        return Settings(root=_here(repository, root), facts=name)
    text = tree.read([path])[path].decode("utf-8-sig", "replace")
    try:
        found = configured(text, _here(repository, path), lambda one: repository.inside(one) in tree)
    except BadFactsError as error:
        raise _named(error.problems, revision.name, posixpath.dirname(path)) from error
    if facts is None:
        return found
    return found._replace(facts=shown(os.path.abspath(facts), os.path.abspath(found.root)))


def _ids(repository: Repository, sources: Iterable[Source], where: Settings) -> dict[str, str]:
    """Return the ids of sources by the paths of their files from the top of the repository."""
    root = repository.inside(where.root)
    return {posixpath.normpath(posixpath.join(root, source.path)): source.id for source in sources}


def _start(repository: Repository, facts: str | None) -> str:
    """Return the folder of a tree from which to look for a configuration; the facts themselves may be a link."""
    if facts is None:
        return repository.inside(".")
    above, name = os.path.split(os.path.abspath(facts))
    return posixpath.join(repository.inside(above), name)


def _configuration(tree: Tree, start: str) -> str | None:
    """Return the nearest configuration above a folder of a tree, None if there is none."""
    folders = [start]
    while folders[-1]:
        folders.append(posixpath.dirname(folders[-1]))
    own = (posixpath.join(folder, OWN_FILE) for folder in folders)
    shared = (posixpath.join(folder, SHARED_FILE) for folder in folders)
    found = next((path for path in own if path in tree), None)
    return found or next((path for path in shared if path in tree and _configures(tree, path)), None)


def _configures(tree: Tree, path: str) -> bool:
    return configures(tree.read([path])[path].decode("utf-8", "replace").splitlines())


def _here(repository: Repository, path: str) -> str:
    return os.path.normpath(os.path.join(repository.top, path))


def _project(revision: Revision, where: Settings, allow_empty: bool) -> Project:
    blobs = _blobs(revision, where)
    try:
        found = survey_blobs(blobs, Layout(where.facts, "", where.vocabulary, where.decisions), where.tolerances)
    except NothingFoundError as error:
        if allow_empty:
            return Project((), (), Vocabulary())
        raise NothingFoundError(f"there is no fact file in {where.facts} at {revision.name}") from error
    errors = [problem for problem in found.problems if problem.severity is Severity.ERROR]
    if errors:
        raise _named(errors, revision.name, revision.repository.inside(where.root))
    return found.project


def _blobs(revision: Revision, where: Settings) -> Mapping[str, bytes]:
    """Return the files of a project by their paths from its folder, hidden ones left out."""
    root = revision.repository.inside(where.root)
    lists = [posixpath.normpath(posixpath.join(root, path)) for path in (where.vocabulary, where.decisions) if path]
    folder = posixpath.normpath(posixpath.join(root, where.facts))
    found = [path for path in revision.tree.files(folder) if path.endswith(ENDINGS) and not _is_hidden(path, folder)]
    contents = revision.tree.read(dict.fromkeys([*found, *lists]))
    return {posixpath.relpath(path, root or "."): content for path, content in contents.items()}


def _kept(project: Project, decisions: Sequence[Decision]) -> Snapshot:
    """Return what is kept of a project under the decisions of a later side, with what its own said of each question."""
    kept = snapshot(_reconciled(project._replace(decisions=tuple(decisions))))
    if _placeless(project.decisions) == _placeless(decisions):
        return kept
    return decided_as(kept, _reconciled(project) if project.decisions else Reconciliation(project, (), (), ()))


def _placeless(decisions: Iterable[Decision]) -> list[Decision]:
    return [decision._replace(location=Location("")) for decision in decisions]


def _is_hidden(path: str, folder: str) -> bool:
    return any(part.startswith(".") for part in posixpath.relpath(path, folder).split("/"))


def _reconciled(project: Project) -> Reconciliation:
    return Run(project, today() if any(decision.expires for decision in project.decisions) else None).reconcile()


def _named(problems: Sequence[Problem], name: str, folder: str) -> BadFactsError:
    """Return the error of problems at a revision, their paths as git takes them: `REVISION:PATH`."""
    found = []
    for problem in problems:
        path = posixpath.normpath(posixpath.join(folder, problem.location.path))
        found.append(problem._replace(location=problem.location._replace(path=f"{name}:{path}")))
    return BadFactsError(tuple(found))
