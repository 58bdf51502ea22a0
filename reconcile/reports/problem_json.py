"""What a check found as JSON, version 1: one object, one problem a line; `schema/check.json` describes it."""

from collections.abc import Iterator

from reconcile.errors import Edit, Fix, Problem, Severity
from reconcile.reports.checkup import Checkup
from reconcile.reports.json_claims import Json
from reconcile.reports.json_text import json_line

SCHEMA_VERSION = 1


def problems_json(checkup: Checkup) -> str:
    """Return the check as JSON; the same problems give the same text everywhere."""
    records = ",".join(f"\n  {json_line(_problem(problem, checkup))}" for problem in checkup.problems)
    head = f'{{"schema_version": {SCHEMA_VERSION},\n "summary": {json_line(_summary(checkup))}'
    return f'{head},\n "problems": [{records}]}}\n'


def problems_jsonl(checkup: Checkup) -> Iterator[str]:
    """Yield the same records one a line, the summary first; `type` says which is which."""
    yield json_line({"type": "summary", "schema_version": SCHEMA_VERSION, **_summary(checkup)}) + "\n"
    for problem in checkup.problems:
        yield json_line({"type": "problem", **_problem(problem, checkup)}) + "\n"


def _summary(checkup: Checkup) -> dict[str, Json]:
    counted = {f"{severity.value}s": checkup.count(severity) for severity in Severity}
    return {"files": checkup.files, "claims": checkup.claims, **counted, "fixable": checkup.mendable}


def _problem(problem: Problem, checkup: Checkup) -> dict[str, Json]:
    path, line, column, end_column = problem.location
    entry = checkup.codes.get(problem.code)
    return {
        "code": problem.code,
        "name": entry.slug if entry else "",
        "severity": problem.severity.value,
        "message": problem.message,
        "path": path,
        "line": line,
        "column": column,
        "end_column": end_column,
        "hint": problem.hint,
        "fix": _fix(problem.fix) if problem.fix else None,
    }


def _fix(fix: Fix) -> dict[str, Json]:
    return {"title": fix.title, "edits": [_edit(edit) for edit in fix.edits]}


def _edit(edit: Edit) -> dict[str, Json]:
    return {"path": edit.path, "start": edit.start, "end": edit.end, "text": edit.text}
