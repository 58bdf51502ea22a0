"""The last line of defence: a fault of the program is one line and 3, and its stack is shown only on request."""

import sys
from typing import Any

import pytest

from reconcile.commands.guard import guarded
from reconcile.errors import BadFactsError, Location, NothingFoundError, Problem, Severity, UsageError

SECRET = "the value of a local"


def fails(number: int) -> int:
    kept = SECRET
    return len(kept) // number


def raises(error: BaseException) -> int:
    raise error


def code_of(*call: Any) -> object:
    with pytest.raises(SystemExit) as end:
        guarded(*call)
    return end.value.code


def test_a_fault_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert code_of(fails, 0) == 3
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines() == [err.rstrip("\n")]
    assert "ZeroDivisionError" in err
    assert "--traceback" in err


def test_the_stack_is_shown_on_request_without_locals(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["reconcile", "report", "--traceback"])
    assert code_of(fails, 0) == 3
    err = capsys.readouterr().err
    assert "Traceback" in err
    assert "fails" in err
    assert SECRET not in err


PROBLEM = Problem("RF001", Severity.ERROR, "cannot be read", Location("facts/a.yaml"))


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (UsageError("no such thing", "try another"), 2, "reconcile: no such thing\nhint: try another\n"),
        (NothingFoundError("nothing there"), 2, "reconcile: nothing there\n"),
        (BadFactsError((PROBLEM,)), 2, "facts/a.yaml:1:1: RF001[error] cannot be read\n1 error\n"),
        (KeyboardInterrupt(), 130, ""),
    ],
)
def test_what_is_raised_on_purpose_has_its_own_code(
    capsys: pytest.CaptureFixture[str], error: BaseException, code: int, said: str
) -> None:
    assert code_of(raises, error) == code
    assert capsys.readouterr().err == said


@pytest.mark.parametrize("code", [0, 1])
def test_a_command_that_ends_well_gives_its_own_code(code: int) -> None:
    assert code_of(int, code) == code
