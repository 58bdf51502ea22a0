"""What can go wrong: a located problem, and the errors that end a run with a known exit code."""

from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How serious a problem is; errors stop a report, warnings and hints do not."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Location(NamedTuple):
    """A place in a file: lines and columns count from 1, in code points; `end_column` is one past the last."""

    path: str
    line: int = 1
    column: int = 1
    end_column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


class Edit(NamedTuple):
    """Text that replaces the code points from `start` up to `end` of a file, which count from 0."""

    path: str
    start: int
    end: int
    text: str


class Fix(NamedTuple):
    """What a program may change safely to mend a problem: in words, and as edits of one file."""

    title: str
    edits: tuple[Edit, ...]


class Problem(NamedTuple):
    """One thing wrong in one place: a permanent code, what is wrong, what to type instead, and the line itself."""

    code: str
    severity: Severity
    message: str
    location: Location
    hint: str = ""
    source_line: str = ""
    fix: Fix | None = None

    def __str__(self) -> str:
        return f"{self.location}: {self.code} {self.message}"


class ReconcileError(Exception):
    """The root of every error raised on purpose; `exit_code` follows the convention of the commands."""

    exit_code = 2

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class UsageError(ReconcileError):
    """The command line asks for something that does not exist."""


class NothingFoundError(ReconcileError):
    """A path or a selector matches no fact file or no claim."""


class BadFactsError(ReconcileError):
    """Fact files, vocabulary or decisions could not be read; holds every problem found in one run."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{len(problems)} problems")
        self.problems = problems
