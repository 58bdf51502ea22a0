"""A picture of a report: the lines on a drawn terminal, as SVG (rich's export)."""

import re
from collections.abc import Iterable
from io import StringIO

from rich.console import Console
from rich.text import Text

from reconcile.reports.characters import visible
from reconcile.reports.layout import Line
from reconcile.reports.styled import STYLES


def svg(lines: Iterable[Line], width: int, title: str) -> str:
    """Return the lines as an SVG of a terminal of `width` cells."""
    console = Console(file=StringIO(), width=width, record=True, force_terminal=True, legacy_windows=False)
    for line in lines:
        pieces = ((visible(span.text, kept=""), STYLES.get(span.style, "")) for span in line)
        console.print(Text.assemble(*pieces, no_wrap=True, overflow="ignore"), highlight=False, crop=False)
    drawn = console.export_svg(title=title, unique_id="reconcile")
    return re.sub(r" *@font-face \{.*?\}\n", "", drawn, flags=re.DOTALL)  # fonts are the reader's, nothing is fetched
