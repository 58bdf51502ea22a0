"""Time of whole processes, as multiples of `python -c pass` measured side by side: ratios travel, seconds do not.

    python -m benchmarks.startup [--runs 25]

Byte code is compiled first, runs are interleaved, and the medians compared, so that a busy machine slows all alike.
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
    """A command to time, with the most multiples of an empty Python it should take; 0 for no target."""

    name: str
    command: list[str]
    target: float = 0.0
    terminal: bool = False


def cases(made_up: str) -> list[Case]:
    """Return the commands to time; the first is the empty Python that the others are measured by."""
    report = [*RECONCILE, "report", str(ROOT / "facts")]
    return [
        Case("python -c pass", [sys.executable, "-c", "pass"]),
        Case("reconcile --version", [*RECONCILE, "--version"], 2),
        Case("reconcile report, piped", report, 10),
        Case("reconcile report, on a terminal", report, 16, terminal=True),
        Case("reconcile report, 100 made-up files", [*RECONCILE, "report", made_up]),
        Case("reconcile --help", [*RECONCILE, "--help"], 20),
    ]


def seconds(case: Case, environment: dict[str, str]) -> float:
    """Return the time of one run, from its start until all of its output was read. Raises if it fails."""
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


def measure(timed: list[Case], runs: int) -> list[float]:
    """Return the median seconds of each case over so many interleaved runs."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"TERM": "xterm-256color", "PYTHONPATH": str(ROOT)}
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
        medians = measure(timed, options.runs)
    print(f"{'':38}{'median':>11}{'ratio':>10}{'target':>8}")
    for case, took in zip(timed, medians, strict=True):
        print(row(case, took, medians[0]))


if __name__ == "__main__":
    main()
