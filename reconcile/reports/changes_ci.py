"""The diff for services that show it beside the files: SARIF, JUnit, GitHub and GitLab."""

from collections.abc import Mapping

from reconcile.changes import Change, Changes, Imprint, State
from reconcile.errors import Location
from reconcile.model import Kind, Source, Verdict
from reconcile.reports.change_places import shown_at
from reconcile.reports.change_wording import change_texts, state_word
from reconcile.reports.group_places import question
from reconcile.reports.junit_report import group_case
from reconcile.reports.junit_xml import Outcome, junit_xml
from reconcile.reports.notices import Notice, accepted, led_by, notices_github, notices_gitlab, notices_sarif
from reconcile.reports.options import Options

_SARIF_STATES = {
    State.NEW: "new",
    State.CHANGED: "updated",
    State.FIXED: "absent",
    State.UNCHANGED: "unchanged",
}


def changes_sarif(changes: Changes, options: Options) -> str:
    """Return every conflict of both sides as SARIF, with its state; one that is settled says what it was.

    What nobody asks any more is shown at a source that did, and left out where none of them is there any more.
    """
    conflicts = [change for change in changes.changes if change.verdict is Verdict.CONFLICT]
    left = {source.id: source for source in changes.after.project.sources}
    notices = [_notice(change)._replace(place=_last_place(change, left)) for change in conflicts]
    return notices_sarif(notices, options)


def _last_place(change: Change, left: Mapping[str, Source]) -> Location | None:
    """Return the place of the first source, by id, that gave a claim of a question before and is there still."""
    claims = change.before.claims if change.before else ()
    source = next((left[claim.source] for claim in claims if claim.source in left), None)
    return source.location._replace(path=source.path) if source else None


def changes_junit(changes: Changes) -> str:
    """Return one test case for each question of the later side: new and changed conflicts that are open failed.

    A conflict that was there before passes: it does not fail the diff.
    """
    cases = []
    for change in changes.changes:
        if change.group:
            case = group_case(change.group)
            stands = case.outcome is Outcome.FAILED and not change.is_open
            cases.append(case._replace(outcome=Outcome.PASSED) if stands else case)
    return junit_xml("reconcile diff", cases)


def changes_github(changes: Changes, options: Options) -> str:
    """Return what needs attention as workflow commands."""
    return notices_github(_pressing(changes), options, "reconcile diff")


def changes_gitlab(changes: Changes, options: Options) -> str:
    """Return what needs attention as a Code Quality report."""
    return notices_gitlab(_pressing(changes), options)


def _pressing(changes: Changes) -> list[Notice]:
    """Return the conflicts that are new or changed and open, and the questions whose decisions have gone stale."""
    conflicts = [one for one in changes.changes if one.is_open and one.verdict is Verdict.CONFLICT]
    stale = [one for one in changes.changes if one.gone_stale and not one.decided and one not in conflicts]
    decisions = {one.id: one.location for one in changes.after.project.decisions}
    return [*map(_notice, conflicts), *(_stale(change, decisions) for change in stale)]


def _stale(change: Change, decisions: Mapping[str, Location]) -> Notice:
    """Return the warning about a decision that has gone stale, at the decision where no claim of it was edited."""
    notice = _notice(change)._replace(level="warning", lead="stale decision")
    place = next((decisions[one.decision] for one in change.lapsed if one.decision in decisions), None)
    return notice._replace(claims=(), place=place) if change.regrouped and place else notice


def _notice(change: Change) -> Notice:
    """Return what to say of a change; of one that is settled, what was said before."""
    fixed = change.state is State.FIXED
    told = (change.before if fixed else change.after) or change.shown
    group, claim = change.group, shown_at(change)
    why = accepted(group) if group and not fixed else ""
    texts = [*([group.why] if group and not fixed else []), *change_texts(change)]
    return Notice(
        change.shown.id,
        _kind(told),
        "hint" if why or fixed or change.regrouped else "error",
        f"{state_word(change)} {change.verdict}",
        question(told.subject, told.predicate, told.event),
        tuple((position.value, position.claims) for position in told.positions),
        "; ".join(texts),
        led_by(group, claim) if group and claim else (),
        _SARIF_STATES[change.state],
        why,
    )


def _kind(imprint: Imprint) -> Kind:
    """Return the kind of a question; a baseline of a later version may know kinds that are not known here."""
    return Kind(imprint.kind) if imprint.kind in list(Kind) else Kind.CONTRADICTION
