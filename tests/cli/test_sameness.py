"""The same facts give the same bytes, wherever and however they are run."""

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from reconcile.reports import FORMATS
from reconcile.reports.change_formats import CHANGE_FORMATS
from reconcile.reports.problem_formats import PROBLEM_FORMATS

ROOT = Path(__file__).parents[2]
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


@pytest.fixture(scope="module")
def locales(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the locales that a machine rarely has, made from the sources of the C library."""
    folder = tmp_path_factory.mktemp("locales")
    if shutil.which("localedef") is None:
        pytest.skip("no localedef to make locales with")
    for name in ("de_DE.UTF-8", "tr_TR.UTF-8", "de_DE.ISO-8859-1"):
        language, _, encoding = name.partition(".")
        command = ["localedef", "-i", language, "-f", encoding, str(folder / name)]
        made = subprocess.run(command, capture_output=True, check=False)
        if not (folder / name).is_dir():
            pytest.skip(f"no sources of the locale {name}: {made.stderr.decode()}")
    return folder


@pytest.mark.parametrize("name", ["de_DE.UTF-8", "tr_TR.UTF-8"])
def test_in_a_locale_with_other_commas_and_other_capitals(
    reference: list[bytes], process: Any, grown: Path, locales: Path, name: str
) -> None:
    env = {"LC_ALL": name, "LOCPATH": str(locales)}
    settles = [sys.executable, "-c", "import locale; print(locale.setlocale(locale.LC_ALL, ''))"]
    told = subprocess.run(settles, env={**os.environ, **env}, capture_output=True, check=True, text=True)
    assert told.stdout.strip() == name
    assert written(process, grown, ["facts"], ROOT, **env) == reference
    assert checked_and_compared(process, grown, grown, **env) == checked_and_compared(process, grown, grown, LC_ALL="C")


def test_names_of_files_are_read_the_same_in_a_locale_of_another_encoding(
    process: Any, tmp_path: Path, locales: Path
) -> None:
    said = "source: {{publisher: {0}, text: seeds/é.txt}}\nclaims: [{{subject: Mill, predicate: owner, value: {0}}}]\n"
    (tmp_path / "facts").mkdir()
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/é.txt").write_text("It is Ötzi's mill.\n", encoding="utf-8")
    for name in ("é", "ö"):
        (tmp_path / f"facts/{name}.yaml").write_text(said.format(name.upper()), encoding="utf-8")
    latin = {"LC_ALL": "de_DE.ISO-8859-1", "LOCPATH": str(locales)}
    for args in (
        ["report", "--format", "json"],
        ["report", "facts/é.yaml", "--format", "json"],
        ["check", "--format", "json"],
    ):
        found, expected = (process(*args, cwd=tmp_path, **env) for env in (latin, {"LC_ALL": "C.UTF-8"}))
        assert (found.returncode, found.stdout) == (expected.returncode, expected.stdout)
    shown = process("report", cwd=tmp_path, **latin).stdout
    assert "é#owner".encode("latin-1") in shown
    for typed in ("source:ö", os.fsdecode("source:ö".encode("latin-1"))):
        assert process("ls", "--select", typed, cwd=tmp_path, **latin).returncode == 0


def other_pythons() -> Iterator[str]:
    """Yield the interpreters of other supported versions that are at hand: on the path, or beside this one."""
    beside = Path(sys.base_prefix).parent
    for minor in (11, 12, 13):
        if minor == sys.version_info.minor:
            continue
        name = f"python3.{minor}"
        places = [shutil.which(name), *map(str, sorted(beside.glob(f"*3.{minor}*/bin/{name}")))]
        runs = (place for place in places if place and _is_version(place, minor))
        yield from list(runs)[:1]


def _is_version(python: str, minor: int) -> bool:
    asked = [python, "-c", "import sys; print(sys.version_info.minor)"]
    told = subprocess.run(asked, capture_output=True, check=False, text=True)
    return told.stdout.strip() == str(minor)


@pytest.mark.parametrize("python", list(other_pythons()) or [""], ids=lambda path: Path(path).name)
def test_under_another_python(
    reference: list[bytes], process: Any, surroundings: Any, grown: Path, python: str
) -> None:
    """Libraries come from this environment; rapidfuzz and PyYAML then run without their compiled parts."""
    if not python:
        pytest.skip("no other Python is at hand")
    paths = os.pathsep.join((str(ROOT), sysconfig.get_path("purelib")))

    def under(*args: str, cwd: Path | None = None, **env: str) -> subprocess.CompletedProcess[bytes]:
        command = [python, "-m", "reconcile", *args]
        return subprocess.run(
            command, cwd=cwd, env=surroundings(**env, PYTHONPATH=paths), capture_output=True, check=False
        )

    assert written(under, grown, ["facts"], ROOT) == reference
    assert checked_and_compared(under, grown, grown) == checked_and_compared(process, grown, grown)


def test_renaming_a_file_that_names_its_source_changes_no_group(cli: Any, project: Callable[[str], Path]) -> None:
    folder = project("quarrel")
    before = cli("ls").out
    for name in ("alpha", "beta"):
        told = (folder / f"facts/{name}.yaml").read_text().replace("source: {", f"source: {{id: {name}, ")
        (folder / f"facts/{name}.yaml").unlink()
        (folder / f"facts/new-{name}.yaml").write_text("# a comment\n\n" + told)
    assert cli("ls").out == before
