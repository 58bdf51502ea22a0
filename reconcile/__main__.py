"""The entry of the program: `reconcile` and `python -m reconcile`."""

import gc
import os
import sys


def main() -> None:
    """Run the program and end the process at once.

    A run builds up one result and ends, so there is no garbage to look for and nothing to take apart afterwards: that
    would take a fifth of the time of a small report.
    """
    _settle_on_utf_8()
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


def _settle_on_utf_8() -> None:
    """Begin anew in Python's UTF-8 mode where the locale would take the names of files for something else.

    On such systems names are bytes, in UTF-8 wherever a project is shared; ids are made of them and must be the same
    everywhere. Streams keep the encoding of the locale, which the terminal shows.
    """
    if sys.platform == "win32" or sys.getfilesystemencoding() == "utf-8" or not sys.executable:
        return
    env = {"PYTHONIOENCODING": sys.stdout.encoding if sys.stdout else "utf-8", **os.environ}
    arguments = map(_as_utf_8, [sys.executable, "-X", "utf8", *sys.orig_argv[1:]])
    os.execve(sys.executable, list(arguments), env)


def _as_utf_8(argument: str) -> bytes:
    """Return an argument in UTF-8: as it came if it was in that, as a name that a shell completed is, else recoded."""
    given = os.fsencode(argument)
    try:
        given.decode("utf-8")
    except UnicodeDecodeError:
        return argument.encode("utf-8", "surrogateescape")
    return given


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
