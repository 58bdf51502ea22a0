"""JUnit XML, as Jenkins and GitLab read it: one test suite, whose cases passed, failed or were skipped.

There is no standard; what is written is what the schemas of Jenkins allow. XML holds no control characters, surrogates
or U+FFFE and U+FFFF, not even escaped: they are shown as pictures or as U+FFFD.
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from reconcile.reports.characters import visible

_NONCHARACTERS = str.maketrans("\ufffe\uffff", "\ufffd\ufffd")


class Outcome(StrEnum):
    """What came of a case."""

    PASSED = "passed"
    FAILED = "failure"
    SKIPPED = "skipped"


class Case(NamedTuple):
    """One test case; class and name together are unique. `type`, `message` and `details` say why it did not pass."""

    classname: str
    name: str
    outcome: Outcome = Outcome.PASSED
    type: str = ""
    message: str = ""
    details: str = ""


def junit_xml(suite: str, cases: Sequence[Case]) -> str:
    """Return the cases as one suite, without times: the same cases give the same text."""
    counted = {
        "tests": len(cases),
        "failures": sum(case.outcome is Outcome.FAILED for case in cases),
        "errors": 0,
    }
    skipped = sum(case.outcome is Outcome.SKIPPED for case in cases)
    return "".join(
        (
            '<?xml version="1.0" encoding="UTF-8"?>\n',
            f"<testsuites {_attributes({'name': suite, **counted})}>\n",
            f"<testsuite {_attributes({'name': suite, **counted, 'skipped': skipped})}>\n",
            *map(_case, cases),
            "</testsuite>\n</testsuites>\n",
        )
    )


def _case(case: Case) -> str:
    head = f"<testcase {_attributes({'classname': case.classname, 'name': case.name})}"
    if case.outcome is Outcome.PASSED:
        return head + "/>\n"
    given = _attributes({"type": case.type, "message": case.message})
    details = escape(_storable(case.details), {"\r": "&#13;"})
    return f"{head}>\n<{case.outcome} {given}>{details}</{case.outcome}>\n</testcase>\n"


def _attributes(values: dict[str, str | int]) -> str:
    return " ".join(f"{name}={quoteattr(_storable(str(value)))}" for name, value in values.items())


def _storable(text: str) -> str:
    return visible(text, "\t\n\r").translate(_NONCHARACTERS)


def listed(lines: Iterable[str]) -> str:
    """Return lines as the details of a case."""
    return "\n" + "".join(f"{line}\n" for line in lines)
