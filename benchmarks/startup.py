"""Time of whole processes, as multiples of `python -c pass` measured side by side: ratios travel, seconds do not.

    python -m benchmarks.startup [--runs 25]

A report comes from the cache once the same files were reconciled, as in the second of two runs; "the first time" is
without the cache. Byte code is compiled first, runs are interleaved, and the medians compared, so that a busy machine
slows all alike.
"""

import argparse
import compileall
import os
import pty
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks.synthetic import write_project

ROOT = Path(__file__).parents[1]
RECONCILE = [sys.executable, "-m", "reconcile"]


class Case(NamedTuple):
    """A command to time, with the most multiples of an empty Python it should take; 0 for no target.

    `kept` is false for a run without the cache.
    """

    name: str
    command: list[str]
    target: float = 0.0
    terminal: bool = False
    kept: bool = True


def cases(made_up: str) -> list[Case]:
    """Return the commands to time; the first is the empty Python that the others are measured by."""
    report = [*RECONCILE, "report", str(ROOT / "facts")]
    return [
        Case("python -c pass", [sys.executable, "-c", "pass"]),
        Case("reconcile --version", [*RECONCILE, "--version"], 2),
        Case("reconcile report, piped", report, 10),
        Case("  the first time", report, kept=False),
        Case("reconcile report, on a terminal", report, 16, terminal=True),
        Case("  the first time", report, terminal=True, kept=False),
        Case("reconcile report, 100 made-up files", [*RECONCILE, "report", made_up], 20),
        Case("  the first time", [*RECONCILE, "report", made_up], kept=False),
        Case("reconcile --help", [*RECONCILE, "--help"], 20),
    ]


def seconds(case: Case, environment: dict[str, str]) -> float:
    """Return the time of one run, from its start until all of its output was read. Raises if it fails."""
    environment = environment | ({} if case.kept else {"RECONCILE_NO_CACHE": "1"})
    start = time.perf_counter()
    if case.terminal:
        _run_on_terminal(case.command, environment)
    else:
        subprocess.run(case.command, check=True, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    return time.perf_counter() - start


def _run_on_terminal(command: list[str], environment: dict[str, str]) -> None:
    master, slave = pty.openpty()
    with subprocess.Popen(command, env=environment, stdin=slave, stdout=slave, stderr=slave) as process:
        os.close(slave)
        while _read(master):
            pass
    os.close(master)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 1 << 16)
    except OSError:  # Linux: the other end was closed
        return b""


def measure(timed: list[Case], runs: int, cache: str) -> list[float]:
    """Return the median seconds of each case over so many interleaved runs, with a cache in a folder."""
    steering = ("PYTHONDONTWRITEBYTECODE", "RECONCILE_NO_CACHE")
    environment = {name: value for name, value in os.environ.items() if name not in steering}
    environment |= {"TERM": "xterm-256color", "PYTHONPATH": str(ROOT), "RECONCILE_CACHE_DIR": cache}
    rounds = [[seconds(case, environment) for case in timed] for _ in range(runs + 1)]
    return [median(column) for column in zip(*rounds[1:], strict=True)]  # the first round warms the disk cache


def row(case: Case, took: float, empty: float) -> str:
    """Return one line of the table."""
    ratio = took / empty
    target = f"{case.target:8.0f}  {'met' if ratio <= case.target else 'MISSED'}" if case.target else ""
    return f"{case.name:38}{1000 * took:8.1f} ms{ratio:8.1f} x{target}"


def main() -> None:
    """Measure every case and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=25, help="how often each command runs")
    options = parser.parse_args()
    compileall.compile_dir(ROOT / "reconcile", quiet=2)
    with tempfile.TemporaryDirectory() as folder:
        write_project(Path(folder), 100)
        timed = cases(f"{folder}/facts")
        medians = measure(timed, options.runs, f"{folder}/cache")
    print(f"{'':38}{'median':>11}{'ratio':>10}{'target':>8}")
    for case, took in zip(timed, medians, strict=True):
        print(row(case, took, medians[0]))


if __name__ == "__main__":
    main()
