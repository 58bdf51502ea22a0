"""What an earlier run found is used again only while everything it came from is the same."""

import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reconcile.commands import cache

Again = Callable[..., Any]


@pytest.fixture
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cache")
    folder.chmod(0o700)
    return folder


@pytest.fixture
def again(process: Any, kept: Path, project: Callable[[str], Path]) -> Again:
    """Return a runner of the program in a project, as a process that keeps what it finds."""
    home = project("quarrel")

    def run(*arguments: str, **env: str) -> Any:
        return process(*arguments, cwd=home, RECONCILE_NO_CACHE="", RECONCILE_CACHE_DIR=str(kept), **env)

    return run


@pytest.mark.parametrize("form", ["text", "json", "markdown", "csv"])
def test_a_kept_result_gives_the_same_bytes(again: Again, kept: Path, form: str) -> None:
    asked = ("report", "--near", "-f", form)
    first = again(*asked)
    assert len(list(kept.iterdir())) == 1
    assert [again(*asked).stdout, again(*asked, "--no-cache").stdout] == [first.stdout] * 2


def test_a_kept_result_needs_neither_yaml_nor_matching(again: Again) -> None:
    again("report")
    second = again("report", PYTHONPROFILEIMPORTTIME="1").stderr.decode()
    assert "reconcile.reports.text" in second
    assert not any(name in second for name in ("yaml", "reconcile.matching", "reconcile.values", "rapidfuzz"))


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("facts/alpha.yaml", "Omar Tarzi", "Omar Barzi"),
        ("facts/vocabulary.yaml", "host city: {type: place, values: one}", "leader: {type: person, values: many}"),
        ("facts/decisions.yaml", "", "- {id: D-1, decision: same, claims: [alpha#leader, beta#led-by], reason: One}\n"),
        ("facts/delta.yaml", "", "source: {title: D}\nclaims: [{subject: talks, predicate: mood, value: grim}]\n"),
        ("reconcile.toml", "", "width = 60\n"),
    ],
)
def test_any_change_is_seen(again: Again, path: str, old: str, new: str) -> None:
    first, file = again("report"), Path(path)
    file.write_text((file.read_text() if file.exists() else "").replace(old, new, 1) if old else new)
    second = again("report")
    assert second.stdout != first.stdout
    assert second.stdout == again("report", "--no-cache").stdout


def test_warnings_come_back(again: Again) -> None:
    Path("facts/decisions.yaml").write_text("- {id: D-1, decision: acknowledged, claims: [gone#x], reason: Known}\n")
    first, second = again("report"), again("report")
    assert b"RF306" in first.stderr
    assert second.stderr == first.stderr


@pytest.mark.parametrize("rest", [b"", b"\x80\x05K\x01.", b"no pickle at all"])
def test_a_damaged_entry_is_worked_out_again(again: Again, kept: Path, rest: bytes) -> None:
    first = again("report")
    (entry,) = kept.iterdir()
    entry.write_bytes(rest)
    assert again("report").stdout == first.stdout
    assert entry.stat().st_size > 100


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="files have no owner here")
def test_a_folder_that_others_can_write_to_is_not_trusted(again: Again, kept: Path) -> None:
    kept.chmod(stat.S_IRWXU | stat.S_IRWXO)
    assert again("report").returncode == 0
    assert list(kept.iterdir()) == []


@pytest.mark.parametrize("how", [("--no-cache", {}), ("--quotes", {"RECONCILE_NO_CACHE": "1"})])
def test_nothing_is_kept_on_request(process: Any, kept: Path, project: Any, how: tuple[str, dict[str, str]]) -> None:
    env = {"RECONCILE_NO_CACHE": "", "RECONCILE_CACHE_DIR": str(kept), **how[1]}
    assert process("report", how[0], cwd=project("quarrel"), **env).returncode == 0
    assert list(kept.iterdir()) == []


def test_facts_with_errors_are_not_kept(again: Again, kept: Path) -> None:
    Path("facts/alpha.yaml").write_text("source: {titel: A}\n")
    assert [again("report").returncode, again("report").returncode] == [2, 2]
    assert list(kept.iterdir()) == []


def test_the_oldest_entries_are_forgotten(again: Again, kept: Path) -> None:
    for number in range(cache.MOST_ENTRIES + 5):
        old = kept / f"{number}.pickle"
        old.write_bytes(b"")
        os.utime(old, (number, number))
    again("report")
    left = {entry.name for entry in kept.iterdir()}
    assert len(left) == cache.MOST_ENTRIES
    assert "0.pickle" not in left
