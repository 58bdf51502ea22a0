"""New fact files: a skeleton for each text, and the questions that other sources answer."""

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reconcile.commands.loading import progress
from reconcile.commands.manual import find
from reconcile.commands.modeline import Schema, modeline, schema_for, write_copy
from reconcile.commands.output import write
from reconcile.commands.settings import Settings, layout, settings
from reconcile.errors import BadFactsError, NothingFoundError, ReconcileError, Severity, UsageError
from reconcile.factfiles.article_header import read_header
from reconcile.factfiles.articles import read_article
from reconcile.factfiles.claim_names import slug
from reconcile.factfiles.documents import Document
from reconcile.factfiles.folders import ENDINGS, shown
from reconcile.factfiles.load import Survey, survey
from reconcile.factfiles.skeleton import Article, OpenQuestion, filled_keys, open_questions, skeleton
from reconcile.model import Group, Project, Source, Vocabulary

_LISTS = ("vocabulary", "decisions")


class Request(NamedTuple):
    """What was asked for: texts, a fact file whose questions to list, and how to write."""

    seeds: Sequence[str] = ()
    questions_of: str = ""
    id: str = ""
    force: bool = False
    stdout: bool = False
    facts: str | None = None


class _Draft(NamedTuple):
    """A fact file to write: its path on disk, its shown path, its text, and the keys that the text filled."""

    path: str
    shown: str
    text: str
    filled: Sequence[str]


def new(request: Request) -> int:
    """Write a fact file for each text, all or none, or print it; without a text, print the questions. Return 0.

    Raises:
        UsageError: there is nothing to do, or a fact file is there already.
        NothingFoundError: a text or a fact file is not there.
        BadFactsError: a text cannot be read, or, where questions are asked for, a fact file has an error.
    """
    if not request.seeds and not request.questions_of:
        raise UsageError("name a text, for example: reconcile new seeds/article.txt")
    if request.id and len(request.seeds) != 1:
        raise UsageError("--id names one source, so give one text")
    project = settings(request.facts)
    with progress("reconcile: reading the fact files ..."):
        read = _survey(project)
        questions = _questions(request, read, project) if request.questions_of else None
    if not request.seeds:
        write("".join(line + "\n" for line in open_questions(questions or ())))
        return 0
    schema = schema_for("facts", _folder(project), project, read.documents)
    drafts = [_draft(article, project, schema, questions) for article in _articles(request, project)]
    if request.stdout:
        write("".join(draft.text for draft in drafts))
        return 0
    _check_free(request, drafts, read.project.sources, project)
    _write_all(drafts, schema)
    return 0


def _folder(project: Settings) -> str:
    return os.path.join(project.root, project.facts)


def _survey(project: Settings) -> Survey:
    """Return what the project holds so far; nothing where there is no fact file yet."""
    try:
        return survey(layout(project), tolerances=project.tolerances)
    except NothingFoundError:
        return Survey(Project((), (), Vocabulary()), ())


def _articles(request: Request, project: Settings) -> list[Article]:
    """Return the texts with what they show of their sources. Raises as `new`."""
    for seed in request.seeds:
        if not os.path.isfile(seed):
            raise NothingFoundError(f"there is no text {seed}", "name a file, for example seeds/article.txt")
    documents = [read_article(seed, project.root) for seed in dict.fromkeys(request.seeds)]
    problems = tuple(problem for document in documents for problem in document.problems)
    if problems:
        raise BadFactsError(problems)
    return [_article(document, request.id, project) for document in documents]


def _article(document: Document, name: str, project: Settings) -> Article:
    if document.path.startswith("../") or os.path.isabs(document.path):
        raise UsageError(f"{document.path} lies outside the project", f"copy it into {project.seeds}/ first")
    stem = document.path.rpartition("/")[2].rpartition(".")[0] or document.path.rpartition("/")[2]
    chosen = name or slug(stem)
    if chosen in _LISTS or chosen.startswith(".") or any(sign in "/\\#" or sign.isspace() for sign in chosen):
        raise UsageError(f"{chosen!r} cannot name a source", "name it: --id NAME, of letters, digits and `-`")
    return Article(document.path, chosen, read_header(document.text))


def _draft(article: Article, project: Settings, schema: Schema, questions: Sequence[OpenQuestion] | None) -> _Draft:
    path = os.path.join(_folder(project), article.id + ENDINGS[0])
    place = shown(os.path.abspath(path), os.path.abspath(project.root))
    return _Draft(path, place, skeleton(article, modeline(schema), questions), filled_keys(article.header))


def _check_free(request: Request, drafts: Sequence[_Draft], sources: Iterable[Source], project: Settings) -> None:
    """Raise UsageError, naming all, where a fact file is there already, for the text or under the name."""
    seeds = [shown(os.path.abspath(seed), os.path.abspath(project.root)) for seed in dict.fromkeys(request.seeds)]
    texts = {source.text_path: source for source in sources if source.text_path}
    ids = {source.id: source for source in sources}
    taken, hint = [], "--stdout prints it instead; --force writes over a file of the same name"
    for seed, draft in zip(seeds, drafts, strict=True):
        name = draft.shown.rpartition("/")[2].removesuffix(ENDINGS[0])
        other = next((found for found in (texts.get(seed), ids.get(name)) if found and found.path != draft.shown), None)
        if other:
            same = "text" if other.text_path == seed else "name"
            taken.append(f"{seed}: {other.path} is a fact file of this {same}")
            hint = f"reconcile new --from {other.path} lists what it has not been asked yet" if same == "text" else hint
        elif os.path.lexists(draft.path) and not request.force:
            taken.append(f"{seed}: {draft.shown} is there already")
    doubled = [place for place, count in Counter(draft.shown for draft in drafts).items() if count > 1]
    taken += [f"{place} would be written twice" for place in doubled]
    if taken:
        raise UsageError("nothing was written: " + "; ".join(taken), hint)


def _write_all(drafts: Sequence[_Draft], schema: Schema) -> None:
    write_copy("facts", schema)
    for draft in drafts:
        try:
            os.makedirs(os.path.dirname(draft.path), exist_ok=True)
            with open(draft.path, "wb") as file:
                file.write(draft.text.encode("utf-8"))
        except OSError as error:
            raise ReconcileError(f"cannot write {draft.shown}: {error.strerror}") from error
        found = f"{', '.join(draft.filled)} from the text" if draft.filled else "nothing found in the text"
        write(f"{draft.shown}: {found}\n")


def _questions(request: Request, read: Survey, project: Settings) -> list[OpenQuestion]:
    """Return the questions to list: for new texts those of the fact file named, else those that it lacks."""
    if any(problem.severity is Severity.ERROR for problem in read.problems):
        raise BadFactsError(read.problems)
    path = shown(os.path.abspath(request.questions_of), os.path.abspath(project.root))
    source = find(path, {source.path: source for source in read.project.sources}, "fact file").id
    from reconcile.pipeline import Run

    groups = Run(read.project).reconcile().groups
    asked_here = bool(request.seeds)
    wanted = (group for group in groups if any(claim.source == source for claim in group.claims) is asked_here)
    return sorted(map(_question, wanted), key=lambda one: (-one.sources, one.subject, one.predicate, one.event))


def _question(group: Group) -> OpenQuestion:
    """Return a group as a question about the event that its claims name most often."""
    events = Counter(group.events)
    event = min(events, key=lambda name: (-events[name], name))
    return OpenQuestion(group.subject, group.predicate, event, len({claim.source for claim in group.claims}))
