"""GitLab's Code Quality report: a JSON array, one finding an object, without what else Code Climate defines.

GitLab shows one finding a fingerprint and drops the others, and compares two branches by them alone.
"""

from collections.abc import Sequence
from typing import NamedTuple

from reconcile.reports.fingerprints import distinct
from reconcile.reports.json_claims import Json
from reconcile.reports.json_text import json_line

SEVERITIES = {"error": "major", "warning": "minor"}
"""What GitLab calls each level; anything else is `info`."""


class Smell(NamedTuple):
    """One finding: its level, the check that found it, what it found where, and by what it is known again."""

    level: str
    check: str
    description: str
    path: str
    line: int
    fingerprint: str


def code_quality(found: Sequence[Smell]) -> str:
    """Return the findings as a Code Quality report, one a line, in the order given."""
    marks = distinct(one.fingerprint for one in found)
    records = ",".join(f"\n {json_line(_record(one, mark))}" for one, mark in zip(found, marks, strict=True))
    return f"[{records}]\n"


def _record(one: Smell, mark: str) -> dict[str, Json]:
    return {
        "description": one.description,
        "check_name": one.check,
        "fingerprint": mark,
        "severity": SEVERITIES.get(one.level, "info"),
        "location": {"path": one.path, "lines": {"begin": one.line}},
    }
