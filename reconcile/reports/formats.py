"""What a format is: its name, and its text from what a command found, in pieces or as styled lines for a person."""

from collections.abc import Callable, Iterable, Mapping
from typing import Generic, NamedTuple, TypeVar

from reconcile.errors import UsageError
from reconcile.reports.layout import Line, plain
from reconcile.reports.options import Options

Found = TypeVar("Found")


class Format(NamedTuple, Generic[Found]):
    """One format: its name on the command line, the usual end of a file's name, and its text.

    A format for a person has `lines`, which may be coloured and are written in the encoding of the stream; one for a
    program has `pieces`, which are always the same bytes. The pieces of a large report are written as they come:
    together they may be hundreds of megabytes.
    """

    name: str
    extension: str
    lines: Callable[[Found, Options], Iterable[Line]] | None = None
    machine: Callable[[Found, Options], Iterable[str]] | None = None

    def pieces(self, found: Found, options: Options) -> Iterable[str]:
        """Return the text in pieces, without colours."""
        if self.machine:
            return self.machine(found, options)
        return (plain(self.lines(found, options)),) if self.lines else ()

    def render(self, found: Found, options: Options) -> str:
        """Return the whole text, without colours."""
        return "".join(self.pieces(found, options))


Formats = Mapping[str, Format[Found]]
"""The formats of one command by name, in the order of its help page."""


def by_name(*formats: Format[Found]) -> Formats[Found]:
    """Return formats by their names."""
    return {each.name: each for each in formats}


def named(name: str, formats: Formats[Found]) -> Format[Found]:
    """Return the format of a name.

    Raises:
        UsageError: there is none; lists those there are.
    """
    if name not in formats:
        raise UsageError(f"unknown format {name!r}", f"one of {', '.join(formats)}")
    return formats[name]
