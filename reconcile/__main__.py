"""The entry of the program: `reconcile` and `python -m reconcile`."""

import gc
import os
import sys


def main() -> None:
    """Run the program and end the process at once.

    A run builds up one result and ends, so there is no garbage to look for and nothing to take apart afterwards: that
    would take a fifth of the time of a small report.
    """
    gc.disable()
    try:
        _run()
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    finally:
        os._exit(code)


def _run() -> None:
    """Run the program on the command line.

    What has no options needs no parser: `--version` and a plain `report [PATHS]` are answered before the command line
    library is imported, which would take a third of the time of a small report.
    """
    match sys.argv[1:]:
        case ["--version" | "-V"]:
            from reconcile import __version__

            print(f"reconcile {__version__}")
        case ["report", *paths] if not any(path.startswith("-") for path in paths):
            from reconcile.commands.guard import guarded
            from reconcile.commands.report import Request, report

            guarded(report, Request(paths))
        case _:
            from reconcile.cli import run

            run()


if __name__ == "__main__":
    main()
