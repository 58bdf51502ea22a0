"""The diff as JSON, version 1: one object, one change a line; `schema/diff.json` describes it.

Questions that did not change are only counted.
"""

from collections import Counter
from collections.abc import Iterator

from reconcile.changes import Change, Changes, State
from reconcile.model import Verdict
from reconcile.reports.change_places import shown_at
from reconcile.reports.change_wording import is_pending
from reconcile.reports.json_claims import Json
from reconcile.reports.json_text import json_line
from reconcile.reports.slim_json import imprint_record

SCHEMA_VERSION = 1


def changes_json(changes: Changes) -> Iterator[str]:
    """Yield the diff as JSON in pieces; the same changes give the same text everywhere."""
    yield f'{{"schema_version": {SCHEMA_VERSION},\n "summary": {json_line(_summary(changes))},\n'
    yield f" {json_line(_settings(changes))[1:-1]},\n"
    yield ' "changes": ['
    for number, change in enumerate(_listed(changes)):
        yield ",\n  " if number else "\n  "
        yield json_line(_change(change))
    yield "]}\n"


def changes_jsonl(changes: Changes) -> Iterator[str]:
    """Yield the same records one a line, the summary first; `type` says which is which."""
    summary = {"type": "summary", "schema_version": SCHEMA_VERSION, **_summary(changes), **_settings(changes)}
    yield json_line(summary) + "\n"
    for change in _listed(changes):
        yield json_line({"type": "change", **_change(change)}) + "\n"


def _listed(changes: Changes) -> Iterator[Change]:
    for change in changes.changes:
        if change.state is not State.UNCHANGED or change.newly_decided or change.gone_stale:
            yield change


def _summary(changes: Changes) -> dict[str, Json]:
    counted = Counter((change.verdict, change.state) for change in changes.changes)
    return {
        **{verdict.value: {state.value: counted[verdict, state] for state in State} for verdict in Verdict},
        "open": sum(change.is_open and change.verdict is Verdict.CONFLICT for change in changes.changes),
        "newly_decided": sum(change.newly_decided for change in changes.changes),
        "gone_stale": sum(change.gone_stale for change in changes.changes),
        "regrouped": sum(change.regrouped for change in changes.changes),
    }


def _settings(changes: Changes) -> dict[str, Json]:
    differing: list[Json] = [{"name": one.name, "before": one.before, "after": one.after} for one in changes.settings]
    return {"settings_from": changes.settings_from, "settings": differing}


def _change(change: Change) -> dict[str, Json]:
    shown = change.shown
    return {
        "id": shown.id,
        "state": change.state.value,
        "verdict": change.verdict.value,
        "event": shown.event,
        "subject": shown.subject,
        "predicate": shown.predicate,
        "open": is_pending(change),
        "newly_decided": change.newly_decided,
        "gone_stale": change.gone_stale,
        "regrouped": change.regrouped,
        "moved": change.moved,
        "lapsed": [one.decision for one in change.lapsed],
        "lost_origin": change.lost_origin,
        "corroborated": change.corroborated,
        "details": [
            {"what": one.what.value, "sources": list(one.sources), "before": one.before, "after": one.after}
            for one in change.details
        ],
        "touched": list(change.touched),
        "place": _place(change),
        "before": imprint_record(change.before) if change.before else None,
        "after": imprint_record(change.after) if change.after else None,
    }


def _place(change: Change) -> Json:
    claim = shown_at(change)
    return {"claim": claim.id, "path": claim.location.path, "line": claim.location.line} if claim else None
