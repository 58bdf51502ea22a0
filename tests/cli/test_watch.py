"""`--watch` as a process of its own: it sees what changes, survives what breaks, and ends when interrupted."""

import os
import selectors
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

SECONDS = 20
FACTS = "source: {publisher: Alpha Courier, title: Talks open, published: 2031-05-01}\nclaims: [%s]\n"
CLAIM = "{subject: talks, predicate: host city, value: Brask, type: place}"


class Watcher:
    """A process that watches, and what it has written so far."""

    def __init__(self, run: "subprocess.Popen[bytes]") -> None:
        self.run = run
        self.left = b""

    def until(self, words: str) -> str:
        """Return what is written up to some words, which have to come within some seconds."""
        assert self.run.stdout is not None
        with selectors.DefaultSelector() as selector:
            selector.register(self.run.stdout, selectors.EVENT_READ)
            end = time.monotonic() + SECONDS
            while words.encode() not in self.left:
                assert selector.select(max(end - time.monotonic(), 0)), self.left.decode()
                piece = os.read(self.run.stdout.fileno(), 65536)
                assert piece, self.left.decode()
                self.left += piece
        read, _, self.left = self.left.partition(words.encode())
        return read.decode()

    def interrupt(self) -> int:
        """Return the exit code after an interrupt."""
        self.run.send_signal(signal.SIGINT)
        return self.run.wait(SECONDS)


Start = Callable[..., Watcher]


@pytest.fixture
def start(tmp_path: Path, command: Sequence[str], surroundings: Callable[..., dict[str, str]]) -> Iterator[Start]:
    """Return a starter of watchers over a project of one file; they are ended behind the test."""
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts/alpha.yaml").write_text(FACTS % CLAIM)
    watchers: list[Watcher] = []

    def started(*args: str) -> Watcher:
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        run = subprocess.Popen([*command, *args, "--poll", "0.02"], cwd=tmp_path, env=surroundings(), **pipes)  # type: ignore[call-overload]
        watchers.append(Watcher(run))
        return watchers[-1]

    yield started
    for watcher in watchers:
        watcher.run.kill()
        watcher.run.wait()
        watcher.run.stdout.close()  # type: ignore[union-attr]


def test_a_check_sees_each_change_and_survives_each_break(start: Start, tmp_path: Path) -> None:
    watcher, facts = start("check", "--watch", "--select", "RF1"), tmp_path / "facts/alpha.yaml"
    assert "1 file with 1 claim: no problems." in watcher.until("watching 1 file\n")
    facts.write_text((FACTS % CLAIM).replace("title", "titel"))
    assert "looking again, facts/alpha.yaml changed" in watcher.until("RF020[error]")
    watcher.until("watching 1 file\n")
    facts.write_text("claims: [\n")
    watcher.until("RF010[error]")
    watcher.until("watching 1 file\n")
    facts.unlink()
    assert "facts/alpha.yaml is gone" in watcher.until("there is no fact file in facts")
    watcher.until("watching 0 files\n")
    facts.parent.rmdir()
    (tmp_path / "reconcile.toml").write_text("nonsense = 1\n")
    watcher.until("reconcile.toml:1:1")
    watcher.until("watching 1 file\n")
    (tmp_path / "reconcile.toml").unlink()
    watcher.until("there is no folder facts")
    facts.parent.mkdir()
    facts.write_text(FACTS % CLAIM)
    assert "\x1b" not in watcher.until("no problems.")
    assert watcher.interrupt() == 130


def test_a_report_is_made_again(start: Start, tmp_path: Path) -> None:
    watcher, facts = start("report", "--watch"), tmp_path / "facts/alpha.yaml"
    assert "1 source, 1 claim" in watcher.until("watching 1 file\n")
    facts.write_text("claims: [\n")
    watcher.until("RF010[error]")
    watcher.until("watching 1 file\n")
    facts.write_text(FACTS % CLAIM.replace("Brask", "Ulm"))
    assert "Ulm" in watcher.until("watching 1 file\n")
    assert watcher.interrupt() == 130
