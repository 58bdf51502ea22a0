"""A folder of fact files to a project: all sources, claims, the vocabulary and decisions, or every problem at once."""

import gc
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple, TypeVar

from reconcile.errors import BadFactsError, NothingFoundError, Problem, Severity
from reconcile.factfiles.builtin import builtin_vocabulary
from reconcile.factfiles.decisions import read_decisions
from reconcile.factfiles.documents import Document
from reconcile.factfiles.facts import FactFile, read_facts
from reconcile.factfiles.folders import ENDINGS, find_paths, read_document
from reconcile.factfiles.merging import merge
from reconcile.factfiles.reading import parse
from reconcile.factfiles.source_rules import report_doubled_source, unknown_sources
from reconcile.factfiles.valuing import ValueReader
from reconcile.factfiles.vocabulary import read_vocabulary
from reconcile.model import Decision, Project, Source, Vocabulary
from reconcile.vocabulary import lexicon_of

Path = str | os.PathLike[str]
Content = TypeVar("Content")


class Survey(NamedTuple):
    """What could be read, and every problem, errors included, sorted by path, line and column."""

    project: Project
    problems: tuple[Problem, ...]
    documents: tuple[Document, ...] = ()
    """The files as read: vocabulary, decisions, then fact files; only where they were asked for."""


def load_project(folder: Path = "facts", files: Sequence[Path] | None = None) -> Project:
    """Return the project of a facts folder; with `files`, of these fact files and the folder's vocabulary.

    Raises:
        NothingFoundError: there is no such folder, or no fact file in it.
        BadFactsError: some file has an error; holds the problems of all files.
    """
    return _whole(_survey_folder(folder, files, keep=False))


def load_blobs(blobs: Mapping[str, bytes], folder: str = "facts") -> Project:
    """Return the project of files given as bytes under their paths from the project's folder.

    Raises:
        NothingFoundError: there is no fact file among them.
        BadFactsError: some file has an error; holds the problems of all files.
    """
    return _whole(survey_blobs(blobs, folder))


def survey(folder: Path = "facts", files: Sequence[Path] | None = None) -> Survey:
    """Return all that can be read of a facts folder beside every problem; files with errors count as far as they go.

    Raises:
        NothingFoundError: there is no such folder, or no fact file in it.
    """
    return _survey_folder(folder, files, keep=True)


def _survey_folder(folder: Path, files: Sequence[Path] | None, keep: bool) -> Survey:
    paths = find_paths(folder, files)
    with _no_garbage_collection():
        vocabulary, decisions = (
            [read_document(path, paths.root) for path in special] for special in (paths.vocabulary, paths.decisions)
        )
        return _survey((read_document(path, paths.root) for path in paths.facts), vocabulary, decisions, keep)


def survey_blobs(blobs: Mapping[str, bytes], folder: str = "facts") -> Survey:
    """Return all that can be read of files given as bytes, as `survey` does of a folder.

    Raises:
        NothingFoundError: there is no fact file among them.
    """
    special = {
        kind: [path for path in sorted(blobs) if path in [f"{folder}/{kind}{ending}" for ending in ENDINGS]]
        for kind in ("vocabulary", "decisions")
    }
    listed = {*special["vocabulary"], *special["decisions"]}
    facts = [path for path in sorted(blobs) if path not in listed and path.endswith(ENDINGS)]
    if not facts:
        raise NothingFoundError(f"there is no fact file in {folder}")
    vocabulary, decisions = ([parse(path, blobs[path]) for path in paths] for paths in special.values())
    return _survey((parse(path, blobs[path]) for path in facts), vocabulary, decisions, keep=True)


def _whole(found: Survey) -> Project:
    if any(problem.severity is Severity.ERROR for problem in found.problems):
        raise BadFactsError(found.problems)
    return found.project


def _survey(facts: Iterable[Document], vocabularies: list[Document], decisions: list[Document], keep: bool) -> Survey:
    """Read the vocabulary first, as it says how values are read; then one fact file at a time, and let go of it."""
    problems: list[Problem] = []
    documents = [*vocabularies, *decisions] if keep else []
    vocabulary = merge(_read_first(vocabularies, read_vocabulary, Vocabulary(), problems), builtin_vocabulary())
    no_decisions: tuple[Decision, ...] = ()
    decided = _read_first(decisions, read_decisions, no_decisions, problems)
    values = ValueReader(lexicon_of(vocabulary))
    files: list[FactFile] = []
    sources: dict[str, Source] = {}
    for document in facts:
        file = read_facts(document, values)
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
