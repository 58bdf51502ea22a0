"""Styled lines in colour, through rich. Source text never meets rich's markup: every span is rendered as it is."""

from collections.abc import Iterable
from functools import cache

from rich.color import ColorSystem
from rich.style import Style

from reconcile.reports.characters import closed, visible
from reconcile.reports.layout import Line, Span

STYLES = {
    "strong": "bold",
    "faint": "dim",
    "id": "cyan",
    "value": "bold",
    "quote": "italic",
    "why": "yellow",
    "flag": "magenta",
    "gutter": "blue",
    "error": "bold red",
    "warning": "bold yellow",
    "hint": "bold cyan",
    "conflict": "bold red",
    "difference": "bold yellow",
    "unclear": "bold magenta",
    "agreement": "bold green",
    "single-source": "bold blue",
}
"""The look of each style that the layout names; colours are the sixteen that every terminal theme sets itself."""


def styled(lines: Iterable[Line]) -> str:
    """Return the lines with the escape sequences of a colour terminal."""
    return "".join("".join(map(_rendered, line)).rstrip() + "\n" for line in lines)


def _rendered(span: Span) -> str:
    text = visible(closed(span.text), kept="")
    return _style(span.style).render(text, color_system=ColorSystem.STANDARD) if span.style and text else text


@cache
def _style(name: str) -> Style:
    return Style.parse(STYLES[name])
