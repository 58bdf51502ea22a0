r"""Rows of CSV, for spreadsheets and statistics.

Quoting follows RFC 4180: a cell that holds a comma, a quotation mark or a line break stands in quotation marks, and
quotation marks in it are doubled. Two departures. Rows end with a line feed alone, so that the report has the same
bytes on every system and a text tool finds no stray carriage return; every reader of CSV takes both. And a cell that
a spreadsheet would run as a formula is guarded (OWASP, "CSV Injection"): one that begins with `=`, `+`, `-`, `@`, a
tab or a line break, or with one of those signs in full width, gets a leading apostrophe, numbers such as `-5`
included. So does a cell that begins with apostrophes before such a sign, so that taking one apostrophe from a cell
that matches `^'+[=+@\t\r\n＝＋－＠-]` always gives the text back. Control characters, which RFC 4180 does not allow
in a cell, are shown as their pictures.

The cells are written here and not by the `csv` module, which quotes a carriage return in some versions of Python and
not in others.
"""

from collections.abc import Iterable

from reconcile.reports.characters import visible

_FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠"


def csv_row(cells: Iterable[str]) -> str:
    """Return one row, ended by a line feed."""
    return ",".join(_quoted(_guarded(visible(cell, "\t\n\r"))) for cell in cells) + "\n"


def _guarded(cell: str) -> str:
    first = cell.lstrip("'")[:1]
    return "'" + cell if first and first in _FORMULA_SIGNS else cell


def _quoted(cell: str) -> str:
    special = any(sign in cell for sign in ',"\n\r') or cell != cell.strip()
    return '"' + cell.replace('"', '""') + '"' if special else cell
