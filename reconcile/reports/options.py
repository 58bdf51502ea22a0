"""How a report is to be written."""

from typing import NamedTuple


class Glyphs(NamedTuple):
    """The signs a text report draws with, and the quotation marks it sets."""

    rule: str = "─"
    bar: str = "│"
    dot: str = "·"
    open_quote: str = "“"
    close_quote: str = "”"
    apart: str = "≠"


ASCII = Glyphs("-", "|", "-", '"', '"', "!=")
"""For streams that cannot write more than ASCII."""


class Options(NamedTuple):
    """What to show, and how wide; `width` in cells, None for unbroken lines (a pipe)."""

    quotes: bool = True
    near: bool = False
    width: int | None = None
    glyphs: Glyphs = Glyphs()
    summary: bool = True
    encoding: str = "utf-8"
    """What the stream is written in, so that carets stand right below what it cannot hold."""
    prefix: str = ""
    """The project's folder as seen from the root of the repository, ending in `/`; empty where they are one."""
