"""Time of `reconcile check` on a made-up project: a whole run beyond start-up, and how soon `--watch` sees a save.

    python -m benchmarks.check [--files 300] [--saves 20]

Each file has 20 claims and a text of some 800 words in which its quotes stand. Wanted: under a second beyond start-up,
and at most 0.3 s from a save to the last line of what is found, the polling included.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from benchmarks.synthetic import Chance, write_project
from benchmarks.wordings import FILLERS

ROOT = Path(__file__).parents[1]
CHECK = [sys.executable, "-m", "reconcile", "check", "--format", "concise"]
SECONDS, SECONDS_AFTER_SAVE = 1.0, 0.3
WORDS = 800
_DONE = b"reconcile: watching"


def write_texts(folder: Path) -> None:
    """Give each fact file of a project a text that holds its quotes among other words."""
    (folder / "seeds").mkdir()
    for path in sorted((folder / "facts").rglob("s*.yaml")):
        facts = path.read_text(encoding="utf-8")
        quotes = [line.partition("quote: ")[2] for line in facts.splitlines() if "quote: " in line]
        chance = Chance(4, int(path.stem[1:]))
        filler = " ".join(chance.pick(FILLERS) for _ in range(max(WORDS - len(" ".join(quotes).split()), 0)))
        (folder / "seeds" / f"{path.stem}.txt").write_text(filler + ".\n" + ".\n".join(quotes) + "\n", encoding="utf-8")
        named = facts.replace("source:\n", f"source:\n  text: seeds/{path.stem}.txt\n", 1)
        path.write_text(named, encoding="utf-8")


def seconds(command: list[str], folder: Path, runs: int = 5) -> float:
    """Return the median time of a command."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run(command, cwd=folder, env=environment(), stdout=subprocess.DEVNULL, check=False)
        times.append(time.perf_counter() - start)
    return median(times)


def environment() -> dict[str, str]:
    """Return the environment with this checkout's program."""
    return {**os.environ, "PYTHONPATH": str(ROOT)}


@contextmanager
def watcher(folder: Path) -> "Iterator[subprocess.Popen[bytes]]":
    """Run `check --watch` until the block is over."""
    command = [*CHECK, "--watch"]
    with subprocess.Popen(
        command, cwd=folder, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, bufsize=0
    ) as run:
        try:
            yield run
        finally:
            run.kill()


def until_done(run: "subprocess.Popen[bytes]") -> None:
    """Read up to the line that ends what is found. Raises EOFError if the program ends before."""
    assert run.stdout is not None
    held = b""
    while _DONE not in held or not held.endswith(b"files\n"):
        piece = os.read(run.stdout.fileno(), 1 << 16)
        if not piece:
            raise EOFError(held.decode())
        held += piece


def saves(folder: Path, count: int) -> list[float]:
    """Return the times from a save to the end of what `--watch` then writes, at different moments of its polling."""
    path = sorted((folder / "facts").rglob("s*.yaml"))[0]
    facts, times = path.read_text(encoding="utf-8"), []
    with watcher(folder) as run:
        until_done(run)
        for number in range(count):
            time.sleep(0.3 + 0.1 * number / count)
            beside = path.with_suffix(".new")
            beside.write_text(f"{facts}# saved {number}\n", encoding="utf-8")
            start = time.perf_counter()
            beside.replace(path)
            until_done(run)
            times.append(time.perf_counter() - start)
    return times


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=300)
    parser.add_argument("--saves", type=int, default=20)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_project(folder, options.files)
        write_texts(folder)
        empty = seconds([*CHECK, "--help"], folder)
        whole = seconds(CHECK, folder) - empty
        times = saves(folder, options.saves)
    print(f"{options.files} files of 20 claims, each with a text of {WORDS} words")
    print(f"start-up (--help)        {empty:6.2f} s")
    print(f"a whole check beyond it  {whole:6.2f} s   wanted {SECONDS}: {'met' if whole < SECONDS else 'MISSED'}")
    met = "met" if max(times) <= SECONDS_AFTER_SAVE else "MISSED"
    print(f"after a save, median     {median(times):6.2f} s")
    print(f"after a save, longest    {max(times):6.2f} s   wanted {SECONDS_AFTER_SAVE}: {met}")


if __name__ == "__main__":
    main()
