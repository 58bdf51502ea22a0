"""Streams: what is written where, in which encoding, in colour or not, and how wide."""

import os
import sys
from collections.abc import Iterable, Iterator
from enum import StrEnum

from reconcile.errors import ReconcileError
from reconcile.reports.layout import Line
from reconcile.reports.options import ASCII, Glyphs

_BLOCK = 1_000_000
"""Characters of a machine format that are written at once."""


class UnwritableError(ReconcileError):
    """A report cannot be written where it was asked for."""


class Color(StrEnum):
    """When to write colours."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


def say(message: str) -> None:
    """Write a message to stderr, whatever its encoding can hold."""
    sys.stderr.buffer.write((message + "\n").encode(_encoding(sys.stderr), "backslashreplace"))
    sys.stderr.flush()


def write(text: str) -> None:
    """Write a text report to stdout in its own encoding; what that cannot hold is escaped, never lost."""
    _put(text.encode(_encoding(sys.stdout), "backslashreplace"))


def write_exactly(text: str) -> None:
    """Write a machine format to stdout: always UTF-8 with line feeds, so that it is the same everywhere."""
    write_pieces([text])


def write_pieces(pieces: Iterable[str]) -> None:
    """Write a machine format to stdout as its pieces come, many of them at a time."""
    for data in encoded(pieces):
        _put(data)


def encoded(pieces: Iterable[str]) -> Iterator[bytes]:
    """Yield the pieces as UTF-8, joined to blocks of a size that is worth a write."""
    block, size = [], 0
    for piece in pieces:
        block.append(piece)
        size += len(piece)
        if size > _BLOCK:
            yield "".join(block).encode("utf-8", "surrogatepass")
            block, size = [], 0
    yield "".join(block).encode("utf-8", "surrogatepass")


def write_styled(lines: Iterable[Line]) -> None:
    """Write styled lines to stdout in colour."""
    from reconcile.reports.styled import styled

    write(styled(lines))


def is_colored(color: Color) -> bool:
    """Return whether to write colours: the flag, then NO_COLOR, FORCE_COLOR, TERM=dumb, then the terminal decide."""
    if color is not Color.AUTO:
        return color is Color.ALWAYS
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return os.environ.get("TERM") != "dumb" and _has_stdout() and sys.stdout.isatty()


def terminal_width() -> int | None:
    """Return the cells of the terminal, None for a pipe or a file."""
    if not _has_stdout() or not sys.stdout.isatty():
        return None
    from shutil import get_terminal_size

    return get_terminal_size().columns


def stdout_encoding() -> str:
    """Return what stdout is written in."""
    return _encoding(sys.stdout)


def stderr_encoding() -> str:
    """Return what stderr is written in."""
    return _encoding(sys.stderr)


def glyphs() -> Glyphs:
    """Return the signs that stdout can write."""
    wanted = Glyphs()
    try:
        "".join(wanted).encode(_encoding(sys.stdout))
    except UnicodeEncodeError:
        return ASCII
    return wanted


def _put(data: bytes) -> None:
    if not _has_stdout():
        raise UnwritableError("cannot write the report: stdout is closed")
    try:
        sys.stdout.flush()
        left = memoryview(data)
        while left:  # an unbuffered stdout takes a part at a time
            left = left[sys.stdout.buffer.write(left) :]
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UnwritableError(f"cannot write the report: {error.strerror}") from error


def _has_stdout() -> bool:
    """Return whether there is a stdout at all: Python has none where the caller closed it."""
    return sys.stdout is not None


def _encoding(stream: object) -> str:
    return getattr(stream, "encoding", None) or "utf-8"
