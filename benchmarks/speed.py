"""Time and memory of each stage on made-up projects of growing size, and how they grow with it.

    python -m benchmarks.speed [--sizes 10,100,1000,10000] [--json FILE]

Each size runs in a process of its own. Growth is the exponent log(t2/t1) / log(n2/n1) between two sizes: 1 is linear.
Targets: at most 1.15 from 1,000 to 10,000 files for every stage, and under 2 GB.
"""

import argparse
import gc
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from functools import wraps
from math import log
from pathlib import Path
from typing import NamedTuple, ParamSpec, TypeVar

from benchmarks.synthetic import CLAIMS, write_project

STAGES = ("read", "prepare", "align", "judge", "report json", "whole")
EXPONENT, MEGABYTES = 1.15, 2000
_PARAMETERS = ParamSpec("_PARAMETERS")
_Result = TypeVar("_Result")


class Measured(NamedTuple):
    """What one size took: seconds by stage, the peak of memory, and how much there was."""

    files: int
    claims: int
    groups: int
    seconds: dict[str, float]
    peak_megabytes: float


class Stopwatch:
    """Seconds by stage."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def timed(self, stage: str, work: Callable[_PARAMETERS, _Result]) -> Callable[_PARAMETERS, _Result]:
        """Return a function that does the work and notes its time under the stage."""

        @wraps(work)
        def timed_work(*args: _PARAMETERS.args, **kwargs: _PARAMETERS.kwargs) -> _Result:
            start = time.perf_counter()
            try:
                return work(*args, **kwargs)
            finally:
                self.seconds[stage] = self.seconds.get(stage, 0.0) + time.perf_counter() - start

        return timed_work


def measure(folder: str) -> Measured:
    """Run a project in this process and return what it took."""
    from reconcile import pipeline
    from reconcile.factfiles.load import load_project
    from reconcile.reports import FORMATS
    from reconcile.reports.options import Options

    gc.disable()  # as the program itself does
    watch = Stopwatch()
    vars(pipeline)["align"] = watch.timed("align", vars(pipeline)["align"])  # times a stage inside `reconcile`
    project = watch.timed("read", load_project)(folder)
    run = watch.timed("prepare", pipeline.Run)(project)
    watch.timed("prepare", getattr)(run, "evidence")  # made when it is first asked for
    found = watch.timed("judge", run.reconcile)()
    del run  # as the command does: the evidence is not needed for a report
    watch.timed("report json", _write)(FORMATS["json"].pieces(found, Options()))
    watch.seconds["judge"] -= watch.seconds["align"]
    seconds = {stage: watch.seconds[stage] for stage in STAGES[:-1]}
    seconds["whole"] = sum(seconds.values())
    return Measured(len(project.sources), len(project.claims), len(found.groups), seconds, _peak_megabytes())


def _write(pieces: Iterable[str]) -> None:
    """Write a report as the command does, to where nothing is kept."""
    from reconcile.commands.output import encoded

    with open(os.devnull, "wb") as sink:
        sink.writelines(encoded(pieces))


def _peak_megabytes() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)


def measure_size(files: int) -> Measured:
    """Write a project of a size and measure it in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        write_project(Path(folder), files)
        command = [sys.executable, "-m", "benchmarks.speed", "--measure", f"{folder}/facts"]
        found = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return Measured(*json.loads(found.stdout))


def growth(smaller: Measured, larger: Measured, stage: str) -> float:
    """Return the exponent with which a stage grows from one size to another."""
    return log(larger.seconds[stage] / smaller.seconds[stage]) / log(larger.files / smaller.files)


def print_size(found: Measured, before: Measured | None) -> None:
    """Print what one size took, with the growth since the size before it."""
    print(f"\n{found.files} files, {found.claims} claims, {found.groups} groups, {found.peak_megabytes:.0f} MB at most")
    for stage in STAGES:
        seconds = found.seconds[stage]
        exponent = f"   growth {growth(before, found, stage):5.2f}" if before else ""
        print(f"  {stage:12}{seconds:9.3f} s{found.claims / seconds:12,.0f} claims/s{exponent}")


def verdict(measured: list[Measured]) -> str:
    """Return whether the targets are met, as far as the sizes measured can say."""
    by_files = {found.files: found for found in measured}
    if not {1000, 10000} <= set(by_files):
        return "targets are set for 1,000 to 10,000 files"
    exponents = {stage: growth(by_files[1000], by_files[10000], stage) for stage in STAGES}
    worst, peak = max(exponents, key=exponents.__getitem__), by_files[10000].peak_megabytes
    met = exponents[worst] <= EXPONENT and peak < MEGABYTES
    reached = f"growth {exponents['whole']:.2f}, at most {exponents[worst]:.2f} for {worst} (target {EXPONENT})"
    return f"{reached}, {peak:.0f} MB (target {MEGABYTES}): {'met' if met else 'MISSED'}"


def main() -> None:
    """Measure the sizes asked for, one after another."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="10,100,1000,10000", help="numbers of fact files, separated by commas")
    parser.add_argument("--json", type=Path, help="a file to write the measurements to")
    parser.add_argument("--write", type=Path, help="only write a project of the first size into this folder")
    parser.add_argument("--measure", help=argparse.SUPPRESS)
    options = parser.parse_args()
    sizes = [int(size) for size in options.sizes.split(",")]
    if options.measure:
        print(json.dumps(measure(options.measure)))
    elif options.write:
        print(f"{write_project(options.write, sizes[0])} bytes in {options.write}/facts")
    else:
        _measure_sizes(sizes, options.json)


def _measure_sizes(sizes: list[int], output: Path | None) -> None:
    measured: list[Measured] = []
    print(f"{CLAIMS} claims a file")
    for size in sizes:
        measured.append(measure_size(size))
        print_size(measured[-1], measured[-2] if len(measured) > 1 else None)
    print(f"\n{verdict(measured)}")
    if output:
        output.write_text(json.dumps([found._asdict() for found in measured], indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
