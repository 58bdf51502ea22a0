"""What would improve a project, and writing a person's answers into its vocabulary."""

import os
from collections.abc import Sequence
from typing import NamedTuple

from reconcile.commands.fixing import difference
from reconcile.commands.loading import progress
from reconcile.commands.manual import find
from reconcile.commands.modeline import modeline, schema_for, write_copy
from reconcile.commands.output import say, write, write_exactly
from reconcile.commands.running import today
from reconcile.commands.settings import Settings, layout, list_path, settings
from reconcile.commands.suggestion_output import FORMATS
from reconcile.commands.vocabulary_edit import Patch, patches
from reconcile.errors import BadFactsError, Edit, Severity, UsageError
from reconcile.factfiles.builtin import builtin_vocabulary
from reconcile.factfiles.documents import Document
from reconcile.factfiles.edit import write as write_edits
from reconcile.factfiles.folders import shown
from reconcile.factfiles.load import Survey, survey
from reconcile.factfiles.merging import merge
from reconcile.factfiles.reading import parse
from reconcile.factfiles.tolerances import with_tolerances
from reconcile.factfiles.vocabulary import read_vocabulary
from reconcile.model import Vocabulary
from reconcile.pipeline import Run
from reconcile.suggestions import suggest as suggestions_for
from reconcile.suggestions.suggestion import Answer, Suggestion


class Request(NamedTuple):
    """What was asked for: suggestions by id, each with its answer where it is to be applied; none: all."""

    chosen: Sequence[str] = ()
    apply: bool = False
    dry_run: bool = False
    format: str = "text"
    facts: str | None = None


def suggest(request: Request) -> int:
    """Write the suggestions, or apply answers to the vocabulary and write the difference. Return 0.

    Raises:
        UsageError: a suggestion, answer or format does not exist, or no answer is named that could be applied.
        NothingFoundError: there is no facts folder, or no fact file in it.
        BadFactsError: some file has an error.
        EditError: the vocabulary is laid out so that it has to be changed by hand.
    """
    shown_as = find(request.format, FORMATS, "format")
    if request.apply and not request.chosen:
        raise UsageError(
            "an answer is a judgement: name those to apply", "as in: reconcile suggest S-1a2b=same --apply"
        )
    project = settings(request.facts)
    with progress("reconcile: trying what each answer would change ..."):
        read = survey(layout(project), tolerances=project.tolerances)
        if any(problem.severity is Severity.ERROR for problem in read.problems):
            raise BadFactsError(read.problems)
        document = _vocabulary_document(project, read)
        found = _suggestions(read, document, project)
    if request.apply:
        _apply(_answers(request.chosen, found), (document, read), project, request.dry_run)
        return 0
    chosen = [_suggestion(one.partition("=")[0], found) for one in request.chosen]
    text = shown_as(chosen if request.chosen else found)
    (write if request.format == "text" else write_exactly)(text)
    return 0


def _suggestions(read: Survey, document: Document, project: Settings) -> tuple[Suggestion, ...]:
    run = Run(read.project, today() if read.project.decisions else None)

    def complete(own: Vocabulary) -> Vocabulary:
        return with_tolerances(merge(own, builtin_vocabulary()), project.tolerances, [])

    return suggestions_for(run, run.reconcile(), read_vocabulary(document), complete)


def _vocabulary_document(project: Settings, read: Survey) -> Document:
    """Return the project's vocabulary as read, empty where there is none."""
    path = shown(os.path.abspath(list_path(project, "vocabulary")), os.path.abspath(project.root))
    return next((document for document in read.documents if document.path == path), Document(path))


def _suggestion(name: str, found: Sequence[Suggestion]) -> Suggestion:
    return find(name, {one.id: one for one in found}, "suggestion")


def _answers(chosen: Sequence[str], found: Sequence[Suggestion]) -> list[Answer]:
    """Return the answers that are to be applied. Raises UsageError for one that is none, or two to one question."""
    answers = [_answer(one, found) for one in chosen]
    names = [one.partition("=")[0] for one in chosen]
    twice = next((name for name in names if names.count(name) > 1), "")
    if twice:
        raise UsageError(f"{twice} is answered twice", "give one answer to each")
    return answers


def _answer(chosen: str, found: Sequence[Suggestion]) -> Answer:
    """Return the answer that `ID=ANSWER` names. Raises UsageError where it names none."""
    name, _, word = chosen.partition("=")
    suggestion = _suggestion(name, found)
    answers = {answer.name: answer for answer in suggestion.answers}
    if not answers:
        raise UsageError(f"{name} is for a decision to take", "`reconcile suggest` shows the command")
    if not word:
        named = " or ".join(f"{name}={answer}" for answer in answers)
        raise UsageError(f"{name} asks: {suggestion.question}", f"say {named}")
    return find(word, answers, f"answer to {name}")


def _apply(answers: Sequence[Answer], held: tuple[Document, Survey], project: Settings, dry_run: bool) -> None:
    """Write the difference that answers make to the vocabulary, and the vocabulary itself unless it is a dry run."""
    (document, read), path = held, list_path(project, "vocabulary")
    schema = schema_for("vocabulary", os.path.dirname(path), project, read.documents)
    steps = [] if document.text else [_begun(document, modeline(schema))]
    steps += patches(steps[-1].after if steps else document, answers)
    after = steps[-1].after.text if steps else document.text
    write_exactly("".join(difference(document.path, document.text, after)))
    if dry_run:
        return
    if not document.text:
        write_copy("vocabulary", schema)
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    for step in steps:
        write_edits(path, step.before, step.edits)
    say(f"wrote {len(answers)} answer{'' if len(answers) == 1 else 's'} to {document.path}")


def _begun(document: Document, line: str) -> Patch:
    """Return the patch that begins a vocabulary with its first line."""
    text = line + "\n\n"
    return Patch(document, (Edit(document.path, 0, 0, text),), parse(document.path, text.encode("utf-8")))
