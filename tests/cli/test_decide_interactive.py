"""`decide --interactive` on a real terminal: keys in, file out, and nothing lost however it ends."""

import os
import select
import signal
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

pty = pytest.importorskip("pty")
fcntl, struct, termios = (pytest.importorskip(name) for name in ("fcntl", "struct", "termios"))

PATIENCE_SECONDS = 20.0
PROMPT = "?=help"
FACTS = {
    "alpha": ("Omar Tarzi", "Brask", "Ana Ferro"),
    "beta": ("Yusuf Khatib", "Lunde", "Ana Ferra"),
}
Talk = Sequence[tuple[str, str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "facts").mkdir()
    for name, (leader, city, host) in FACTS.items():
        (tmp_path / f"facts/{name}.yaml").write_text(
            f"source: {{publisher: {name.title()} Courier, title: Talks, published: 2031-05-01}}\nclaims:\n"
            f'  - {{subject: Marran delegation, predicate: leader, value: {leader}, quote: "led by {leader} [sic]"}}\n'
            f"  - {{subject: talks, predicate: host city, value: {city}, type: place}}\n"
            f"  - {{subject: talks, predicate: chair, value: {host}, type: person}}\n"
        )
    return tmp_path


@pytest.fixture
def talk(folder: Path, surroundings: Callable[..., dict[str, str]]) -> Callable[..., tuple[str, int]]:
    """Return a conversation: wait for each text, then type what answers it; gives all that was shown, and the code."""

    def run(said: Talk, columns: int = 80) -> tuple[str, int]:
        child, terminal = pty.fork()
        if child == 0:
            os.chdir(folder)
            command = [sys.executable, "-m", "reconcile", "decide", "--interactive", "--by", "anna"]
            os.execve(sys.executable, command, surroundings(TERM="dumb", SOURCE_DATE_EPOCH="1938000000"))
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        shown = ""
        for expected, typed in said:
            shown += read_until(terminal, expected)
            os.write(terminal, typed.encode())
        shown += read_until(terminal, None)
        os.close(terminal)
        return shown.replace("\r\n", "\n"), os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

    return run


def read_until(terminal: int, text: str | None) -> str:
    """Return what the program writes until a text has come; None: until it ends."""
    found, end = b"", time.monotonic() + PATIENCE_SECONDS
    while text is None or text.encode() not in found:
        assert time.monotonic() < end, f"{text!r} did not come: {found.decode()}"
        if not select.select([terminal], [], [], 0.1)[0]:
            continue
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            piece = b""
        if not piece:
            assert text is None, found.decode()
            break
        found += piece
    return found.decode()


def written(folder: Path) -> list[Any]:
    path = folder / "facts/decisions.yaml"
    return yaml.load(path.read_text(), yaml.BaseLoader) or [] if path.exists() else []


def test_each_matter_is_decided_with_a_key_and_a_reason(talk: Any, folder: Path) -> None:
    shown, code = talk(
        [
            (PROMPT, "?"),
            ("leave; everything", "x"),
            ("", "a"),
            ("because: ", "Known [b]: not yet\n"),
            (PROMPT, "v"),
            ("or value): ", "2\n"),
            ("because: ", "The protocol\n"),
            (PROMPT, "s"),
            ("because: ", "One woman\n"),
            ("any other key leaves", "q"),
        ]
    )
    assert code == 0, shown
    said = {entry["decision"]: entry for entry in written(folder)}
    assert set(said) == {"acknowledged", "settled", "same"}
    assert said["acknowledged"]["reason"] == "Known [b]: not yet"
    assert said["settled"]["value"] in [value for values in FACTS.values() for value in values]
    assert len({claim.partition("#")[2] for claim in said["same"]["claims"]}) == 1
    assert "3 left" in shown
    assert "3 written to facts/decisions.yaml" in shown


def test_an_empty_reason_decides_nothing_and_a_skip_goes_on(talk: Any, folder: Path) -> None:
    said = [
        (PROMPT, "s"),
        ("because: ", "\n"),
        ("it needs a reason", " "),
        (PROMPT, "k"),
        (PROMPT, "\x1b[A"),
        ("", "q"),
    ]
    shown, code = talk(said)
    assert (code, "nothing was decided" in shown, written(folder)) == (0, True, [])


def test_a_decision_is_taken_back(talk: Any, folder: Path) -> None:
    said = [(PROMPT, "d"), ("because: ", "Two men\n"), (PROMPT, "u"), (PROMPT, "q")]
    shown, code = talk(said)
    assert (code, "nothing was decided" in shown, written(folder)) == (0, True, [])


@pytest.mark.parametrize("end", ["\x03", "\x04", "hang up"])
@pytest.mark.parametrize("amid_reason", [False, True])
def test_leaving_at_any_time_loses_nothing(
    folder: Path, surroundings: Callable[..., dict[str, str]], end: str, amid_reason: bool
) -> None:
    child, terminal = pty.fork()
    if child == 0:
        signal.signal(signal.SIGHUP, signal.SIG_DFL)  # whoever runs the tests may have it ignored
        os.chdir(folder)
        os.execve(
            sys.executable, [sys.executable, "-m", "reconcile", "decide", "-i", "--by", "a"], surroundings(TERM="dumb")
        )
    for expected, typed in [(PROMPT, "a"), ("because: ", "Known\n"), (PROMPT, "")]:
        read_until(terminal, expected)
        os.write(terminal, typed.encode())
    if amid_reason:
        os.write(terminal, b"a")
        read_until(terminal, "because: ")
    if end == "hang up":
        os.close(terminal)
    else:
        os.write(terminal, end.encode())
        read_until(terminal, None)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in {"\x03": (130,), "\x04": (0,), "hang up": (0, -signal.SIGHUP, 2)}[end]
    assert [entry["reason"] for entry in written(folder)] == ["Known"]


@pytest.mark.parametrize("columns", [40, 80])
def test_quotes_stand_side_by_side_where_there_is_room(talk: Any, folder: Path, columns: int) -> None:
    for path in (folder / "facts").iterdir():
        path.write_text("".join(line for line in path.read_text().splitlines(True) if "talks" not in line))
    shown, _ = talk([(PROMPT, "q")], columns)
    lines = shown.split("help")[0].splitlines()
    assert max(map(len, lines)) <= columns
    together = any("Omar" in line and "Yusuf" in line and "│" in line for line in lines)
    assert together == (columns == 80)
    assert "[sic]" in shown


def three_leaders(folder: Path) -> None:
    """Write three sources with a leader each, and two questions that are opposites in one word."""
    said = {
        "alpha": ("Omar Tarzi", "northern"),
        "beta": ("Yusuf Khatib", "southern"),
        "gamma": ("Lena Brook", "southern"),
    }
    for name, (leader, side) in said.items():
        (folder / f"facts/{name}.yaml").write_text(
            f"source: {{publisher: {name.title()} Courier, title: Talks, published: 2031-05-01}}\nclaims:\n"
            f"  - {{subject: Marran delegation, predicate: leader, value: {leader}}}\n"
            f"  - {{subject: {side} harbour gate closure, predicate: ordered by, value: Ida Holm}}\n"
        )


def test_of_three_positions_some_are_named_and_the_rest_stays_open(talk: Any, folder: Path) -> None:
    three_leaders(folder)
    said = [
        (PROMPT, "s"),
        ("(as in 1 2): ", "1\n"),
        ("it needs the numbers of two or more", "s"),
        ("(as in 1 2): ", "1, 3\n"),
        ("because: ", "One person\n"),
        (PROMPT, "v"),
        ("or value): ", "\n"),
        ("it needs a value", "v"),
        ("or value): ", "2\n"),
        ("because: ", "The list of delegates\n"),
        (PROMPT, "q"),
    ]
    shown, code = talk(said)
    assert code == 0, shown
    assert {entry["decision"]: entry.get("value") for entry in written(folder)} == {
        "same": None,
        "settled": "Omar Tarzi",
    }
    assert shown.count("2 left") == 2  # the conflict of the other two is asked about in its turn


def test_three_positions_are_told_apart_two_by_two(talk: Any, folder: Path) -> None:
    three_leaders(folder)
    said = [(PROMPT, "n"), ("(as in 1 2): ", "3 1 2 9\n"), ("because: ", "Three offices\n"), (PROMPT, "q")]
    shown, _ = talk(said)
    pairs = {tuple(sorted(entry["claims"])) for entry in written(folder)}
    assert pairs == {
        ("alpha#leader", "beta#leader"),
        ("alpha#leader", "gamma#leader"),
        ("beta#leader", "gamma#leader"),
    }, shown


@pytest.mark.parametrize(("key", "ruling"), [("s", "same"), ("d", "different"), ("n", "not-comparable")])
def test_a_near_miss_is_decided_and_not_asked_again(talk: Any, folder: Path, key: str, ruling: str) -> None:
    three_leaders(folder)
    said = [
        (PROMPT, " "),
        (PROMPT, "a"),
        ("is for conflicts only", key),
        ("because: ", "Asked the harbour\n"),
        ("nothing else is left to decide", "q"),
    ]
    shown, code = talk(said)
    assert (code, [entry["decision"] for entry in written(folder)]) == (0, [ruling]), shown
    assert "opposed words: northern / southern" in shown
    again, _ = talk([(PROMPT, "q")])
    assert "1 left" in again
