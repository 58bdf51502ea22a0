"""Every kind, code, group and claim that the program names can be explained."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reconcile.factfiles.codes import CODES
from reconcile.kinds import KINDS

NAMES = [name for entry in KINDS.values() for name in (entry.code, str(entry.kind))]
NAMES += [name for code in CODES.values() for name in (code.code, code.slug)]


@pytest.mark.parametrize("name", NAMES)
def test_every_kind_and_code_is_explained(cli: Any, name: str) -> None:
    found = cli("explain", name)
    assert (found.code, found.err) == (0, "")
    assert name in found.out


def test_no_code_stands_for_two_things() -> None:
    codes = [entry.code for entry in KINDS.values()] + [code.code for code in CODES.values()]
    assert len(set(codes)) == len(codes)


def test_every_group_of_a_report_is_explained(cli: Any, project: Callable[[str], Path]) -> None:
    project("quarrel")
    listed = [line.split("\t") for line in cli("ls").out.splitlines()]
    assert len(listed) > 3
    for group, verdict, kind, *_ in listed:
        found = cli("explain", group)
        assert found.code == 0
        assert group in found.out
        assert verdict in found.out
        assert kind in found.out
