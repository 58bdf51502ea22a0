"""Draw docs/screen.svg, the picture in the README: the conflicts of the five articles on a terminal of 100 cells."""

from pathlib import Path

from reconcile.factfiles.load import load_project
from reconcile.pipeline import Run
from reconcile.reports.options import Options
from reconcile.reports.picture import svg
from reconcile.reports.text import text_lines
from reconcile.selection import select

ROOT = Path(__file__).resolve().parent.parent
WIDTH = 100


def picture() -> str:
    """Return the SVG of `reconcile report --verdict conflict --width 100`."""
    reconciliation = Run(load_project(ROOT / "facts")).reconcile()
    conflicts = select(reconciliation, ["verdict:conflict"])
    return svg(text_lines(conflicts, Options(width=WIDTH)), WIDTH, "reconcile report --verdict conflict") + "\n"


if __name__ == "__main__":
    (ROOT / "docs" / "screen.svg").write_text(picture(), encoding="utf-8")
