"""Print the table of quality; `--check` fails where a figure fell, `--write` commits to the present ones."""

import argparse
import json
import sys
from pathlib import Path

from benchmarks.quality.disciplines import all_figures
from benchmarks.quality.figure import fallen, table, written

COMMITTED = Path(__file__).with_name("figures.json")


def main() -> None:
    """Measure, print, and compare with the committed figures."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.quality", description=__doc__)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--check", action="store_true", help="fail where a figure is worse than the committed one")
    what.add_argument("--write", action="store_true", help="commit to the present figures")
    options = parser.parse_args()
    found = all_figures()
    print("\n".join(table(found)))
    if options.write:
        COMMITTED.write_text(written(found), encoding="utf-8")
    if options.check:
        worse = list(fallen(found, json.loads(COMMITTED.read_text(encoding="utf-8"))))
        print("\n".join(worse) or "no figure fell", file=sys.stderr)
        sys.exit(1 if worse else 0)


if __name__ == "__main__":
    main()
