"""Real streams: encodings, closed and full pipes, signals, terminals."""

import os
import pty
import signal
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

Surroundings = Callable[..., dict[str, str]]


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8", "utf-16"])
@pytest.mark.parametrize("options", [(), ("--color=always",), ("-f", "json"), ("-f", "csv")], ids=" ".join)
def test_any_encoding_gives_the_same_code_and_no_traceback(
    process: Any, corpus: Path, encoding: str, options: tuple[str, ...]
) -> None:
    found = process("report", "facts", "--near", *options, cwd=corpus.parent, PYTHONIOENCODING=encoding)
    assert found.returncode == 0
    assert found.stderr == b""
    assert b"leader" in found.stdout.replace(b"\0", b"")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_what_a_stream_cannot_write_is_escaped_not_lost(process: Any, corpus: Path, encoding: str) -> None:
    plain, wanted = (
        process("report", "facts", cwd=corpus.parent, PYTHONIOENCODING=name).stdout for name in (encoding, "utf-8")
    )
    assert "Türkiye" in wanted.decode()
    assert ("T\\xfcrkiye" if encoding == "ascii" else "Türkiye") in plain.decode(encoding)


@pytest.mark.parametrize("buffering", [{}, {"PYTHONUNBUFFERED": "1"}], ids=["buffered", "unbuffered"])
@pytest.mark.parametrize("options", [(), ("-f", "json"), ("-f", "csv")], ids=["text", "json", "csv"])
def test_a_reader_that_leaves_ends_the_run_quietly(
    command: Sequence[str],
    surroundings: Surroundings,
    corpus: Path,
    options: tuple[str, ...],
    buffering: dict[str, str],
) -> None:
    """As `report | head -1`: what does not fit into the pipe meets nobody, and what fits is done."""
    with subprocess.Popen(
        [*command, "report", "facts", *options],
        cwd=corpus.parent,
        env=surroundings(**buffering),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
    ) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        assert run.stdout.read(1)
        run.stdout.close()
        assert run.stderr.read() == b""
    assert run.returncode in ((141,) if "json" in options else (0, 141))


def test_an_interrupt_ends_the_run_with_130(command: Sequence[str], surroundings: Surroundings, corpus: Path) -> None:
    """The report is longer than a pipe holds: once its first byte is here, the run waits for a reader."""
    with subprocess.Popen(
        [*command, "report", "facts", "-f", "json"],
        cwd=corpus.parent,
        env=surroundings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
    ) as run:
        assert run.stdout is not None
        assert run.stdout.read(1)
        run.send_signal(signal.SIGINT)
        _, said = run.communicate(timeout=10)
    assert (run.returncode, said) == (130, b"")


@pytest.mark.parametrize("redirection", [">&-", "> /dev/full"])
def test_a_stream_that_takes_nothing_is_no_internal_error(
    command: Sequence[str], surroundings: Surroundings, corpus: Path, redirection: str
) -> None:
    line = f"exec {' '.join(command)} report facts {redirection}"
    found = subprocess.run(
        ["/bin/sh", "-c", line], cwd=corpus.parent, env=surroundings(), stderr=subprocess.PIPE, check=False
    )
    assert found.returncode == 2
    assert found.stderr.count(b"\n") == 1
    assert b"internal" not in found.stderr


@pytest.fixture
def terminal(
    command: Sequence[str], surroundings: Surroundings, project: Callable[[str], Path]
) -> Callable[[str, str], str]:
    """Return what a report with these options, in this environment, writes to a terminal."""
    folder = project("quarrel")

    def shown(options: str, env: str) -> str:
        variables = dict(one.split("=") for one in env.split())
        return on_a_terminal(command, ("report", *options.split()), folder, surroundings(**variables))

    return shown


def on_a_terminal(command: Sequence[str], args: Sequence[str], cwd: Path, env: dict[str, str]) -> str:
    """Return what a program writes to a terminal of 40 columns and 24 lines."""
    ours, theirs = pty.openpty()
    os.set_blocking(ours, True)
    with subprocess.Popen([*command, *args], cwd=cwd, env=env, stdout=theirs, stderr=subprocess.DEVNULL) as run:
        os.close(theirs)
        pieces = []
        while True:
            try:
                piece = os.read(ours, 65536)
            except OSError:  # Linux ends a terminal nobody holds with an error
                break
            if not piece:
                break
            pieces.append(piece)
    os.close(ours)
    assert run.returncode == 0
    return b"".join(pieces).decode().replace("\r\n", "\n")


@pytest.mark.parametrize(
    ("env", "options", "coloured"),
    [
        ("TERM=xterm", "", True),
        ("TERM=dumb", "", False),
        ("TERM=dumb FORCE_COLOR=1", "", True),
        ("TERM=xterm NO_COLOR=1", "", False),
        ("TERM=xterm NO_COLOR=", "", True),
        ("TERM=xterm", "--color=never", False),
        ("TERM=xterm", "-f json", False),
    ],
)
def test_a_terminal_gets_colours_unless_something_speaks_against(
    terminal: Callable[[str, str], str], env: str, options: str, coloured: bool
) -> None:
    shown = terminal(options, f"COLUMNS=40 {env}")
    assert ("\x1b" in shown) is coloured
    assert "alpha#leader" in shown


def test_a_terminal_of_forty_columns_is_kept(terminal: Callable[[str, str], str], cli: Any) -> None:
    assert terminal("", "COLUMNS=40 TERM=dumb") == cli("report", "--width", "40").out
