"""Checking: every problem of every file in one run, in any format, and mending those that need no judgement."""

import os
from collections.abc import Sequence
from contextlib import nullcontext
from typing import NamedTuple

from reconcile.commands.checking import Recall, check_project, only_in
from reconcile.commands.loading import progress
from reconcile.commands.output import Color
from reconcile.commands.project_files import files_among
from reconcile.commands.settings import Settings, settings, settings_around
from reconcile.commands.writing import Target, deliver, looks, parse_outputs, repository_prefix
from reconcile.errors import NothingFoundError, Problem, Severity, UsageError
from reconcile.factfiles.folders import shown
from reconcile.factfiles.load import Survey
from reconcile.factfiles.readers import Memory
from reconcile.model import Project, Vocabulary
from reconcile.reports.checkup import Checkup
from reconcile.reports.formats import Format, named
from reconcile.reports.options import Options
from reconcile.reports.problem_formats import PROBLEM_FORMATS
from reconcile.rules import DOCUMENTED
from reconcile.rules.checked import Checked
from reconcile.rules.quotations import text_path


class Request(NamedTuple):
    """What a check was asked for."""

    paths: Sequence[str] = ()
    facts: str | None = None
    format: str = "text"
    outputs: Sequence[str] = ()
    select: Sequence[str] = ()
    ignore: Sequence[str] = ()
    strict: bool = False
    fix: bool = False
    diff: bool = False
    watch: bool = False
    poll: float = 0.1
    color: Color = Color.AUTO
    quiet: int = 0
    allow_empty: bool = False


class Examined(NamedTuple):
    """A project as it was checked: what was read, and the problems that were asked about."""

    settings: Settings
    checked: Checked
    problems: tuple[Problem, ...]
    files: int = 0
    claims: int = 0


_NOTHING = Survey(Project((), (), Vocabulary()), ())


def check(request: Request) -> int:
    """Write the problems; return 1 if there is an error (strictly: or a warning), else 0. Raises ReconcileError."""
    wanted = named(request.format, PROBLEM_FORMATS), parse_outputs(request.outputs, PROBLEM_FORMATS)
    if request.watch:
        return _watch(request, *wanted)
    if request.diff:
        from reconcile.commands.fixing import show_changes

        return show_changes(examine(request))
    found = examine(request)
    if request.fix:
        from reconcile.commands.fixing import mend

        found = mend(found, lambda: examine(request), request.quiet)
    return _written(request, found, *wanted)


def examine(request: Request, memory: Memory | None = None, recall: Recall | None = None) -> Examined:
    """Return what is found in the files that were asked about.

    Raises:
        NothingFoundError: there is no fact file, or a path is none of the project's files, unless that is allowed.
    """
    where = _settings(request)
    try:
        with nullcontext() if request.quiet else progress("reconcile: checking the fact files ..."):
            checked, problems = check_project(where, memory, recall)
        return _narrowed(request, Examined(where, checked, problems))
    except NothingFoundError:
        if not request.allow_empty:
            raise
        return Examined(where, Checked(_NOTHING, {}), ())


def _settings(request: Request) -> Settings:
    found = settings(request.facts) if request.facts else settings_around(request.paths)
    if request.select:
        found = found._replace(select=tuple(request.select))
    return found._replace(ignore=tuple(request.ignore)) if request.ignore else found


def _narrowed(request: Request, found: Examined) -> Examined:
    """Return what was found in the files that the paths name; in all of them without paths.

    A text stands for the fact files that rest on it as well: what changes in it, they may quote.
    """
    checked, root = found.checked, os.path.abspath(found.settings.root)
    files = frozenset([*checked.documents, *(problem.location.path for problem in found.problems)])
    if request.paths:
        asked = [shown(os.path.abspath(path), root) for path in request.paths]
        resting = [(text_path(source.text_path), source.path) for source in checked.project.sources if source.text_path]
        known = [*files, *checked.texts, *(text for text, _ in resting)]
        files = files_among(known, asked, request.paths, request.allow_empty)
        files |= {path for text, path in resting if text in files}
    problems = only_in(found.problems, files)
    claims = sum(claim.location.path in files for claim in checked.project.claims)
    return found._replace(problems=problems, files=len(files), claims=claims)


def _written(request: Request, found: Examined, shown_as: Format[Checkup], targets: Sequence[Target[Checkup]]) -> int:
    checkup = Checkup(found.problems, found.files, found.claims, DOCUMENTED)
    wanted = Options(summary=not request.quiet, prefix=repository_prefix(found.settings.root))
    deliver(checkup, shown_as, targets, looks(wanted, request.color, request.quiet))
    strict = request.strict or found.settings.strict
    failing = (Severity.ERROR, Severity.WARNING) if strict else (Severity.ERROR,)
    return int(any(problem.severity in failing for problem in found.problems))


def _watch(request: Request, shown_as: Format[Checkup], targets: Sequence[Target[Checkup]]) -> int:
    if request.fix or request.diff:
        raise UsageError("--watch only looks; it goes with neither --fix nor --diff")
    from reconcile.commands.watch import watch

    memory, recall = Memory(), Recall()

    def once() -> None:
        _written(request, examine(request, memory, recall), shown_as, targets)

    return watch(once, lambda: _settings(request), request.poll)
