"""The same facts give the same bytes, wherever and however they are run."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reconcile.reports import FORMATS
from reconcile.reports.change_formats import CHANGE_FORMATS
from reconcile.reports.problem_formats import PROBLEM_FORMATS

SURROUNDINGS = (
    {"LC_ALL": "C"},
    {"LC_ALL": "tr_TR.UTF-8"},
    {"TZ": "Asia/Tokyo"},
    {"COLUMNS": "30"},
    {"PYTHONUTF8": "1"},
)


def written(process: Any, folder: Path, facts: list[str], cwd: Path, **env: str) -> list[bytes]:
    """Return the report in every format, and stdout."""
    outputs = [option for name in FORMATS for option in ("-o", f"{name}:{folder / name}")]
    found = process("report", *facts, "--near", *outputs, cwd=cwd, **env)
    assert found.returncode == 0, found.stderr.decode()
    return [found.stdout, *((folder / name).read_bytes() for name in FORMATS)]


@pytest.fixture(scope="module")
def expected() -> dict[str, list[bytes]]:
    return {}


@pytest.fixture
def reference(expected: dict[str, list[bytes]], process: Any, corpus: Path, tmp_path: Path) -> list[bytes]:
    if not expected:
        expected["bytes"] = written(process, tmp_path, ["facts"], corpus.parent, PYTHONHASHSEED="0")
    return expected["bytes"]


@pytest.mark.parametrize("seed", range(1, 10))
def test_under_any_hash_seed(reference: list[bytes], process: Any, corpus: Path, tmp_path: Path, seed: int) -> None:
    assert written(process, tmp_path, ["facts"], corpus.parent, PYTHONHASHSEED=str(seed)) == reference


@pytest.mark.parametrize(
    "place",
    [(0, "."), (1, "facts/"), (1, "./facts/../facts"), (2, "")],
    ids=["inside", "beside", "winding", "elsewhere"],
)
def test_from_any_folder(
    reference: list[bytes], process: Any, corpus: Path, tmp_path: Path, place: tuple[int, str]
) -> None:
    away, facts = place
    cwd = (corpus, corpus.parent, tmp_path)[away]
    assert written(process, tmp_path, [facts or str(corpus)], cwd) == reference


@pytest.mark.parametrize("turn", [1, -1])
def test_in_any_order_of_files(reference: list[bytes], process: Any, corpus: Path, tmp_path: Path, turn: int) -> None:
    names = sorted(path.name for path in corpus.glob("*.yaml") if path.stem not in ("vocabulary", "decisions"))
    assert written(process, tmp_path, [f"facts/{name}" for name in names[::turn]], corpus.parent) == reference


@pytest.mark.parametrize("env", SURROUNDINGS, ids=str)
def test_in_any_surroundings(
    reference: list[bytes], process: Any, corpus: Path, tmp_path: Path, env: dict[str, str]
) -> None:
    assert written(process, tmp_path, ["facts"], corpus.parent, **env) == reference


def checked_and_compared(process: Any, folder: Path, cwd: Path, **env: str) -> list[bytes]:
    """Return a check and a diff in every format: what five articles say beside what three of them said before."""
    found = []
    for args, formats in (
        (["check", "--facts", str(folder / "facts")], PROBLEM_FORMATS),
        (["diff", "--facts", str(folder / "facts"), "--baseline", str(folder / "base.json")], CHANGE_FORMATS),
    ):
        outputs = [option for name in formats for option in ("-o", f"{name}:{folder / name}")]
        run = process(*args, *outputs, cwd=cwd, **env)
        assert run.returncode < 2, run.stderr.decode()
        found += [run.stdout, *((folder / name).read_bytes() for name in formats)]
    return found


@pytest.fixture
def grown(process: Any, corpus: Path, tmp_path: Path) -> Path:
    """Return a folder with a baseline of some of the articles, and then all of them, without their texts."""
    (tmp_path / "facts").mkdir()
    names = sorted(path.name for path in corpus.glob("*.yaml"))
    for name in names[::2]:
        (tmp_path / "facts" / name).write_bytes((corpus / name).read_bytes())
    base = process("report", "facts", "--format", "json", "--slim", cwd=tmp_path)
    (tmp_path / "base.json").write_bytes(base.stdout)
    for name in names[1::2]:
        (tmp_path / "facts" / name).write_bytes((corpus / name).read_bytes())
    return tmp_path


def test_check_and_diff_anywhere(process: Any, grown: Path) -> None:
    kept = checked_and_compared(process, grown, grown, PYTHONHASHSEED="0")
    assert b"RF4" in kept[0]
    assert b"NEW CONFLICTS" in kept[len(PROBLEM_FORMATS) + 1]
    for seed, env in enumerate(SURROUNDINGS, start=1):
        cwd = (grown, grown.parent)[seed % 2]
        assert checked_and_compared(process, grown, cwd, PYTHONHASHSEED=str(seed), **env) == kept, env


def test_renaming_a_file_that_names_its_source_changes_no_group(cli: Any, project: Callable[[str], Path]) -> None:
    folder = project("quarrel")
    before = cli("ls").out
    for name in ("alpha", "beta"):
        told = (folder / f"facts/{name}.yaml").read_text().replace("source: {", f"source: {{id: {name}, ")
        (folder / f"facts/{name}.yaml").unlink()
        (folder / f"facts/new-{name}.yaml").write_text("# a comment\n\n" + told)
    assert cli("ls").out == before
