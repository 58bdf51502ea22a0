"""SARIF 2.1.0 (OASIS): results of one run of this program, for code scanning."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple
from urllib.parse import quote

from reconcile.reports.json_claims import Json
from reconcile.reports.json_text import storable

MOST = 5000
"""Results of a run that GitHub shows."""
LEVELS = {"error": "error", "warning": "warning", "hint": "note"}
"""The level of each severity."""
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_DIGITS = 16


class Region(NamedTuple):
    """A part of one line: line and columns from 1, in code points; `end_column` is one past the last."""

    path: str
    line: int
    column: int
    end_column: int


class Rule(NamedTuple):
    """What one kind of result means; `help` is plain text."""

    id: str
    name: str
    level: str
    title: str
    explanation: str
    help: str


class Result(NamedTuple):
    """One result; `fingerprint` is what stays when lines move: equal ones are told apart by their order."""

    rule: str
    level: str
    message: str
    region: Region
    fingerprint: str


def sarif_log(rules: Sequence[Rule], results: Sequence[Result]) -> str:
    """Return one run as SARIF; of more than 5,000 results the gravest, each level in the order given."""
    gravest = list(LEVELS.values())
    kept = sorted(results, key=lambda one: gravest.index(one.level))[:MOST] if len(results) > MOST else results
    index = {rule.id: number for number, rule in enumerate(rules)}
    run = {
        "tool": {"driver": {"name": "reconcile", "rules": [_rule(rule) for rule in rules]}},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The root of the repository."}}},
        "results": [_result(one, index, mark) for one, mark in zip(kept, _numbered(kept), strict=True)],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return "".join(storable(line) + "\n" for line in json.dumps(log, ensure_ascii=False, indent=1).split("\n"))


def fingerprint(*parts: str) -> str:
    """Return a short digest of what makes a result the same one in another version of its file."""
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def _numbered(results: Iterable[Result]) -> list[str]:
    """Return the fingerprint of each result with its number among equal ones."""
    met: Counter[str] = Counter()
    marks = []
    for result in results:
        met[result.fingerprint] += 1
        marks.append(f"{result.fingerprint}:{met[result.fingerprint]}")
    return marks


def _rule(rule: Rule) -> Mapping[str, Json]:
    return {
        "id": rule.id,
        "name": rule.name,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.explanation},
        "help": {"text": rule.help},
        "defaultConfiguration": {"level": rule.level},
    }


def _result(result: Result, index: Mapping[str, int], mark: str) -> Mapping[str, Json]:
    region = result.region
    return {
        "ruleId": result.rule,
        "ruleIndex": index[result.rule],
        "level": result.level,
        "message": {"text": result.message},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(region.path), "uriBaseId": "%SRCROOT%"},
                    "region": {
                        "startLine": region.line,
                        "startColumn": region.column,
                        "endLine": region.line,
                        "endColumn": region.end_column,
                    },
                }
            }
        ],
        "partialFingerprints": {"primaryLocationLineHash": mark},
    }
