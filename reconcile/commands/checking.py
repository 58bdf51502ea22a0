"""From the settings to every problem of the project, for `check` and for editors."""

import os
from collections.abc import Collection, Sequence

from reconcile.commands.code_choice import CodeChoice, chosen_codes
from reconcile.commands.running import today
from reconcile.commands.settings import Settings, layout
from reconcile.errors import Location, Problem
from reconcile.factfiles.load import Survey, survey
from reconcile.factfiles.readers import Reader, Stamp, stamp
from reconcile.factfiles.texts import Texts
from reconcile.model import Reconciliation
from reconcile.pipeline import Run
from reconcile.rules import RULES
from reconcile.rules.checked import Checked
from reconcile.rules.ignoring import heeded
from reconcile.rules.rule import Rule

_NOWHERE = Location("")
_State = tuple[object, Stamp | None]


class Recall:
    """What was found in files that have not changed since, by rules that look at one at a time, and the groups."""

    def __init__(self) -> None:
        self._under: tuple[object, ...] = ()
        self._states: dict[str, _State] = {}
        self._found: dict[str, list[Problem]] = {}
        self._aligned: tuple[object, Reconciliation | None] = (None, None)

    def reconcile(self, run: Run) -> Reconciliation:
        """Return the groups of a run: those from before if only what no group is made of has changed since.

        That is where claims stand and what they quote; a decision that saw another quote changes the rulings.
        """
        claims = [one._replace(quote="", prefix="", suffix="", location=_NOWHERE) for one in run.project.claims]
        under = (claims, run.project.sources, run.project.vocabulary, run.rulings)
        before, found = self._aligned
        if found is None or before != under:
            found = run.reconcile()
            self._aligned = under, found
        return found

    def problems(self, checked: Checked, root: str, rules: tuple[Rule, ...]) -> list[Problem]:
        """Return what the rules find, looking anew only at files that changed, or whose text did."""
        project = checked.project
        doubled = len({source.id for source in project.sources}) < len(project.sources)  # then files do mix
        under = (project.vocabulary, project.decisions, checked.today, rules, doubled)
        if doubled or under != self._under:
            self._under, self._states = under, {}
        states = _states(checked, root)
        changed = frozenset(path for path, state in states.items() if self._states.get(path) != state)
        self._found = {path: self._found[path] for path in states if path not in changed}
        self._found.update((path, []) for path in changed)
        part = checked.narrowed(changed)
        for problem in (problem for rule in rules for problem in rule.problems(part)):
            self._found[problem.location.path].append(problem)
        self._states = states
        return [problem for path in states for problem in self._found[path]]


def check_project(
    settings: Settings, reader: Reader | None = None, recall: Recall | None = None
) -> tuple[Checked, tuple[Problem, ...]]:
    """Return the project with every problem of its files and of its rules, sorted by path, line and column.

    With a `reader` and a `recall` that saw the project before, unchanged files are not looked at again.

    Raises:
        NothingFoundError: there is no facts folder, or no fact file in it.
        UsageError: the settings name a code that does not exist, or that cannot be ignored.
    """
    choice = chosen_codes(settings.select, settings.ignore)
    read = survey(layout(settings), tolerances=settings.tolerances, reader=reader)
    reconcile = recall.reconcile if recall else Run.reconcile
    checked = Checked(read, Texts(settings.root, settings.seeds), today(), reconcile)
    found = _rule_problems(checked, choice, settings.root, recall)
    return checked, _in_order([*read.problems, *found], checked, choice)


def problems_of(read: Survey, checked: Checked, choice: CodeChoice | None = None) -> tuple[Problem, ...]:
    """Return what reading found and what each rule finds, sorted by path, line, column and code."""
    choice = choice or chosen_codes()
    return _in_order([*read.problems, *_rule_problems(checked, choice, "", None)], checked, choice)


def only_in(problems: Sequence[Problem], paths: Collection[str]) -> tuple[Problem, ...]:
    """Return the problems of some files, by their shown paths."""
    return tuple(problem for problem in problems if problem.location.path in paths)


def _rule_problems(checked: Checked, choice: CodeChoice, root: str, recall: Recall | None) -> list[Problem]:
    rules = tuple(rule for rule in RULES if rule.code.code in choice.codes)
    wide = [rule for rule in rules if recall is None or not rule.local]
    found = [problem for rule in wide for problem in rule.problems(checked)]
    if recall is not None:
        found += recall.problems(checked, root, tuple(rule for rule in rules if rule.local))
    return found


def _in_order(found: Sequence[Problem], checked: Checked, choice: CodeChoice) -> tuple[Problem, ...]:
    """Return the problems that are to be reported, sorted."""
    taken = [problem for problem in found if choice.takes(problem)]
    return tuple(sorted(heeded(taken, checked.documents.values(), choice.codes), key=_place))


def _place(problem: Problem) -> tuple[str, int, int, str, str]:
    path, line, column, _ = problem.location
    return path, line, column, problem.code, problem.message


def _states(checked: Checked, root: str) -> dict[str, _State]:
    """Return what tells whether a fact file, or the text of its source, is still the same."""
    return {
        source.path: (checked.documents[source.path], stamp(os.path.join(root, source.text_path)))
        for source in checked.project.sources
    }
