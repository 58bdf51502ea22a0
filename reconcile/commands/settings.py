"""The settings of a project: where its files lie and what its rules are; every command asks here."""

from typing import NamedTuple


class Settings(NamedTuple):
    """The settings in force. Paths are seen from the project's folder, `root` from where the program runs."""

    root: str = "."
    facts: str = "facts"
    seeds: str = "seeds"
    select: tuple[str, ...] = ()
    """Codes or their beginnings that are reported; none: all."""
    ignore: tuple[str, ...] = ()
    """Codes or their beginnings that are not reported."""


def settings() -> Settings:
    """Return the settings in force where the program runs."""
    return Settings()
