"""SARIF 2.1.0 (OASIS): results of one run of this program, for code scanning."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple
from urllib.parse import quote

from reconcile.reports.fingerprints import distinct
from reconcile.reports.json_claims import Json
from reconcile.reports.json_text import storable

MOST = 5000
"""Results of a run that GitHub shows."""
LEVELS = {"error": "error", "warning": "warning", "hint": "note"}
"""The level of each severity."""
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

_ARGUMENT = re.compile(r"\{\d+\}")


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


class Related(NamedTuple):
    """Another place of a result, which its message may link to as `[text](N)`, N counting from 1; and what is there."""

    region: Region
    message: str


class Result(NamedTuple):
    """One result; `fingerprint` is what stays when lines move: equal ones are told apart by their order.

    `state` is new, absent, updated or unchanged, empty where nothing is compared. `suppressed` says why a person lets
    the result stand, empty where nobody does.
    """

    rule: str
    level: str
    message: str
    region: Region
    fingerprint: str
    related: tuple[Related, ...] = ()
    state: str = ""
    suppressed: str = ""


def sarif_log(rules: Sequence[Rule], results: Sequence[Result]) -> str:
    """Return one run as SARIF; of more than 5,000 results the gravest, each level in the order given."""
    gravest = list(LEVELS.values())
    kept = sorted(results, key=lambda one: gravest.index(one.level))[:MOST] if len(results) > MOST else results
    marks = distinct(one.fingerprint for one in kept)
    index = {rule.id: number for number, rule in enumerate(rules)}
    run = {
        "tool": {"driver": {"name": "reconcile", "rules": [_rule(rule) for rule in rules]}},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The root of the repository."}}},
        "results": [_result(one, index, mark) for one, mark in zip(kept, marks, strict=True)],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return "".join(storable(line) + "\n" for line in json.dumps(log, ensure_ascii=False, indent=1).split("\n"))


def link(text: str, number: int) -> str:
    """Return `text` as a link to a related place, counted from 1, for the message of a result."""
    return f"[{_escaped(text)}]({number})"


def unlinked(text: str) -> str:
    """Return text that a message may hold without being read as a link: it is escaped where it could be."""
    return _escaped(text) if "](" in text else text


def _escaped(text: str) -> str:
    """Return text with the signs of a link, and those that take their meaning away, escaped (3.11.6)."""
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")


def _message(text: str) -> dict[str, Json]:
    """Return a message; braces are doubled where some could stand for an argument, as in `{0}` (3.11.5)."""
    return {"text": text.replace("{", "{{").replace("}", "}}") if _ARGUMENT.search(text) else text}


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
    related: list[Json] = [
        {"id": number, **_location(one.region), "message": _message(unlinked(one.message))}
        for number, one in enumerate(result.related, start=1)
    ]
    return {
        "ruleId": result.rule,
        "ruleIndex": index[result.rule],
        "level": result.level,
        "message": _message(result.message),
        "locations": [_location(result.region)],
        **({"relatedLocations": related} if related else {}),
        "partialFingerprints": {"primaryLocationLineHash": mark},
        **({"baselineState": result.state} if result.state else {}),
        **({"suppressions": [_suppression(result.suppressed)]} if result.suppressed else {}),
    }


def _suppression(reason: str) -> Json:
    return {"kind": "external", "status": "accepted", "justification": reason}


def _location(region: Region) -> dict[str, Json]:
    uri = quote(region.path.encode("utf-8", "surrogateescape"))
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": uri, "uriBaseId": "%SRCROOT%"},
            "region": {
                "startLine": region.line,
                "startColumn": region.column,
                "endLine": region.line,
                "endColumn": region.end_column,
            },
        }
    }
