"""A folder of fact files to a project: all sources, claims, the vocabulary and decisions, or every problem at once."""

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple, TypeVar

from reconcile.errors import BadFactsError, NothingFoundError, Problem, Severity
from reconcile.factfiles.builtin import builtin_vocabulary
from reconcile.factfiles.decisions import read_decisions
from reconcile.factfiles.documents import Document
from reconcile.factfiles.facts import FactFile
from reconcile.factfiles.folders import ENDINGS, Layout, Path, find_paths
from reconcile.factfiles.merging import merge
from reconcile.factfiles.readers import Reader
from reconcile.factfiles.reading import parse
from reconcile.factfiles.source_rules import report_doubled_source, unknown_sources
from reconcile.factfiles.tolerances import StatedTolerance, with_tolerances
from reconcile.factfiles.vocabulary import read_vocabulary
from reconcile.model import Decision, Project, Source, Vocabulary

Content = TypeVar("Content")


class Survey(NamedTuple):
    """What could be read, and every problem, errors included, sorted by path, line and column."""

    project: Project
    problems: tuple[Problem, ...]
    documents: tuple[Document, ...] = ()
    """The files as read: vocabulary, decisions, then fact files; only where they were asked for."""


def load_project(
    where: Path | Layout = "facts", files: Sequence[Path] | None = None, tolerances: Sequence[StatedTolerance] = ()
) -> Project:
    """Return the project of a facts folder or a layout; with `files`, of these fact files and its vocabulary.

    Raises:
        NothingFoundError: there is no such folder, or no fact file in it.
        BadFactsError: some file has an error; holds the problems of all files.
    """
    return _whole(_survey_folder(where, files, tolerances, False, Reader()))


def load_blobs(blobs: Mapping[str, bytes], folder: str = "facts") -> Project:
    """Return the project of files given as bytes under their paths from the project's folder.

    Raises:
        NothingFoundError: there is no fact file among them.
        BadFactsError: some file has an error; holds the problems of all files.
    """
    return _whole(survey_blobs(blobs, folder))


def survey(
    where: Path | Layout = "facts",
    files: Sequence[Path] | None = None,
    tolerances: Sequence[StatedTolerance] = (),
    reader: Reader | None = None,
) -> Survey:
    """Return all that can be read of a project beside every problem; files with errors count as far as they go.

    A `reader` that remembers reads only what changed since the last time.

    Raises:
        NothingFoundError: there is no such folder, or no fact file in it.
    """
    return _survey_folder(where, files, tolerances, True, reader or Reader())


def _survey_folder(
    where: Path | Layout,
    files: Sequence[Path] | None,
    tolerances: Sequence[StatedTolerance],
    keep: bool,
    reader: Reader,
) -> Survey:
    paths = find_paths(where, files)
    with _no_garbage_collection():
        vocabulary, decisions = (
            [reader.document(path, paths.root) for path in special] for special in (paths.vocabulary, paths.decisions)
        )
        facts = (reader.document(path, paths.root) for path in paths.facts)
        return _survey(facts, _Lists(vocabulary, decisions, tolerances), keep, reader)


def survey_blobs(
    blobs: Mapping[str, bytes], where: str | Layout = "facts", tolerances: Sequence[StatedTolerance] = ()
) -> Survey:
    """Return all that can be read of files given as bytes, as `survey` does; the paths of a layout are shown ones.

    Raises:
        NothingFoundError: there is no fact file among them.
    """
    layout = where if isinstance(where, Layout) else Layout(where)
    folder = str(layout.facts)
    special = [
        _listed(sorted(blobs), f"{folder}/vocabulary", layout.vocabulary),
        _listed(sorted(blobs), f"{folder}/decisions", layout.decisions),
    ]
    facts = [path for path in sorted(blobs) if path not in (*special[0], *special[1]) and path.endswith(ENDINGS)]
    if not facts:
        raise NothingFoundError(f"there is no fact file in {folder}")
    vocabulary, decisions = ([parse(path, blobs[path]) for path in paths] for paths in special)
    lists = _Lists(vocabulary, decisions, tolerances)
    return _survey((parse(path, blobs[path]) for path in facts), lists, True, Reader())


def _listed(paths: Sequence[str], usual: str, elsewhere: str) -> list[str]:
    """Return the paths that hold a list of the project: the one named in its layout, if it is there, comes first."""
    named = [path for path in paths if path == elsewhere]
    return named + [path for path in paths if path in (usual + ending for ending in ENDINGS) and path not in named]


def _whole(found: Survey) -> Project:
    if any(problem.severity is Severity.ERROR for problem in found.problems):
        raise BadFactsError(found.problems)
    return found.project


class _Lists(NamedTuple):
    """What is read before the fact files: each list with those that stand in its way, and the tolerances."""

    vocabulary: list[Document]
    decisions: list[Document]
    tolerances: Sequence[StatedTolerance] = ()


def _survey(facts: Iterable[Document], lists: _Lists, keep: bool, reader: Reader) -> Survey:
    """Read the vocabulary first, as it says how values are read; then one fact file at a time, and let go of it."""
    problems: list[Problem] = []
    documents = [*lists.vocabulary, *lists.decisions] if keep else []
    vocabulary = merge(_read_first(lists.vocabulary, read_vocabulary, Vocabulary(), problems), builtin_vocabulary())
    if lists.tolerances:
        vocabulary = with_tolerances(vocabulary, lists.tolerances, problems)
    no_decisions: tuple[Decision, ...] = ()
    decided = _read_first(lists.decisions, read_decisions, no_decisions, problems)
    values = reader.values(vocabulary)
    files: list[FactFile] = []
    sources: dict[str, Source] = {}
    for document in facts:
        file = reader.facts(document, values)
        if file:
            report_doubled_source(document, file.source, sources)
            files.append(file)
        problems += document.problems
        if keep:
            documents.append(document)
    problems += unknown_sources(files)
    problems.sort(key=_place)
    warnings = tuple(problem for problem in problems if problem.severity is not Severity.ERROR)
    claims = tuple(claim for file in files for claim in file.claims)
    project = Project(tuple(file.source for file in files), claims, vocabulary, decided, warnings)
    return Survey(project, tuple(problems), tuple(documents))


def _place(problem: Problem) -> tuple[str, int, int, str, str]:
    path, line, column, _ = problem.location
    return path, line, column, problem.code, problem.message


def _read_first(
    documents: list[Document], read: Callable[[Document], Content], missing: Content, problems: list[Problem]
) -> Content:
    """Return what the first document holds; a second one of its kind is a problem."""
    content = read(documents[0]) if documents else missing
    for document in documents[1:]:
        document.report("RF024", document.place(1, 1), other=documents[0].path)
    for document in documents:
        problems += document.problems
    return content


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Keep the cycle collector from walking millions of new nodes again and again, which takes half of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
