"""The pages that play something through are true: files are written, commands run in order and print what is shown.

A block behind `<!-- write PATH -->` is a file, behind `<!-- write PATH from LINE -->` its end from that line on. In a
`console` block each line behind `$ ` is run; `<!-- exits with N -->` above it says so. `--update-golden` writes anew
what the commands print.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = ("editing.md", "ci.md", "comparing.md")
BLOCK = re.compile(r"(?:<!-- (?P<order>[^\n]+) -->\n)?```(?P<kind>\w+)\n(?P<body>.*?)^```$", re.DOTALL | re.MULTILINE)


class Desk:
    """A copy of the project, under git, in which a page is carried out."""

    def __init__(self, home: Path) -> None:
        self.home = home
        for folder in ("facts", "seeds"):
            shutil.copytree(ROOT / folder, home / folder)
        self._surroundings = {
            **{name: value for name, value in os.environ.items() if name not in ("FORCE_COLOR", "COLUMNS")},
            "PYTHONPATH": str(ROOT),
            "SOURCE_DATE_EPOCH": "1763856000",
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_SYSTEM": os.devnull,
            **{f"GIT_{who}_{what}": "anna" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
        }
        for command in ("init --quiet --initial-branch main", "add .", "commit --quiet --message Facts"):
            self.run(f"git {command}", 0)

    def write(self, path: str, text: str, first: str) -> None:
        """Write a file, or its end from the line that begins with `first`."""
        file = self.home / path
        if first:
            old = file.read_text(encoding="utf-8")
            at = re.search(rf"^{re.escape(first)}", old, re.MULTILINE)
            assert at, f"{path} has no line {first!r}"
            text = old[: at.start()] + text
        file.write_text(text, encoding="utf-8")

    def run(self, command: str, code: int) -> str:
        """Return what a command prints, errors as well, in the order of a terminal."""
        arguments = shlex.split(command)
        assert arguments[0] in ("reconcile", "git")
        called = arguments if arguments[0] == "git" else [sys.executable, "-m", *arguments]
        done = subprocess.run(
            called,
            cwd=self.home,
            env=self._surroundings,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == code, done.stdout
        return done.stdout


def carried_out(desk: Desk, block: re.Match[str]) -> str:
    """Return a block as it should stand in the page, after doing what it says."""
    order, kind, body = block["order"] or "", block["kind"], block["body"]
    file = re.fullmatch(r"write (\S+)(?: from (.+))?", order)
    if file:
        desk.write(file[1], body, file[2] or "")
    if kind != "console":
        return block[0]
    code = re.fullmatch(r"exits with (\d)", order)
    commands = re.findall(r"^\$ (.+)$", body, re.MULTILINE)
    screens = [f"$ {command}\n{desk.run(command, int(code[1]) if code else 0)}" for command in commands]
    return block[0].replace(body, "".join(screens))


@pytest.mark.parametrize("name", PAGES)
def test_the_page_is_true(tmp_path: Path, update_golden: bool, name: str) -> None:
    file = ROOT / "docs" / name
    desk, page = Desk(tmp_path), file.read_text(encoding="utf-8")
    assert page.count("```console") >= 3
    now = BLOCK.sub(lambda block: carried_out(desk, block), page)
    if update_golden:
        file.write_text(now, encoding="utf-8")
    assert now == page or update_golden
