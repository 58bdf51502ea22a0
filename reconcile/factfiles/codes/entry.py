"""What is documented about one kind of problem."""

from typing import NamedTuple

from reconcile.errors import Severity


class Example(NamedTuple):
    """A file with the problem, and where it is reported (columns from 1 in code points, `end_column` one past).

    `beside` holds the paths and texts of other files that the problem needs, `mended` the same file without it.
    """

    text: str
    line: int
    column: int
    end_column: int
    path: str = "facts/example.yaml"
    beside: tuple[tuple[str, str], ...] = ()
    mended: str = ""


class Code(NamedTuple):
    """One kind of problem; `message` and `hint` are filled with the words of the place.

    `example` is None where no text can show the problem: a file that cannot be opened, or one that is too large.
    """

    code: str
    slug: str
    severity: Severity
    title: str
    message: str
    hint: str
    explanation: str
    example: Example | None
