"""What importing each dependency costs beside `python -c pass`: `python -m benchmarks.imports [--runs 25]`."""

import argparse
import os
import subprocess
import sys
import time
from statistics import median

STATEMENTS = (
    "pass",
    "import yaml",
    "import typer",
    "import rich.console, rich.text, rich.theme",
    "import rapidfuzz.distance",
    "from anyascii import anyascii; anyascii('Кабул')",
    "import pygls.lsp.server",
)


def seconds(statement: str) -> float:
    """Return the time of one process that runs a statement."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", statement], check=True)
    return time.perf_counter() - start


def main() -> None:
    """Print the median time of each import and its multiple of an empty Python; runs are interleaved."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=25, help="how often each import runs")
    options = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # the first round compiles what is not compiled yet
    rounds = [[seconds(statement) for statement in STATEMENTS] for _ in range(options.runs + 1)]
    medians = [median(column) for column in zip(*rounds[1:], strict=True)]
    for statement, took in zip(STATEMENTS, medians, strict=True):
        print(f"{statement:52}{1000 * took:8.1f} ms{took / medians[0]:7.1f} x")


if __name__ == "__main__":
    main()
