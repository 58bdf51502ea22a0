"""The cases of `cases.yaml`, one test each."""

from collections.abc import Callable
from pathlib import Path
from shlex import split
from typing import Any

import pytest
import yaml

Case = dict[str, Any]

CASES: list[Case] = yaml.safe_load((Path(__file__).parent / "cases.yaml").read_text(encoding="utf-8"))["cases"]
KEYS = {"project", "args", "env", "code", "out", "err", "out_is", "err_is", "out_not", "err_not"}


def titled(case: Case) -> str:
    env = "".join(f"{name}={value} " for name, value in case.get("env", {}).items())
    return f"{case.get('project', 'quarrel')}: {env}{case['args']}"


@pytest.mark.parametrize("case", CASES, ids=titled)
def test_a_command_line_gives_what_the_case_says(case: Case, cli: Any, project: Callable[[str], Path]) -> None:
    assert set(case) <= KEYS
    project(case.get("project", "quarrel"))
    found = cli(*split(case["args"]), env=case.get("env"))
    assert found.code == case["code"], found.err
    for stream, text in (("out", found.out), ("err", found.err)):
        assert [one for one in case.get(stream, ()) if one not in text] == [], text
        assert [one for one in case.get(f"{stream}_not", ()) if one in text] == [], text
        assert text == case.get(f"{stream}_is", text)
    assert "Traceback" not in found.err
